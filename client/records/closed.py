"""Closed types: what may be written, and a serialiser that can carry nothing else (I1). Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Generic, TypeVar

import msgspec
from msgspec import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_BYTES = 2048
# Printable ASCII without the space: free text cannot be written in it.
_PLAIN = re.compile(r"[!-~]*")
_Value = TypeVar("_Value", bound=msgspec.Struct)


class RecordRefusal(ValueError):  # noqa: N818 - a refusal to write, told to the programmer
    """A value outside the closed type; the message names the field, never the value."""

    code = "records.refused"


class ClosedType(Generic[_Value]):
    """Writes and reads values of one Struct, made of the named Structs and enumerations."""

    def __init__(self, kind: type[_Value], structs: Iterable[type], words: Iterable[type]) -> None:
        self._kind = kind
        self._structs = frozenset([kind, *structs])
        self._plain = frozenset([int, *words])
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(kind, strict=True)

    def to_bytes(self, value: _Value) -> bytes:
        """Return the JSON bytes that are signed; RecordRefusal for anything outside the type."""
        self._inspect(value, "record")
        try:
            encoded = self._encoder.encode(value)
        except (TypeError, OverflowError, ValueError):
            raise RecordRefusal("the record cannot be written") from None
        if self.from_bytes(encoded) != value:
            raise RecordRefusal("the record does not read back as written")
        return encoded

    def from_bytes(self, encoded: bytes) -> _Value:
        """Read strictly; RecordRefusal for anything outside the type."""
        if len(encoded) > MOST_BYTES:
            raise RecordRefusal(f"the record has {len(encoded)} bytes")
        try:
            value = self._decoder.decode(encoded)
        except (msgspec.MsgspecError, RecursionError) as error:
            # The library's text can quote a value; only the place is passed on.
            raise RecordRefusal(f"the record does not fit its type{_place(error)}") from None
        self._inspect(value, "record")
        return value

    def _inspect(self, value: object, field: str) -> None:
        if type(value) in self._structs:
            for name in value.__struct_fields__:  # type: ignore[attr-defined] # is a Struct here
                self._inspect(getattr(value, name), f"{field}.{name}")
        elif type(value) is tuple:
            for item in value:
                if item is UNSET or isinstance(item, tuple):
                    raise RecordRefusal(f"{field} holds a {type(item).__name__}")
                self._inspect(item, field)
        elif type(value) is str:
            if not _PLAIN.fullmatch(value):
                raise RecordRefusal(f"{field} holds characters that no field may hold")
        elif value is not None and value is not UNSET and type(value) not in self._plain:
            raise RecordRefusal(f"{field} holds a {type(value).__name__}")


def _place(error: msgspec.MsgspecError | RecursionError) -> str:
    found = re.search(r"at `(\$[a-z.\[\]…]*)`", str(error))
    return f" at {found[1]}" if found else ""
