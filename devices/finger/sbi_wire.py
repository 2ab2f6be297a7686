"""MOSIP Secure Biometric Interface 0.9.5 as values: signatures, hash chain, requests, records.

Pure; runs in the small helper process (devices.finger.sbi_process), which alone reads what a
scanner's service sends. Facts: docs/decisions/finger-scanners.md.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256

if TYPE_CHECKING:
    from collections.abc import Sequence

FIRST_PORT, LAST_PORT = 4501, 4600
LEFT_FOUR, RIGHT_FOUR, BOTH_THUMBS = "1", "2", "3"
FINGERS: dict[str, int] = {
    "Right Thumb": 1,
    "Right IndexFinger": 2,
    "Right MiddleFinger": 3,
    "Right RingFinger": 4,
    "Right LittleFinger": 5,
    "Left Thumb": 6,
    "Left IndexFinger": 7,
    "Left MiddleFinger": 8,
    "Left RingFinger": 9,
    "Left LittleFinger": 10,
    "UNKNOWN": 0,
}
_OF_SLAP = {LEFT_FOUR: (7, 8, 9, 10), RIGHT_FOUR: (2, 3, 4, 5), BOTH_THUMBS: (6, 1)}
_DONE = {"0", ""}


class SbiRefusal(Exception):  # noqa: N818 - the service's answer, or ours to a false answer
    """The service says no, or its answer cannot be believed. code: the service's or our own."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail


@dataclass(frozen=True, slots=True, eq=False)
class SbiFinger:
    """One captured finger. position: 0 to 10; quality: the service's own score, 0 to 100.

    record: the ISO/IEC 19794-4 record as sent. trusted: signed under one of our anchors.
    """

    position: int
    quality: float
    record: bytes = field(repr=False)
    trusted: bool


def unpadded(text: str) -> bytes:
    """Decode base64url without its padding; SbiRefusal where it is none."""
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError) as cause:
        raise SbiRefusal("format", "base64") from cause


def parsed(text: str | bytes) -> Any:
    """Parse JSON; SbiRefusal where it is none."""
    try:
        return json.loads(text)
    except ValueError as cause:
        raise SbiRefusal("format", "JSON") from cause


def finger_names(sub_id: str, exceptions: Sequence[int]) -> tuple[list[str], list[str]]:
    """Name the fingers that a slap is asked for, and those that are left out."""
    names = {position: name for name, position in FINGERS.items()}
    wanted = [names[p] for p in _OF_SLAP.get(sub_id, ()) if p not in exceptions]
    left_out = [names[p] for p in _OF_SLAP.get(sub_id, ()) if p in exceptions]
    return wanted, left_out


@dataclass(frozen=True, slots=True)
class Wish:
    """What to ask a scanner for. sub_id: which slap, "0" for a single finger.

    exceptions: positions that the traveller cannot give. previous: hash of the capture before.
    """

    device_id: str
    sub_id: str
    environment: str
    transaction: str
    exceptions: tuple[int, ...] = ()
    score: int = 40
    seconds: float = 10.0
    previous: str = ""


