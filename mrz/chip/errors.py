"""Why a chip could not be read; each code keys a sentence in client.messages."""

from __future__ import annotations

from mrz.errors import DocumentError


class ChipError(DocumentError):
    """The chip answered in a way that stops the reading."""

    code = "chip.unreadable"


class ChipLost(ChipError):  # noqa: N818 - names what happened, as its code does
    """The chip does not answer any more: the document moved or the reader is gone.

    In mid-reading it comes as mrz.chip.read.Interrupted, which can be resumed.
    """

    code = "chip.lost"


class AccessRefused(ChipError):  # noqa: N818 - names what happened, as its code does
    """The chip refused the access key (9303-11): the printed zone or the CAN was read wrongly."""

    code = "chip.key_refused"


class SessionEnded(ChipError):  # noqa: N818 - names what happened, as its code does
    """Secure messaging ended on the chip's side; a new session can continue the reading.

    status: the status word that came without protection, 0 where none did.
    """

    code = "chip.session_ended"

    def __init__(self, detail: str = "", status: int = 0) -> None:
        super().__init__(detail)
        self.status = status


class Malformed(ChipError):  # noqa: N818 - names what happened, as its code does
    """Bytes of a chip or of a trust file do not have the shape that their standard asks."""

    code = "chip.malformed"


class Unknown(Malformed):
    """Well-formed bytes name an algorithm, a curve or a format that this reader does not know."""

    code = "chip.unknown_algorithm"
