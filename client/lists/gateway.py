"""Asking the register of lost and stolen documents (SLTD), through the courier.

The booth has no network (I2): it speaks over a UNIX socket to the courier, which asks the State's
gateway (FIND, MIND, I-24/7). A question holds number, type and issuer and nothing else; after
two seconds the answer is "not checked" and the flow goes on.
"""

from __future__ import annotations

import contextlib
import json
import socket
import time
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from mrz.checks import Check, Group, Outcome

if TYPE_CHECKING:
    from pathlib import Path
    from threading import Event

    from client.lists.document_key import DocumentKey

SECONDS = 2.0
MOST_BYTES = 512
_STEP = 0.05
_DOCUMENTS = "lists.documents"
_NOTICES = "lists.notices"


class Found(StrEnum):
    """What the gateway says; content of a record never comes to the booth."""

    NOTHING = "nothing"
    POSSIBLE = "possible"
    REFER = "refer"
    NOT_CHECKED = "not_checked"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer. dated: the day of the data that were asked (a local MIND copy may be old)."""

    documents: Found
    notices: Found = Found.NOT_CHECKED
    dated: date | None = None


NOT_CHECKED = Answer(Found.NOT_CHECKED)


def encode_question(document: DocumentKey) -> bytes:
    """Spell a question: one line of JSON with exactly number, type and issuer."""
    fields = {"number": document.number, "type": document.type, "issuer": document.issuer}
    return json.dumps(fields, separators=(",", ":")).encode() + b"\n"


def encode_answer(answer: Answer) -> bytes:
    """Spell an answer: one line of JSON."""
    dated = answer.dated.isoformat() if answer.dated is not None else ""
    fields = {"documents": answer.documents, "notices": answer.notices, "dated": dated}
    return json.dumps(fields, separators=(",", ":")).encode() + b"\n"


def decode_answer(line: bytes) -> Answer:
    """Read an answer strictly; whatever does not fit is "not checked"."""
    try:
        fields = json.loads(line)
        dated = date.fromisoformat(fields["dated"]) if fields["dated"] else None
        answer = Answer(Found(fields["documents"]), Found(fields["notices"]), dated)
    except (ValueError, TypeError, KeyError):
        return NOT_CHECKED
    return answer if answer.documents is not Found.REFER else NOT_CHECKED


def ask(document: DocumentKey, path: Path, cancel: Event, *, seconds: float = SECONDS) -> Answer:
    """Ask the courier; NOT_CHECKED after so many seconds, when cancelled, or when it is away."""
    if not document.complete:
        return NOT_CHECKED
    deadline = time.monotonic() + seconds
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(_STEP)
            line.connect(str(path))
            line.sendall(encode_question(document))
            return decode_answer(_read_line(line, cancel, deadline))
    except OSError:
        return NOT_CHECKED


def _read_line(line: socket.socket, cancel: Event, deadline: float) -> bytes:
    read = b""
    while not read.endswith(b"\n") and len(read) <= MOST_BYTES:
        if cancel.is_set() or time.monotonic() > deadline:
            return b""
        with contextlib.suppress(TimeoutError):
            more = line.recv(MOST_BYTES)
            if not more:
                return b""
            read += more
    return read


def checks(answer: Answer, today: date, *, limit_hours: int = 48) -> tuple[Check, Check]:
    """Turn an answer into lists.documents and lists.notices.

    "Nothing" from data older than the policy allows is undetermined. A notice (TDAWN) goes to the
    second line with its content hidden: its code is lists.notices.refer.
    """
    old = answer.dated is not None and (today - answer.dated).days * 24 > limit_hours
    return _documents(answer.documents, old=old), _notices(answer.notices, old=old)


def _documents(found: Found, *, old: bool) -> Check:
    if found is Found.POSSIBLE:
        return Check(_DOCUMENTS, Group.LISTS, Outcome.FAILED, f"{_DOCUMENTS}.possible")
    return _nothing(_DOCUMENTS, found, old=old)


def _notices(found: Found, *, old: bool) -> Check:
    if found in {Found.POSSIBLE, Found.REFER}:
        return Check(_NOTICES, Group.LISTS, Outcome.FAILED, f"{_NOTICES}.refer")
    return _nothing(_NOTICES, found, old=old)


def _nothing(name: str, found: Found, *, old: bool) -> Check:
    if found is Found.NOT_CHECKED:
        return Check(name, Group.LISTS, Outcome.UNDETERMINED, f"{name}.not_checked")
    if old:
        return Check(name, Group.LISTS, Outcome.UNDETERMINED, f"{name}.stale")
    return Check(name, Group.LISTS, Outcome.SUCCESSFUL)