def capture_body(wish: Wish, now: datetime | None = None) -> bytes:
    """Build a registration capture; numbers go as text, count and exceptions fill the slap."""
    wanted, left_out = finger_names(wish.sub_id, wish.exceptions)
    moment = (now or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")
    finger = {
        "type": "Finger",
        "count": str(len(wanted) or 1),
        "bioSubType": wanted if left_out else [],
        "exception": left_out,
        "requestedScore": str(wish.score),
        "deviceId": wish.device_id,
        "deviceSubId": wish.sub_id,
        "previousHash": wish.previous,
    }
    body = {
        "env": wish.environment,
        "purpose": "Registration",
        "specVersion": "0.9.5",
        "timeout": str(round(wish.seconds * 1000)),
        "captureTime": moment,
        "domainUri": "localhost",
        "transactionId": wish.transaction,
        "bio": [finger],
        "customOpts": [],
    }
    return json.dumps(body).encode()


def _leaf(header: dict[str, Any]) -> x509.Certificate:
    chain = header.get("x5c")
    if not isinstance(chain, list) or not chain or not isinstance(chain[0], str):
        raise SbiRefusal("signature", "no certificate")
    try:
        return x509.load_der_x509_certificate(base64.b64decode(chain[0]))
    except (ValueError, binascii.Error) as cause:
        raise SbiRefusal("signature", "certificate") from cause


def _issued(leaf: x509.Certificate, anchors: Sequence[x509.Certificate]) -> bool:
    for anchor in anchors:
        try:
            leaf.verify_directly_issued_by(anchor)
        except (ValueError, TypeError, InvalidSignature):
            continue
        return True
    return False


def open_jws(text: str, anchors: Sequence[x509.Certificate]) -> tuple[dict[str, Any], bool]:
    """Verify a JWS (RS256, leaf in x5c); return its payload, and whether an anchor issued it.

    SbiRefusal "signature" where the signature is false or missing.
    """
    parts = text.split(".")
    if len(parts) != 3:
        raise SbiRefusal("signature", "not three parts")
    header, payload = parsed(unpadded(parts[0])), parsed(unpadded(parts[1]))
    if (
        not isinstance(header, dict)
        or header.get("alg") != "RS256"
        or not isinstance(payload, dict)
    ):
        raise SbiRefusal("signature", "algorithm")
    leaf = _leaf(header)
    key = leaf.public_key()
    if not isinstance(key, rsa.RSAPublicKey):
        raise SbiRefusal("signature", "key")
    signed = f"{parts[0]}.{parts[1]}".encode()
    try:
        key.verify(unpadded(parts[2]), signed, padding.PKCS1v15(), SHA256())
    except InvalidSignature as cause:
        raise SbiRefusal("signature", "false") from cause
    return payload, _issued(leaf, anchors)


def next_hash(previous: str, value: bytes) -> str:
    """Chain a value: SHA-256 over the hash before (of nothing, at first) and the value's hash."""
    before = bytes.fromhex(previous) if previous else hashlib.sha256(b"").digest()
    return hashlib.sha256(before + hashlib.sha256(value).digest()).hexdigest().upper()


def _refuse(error: Any) -> None:
    code = str(error.get("errorCode", "")) if isinstance(error, dict) else ""
    if code not in _DONE:
        raise SbiRefusal(code, "the service refused")


def _finger(
    item: dict[str, Any], previous: str, wish: Wish, anchors: Sequence[x509.Certificate]
) -> tuple[SbiFinger, str]:
    _refuse(item.get("error"))
    payload, trusted = open_jws(str(item.get("data", "")), anchors)
    if payload.get("transactionId") != wish.transaction or payload.get("bioType") != "Finger":
        raise SbiRefusal("answer", "of another transaction or kind")
    record = unpadded(str(payload.get("bioValue", "")))
    chained = next_hash(previous, record)
    if str(item.get("hash", "")).upper() != chained:
        raise SbiRefusal("chain", "the hash chain is broken")
    position = FINGERS.get(str(payload.get("bioSubType")), 0)
    if position and position in wish.exceptions:
        raise SbiRefusal("answer", "a finger that was left out")
    return SbiFinger(position, _score(payload.get("qualityScore")), record, trusted), chained


def _score(value: Any) -> float:
    try:
        return min(100.0, max(0.0, float(value)))
    except (TypeError, ValueError):
        return 0.0


def read_capture(
    answer: bytes, wish: Wish, anchors: Sequence[x509.Certificate] = ()
) -> tuple[tuple[SbiFinger, ...], str]:
    """Verify a registration capture; return its fingers and the last hash of the chain.

    SbiRefusal: the service's error code; "signature", "chain", "answer", "format" are our own.
    """
    whole = parsed(answer)
    items = whole.get("biometrics") if isinstance(whole, dict) else None
    if not isinstance(items, list) or not items:
        raise SbiRefusal("format", "no biometrics")
    fingers: list[SbiFinger] = []
    chained = wish.previous
    for item in items:
        if not isinstance(item, dict):
            raise SbiRefusal("format", "no biometrics")
        finger, chained = _finger(item, chained, wish, anchors)
        fingers.append(finger)
    known = [finger.position for finger in fingers if finger.position]
    if len(set(known)) != len(known):
        raise SbiRefusal("answer", "one finger twice")
    return tuple(fingers), chained


@dataclass(frozen=True, slots=True)
class SbiDevice:
    """A finger scanner that a service offers."""

    port: int
    device_id: str
    status: str
    sub_ids: tuple[str, ...]
    purpose: str
    label: str
    kind: str


def read_discovery(answer: bytes, port: int) -> tuple[SbiDevice, ...]:
    """Read a discovery: the finger scanners of one service. SbiRefusal where it refuses."""
    whole = parsed(answer)
    if isinstance(whole, dict):
        _refuse(whole.get("error", whole))
    if not isinstance(whole, list):
        raise SbiRefusal("format", "no list")
    found = []
    for item in whole:
        if not isinstance(item, dict):
            raise SbiRefusal("format", "no device")
        _refuse(item.get("error"))
        identity = _identity(str(item.get("digitalId", "")))
        if identity.get("type") == "Finger":
            found.append(_device(item, identity, port))
    return tuple(found)


def _identity(text: str) -> dict[str, Any]:
    """Read a digital id: plain in a discovery, signed elsewhere; nothing is believed here."""
    body = text.split(".")[1] if text.count(".") == 2 else text
    found = parsed(unpadded(body))
    return found if isinstance(found, dict) else {}


def _device(item: dict[str, Any], identity: dict[str, Any], port: int) -> SbiDevice:
    subs = item.get("deviceSubId")
    return SbiDevice(
        port,
        str(item.get("deviceId", "")),
        str(item.get("deviceStatus", "")),
        tuple(str(sub) for sub in subs) if isinstance(subs, list) else ("0",),
        str(item.get("purpose", "")),
        " ".join(str(identity.get(key, "")) for key in ("make", "model")).strip(),
        str(identity.get("deviceSubType", "")),
    )
