"""Bundles on a stick: the same sealed bytes as on the wire, removed only on a receipt.

A bundle has one deflated batch a line, in base64; an answer file has one JSON answer a line.
"""

from __future__ import annotations

import base64
import binascii
import os
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

from client.courier.config import CourierTrouble
from client.courier.delivery import answers_in, settle, spell
from client.named_file import content, look
from client.records.journal import Happening
from client.records.secret import settle as settle_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric import ec

    from client.records.outbox import Outbox

FIRST_LINE = b"halfdoor bundle 1\n"
_BATCH = 200
MOST_BYTES = 1 << 28
_MOST_INFLATED = 1 << 23


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that pulling the stick leaves the old one or the new one. OSError if not.

    What is there and is no file keeps its place: /dev/null is not to become one.
    """
    with suppress(FileNotFoundError):
        look(path)
    fresh = path.with_name(f".{path.name}.part")
    with fresh.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    with suppress(OSError):
        # Some file systems of sticks know no such call.
        settle_folder(path.parent)


def export(outbox: Outbox, path: Path) -> int:
    """Write everything that waits to a bundle; nothing is removed. Returns how many records.

    A bundle of that name is replaced: what it held waits here still, or has its receipt.
    """
    _ours_or_free(path)
    lines, count, after = [FIRST_LINE], 0, 0
    while batch := outbox.pending(_BATCH, after):
        body = spell([queued.envelope for queued in batch])
        lines.append(base64.b64encode(body) + b"\n")
        count, after = count + len(batch), batch[-1].seq
        outbox.enter_send(len(batch), body, "bundle")
    try:
        write_whole(path, b"".join(lines))
    except OSError as error:
        raise CourierTrouble("courier.bundle_target", error.strerror or "") from error
    outbox.note(Happening.EXPORTED)
    return count


def _ours_or_free(path: Path) -> None:
    """Refuse to write over somebody else's file."""
    try:
        look(path)
        with path.open("rb") as file:
            ours = file.read(len(FIRST_LINE)) == FIRST_LINE
    except FileNotFoundError:
        return
    except OSError as error:
        raise CourierTrouble("courier.bundle_target", error.strerror or "") from error
    if not ours:
        raise CourierTrouble("courier.bundle_other")


def batches_in(data: bytes) -> Iterator[bytes]:
    """Read a bundle's batches, inflated; ValueError for any other file."""
    if not data.startswith(FIRST_LINE) or len(data) > MOST_BYTES:
        raise ValueError("not a bundle")
    for line in data[len(FIRST_LINE) :].splitlines():
        try:
            inflater = zlib.decompressobj()
            plain = inflater.decompress(base64.b64decode(line, validate=True), _MOST_INFLATED)
        except (binascii.Error, zlib.error) as error:
            raise ValueError("not a bundle") from error
        if inflater.unconsumed_tail or not inflater.eof:
            raise ValueError("not a bundle")
        yield plain


def acknowledge(
    outbox: Outbox, path: Path, keys: Mapping[str, ec.EllipticCurvePublicKey]
) -> tuple[int, tuple[tuple[str, str], ...]]:
    """Remove what an answer file has receipts for; returns how many, and what was refused."""
    try:
        data = content(path, MOST_BYTES)
    except OSError as error:
        raise CourierTrouble("courier.bundle_source", error.strerror or "") from error
    removed = 0
    refused: list[tuple[str, str]] = []
    for line in data.splitlines():
        try:
            more, others = settle(outbox, answers_in(line), keys)
        except CourierTrouble as trouble:
            raise CourierTrouble("courier.bundle_form") from trouble
        removed += more
        refused += others
    if not data.strip():
        raise CourierTrouble("courier.bundle_form")
    outbox.settle()
    return removed, tuple(refused)
