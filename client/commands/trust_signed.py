"""Installing what the authority signed (policy, purpose register, lists), and passenger lists."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from client.judgement.policy_errors import PolicyError
from client.lists import national
from client.lists.desk import EXPECTED, FILES, KEY_FILE
from client.lists.edifact import EdifactError
from client.lists.expected import ExpectedStore
from client.messages.lookup import sentence
from client.records import register
from client.records.register import RegisterRefusal
from client.terminal import NOT_THERE, UNREADABLE, CommandRefusal
from client.trust import policy_store, site
from client.trust.keys import authority_keys
from client.trust.signed import LIST, POLICY, REGISTER, SITE, Versions, open_signed
from client.trust.whole_file import replace_file

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

_LIST_KIND = "list"
PASSENGERS = "passenger list"
_LINE = re.compile(rb"\n# halfdoor-signature ES256 ([a-z_]{1,16}) ")
_TAIL = 256


def signed_kind(data: bytes) -> str:
    """Name the kind of a signed file or a passenger list, "" for any other file."""
    if data.startswith(national.MAGIC):
        return _LIST_KIND
    if data.lstrip()[:3] in {b"UNA", b"UNB"}:
        return PASSENGERS
    found = _LINE.search(data[-_TAIL:])
    return found[1].decode() if found else ""


def install_signed(
    kind: str, path: Path, data: bytes, folder: Path, today: date
) -> dict[str, object]:
    """Check a signed file as the station does at start-up, then put it in its place."""
    try:
        if kind == _LIST_KIND:
            return _install_list(path, data, folder)
        if kind == PASSENGERS:
            return _take_passengers(path, data, folder)
        if kind == POLICY:
            policy = policy_store.install(folder, data, today=today)
            return {"file": path.name, "kind": kind, "id": policy.id, "version": policy.version}
        if kind == SITE:
            here = site.install(folder, data)
            return {"file": path.name, "kind": kind, "id": here.name, "version": here.version}
        if kind == REGISTER:
            text = open_signed(
                data, authority_keys(folder), REGISTER, most_bytes=register.MOST_BYTES
            )
            found = register.parse(text)
            versions = Versions(folder / register.VERSIONS)
            versions.check(REGISTER, found.name, found.version)
            replace_file(folder / register.FILE_NAME, data)
            versions.accept(REGISTER, found.name, found.version)
            return {"file": path.name, "kind": kind, "id": found.name, "version": found.version}
    except (PolicyError, RegisterRefusal, EdifactError) as reason:
        found_text, step = sentence(reason.code, getattr(reason, "detail", ()))
        raise CommandRefusal(UNREADABLE, f"{path.name}: {found_text} {step}".strip()) from reason
    raise CommandRefusal(
        UNREADABLE, f"{path.name} is a signed {kind}; a station has no place for it."
    )


def _take_passengers(path: Path, data: bytes, folder: Path) -> dict[str, object]:
    """Keep which documents are expected, blinded, until a day after the arrival."""
    count, until = ExpectedStore(folder.parent / EXPECTED).take(data, datetime.now(UTC))
    kept = until.isoformat(timespec="minutes")
    return {"file": path.name, "kind": PASSENGERS, "documents": count, "until": kept}


def _install_list(path: Path, data: bytes, folder: Path) -> dict[str, object]:
    try:
        key = (folder / KEY_FILE).read_bytes()
    except OSError as odd:
        raise CommandRefusal(
            NOT_THERE,
            f"{path.name}: the lists' key ({folder / KEY_FILE}) is missing; bring it.",
        ) from odd
    header = national.open_list(path, authority_keys(folder), key).header
    versions = Versions(folder / register.VERSIONS)
    versions.check(LIST, header.kind.value, header.version)
    replace_file(folder / FILES[header.kind], data)
    versions.accept(LIST, header.kind.value, header.version)
    return {
        "file": path.name,
        "kind": _LIST_KIND,
        "id": header.kind.value,
        "version": header.version,
    }
