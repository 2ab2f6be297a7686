"""What a trust file holds, told by its content and never by its name.

DER (also several in a row), PEM, bare base64, LDIF, a bundle of certificates (PKCS #7), or a zip
archive of such files.
"""

from __future__ import annotations

import base64
import binascii
import io
import lzma
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from mrz.chip.certificates import certificate
from mrz.chip.cms import signed_data
from mrz.chip.errors import Malformed
from mrz.chip.tlv import read
from mrz.chip.trust_lists import DEVIATION_LIST, MASTER_LIST, bundle, revocation_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_FILE_BYTES = 256 * 1024 * 1024
_PEM = re.compile(rb"-----BEGIN [A-Z0-9 ]+-----\r?\n(.+?)-----END ", re.DOTALL)
_LDIF_VALUE = re.compile(
    rb"^[A-Za-z][A-Za-z0-9.-]*(?:;[A-Za-z0-9-]+)*::[ \t]*((?:.*\r?\n)(?: .*\r?\n)*)", re.MULTILINE
)
_BASE64 = re.compile(rb"[A-Za-z0-9+/\s]+=*\s*")
_ZIP, _BYTE_ORDER_MARK = b"PK\3\4", b"\xef\xbb\xbf"
_MOST_MEMBERS = 64
_BROKEN_ARCHIVES = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, OSError, EOFError, RuntimeError,
    ValueError,
)  # fmt: skip


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
        yield from _in_a_row(data)
        return
    found = False
    for one in _members(data) if data.startswith(_ZIP) else _decoded(data):
        try:
            yield from _in_a_row(one) if one[:1] == b"\x30" else materials(one)
            found = True
        except Malformed:
            continue  # directories and archives hold other things besides
    if not found:
        raise Malformed("no trust material")


def _in_a_row(data: bytes) -> Iterator[Material]:
    """Yield what stands one behind the other; whatever follows the last is passed over."""
    node = read(data)
    yield from recognise(node.raw)
    at = len(node.raw)
    while data[at : at + 1] == b"\x30":
        try:
            node = read(data, at)
            yield from recognise(node.raw)
        except Malformed:
            return
        at += len(node.raw)


def _members(data: bytes) -> Iterator[bytes]:
    """Yield the files of an archive; archives in archives are left alone."""
    left = MOST_FILE_BYTES
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist()[:_MOST_MEMBERS]:
                if entry.is_dir() or entry.file_size > left:
                    continue
                with archive.open(entry) as member:
                    content = member.read(left)
                left -= len(content)
                if not content.startswith(_ZIP):
                    yield content
    except _BROKEN_ARCHIVES as odd:
        raise Malformed("archive that cannot be read") from odd


def _decoded(data: bytes) -> Iterator[bytes]:
    data = data.removeprefix(_BYTE_ORDER_MARK)
    pattern = _PEM if b"-----BEGIN " in data else _LDIF_VALUE
    texts: Iterable[bytes] = (
        match[1] for match in pattern.finditer(data if data.endswith(b"\n") else data + b"\n")
    )
    if _BASE64.fullmatch(data):
        texts = (data,)
    for text in texts:
        try:
            content = base64.b64decode(b"".join(text.split()), validate=False)
        except binascii.Error:
            continue
        if content[:1] == b"\x30":
            yield content


def recognise(der: bytes) -> Iterator[Material]:
    """Tell what one DER object is; Malformed where it is nothing of these kinds.

    A bundle of certificates is signed data that nobody signed: each proves itself.
    """
    for kind, reader in ((Kind.CERTIFICATE, certificate), (Kind.REVOCATION_LIST, revocation_list)):
        try:
            reader(der)
        except Malformed:
            continue
        yield Material(kind, der)
        return
    signed = signed_data(der)
    kinds = {MASTER_LIST: Kind.MASTER_LIST, DEVIATION_LIST: Kind.DEVIATION_LIST}
    if signed.kind in kinds:
        yield Material(kinds[signed.kind], der)
    elif parts := bundle(der, signed):
        for one in parts:
            yield from recognise(one)
    else:
        raise Malformed(f"signed data of kind {signed.kind}")
