"""What a trust file holds: DER, PEM or LDIF, told by its content and never by its name."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from mrz.chip.certificates import certificate
from mrz.chip.cms import signed_data
from mrz.chip.errors import Malformed
from mrz.chip.trust_lists import DEVIATION_LIST, MASTER_LIST, revocation_list

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_FILE_BYTES = 256 * 1024 * 1024
_PEM = re.compile(rb"-----BEGIN [A-Z0-9 ]+-----\r?\n(.+?)-----END ", re.DOTALL)
_LDIF_VALUE = re.compile(rb"^(?:[A-Za-z]+(?:;[a-z]+)?):: ((?:.+\r?\n)(?: .+\r?\n)*)", re.MULTILINE)


class Kind(StrEnum):
    """The kinds of trust material."""

    CERTIFICATE = "certificate"
    REVOCATION_LIST = "revocation_list"
    MASTER_LIST = "master_list"
    DEVIATION_LIST = "deviation_list"


# Roots before what they sign.
ORDER = (Kind.CERTIFICATE, Kind.MASTER_LIST, Kind.REVOCATION_LIST, Kind.DEVIATION_LIST)


@dataclass(frozen=True, slots=True, repr=False)
class Material:
    """One piece of trust material."""

    kind: Kind
    der: bytes


def materials(data: bytes) -> Iterator[Material]:
    """Yield what a file holds; raises Malformed where it holds nothing of these kinds."""
    if len(data) > MOST_FILE_BYTES:
        raise Malformed("trust file too large")
    if data[:1] == b"\x30":
        yield recognise(data)
        return
    found = False
    for text in _encoded(data):
        try:
            yield recognise(base64.b64decode(text, validate=False))
            found = True
        except (Malformed, binascii.Error):
            continue  # directories hold other attributes besides
    if not found:
        raise Malformed("no trust material")


def _encoded(data: bytes) -> Iterator[bytes]:
    pattern = _PEM if b"-----BEGIN " in data[:4096] else _LDIF_VALUE
    for match in pattern.finditer(data if data.endswith(b"\n") else data + b"\n"):
        yield b"".join(match[1].split())


def recognise(der: bytes) -> Material:
    """Tell what one DER object is; Malformed where it is nothing of these kinds."""
    for kind, reader in ((Kind.CERTIFICATE, certificate), (Kind.REVOCATION_LIST, revocation_list)):
        try:
            reader(der)
        except Malformed:
            continue
        return Material(kind, der)
    content = signed_data(der).kind
    if content == MASTER_LIST:
        return Material(Kind.MASTER_LIST, der)
    if content == DEVIATION_LIST:
        return Material(Kind.DEVIATION_LIST, der)
    raise Malformed(f"signed data of kind {content}")
