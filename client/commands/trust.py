"""halfdoor trust: country certificates, revocations, deviations, and the signed files."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from client import settings
from client.commands.refusals import content_of
from client.commands.trust_signed import install_signed, signed_kind
from client.messages.lookup import sentence
from client.terminal import (
    DONE,
    NOT_THERE,
    UNREADABLE,
    CommandRefusal,
    Progress,
    emit_json,
    say,
)
from client.trust import csca
from client.trust.errors import TrustError
from client.trust.trust_files import MOST_FILE_BYTES, ORDER, materials
from mrz.chip.certificates import certificate
from mrz.chip.countries import COUNTRY_CODES
from mrz.chip.errors import Malformed

if TYPE_CHECKING:
    import argparse
    from datetime import date

    from client.trust.csca import Source, Store
    from client.trust.trust_files import Material
    from mrz.chip.trust import TrustView

    Admitted = tuple[Store, list[Source], Counter[str]]

SUMMARY = "Import, list and look at what this station believes about documents."
EXAMPLE = "halfdoor trust import DE_ML_2026-05-28.ml"
_SHOWN = 20
# Why a certificate is not believed; {issuer}: the key, or the name, that it states as its issuer.
_REASONS = {
    "no_issuer": "a link from an older root, {issuer}, of which no certificate is here",
    "signature": "its signature does not hold under the key that it names ({issuer})",
    "no_authority": "it says itself that it may not sign certificates",
    "unknown_algorithm": "signed by a method that this program does not know",
    "unreadable_key": "the key that it is signed with cannot be read",
    "unreadable": "no certificate that could be read",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="list|import|status")
    bring = _action(actions, "import", "verify a file once, and keep what it proves", EXAMPLE)
    bring.add_argument("file", nargs="+", help="master list, certificate, CRL, signed file, PAXLST")
    _action(
        actions,
        "list",
        "what was imported, and what was not believed",
        "halfdoor trust list --json",
    )
    _action(actions, "status", "ages, and what is missing by country", "halfdoor trust status")
    for action in actions.choices.values():
        action.add_argument("--store", type=Path, help="another folder than this station's")
        action.add_argument("--json", action="store_true", help="JSON on standard output")


def _action(
    actions: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    text: str,
    example: str,
) -> argparse.ArgumentParser:
    return actions.add_parser(name, help=text, description=text, epilog=f"Example: {example}")


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked."""
    folder = arguments.store or settings.station().trust
    today = datetime.now(UTC).date()
    if arguments.store and arguments.action != "import" and not folder.is_dir():
        raise CommandRefusal(NOT_THERE, f"there is no folder '{folder}'; name one with a store.")
    try:
        if arguments.action == "import":
            for file in arguments.file:
                _import(Path(file), folder, today, as_json=arguments.json)
        elif arguments.action == "list":
            _list(csca.load_store(folder), as_json=arguments.json)
        else:
            _status(csca.load_store(folder), today, as_json=arguments.json)
    except TrustError as reason:
        raise refusal(reason) from reason
    return DONE


def refusal(reason: TrustError, where: str = "") -> CommandRefusal:
    """Turn a trust error into one sentence with its next step."""
    found, step = sentence(reason.code, reason.detail)
    place = f"{where}: " if where else ""
    return CommandRefusal(UNREADABLE, f"{place}{found} {step}".strip())


def _import(path: Path, folder: Path, today: date, *, as_json: bool) -> None:
    data = content_of(path, MOST_FILE_BYTES)
    if kind := signed_kind(data):
        told = install_signed(kind, path, data, folder, today)
        if as_json:
            emit_json(told)
        else:
            say(f"{path.name}: installed as this station's {kind}.")
        return
    try:
        found = list(materials(data))
        before = csca.store_mark(folder)
        store, sources, left = _admitted(found, folder, path.name, today)
        # Another import may have ended while this one verified: it is not to be undone.
        if csca.store_mark(folder) != before:
            store, sources, left = _admitted(found, folder, path.name, today)
    except Malformed as odd:
        raise refusal(TrustError("trust.list_unreadable"), path.name) from odd
    except TrustError as reason:
        raise refusal(reason, path.name) from reason
    # Nothing is told of a file before its content is kept.
    csca.save_store(folder, store)
    for source in sources:
        _told(source, as_json=as_json)
    if not as_json:
        for code, count in left.items():
            say(f"{count} not taken: {sentence(code, (('country', 'its country'),))[0]}")


