"""When, in a reading, the chip is asked to prove itself, and what a refusal means for the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mrz.chip.apdu import Command
from mrz.chip.authenticate import ChipAuthenticationRun, active, pairs
from mrz.chip.errors import Malformed, SessionEnded
from mrz.chip.evidence import ActiveProof, ChipAuthentication
from mrz.chip.files import APPLICATION_FILES
from mrz.chip.messaging import SecureMessaging
from mrz.chip.proofs import mapping_shown_by
from mrz.chip.security_infos import security_infos

if TYPE_CHECKING:
    from mrz.chip.apdu import Channel
    from mrz.chip.progress import Progress
    from mrz.chip.transfer import Session

_MOST_TRIES = 2
_PROBE = APPLICATION_FILES["DG14"]


def after(
    name: str, channel: Channel, session: Session | None, progress: Progress
) -> Session | None:
    """Run what a data group makes possible; returns the session to go on with."""
    if not progress.wanted.authenticate or session is None or name not in progress.files:
        return session
    if name == "DG14":
        return _chip_authentication(channel, session, progress)
    if name == "DG15" and progress.active is None:
        _active(session, progress)
    return session


def _active(session: Session, progress: Progress) -> None:
    if progress.active_tries >= _MOST_TRIES:
        return
    progress.active_tries += 1
    # The second try asks in the other form: some chips end the session at a long one.
    long = (progress.active_tries == 1) is not progress.habits.chained
    try:
        progress.active = active(session, progress.files["DG15"], long=long)
    except SessionEnded as ended:
        if progress.active_tries >= _MOST_TRIES:
            progress.active = ActiveProof(b"", b"", ended.status)
        raise


def _chip_authentication(channel: Channel, session: Session, progress: Progress) -> Session:
    if progress.chip_authentication_tries >= _MOST_TRIES or progress.chip_authentication:
        return session
    try:
        infos = security_infos(progress.files["DG14"])
    except Malformed:
        progress.habits.note("dg14_unreadable")
        return session
    mapping = progress.access.mapping_proof
    # A key that only EF.CardSecurity names proves as much as that file's signer: ask DG14's too.
    if mapping is not None and mapping_shown_by(mapping, infos):
        return session
    progress.chip_authentication_tries += 1
    for info, key in pairs(infos):
        chained = progress.habits.chained or progress.chip_authentication_tries > 1
        run = ChipAuthenticationRun(channel, session, info, key, chained=chained)
        try:
            renewed, proof = run.run(_probe(progress))
        except SessionEnded as ended:
            if progress.chip_authentication_tries >= _MOST_TRIES:
                progress.chip_authentication = ChipAuthentication(
                    info.oid, "", b"", 0, b"", ended.status or 0x6F00
                )
            raise
        except Malformed as odd:
            progress.habits.note(f"chip_authentication_not_run: {odd.detail}")
            continue
        progress.chip_authentication = proof
        if renewed is not None:
            if isinstance(session, SecureMessaging):
                session.wipe()
            return renewed
    return session


def _probe(progress: Progress) -> Command:
    if progress.ladder.short_identifiers:
        return Command(0, 0xB0, 0x80 | _PROBE.short, 0, expected=8)
    return Command(0, 0xA4, 2, 0x0C, _PROBE.identifier.to_bytes(2, "big"))
