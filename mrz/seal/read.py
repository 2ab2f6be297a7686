"""From the content of a bar code or a file to a seal, told by its content and never by a name."""

from __future__ import annotations

import binascii
import re
from typing import TYPE_CHECKING

from mrz.seal import vds
from mrz.seal.errors import SealError
from mrz.seal.vds_nc import read_vds_nc

if TYPE_CHECKING:
    from mrz.seal.types import Seal

_JSON = re.compile(rb'^(?:\xef\xbb\xbf)?\s*\{.*"(?:hdr|sigvl)"\s*:', re.DOTALL)
_HEXADECIMAL = re.compile(rb"^\s*[dD][cC][0-9A-Fa-f\s]+$")
_AS_UTF_8 = "\u00dc".encode()


def looks_sealed(data: bytes) -> bool:
    """Whether content claims to be a seal; other bar codes on a document are none of our business.

    A letter U with dots at the start of a text is no claim: a version must follow.
    """
    return bool(_JSON.match(data[: vds.MOST_BYTES])) or _packed(data) is not None


def _packed(data: bytes) -> bytes | None:
    """Return a packed seal's bytes; some writers spell each byte as a letter, or in hexadecimal."""
    if data[:1] == bytes([vds.MAGIC]) and data[1:2] < b"\x20":
        return data
    if data.startswith(_AS_UTF_8) and data[2:3] < b"\x20":
        try:
            return data.decode("utf-8").encode("latin-1")
        except UnicodeError:
            return None
    if _HEXADECIMAL.match(data):
        try:
            return binascii.unhexlify(b"".join(data.split()))
        except binascii.Error:
            return None
    return None


def read_seal(data: bytes) -> Seal:
    """Read a seal in any form. SealError where it is none."""
    packed = _packed(data)
    if packed is not None:
        return vds.read_vds(packed)
    if _JSON.match(data[: vds.MOST_BYTES]):
        return read_vds_nc(data)
    raise SealError("no seal's beginning")
