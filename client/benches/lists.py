"""How large a list of blinded documents is, and how long it takes to make, open and ask one."""

from __future__ import annotations

import secrets
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from client.benches.measurement import Measurement
from client.lists import national
from client.lists.document_key import DocumentKey
from client.trust import keys
from client.trust.signed import sign

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCUMENTS = 300_000
QUESTIONS = 20_000
DAY = date(2026, 11, 21)


def measure() -> Iterator[Measurement]:
    """Measure with invented documents."""
    key, authority = secrets.token_bytes(32), keys.new_key()
    listed = [DocumentKey(f"L{number:08d}", "P", "UTO") for number in range(DOCUMENTS)]
    begun = time.perf_counter()
    content = national.build(
        listed,
        key,
        about=(national.ListKind.NATIONAL, 1, DAY),
        sign=lambda payload, kind: sign(payload, authority, kind),
    )
    yield Measurement(f"build, {DOCUMENTS:,} documents", time.perf_counter() - begun, "s")
    yield Measurement("size", len(content) / DOCUMENTS, "bytes a document")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "national.list"
        path.write_bytes(content)
        begun = time.perf_counter()
        opened = national.open_list(path, keys.public_keys(keys.public_pem(authority)), key)
        yield Measurement("open and verify", (time.perf_counter() - begun) * 1e3, "ms")
        yield from _questions(opened)


def _questions(opened: national.AlertList) -> Iterator[Measurement]:
    strangers = [DocumentKey(f"S{number:08d}", "P", "UTO") for number in range(QUESTIONS)]
    begun = time.perf_counter()
    wrong = sum(opened.contains(document) for document in strangers)
    spent = time.perf_counter() - begun
    yield Measurement("one question", spent / QUESTIONS * 1e6, "µs")
    yield Measurement("strangers taken for listed", wrong, f"of {QUESTIONS:,}", "0")
