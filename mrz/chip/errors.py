"""Why a chip could not be read; each code keys a sentence in client.messages."""

from __future__ import annotations

from mrz.errors import DocumentError


class ChipError(DocumentError):
    """The chip answered in a way that stops the reading."""

    code = "chip.unreadable"


class ChipLost(ChipError):
    """The chip does not answer any more: the document moved or the reader is gone."""

    code = "chip.lost"


class AccessRefused(ChipError):
    """The chip refused the access key (9303-11): the printed zone or the CAN was read wrongly."""

    code = "chip.key_refused"
