"""What the station holds: models, certificates, lists, policy, records that wait."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.packs.store import default_folder
from client.diagnostics.finding import Finding, attention, broken, fine
from client.judgement.policy_errors import PolicyError
from client.judgement.policy_language import LIMITS
from client.lists.desk import open_desk
from client.messages.lookup import sentence
from client.records.station import PRODUCTION_KEY, STATE_RECEIPTS, STATE_SEAL, outbox_of
from client.trust import csca, model_packs, policy_store, site
from client.trust.errors import TrustError
from client.trust.officers import Officers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from client.settings import Station

# The limits of a policy that names none; the booth judges by the policy in force.
STALE_TRUST_DAYS = LIMITS["trust_days"][1]
STALE_LIST_DAYS = LIMITS["list_hours"][1] // 24
SOON_DAYS = 30
_IMPORT = "halfdoor trust import FILE"
_TRAINING = "'halfdoor inspect --scenario clean --decide admit' makes the training world."


def clock(station: Station, today: date) -> Iterator[Finding]:
    """Compare the clock with the newest thing that somebody else dated and signed."""
    dated = [each.header.issued for each in open_desk(station.trust, station.folder).lists]
    with contextlib.suppress(TrustError, PolicyError):
        dated.append(policy_store.load(station.trust, today=today).issued)
    newest = max(dated, default=None)
    if newest is not None and newest > today:
        words = f"The clock says {today}, but something signed on {newest} lies here."
        yield broken("clock", words, "sudo timedatectl set-time 'YYYY-MM-DD HH:MM:SS'")
    elif newest is not None:
        yield fine("clock", f"The clock does not stand before {newest}, the newest signature here.")


def models(station: Station) -> Iterator[Finding]:
    """Verify every installed model pack against its hashes, and name its licence."""
    packs = model_packs.installed(default_folder(), site=site.usable(station.trust))
    if not packs:
        words = "No face model is installed; faces are compared by eye."
        yield attention("models", words, "halfdoor models install embedded")
    for each in packs:
        name = f"model_{each.folder.name}"
        if each.pack is None:
            reason = each.reason or CaptureError("model.format")
            (words,) = _sentence(reason.code, (("detail", reason.detail),))
            yield broken(name, f"{each.folder.name}: {words}", "halfdoor models install FILE")
        else:
            assist = "; it only assists the eye" if each.pack.assist_only else ""
            yield fine(name, f"{each.pack.name}: whole, licence {each.pack.licence}{assist}.")


def _sentence(code: str, detail: tuple[tuple[str, str], ...] = ()) -> tuple[str]:
    return (sentence(code, detail)[0],)


def trust(station: Station, today: date) -> Iterator[Finding]:
    """Look at the certificates of States."""
    try:
        view = csca.load(station.trust)
    except TrustError as error:
        yield broken("certificates", *sentence(error.code, error.detail))
        return
    if station.training:
        yield fine("certificates", "The training world brings its own certificates.")
    elif view.list_date is None:
        words = "There are no certificates of States: no chip can be believed."
        yield broken("certificates", words, f"{_IMPORT} (a CSCA master list)")
    else:
        days = (today - view.list_date).days
        words = f"The certificates of States are {days} days old."
        old = days > STALE_TRUST_DAYS
        yield attention("certificates", words, _IMPORT) if old else fine("certificates", words)


def lists(station: Station, today: date) -> Iterator[Finding]:
    """Look at the lists that lie here."""
    if station.training and not station.trust.exists():
        yield fine("lists", "The training world makes its own lists.")
        return
    desk = open_desk(station.trust, station.folder)
    for code in desk.troubles:
        yield attention("lists", " ".join(sentence(code, (("file", "here"),))), _IMPORT)
    for each in desk.lists:
        name, days = each.header.kind.value, (today - each.header.issued).days
        words = f"{name}: {each.header.count:,} blinded entries, {days} days old."
        yield attention(name, words, _IMPORT) if days > STALE_LIST_DAYS else fine(name, words)


def policy(station: Station, today: date) -> Iterator[Finding]:
    """Load the policy as the booth does: signature, version, invariants, dates."""
    if station.training and not station.trust.exists():
        yield attention("policy", "The training world has not been made yet.", _TRAINING)
        return
    try:
        loaded = policy_store.load(station.trust, today=today)
    except (TrustError, PolicyError) as error:
        words, remedy = sentence(error.code, error.detail)
        yield broken("policy", words, remedy or _IMPORT)
        return
    left = (loaded.expires - today).days
    words = f"{loaded.reference}: signed, proved, ends on {loaded.expires} ({left} days)."
    renew = "Ask the authority for the next policy; an expired one makes every advice amber."
    yield fine("policy", words) if left > SOON_DAYS else attention("policy", words, renew)


def keys(station: Station) -> Iterator[Finding]:
    """See whether the station can sign its records and seal them to the State."""
    if station.training:
        yield fine("keys", "The training world makes its own keys; no State believes them.")
        return
    place = station.folder / "keys"
    missing = [
        name for name in (PRODUCTION_KEY, STATE_SEAL, STATE_RECEIPTS) if not (place / name).exists()
    ]
    if missing:
        words = f"{', '.join(missing)} in {place} are missing: no record can be made."
        yield broken("keys", words, "Bring them from the authority (docs/operations.md).")
    else:
        yield fine("keys", "The station's key and the State's are there.")


def officers(station: Station) -> Iterator[Finding]:
    """See whether anybody can sign in."""
    if station.training:
        yield fine("officers", "In the training world any name signs in.")
        return
    count = len(Officers(station.folder, training=False).names())
    if count:
        yield fine("officers", f"Officers who can sign in here: {count}.")
    else:
        yield broken("officers", "Nobody can sign in here yet.", "halfdoor doctor --officer NAME")


def records(station: Station) -> Iterator[Finding]:
    """Count what waits to be delivered."""
    if not (station.folder / "outbox.sqlite").exists():
        yield fine("outbox", "No record has been made at this station yet.")
        return
    outbox = outbox_of(station.folder)
    try:
        status = outbox.status()
    finally:
        outbox.close()
    hours = status.oldest_seconds // 3600
    words = f"Sealed records: {status.waiting} waiting, {status.sent} delivered with receipt."
    if status.waiting and hours >= 24:
        remedy = "halfdoor courier --once, or halfdoor outbox export FILE on a USB stick."
        yield attention("outbox", f"{words} The oldest waits for {hours} hours.", remedy)
    else:
        yield fine("outbox", words)
