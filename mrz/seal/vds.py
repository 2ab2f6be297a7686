"""The packed form: header, message zone, signature zone (ICAO Doc 9303-13; versions 3 and 4)."""

from __future__ import annotations

from datetime import date

from mrz.seal import c40
from mrz.seal.errors import SealError
from mrz.seal.features import document_of, feature_of
from mrz.seal.types import Feature, Seal, SealFormat

MAGIC = 0xDC
MOST_BYTES = 4096
MOST_FEATURES = 64
_VERSION_3, _VERSION_4 = 0x02, 0x03
_SIGNATURE = 0xFF
_SIGNER_LETTERS = 4


class _Bytes:
    """A cursor; SealError where the bytes end too early."""

    def __init__(self, data: bytes, place: int = 0) -> None:
        self._data = data
        self.place = place

    def take(self, count: int) -> bytes:
        end = self.place + count
        if end > len(self._data):
            raise SealError("it ends too early")
        self.place = end
        return self._data[end - count : end]

    def number(self) -> int:
        return self.take(1)[0]


def read_vds(data: bytes) -> Seal:
    """Read a seal's bytes. SealError "seal.unreadable", "seal.version" or "seal.too_large"."""
    if len(data) > MOST_BYTES:
        raise SealError(f"{len(data)} bytes", code="seal.too_large")
    cursor = _Bytes(data)
    if cursor.number() != MAGIC:
        raise SealError("no seal's first byte")
    version = cursor.number()
    if version not in {_VERSION_3, _VERSION_4}:
        raise SealError(f"version byte {version:02x}", code="seal.version")
    country = c40.decode(cursor.take(2)).strip()
    signer, reference = _signer(cursor, version)
    issued, signed_on = _day(cursor.take(3)), _day(cursor.take(3))
    definition = cursor.take(2).hex()
    features, signed, signature = _zones(data, cursor.place, definition)
    return Seal(
        SealFormat.VDS, version + 1, country, signer, reference, issued, signed_on, definition,
        document_of(definition), features, data[:signed], signature,
    )  # fmt: skip


def _signer(cursor: _Bytes, version: int) -> tuple[str, str]:
    """Read who signed, and which of its certificates; version 4 says how long the latter is."""
    if version == _VERSION_3:
        text = c40.decode(cursor.take(6))
        return text[:_SIGNER_LETTERS], text[_SIGNER_LETTERS:].strip()
    head = c40.decode(cursor.take(4))
    try:
        length = int(head[_SIGNER_LETTERS:], 16)
    except ValueError as odd:
        raise SealError("a certificate reference without a length") from odd
    reference = c40.decode(cursor.take(2 * -(-length // 3)))
    return head[:_SIGNER_LETTERS], reference[:length].strip()


def _day(packed: bytes) -> date | None:
    """Read month, day and year, written one after the other as one number; None for no day."""
    digits = f"{int.from_bytes(packed, 'big'):08d}"
    try:
        return date(int(digits[4:]), int(digits[:2]), int(digits[2:4]))
    except ValueError:
        return None


def _zones(data: bytes, place: int, definition: str) -> tuple[tuple[Feature, ...], int, bytes]:
    """Read features and signature; lengths are BER, in some older seals one plain byte."""
    try:
        return _zones_with(data, place, definition, plain=False)
    except SealError:
        return _zones_with(data, place, definition, plain=True)


def _zones_with(
    data: bytes, place: int, definition: str, *, plain: bool
) -> tuple[tuple[Feature, ...], int, bytes]:
    cursor = _Bytes(data, place)
    found: list[Feature] = []
    while True:
        start = cursor.place
        tag = cursor.number()
        length = cursor.number() if plain else _length(cursor)
        value = cursor.take(length)
        if tag == _SIGNATURE:
            if not value or len(value) % 2:
                raise SealError("a signature of an odd length")
            return tuple(found), start, value
        if len(found) == MOST_FEATURES:
            raise SealError("more features than any definition has")
        found.append(feature_of(definition, tag, value))


def _length(cursor: _Bytes) -> int:
    first = cursor.number()
    if first < 0x80:
        return first
    if first not in {0x81, 0x82}:
        raise SealError("a length out of shape")
    return int.from_bytes(cursor.take(first - 0x80), "big")
