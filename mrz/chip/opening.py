"""Opening a chip: what it offers, the strongest that works, and no silent fall (9303-11, 4.2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mrz.chip import bac
from mrz.chip.access import MRZKey
from mrz.chip.apdu import Command, StatusWord
from mrz.chip.errors import AccessRefused, ChipError
from mrz.chip.evidence import AccessEvidence
from mrz.chip.files import APPLICATION
from mrz.chip.messaging import SecureMessaging
from mrz.chip.transfer import PlainSession

if TYPE_CHECKING:
    from mrz.chip.access import AccessKey
    from mrz.chip.apdu import Channel
    from mrz.chip.transfer import Session

_NO_ACCESS_CONTROL = frozenset({0x6D00, 0x6E00, 0x6A81})
_APPLICATION_FORMS = ((0x0C, None), (0x00, 256), (0x0C, 256), (0x04, 256))


@dataclass(slots=True)
class Habits:
    """What was learned about opening this chip; kept over lost sessions.

    selection: the form of SELECT that it takes, by its place; len(forms) for none of them.
    """

    selection: int = 0
    notes: list[str] = field(default_factory=list)

    def note(self, word: str) -> None:
        """Keep a note once."""
        if word not in self.notes:
            self.notes.append(word)


def select_application(session: Session, habits: Habits) -> bool:
    """Select the eMRTD application; what a chip refuses once is not tried again."""
    while habits.selection < len(_APPLICATION_FORMS):
        second, expected = _APPLICATION_FORMS[habits.selection]
        habits.selection += 1  # a session that ends here must not end here again
        answer = session.send(Command(0, 0xA4, 4, second, APPLICATION, expected))
        if answer.done or answer.status >> 8 == 0x62:
            habits.selection -= 1
            return True
        if answer.status == StatusWord.FILE_NOT_FOUND:
            return False
    return False


def open_basic(channel: Channel, key: AccessKey, habits: Habits) -> tuple[Session, AccessEvidence]:
    """Open by BAC, or without a key where the chip knows no access control at all."""
    plain = PlainSession(channel)
    if not select_application(plain, habits):
        raise ChipError("no eMRTD application", code="chip.no_application")
    if not isinstance(key, MRZKey):
        raise AccessRefused("this chip opens with the printed zone", code="chip.needs_zone")
    try:
        session = bac.open_session(channel, key)
    except bac.NotSupportedError as missing:
        if missing.status in _NO_ACCESS_CONTROL:
            return plain, AccessEvidence("none")
        raise
    return session, AccessEvidence("BAC", session.suite.label, password="MRZ")  # noqa: S106 - its kind


def end(session: Session | None) -> None:
    """Wipe a session's keys."""
    if isinstance(session, SecureMessaging):
        session.wipe()