def _admitted(found: list[Material], folder: Path, name: str, today: date) -> Admitted:
    """Verify what a file holds against the present store; what is not taken is counted."""
    store = csca.load_store(folder)
    if len(found) > 1:
        return _several(store, found, name, today)
    with Progress(name, 100) as bar:

        def step(done: int, total: int) -> None:
            bar.update(done * 100 // max(total, 1))

        store, source = csca.admit(store, found[0], name, today, step)
    return store, [source], Counter()


def _several(store: Store, found: list[Material], name: str, today: date) -> Admitted:
    """Admit what a directory's export holds; TrustError where none of it is believed.

    Such files hold document signers besides, and revocation lists of countries without a root.
    """
    left: Counter[str] = Counter()
    sources: list[Source] = []
    last = TrustError("trust.list_unreadable")
    with Progress(name, len(found)) as bar:
        for done, material in enumerate(_in_order(found), 1):
            try:
                store, source = csca.admit(store, material, name, today)
                sources.append(source)
            except TrustError as reason:
                left[reason.code] += 1
                last = reason
            bar.update(done)
    if not sources:
        raise last
    return store, sources, left


def _in_order(found: list[Material]) -> list[Material]:
    return sorted(found, key=lambda one: ORDER.index(one.kind))


def as_object(source: Source) -> dict[str, object]:
    """Describe a source with the stable keys."""
    return {
        "file": source.name,
        "kind": source.kind,
        "country": source.country,
        "date": source.stated.isoformat(),
        "imported": source.imported.isoformat(),
        "sha256": source.sha256,
        "root_sha256": source.root,
        "first_use": source.first_use,
        "certificates": len(source.anchors),
        "self_signed": source.self_signed,
        "links": source.links,
        "seal_signers": len(source.signers),
        "revoked": sum(len(one.serials) for one in source.revocations),
        "deviations": len(source.defects),
        "refused": [
            {"country": one.country, "subject": one.subject, "serial": one.serial,
             "reason": one.reason, "issuer": one.issuer} for one in source.refused
        ],
    }  # fmt: skip


def _told(source: Source, *, as_json: bool) -> None:
    if as_json:
        emit_json(as_object(source))
        return
    kind, country = source.kind.replace("_", " "), source.country or "?"
    say(f"{source.name}: {kind} of {country}, {source.stated}")
    if source.signers:
        say("  a signer of seals, under a root that is known here")
        return
    say(
        f"  {len(source.anchors)} certificates believed ({source.self_signed} by their own key, "
        f"{source.links} by an older one), {len(source.refused)} not"
    )
    for one in source.refused:
        why = _REASONS[one.reason].format(issuer=one.issuer or "that it does not name")
        say(f"    {one.country or '--'} {one.subject} {one.serial}: {why}")
    if source.first_use:
        say(f"  Its root came with it. Compare its SHA-256 with its publisher: {source.root}")


def _list(store: Store, *, as_json: bool) -> None:
    for source in store.sources:
        _told(source, as_json=as_json)
    if not store.sources and not as_json:
        say("Nothing was imported yet. Begin with a master list: halfdoor trust import FILE")


def _missing(view: TrustView, today: date) -> tuple[list[str], list[str]]:
    """Name countries without any root, and those whose roots have all ended."""
    ends: dict[str, date] = {}
    for one in view.anchors:
        end = certificate(one.der).not_after.date()
        ends[one.country] = max(end, ends.get(one.country, end))
    return sorted(COUNTRY_CODES - set(ends)), sorted(c for c, end in ends.items() if end < today)


def _status(store: Store, today: date, *, as_json: bool) -> None:
    view = store.view()
    roots = Counter(one.country for one in view.anchors)
    lists = {one.country: one for one in view.revocations}
    stale = sorted(
        country for country, one in lists.items()
        if one.next_update is None or one.next_update < today
    )  # fmt: skip
    without_root, ended = _missing(view, today)
    told = {
        "list_date": view.list_date.isoformat() if view.list_date else None,
        "days": (today - view.list_date).days if view.list_date else None,
        "certificates": len(view.anchors),
        "countries": dict(sorted(roots.items())),
        "without_root": without_root,
        "roots_ended": ended,
        "without_revocation_list": sorted(set(roots) - set(lists)),
        "stale_revocation_lists": stale,
        "deviation_lists": sum(source.kind == "deviation_list" for source in store.sources),
        "seal_signers": len(view.signers),
    }
    if as_json:
        emit_json(told)
        return
    if view.list_date is None:
        say("No master list yet: every chip's root is unknown here. halfdoor trust import FILE")
    else:
        say(f"Country certificates: {len(view.anchors)} of {len(roots)} countries, "
            f"list of {view.list_date} ({told['days']} days old)")  # fmt: skip
    say(f"Countries without a root here: {_some(without_root)}")
    say(f"Countries whose roots have all ended: {_some(ended)}")
    say(f"Revocation lists: {len(lists)}, stale: {' '.join(stale) or 'none'}; "
        f"without one: {_some(sorted(set(roots) - set(lists)))}")  # fmt: skip
    say(f"Deviation lists: {told['deviation_lists']}; signers of seals: {told['seal_signers']}")


def _some(countries: list[str]) -> str:
    if not countries:
        return "none"
    return " ".join(countries[:_SHOWN]) + (
        f" and {len(countries) - _SHOWN} more (--json)" if len(countries) > _SHOWN else ""
    )
