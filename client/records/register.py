"""The purpose register: a field exists only while an entry names its purpose and its law (I10).

Pure but for load(). A signed file, because a station must not be able to widen its own purposes.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import msgspec
from msgspec import UNSET

from client.records import statutory
from client.records.record import Record
from client.records.schema import StoreRefusal
from client.trust.keys import authority_keys
from client.trust.signed import REGISTER, Versions, open_signed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FILE_NAME = "register.toml"
VERSIONS = "versions.json"
MOST_BYTES = 1 << 16
# "core" stands for everything without which a record says nothing: place, day, decision, advice.
CORE = "core"
_EMPTIED: dict[str, object] = {
    "hour": None, "iss": None, "rcp": None, "ref": UNSET, "par": UNSET, "why": (), "rsn": (),
}  # fmt: skip
_LAW = tuple(f"law.{name}" for name in statutory.FIELDS)
FIELDS: tuple[str, ...] = (CORE, *_EMPTIED, *_LAW)
COUNT_FIELDS: tuple[str, ...] = (CORE, "hour", "rcp", "par", "why", "rsn")
_REMEDY = {"authority", "address", "days"}
_KEYS = {"field", "purpose", "law", "recipient", "retention_days", "sunset"}
_LONGEST_TEXT = 160
_LONGEST_REMEDY = 3650


class RegisterRefusal(StoreRefusal):
    """The register does not allow this record, or cannot be read; code keys the sentence."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Why one field may leave: for which purpose, by which law, to whom, how long, until when."""

    field: str
    purpose: str
    law: str
    recipient: str
    retention_days: int
    sunset: date


@dataclass(frozen=True, slots=True)
class Remedy:
    """Where a decision is contested: who, where, and within how many days of the crossing."""

    authority: str
    address: str
    days: int


@dataclass(frozen=True, slots=True)
class Register:
    """A register in force. expires: after that day no entry counts. remedy: for the receipt."""

    name: str
    version: int
    expires: date
    entries: tuple[Entry, ...]
    remedy: Remedy | None = None

    def entry(self, field: str, purpose: str, day: date) -> Entry | None:
        """Find the entry that lets a field leave on a day; a lapsed one is no entry."""
        for each in self.entries:
            if (each.field, each.purpose) == (field, purpose) and day < each.sunset:
                return each if day < self.expires else None
        return None

    def narrow(self, record: Record) -> Record:
        """Drop every field without an entry, and shorten the deletion date to the entries'.

        RegisterRefusal "records.purpose_lapsed": not even the core may leave.
        """
        day = date.fromisoformat(record.day)
        if self.entry(CORE, record.pur, day) is None:
            raise RegisterRefusal("records.purpose_lapsed")
        dropped = {
            field: empty
            for field, empty in _EMPTIED.items()
            if self.entry(field, record.pur, day) is None
        }
        # Identity may leave only where its owner can contest it; and beside the hash of the appeal
        # code's 80 bits of chance nobody can guess a name from the log's hash of the record.
        nameless = record.rcp is None or "rcp" in dropped
        law = UNSET if nameless else self._law(record, day)
        kept = msgspec.structs.replace(record, **dropped, law=law)
        return msgspec.structs.replace(kept, delete=self._deletion(kept, day))

    def _law(self, record: Record, day: date) -> statutory.Statutory | msgspec.UnsetType:
        if record.law is UNSET:
            return UNSET
        kept = {
            name: getattr(record.law, name)
            for name in statutory.FIELDS
            if self.entry(f"law.{name}", record.pur, day)
        }
        wanted = statutory.Statutory(**kept)
        return UNSET if wanted == statutory.Statutory() else wanted

    def _deletion(self, record: Record, day: date) -> str:
        """Return the earliest deletion date: the field with the shortest retention rules."""
        days = [
            entry.retention_days
            for field in _present(record)
            if (entry := self.entry(field, record.pur, day))
        ]
        return min(record.delete, (day + timedelta(days=min(days))).isoformat())


def _present(record: Record) -> Iterable[str]:
    yield CORE
    yield from (field for field, empty in _EMPTIED.items() if getattr(record, field) != empty)
    if record.law is not UNSET:
        yield from (
            f"law.{name}" for name in statutory.FIELDS if getattr(record.law, name) is not UNSET
        )


def statutory_fields(record: Record) -> tuple[str, ...]:
    """Name the identity fields of a record; the panel and the receipt show them in amber."""
    return tuple(field for field in _present(record) if field.startswith("law."))


def parse(text: bytes) -> Register:
    """Read a register; RegisterRefusal for anything unknown."""
    try:
        values = tomllib.loads(text.decode())
        entries = tuple(_entry(each) for each in values.pop("entry"))
        remedy = _remedy(values.pop("remedy")) if "remedy" in values else None
        register = Register(**values, entries=entries, remedy=remedy)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, TypeError, KeyError) as error:
        raise RegisterRefusal("records.register_form") from error
    if type(register.version) is not int or type(register.expires) is not date:
        raise RegisterRefusal("records.register_form")
    if len({(each.field, each.purpose) for each in entries}) != len(entries):
        raise RegisterRefusal("records.register_twice")
    return register


def _entry(values: dict[str, object]) -> Entry:
    if set(values) != _KEYS:
        raise RegisterRefusal("records.register_form")
    if values["field"] not in FIELDS:
        raise RegisterRefusal("records.register_field")
    texts = (values["purpose"], values["law"], values["recipient"])
    days, sunset = values["retention_days"], values["sunset"]
    if not all(isinstance(each, str) and 0 < len(each) <= _LONGEST_TEXT for each in texts):
        raise RegisterRefusal("records.register_form")
    if type(sunset) is not date or not isinstance(days, int) or days < 1:
        raise RegisterRefusal("records.register_form")
    purpose, law, recipient = map(str, texts)
    return Entry(str(values["field"]), purpose, law, recipient, days, sunset)


def _remedy(values: dict[str, object]) -> Remedy:
    if set(values) != _REMEDY:
        raise RegisterRefusal("records.register_form")
    texts, days = (values["authority"], values["address"]), values["days"]
    if not all(isinstance(each, str) and 0 < len(each) <= _LONGEST_TEXT for each in texts):
        raise RegisterRefusal("records.register_form")
    if type(days) is not int or not 0 < days <= _LONGEST_REMEDY:
        raise RegisterRefusal("records.register_form")
    authority, address = map(str, texts)
    return Remedy(authority, address, days)


def load(trust: Path) -> Register:
    """Load <trust>/register.toml: signed, never older than one used before.

    TrustError (signature, rollback), RegisterRefusal (content), FileNotFoundError (none there).
    """
    data = (trust / FILE_NAME).read_bytes()
    register = parse(open_signed(data, authority_keys(trust), REGISTER, most_bytes=MOST_BYTES))
    Versions(trust / VERSIONS).accept(REGISTER, register.name, register.version)
    return register


def training(purpose: str, day: date) -> Register:
    """Return the training world's register: the fields of "count" and "entry_exit", no more."""
    sunset = day + timedelta(days=3650)
    fields = (*COUNT_FIELDS, "iss", "ref")
    entries = (
        Entry(field, purpose, "Training world, no law", "Training upstream", 365, sunset)
        for field in fields
    )
    remedy = Remedy("Training office, no real one", "1 Example Street, Utopia", 30)
    return Register("training", 1, sunset, tuple(entries), remedy)
