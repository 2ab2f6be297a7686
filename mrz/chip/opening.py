"""Opening a chip: what it offers, the strongest that works, and no silent fall (9303-11, 4.2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mrz.chip import bac
from mrz.chip.access import MRZKey
from mrz.chip.apdu import Command, StatusWord
from mrz.chip.errors import AccessRefused, ChipError, ChipLost, Malformed
from mrz.chip.evidence import AccessEvidence
from mrz.chip.files import APPLICATION
from mrz.chip.messaging import SecureMessaging
from mrz.chip.pace import PACE, is_wide, strength
from mrz.chip.patience import Patience
from mrz.chip.security_infos import SecurityInfos, security_infos
from mrz.chip.transfer import PlainSession

if TYPE_CHECKING:
    from mrz.chip.access import AccessKey
    from mrz.chip.apdu import Channel
    from mrz.chip.domains import Domain
    from mrz.chip.security_infos import PACEInfo
    from mrz.chip.transfer import Session

_NO_ACCESS_CONTROL = frozenset({0x6D00, 0x6E00, 0x6A81})
_APPLICATION_FORMS = ((0x0C, None), (0x00, 256), (0x0C, 256), (0x04, 256))
_MASTER_FORMS = (
    Command(0, 0xA4, 0, 0x0C, b"\x3f\x00"),
    Command(0, 0xA4, 0, 0x0C),
    Command(0, 0xA4, 0, 0, b"\x3f\x00", 256),
)
_MOST_WAYS = 6


@dataclass(slots=True)
class Habits:
    """What was learned about opening this chip; kept over lost sessions.

    selection: the form of SELECT that it takes, by its place; len(forms) for none of them.
    refused_ways: forms of PACE that this chip does not run: (object identifier, parameter, DO 84).
    odd_ways: forms that stopped once; a second time they count as refused.
    chained: long commands are cut in pieces, because the chip takes no extended length.
    """

    selection: int = 0
    refused_ways: set[tuple[str, int, bool]] = field(default_factory=set)
    odd_ways: set[tuple[str, int, bool]] = field(default_factory=set)
    notes: list[str] = field(default_factory=list)
    chained: bool = False

    def give_up(self, way: tuple[str, int, bool], *, at_once: bool) -> bool:
        """Whether a form of PACE that stopped is not worth another try."""
        if at_once or way in self.odd_ways:
            self.refused_ways.add(way)
            return True
        self.odd_ways.add(way)
        return False

    def note(self, word: str) -> None:
        """Keep a note once."""
        if word not in self.notes:
            self.notes.append(word)


def select_master(session: Session) -> bool:
    """Select the master file in any form that the chip takes; a refusal does no harm."""
    for command in _MASTER_FORMS:
        answer = session.send(command)
        if answer.done or answer.status >> 8 in {0x61, 0x62}:
            return True
    return False


def select_application(session: Session, habits: Habits) -> bool:
    """Select the eMRTD application; what a chip refuses once is not tried again."""
    while habits.selection < len(_APPLICATION_FORMS):
        second, expected = _APPLICATION_FORMS[habits.selection]
        habits.selection += 1  # a session that ends here must not end here again
        answer = session.send(Command(0, 0xA4, 4, second, APPLICATION, expected))
        if answer.done or answer.status >> 8 in {0x61, 0x62}:
            habits.selection -= 1
            return True
        if answer.status == StatusWord.FILE_NOT_FOUND:
            habits.selection -= 1
            return False
    return False


def open_basic(channel: Channel, key: AccessKey, habits: Habits) -> tuple[Session, AccessEvidence]:
    """Open by BAC, or without a key where the chip knows no access control at all."""
    plain = PlainSession(channel)
    plain_habits = Habits()
    if not select_application(plain, plain_habits):
        raise ChipError("no eMRTD application", code="chip.no_application")
    habits.notes += [word for word in plain_habits.notes if word not in habits.notes]
    if not isinstance(key, MRZKey):
        raise AccessRefused("this chip opens with the printed zone", code="chip.needs_zone")
    try:
        session = bac.open_session(channel, key)
    except bac.NotSupportedError as missing:
        if missing.status in _NO_ACCESS_CONTROL:
            return plain, AccessEvidence("none")
        raise
    return session, AccessEvidence("BAC", session.suite.label, password="MRZ")  # noqa: S106 - its kind


def ways(infos: SecurityInfos, habits: Habits) -> list[tuple[PACEInfo, Domain, bool]]:
    """Order the ways of PACE, the strongest first, each with and without DO 84."""
    offered: list[tuple[PACEInfo, Domain]] = []
    for info in infos.pace:
        domain = infos.domain(info.parameter, info.agreement)
        if domain is not None:
            offered.append((info, domain))
    offered.sort(key=lambda way: strength(*way), reverse=True)
    shared = {info.oid for info in infos.pace if _count(infos, info.oid) > 1}
    found: list[tuple[PACEInfo, Domain, bool]] = []
    for info, domain in offered:
        with_parameter = info.oid in shared or bool(infos.parameters)
        for form in (with_parameter, not with_parameter):
            if (info.oid, info.parameter, form) not in habits.refused_ways:
                found.append((info, domain, form))
    return found[:_MOST_WAYS]


def _count(infos: SecurityInfos, oid: str) -> int:
    return sum(1 for info in infos.pace if info.oid == oid)


def _offered(card_access: bytes, habits: Habits) -> SecurityInfos:
    try:
        return security_infos(card_access) if card_access else SecurityInfos()
    except Malformed:
        habits.note("card_access_unreadable")
        return SecurityInfos()


def _learned(way: tuple[PACEInfo, Domain, bool], odd: ChipError, habits: Habits) -> bool:
    """Learn from a form of PACE that stopped; True where the chip refused it before it began."""
    info, domain, form = way
    if is_wide(domain) and not habits.chained:
        habits.chained = True
        return False
    refused = odd.code == "chip.access_method"
    if habits.give_up((info.oid, info.parameter, form), at_once=refused):
        if not refused:  # it was taken up and stopped halfway: the other form would not help
            habits.refused_ways.add((info.oid, info.parameter, not form))
        habits.note(f"pace_not_run: {info.mapping} {info.suite.label} {odd.detail}")
    return refused


def _run(
    channel: Channel, key: AccessKey, way: tuple[PACEInfo, Domain, bool], habits: Habits
) -> tuple[Session, AccessEvidence]:
    """Run one form of PACE; a chip lost at the first long command is asked in pieces next."""
    run = PACE(channel, *way[:2], with_parameter=way[2], chained=habits.chained)
    try:
        return run.run(key)
    except ChipLost:  # a reader without extended length says the same as a document that moved
        habits.chained = habits.chained or (is_wide(way[1]) and not run.answered)
        raise


def open_strongest(
    channel: Channel, key: AccessKey, card_access: bytes, habits: Habits
) -> tuple[Session, AccessEvidence]:
    """Open by the strongest PACE that the chip runs, then by BAC; a fall is noted."""
    infos = _offered(card_access, habits)
    last: ChipError | None = None
    patience = Patience()
    while offered := ways(infos, habits):
        way = offered[0]
        try:
            return _run(channel, key, way, habits)
        except (AccessRefused, ChipLost):
            raise
        except ChipError as odd:
            last = odd
            if _learned(way, odd, habits):
                continue
            channel.reset()  # a chip stopped halfway may not begin again by itself
            if patience.failed():
                break
    if infos.pace and last is None:
        last = ChipError("no way of PACE is left", code="chip.access_method")
    if last is not None and not isinstance(key, MRZKey):
        raise last  # BAC does not open with the card access number
    if infos.pace:
        habits.note("pace_offered_bac_used")
    try:
        return open_basic(channel, key, habits)
    except bac.NotSupportedError as missing:
        raise last or missing from missing  # a chip of PACE alone: what stopped PACE is told


def end(session: Session | None) -> None:
    """Wipe a session's keys."""
    if isinstance(session, SecureMessaging):
        session.wipe()
