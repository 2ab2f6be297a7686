"""Seals of the training State: packed, signed and drawn (ICAO Doc 9303-13, version 4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import zxingcpp
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from numpy.typing import NDArray

if TYPE_CHECKING:
    import datetime

    from devices.sim.authority import Identity

VISA = 0x5D01
MRZ_B, ENTRIES, STAY, PASSPORT = 2, 3, 4, 5
# No definition knows this tag: a State's own, as 9303-13 allows beside the defined ones.
FINGER = 0x60
_LETTERS = " 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SHIFT = 0
_SIGNATURE = 0xFF


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a seal is made of. features: tag and packed value, in order."""

    definition: int
    features: tuple[tuple[int, bytes], ...]
    issued: datetime.date
    country: str = "UTO"
    signed: datetime.date | None = None


def c40(text: str) -> bytes:
    """Pack letters, digits, spaces and fillers, three in two bytes."""
    text = text.replace("<", " ")
    packed = b""
    for place in range(0, len(text), 3):
        part = text[place : place + 3]
        if len(part) == 1:
            packed += bytes([0xFE, ord(part) + 1])
            continue
        values = [_LETTERS.index(letter) + 3 for letter in part] + [_SHIFT] * (3 - len(part))
        packed += (values[0] * 1600 + values[1] * 40 + values[2] + 1).to_bytes(2, "big")
    return packed


def packed_day(day: datetime.date) -> bytes:
    """Pack month, day and year as one number."""
    return int(f"{day:%m%d%Y}").to_bytes(3, "big")


def field(tag: int, value: bytes) -> bytes:
    """Write one field: tag, length (BER), value."""
    if len(value) < 0x80:
        return bytes([tag, len(value)]) + value
    if len(value) < 0x100:
        return bytes([tag, 0x81, len(value)]) + value
    return bytes([tag, 0x82]) + len(value).to_bytes(2, "big") + value


def make_seal(wanted: Wanted, signer: Identity) -> bytes:
    """Pack and sign; the header names the signer's certificate by name and number."""
    certificate = x509.load_der_x509_certificate(signer.certificate)
    named = {one.rfc4514_attribute_name: str(one.value) for one in certificate.subject}
    reference = f"{certificate.serial_number:X}"
    head = c40(f"{named['C']}{named['CN']}{len(reference):02X}") + c40(reference)
    days = packed_day(wanted.issued) + packed_day(wanted.signed or wanted.issued)
    body = b"\xdc\x03" + c40(wanted.country.ljust(3, "<")) + head + days
    body += wanted.definition.to_bytes(2, "big")
    body += b"".join(field(tag, value) for tag, value in wanted.features)
    return body + field(_SIGNATURE, _sign(body, signer))


def _sign(body: bytes, signer: Identity) -> bytes:
    key = serialization.load_der_private_key(signer.key, None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise TypeError("a seal's signer has an elliptic curve key")
    r, s = decode_dss_signature(key.sign(body, ec.ECDSA(hashes.SHA256())))
    width = (key.curve.key_size + 7) // 8
    return r.to_bytes(width, "big") + s.to_bytes(width, "big")


def draw_code(content: bytes, dots: int = 4, kind: str = "DataMatrix") -> NDArray[np.uint8]:
    """Draw a bar code with its quiet zone, so many dots a module, black on white."""
    code = zxingcpp.create_barcode(content, zxingcpp.barcode_format_from_str(kind))
    return np.array(code.to_image(scale=dots), np.uint8)


def pasted(encoded: bytes, content: bytes, x: int, y: int) -> bytes:
    """Print a seal onto an encoded page, its upper left corner at these dots; returns JPEG."""
    page = cv2.imdecode(np.frombuffer(encoded, np.uint8), cv2.IMREAD_COLOR)
    code = draw_code(content)
    height, width = code.shape
    if page is None or y + height > page.shape[0] or x + width > page.shape[1]:
        raise ValueError("the seal does not fit onto the page")
    page[y : y + height, x : x + width] = code[:, :, None]
    return bytes(cv2.imencode(".jpg", page, [cv2.IMWRITE_JPEG_QUALITY, 90])[1])
