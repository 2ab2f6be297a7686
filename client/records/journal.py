"""The station's log on its file: what happened, never to whom.

Entries name an event, the officer's daily handle and hashes; the tree's right edge stands in the
same transaction, so that log, number and record can never disagree.
"""

from __future__ import annotations

import hashlib
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from client.judgement.advice import Action
from client.records.audit import Tree, leaf_hash, root_of
from client.records.gap import Gap
from client.records.record import AdviceLetter, Head, Record

if TYPE_CHECKING:
    import sqlite3

    from client.records.health import Health


class Happening(StrEnum):
    """What an entry can tell beside a decision."""

    SIGNED_IN = "signed_in"
    LOCKED = "locked"
    LISTS_ASKED = "lists_asked"
    OVERRIDE = "override"
    ABORTED = "aborted"
    EXPORTED = "exported"
    DAY_ENDED = "day_ended"
    CLOCK_SET_BACK = "clock_set_back"
    NOT_RECORDED = "not_recorded"


def happening_leaf(what: Happening, officer: str) -> bytes:
    """Write an entry that is not a record; officer is a daily handle or ""."""
    return msgspec.json.encode({"event": what.value, "off": officer})


def record_leaf(record: Record) -> bytes:
    """Write the entry of a record: decision, handle, hash; nothing about a person.

    The hash covers the record before it is placed in the log, so that the head inside the record
    can already count this entry.
    """
    bare = msgspec.structs.replace(record, log=Head(0, "0" * 64)).to_bytes()
    entry = {
        "event": "decision",
        "seq": record.seq,
        "off": record.off,
        "dec": record.dec.value,
        "adv": record.adv.value,
        "sha256": hashlib.sha256(bare).hexdigest(),
    }
    return msgspec.json.encode(entry)


def against_advice(record: Record) -> bool:
    """Tell whether a person decided against the machine: derived, entered, never punished (I3)."""
    admitted = record.dec in {Action.ADMIT, Action.ADMIT_CONDITIONAL}
    if record.adv is AdviceLetter.AMBER:
        return False
    return admitted is (record.adv is AdviceLetter.RED)


def health_leaf(health: Health) -> bytes:
    """Write the entry of a station's counters: number and hash."""
    bare = msgspec.structs.replace(health, log=Head(0, "0" * 64)).to_bytes()
    told = {"event": "health", "seq": health.seq, "sha256": hashlib.sha256(bare).hexdigest()}
    return msgspec.json.encode(told)


def gap_leaf(gap: Gap) -> bytes:
    """Write the entry of a gap statement: which numbers, why, and hash."""
    bare = msgspec.structs.replace(gap, log=Head(0, "0" * 64)).to_bytes()
    told = {"event": "gap", "seq": gap.seq, "first": gap.first, "last": gap.last, "why": gap.why}
    return msgspec.json.encode(told | {"sha256": hashlib.sha256(bare).hexdigest()})


def leaf_of(placed: Record | Health | Gap) -> bytes:
    """Write the entry of whatever leaves."""
    if isinstance(placed, Record):
        return record_leaf(placed)
    return gap_leaf(placed) if isinstance(placed, Gap) else health_leaf(placed)


def tree_of(file: sqlite3.Connection) -> Tree:
    """Read the tree's right edge; ValueError where it does not fit its size."""
    size, edge = file.execute("SELECT size, edge FROM station").fetchone()
    return Tree.from_bytes(size, edge)


def append(file: sqlite3.Connection, leaf: bytes) -> Tree:
    """Add an entry inside the caller's transaction."""
    tree = tree_of(file)
    file.execute("INSERT INTO audit VALUES (?, ?)", (tree.size, leaf))
    grown = tree.append(leaf)
    file.execute("UPDATE station SET size = ?, edge = ?", (grown.size, grown.to_bytes()))
    return grown


def hashes(file: sqlite3.Connection, past: int, size: int) -> tuple[bytes, ...]:
    """Return the leaf hashes of entries past .. size - 1."""
    rows = file.execute(
        "SELECT leaf FROM audit WHERE place >= ? AND place < ? ORDER BY place", (past, size)
    )
    return tuple(leaf_hash(leaf) for (leaf,) in rows)


def whole(file: sqlite3.Connection) -> bool:
    """Tell whether every entry still gives the edge's root."""
    try:
        tree = tree_of(file)
    except ValueError:
        return False
    return root_of(hashes(file, 0, tree.size)) == tree.root
