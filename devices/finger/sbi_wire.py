"""Captures of the MOSIP Secure Biometric Interface 0.9.5: requests, hash chain, answers. Pure.

Runs in the small process (devices.finger.sbi_process) that alone reads what a scanner's service
sends. Facts: docs/decisions/finger-scanners.md.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from devices.finger.sbi_discovery import VERSION
from devices.finger.sbi_trust import open_jws, read_identity
from devices.finger.sbi_values import (
    AUTHENTICATION,
    OF_SLAP,
    REGISTRATION,
    SbiRefusal,
    finger_names,
    is_finger,
    parsed,
    position_of,
    refuse,
    unpadded,
)

if TYPE_CHECKING:
    from devices.finger.sbi_secret import Unseal
    from devices.finger.sbi_trust import Anchors, Identity


@dataclass(frozen=True, slots=True, eq=False)
class SbiFinger:
    """One captured finger. position: 0 to 10; quality: the service's own score, 0 to 100.

    record: the ISO/IEC 19794-4 record as sent. trusted: signed under one of our anchors.
    """

    position: int
    quality: float
    record: bytes = field(repr=False)
    trusted: bool


@dataclass(frozen=True, slots=True)
class Wish:
    """What to ask a scanner for. sub_id: which slap, "0" for a single finger.

    exceptions: positions that the traveller cannot give. previous: hash of the capture before.
    purpose: registration (records in the open) or authentication (sealed for the relying party).
    version: of the interface, as the scanner names it.
    """

    device_id: str
    sub_id: str
    environment: str
    transaction: str
    exceptions: tuple[int, ...] = ()
    score: int = 40
    seconds: float = 10.0
    previous: str = ""
    purpose: str = REGISTRATION
    version: str = VERSION


def capture_body(wish: Wish, now: datetime | None = None) -> bytes:
    """Build a capture; numbers go as text, count and exceptions fill the slap."""
    wanted, left_out = finger_names(wish.sub_id, wish.exceptions)
    moment = (now or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")
    named = wanted if left_out else []
    if wish.purpose == AUTHENTICATION:
        named = wanted or ["UNKNOWN"]
    finger = {
        "type": "Finger",
        "count": str(len(wanted) or 1),
        "bioSubType": named,
        "exception": left_out,
        "requestedScore": str(wish.score),
        "deviceId": wish.device_id,
        "deviceSubId": wish.sub_id,
        "previousHash": wish.previous,
    }
    body = {
        "env": wish.environment,
        "purpose": wish.purpose,
        "specVersion": wish.version,
        "timeout": str(round(wish.seconds * 1000)),
        "captureTime": moment,
        "domainUri": "localhost",
        "transactionId": wish.transaction,
        "bio": [finger],
        "customOpts": [],
    }
    return json.dumps(body).encode()


def next_hashes(previous: str, value: bytes) -> tuple[str, ...]:
    """Chain a value: SHA-256 over the hash before (of nothing, at first) and the value's hash.

    MOSIP's own services join the octets; its text says that their hexadecimal forms are joined.
    """
    try:
        before = bytes.fromhex(previous) if previous else hashlib.sha256(b"").digest()
    except ValueError as cause:
        raise SbiRefusal("chain", "a hash that is none") from cause
    joined = before + hashlib.sha256(value).digest()
    forms = joined, joined.hex().encode(), joined.hex().upper().encode()
    return tuple(hashlib.sha256(form).hexdigest().upper() for form in forms)


def _followed(given: str, before: tuple[str, ...], contents: tuple[bytes, ...]) -> str:
    """Return the hash where it follows one of those before; SbiRefusal "chain"."""
    for previous in before:
        for content in contents:
            if given in next_hashes(previous, content):
                return given
    raise SbiRefusal("chain", "the hash chain is broken")


class CaptureReader:
    """Verifies the answers to one wish.

    identity: of the scanner that was opened, None where it is not known. unseal: opens sealed
    values, None where this station has no key.
    """

    def __init__(
        self,
        wish: Wish,
        anchors: Anchors = (),
        identity: Identity | None = None,
        unseal: Unseal | None = None,
    ) -> None:
        self._wish = wish
        self._anchors = anchors
        self._identity = identity
        self._unseal = unseal

    def read(self, answer: bytes) -> tuple[tuple[SbiFinger, ...], str]:
        """Verify a capture; return its fingers and the last hash of the chain.

        SbiRefusal: the service's error code; our own are "signature", "identity", "chain",
        "answer", "format", "encrypted".
        """
        whole = parsed(answer)
        items = whole.get("biometrics") if isinstance(whole, dict) else whole
        if isinstance(whole, dict) and not items:
            refuse(whole.get("error", whole))
        if not isinstance(items, list) or not items:
            raise SbiRefusal("format", "no biometrics")
        fingers: list[SbiFinger] = []
        # A service may forget the capture before, never what stands before in one answer.
        before: tuple[str, ...] = tuple(dict.fromkeys((self._wish.previous, "")))
        for item in items:
            if not isinstance(item, dict):
                raise SbiRefusal("format", "no biometrics")
            refuse(item.get("error"))
            finger, chained = self._finger(item, before)
            before = (chained,)
            fingers.append(finger)
        known = [finger.position for finger in fingers if finger.position]
        if len(set(known)) != len(known):
            raise SbiRefusal("answer", "one finger twice")
        return tuple(fingers), before[0]

    def _finger(self, item: dict[str, Any], before: tuple[str, ...]) -> tuple[SbiFinger, str]:
        payload, trusted = open_jws(str(item.get("data", "")), self._anchors)
        if payload.get("transactionId") != self._wish.transaction:
            raise SbiRefusal("answer", "of another transaction")
        if not is_finger(payload.get("bioType")):
            raise SbiRefusal("answer", "of another kind")
        trusted = self._identified(payload, trusted=trusted)
        value = str(payload.get("bioValue", ""))
        record = self._record(item, payload, value)
        # Services hash the record, or its text as it was sent.
        given = str(item.get("hash", "")).upper()
        chained = _followed(given, before, (record, value.encode()))
        position = position_of(payload.get("bioSubType"))
        if position and not self._was_asked(position):
            raise SbiRefusal("answer", "a finger that was not asked for")
        quality = _score(payload.get("qualityScore"))
        return SbiFinger(position, quality, record, trusted), chained

    def _was_asked(self, position: int) -> bool:
        slap = OF_SLAP.get(self._wish.sub_id)
        return position not in self._wish.exceptions and (slap is None or position in slap)

    def _identified(self, payload: dict[str, Any], *, trusted: bool) -> bool:
        """Check the digital id inside an answer against the scanner that was opened."""
        if not payload.get("digitalId"):
            return False
        identity = read_identity(payload["digitalId"], self._anchors)
        if not identity.signed:
            raise SbiRefusal("signature", "the digital id is not signed")
        if self._identity is not None and not identity.is_same(self._identity):
            raise SbiRefusal("identity", "another scanner")
        return trusted and identity.trusted

    def _record(self, item: dict[str, Any], payload: dict[str, Any], value: str) -> bytes:
        content = unpadded(value)
        session_key = str(item.get("sessionKey") or "")
        if self._wish.purpose != AUTHENTICATION and not session_key:
            return content
        if self._unseal is None:
            raise SbiRefusal("encrypted", "no key of the relying party")
        stamp = str(payload.get("timestamp", ""))
        return self._unseal(unpadded(session_key), content, stamp, self._wish.transaction)


def _score(value: Any) -> float:
    try:
        return min(100.0, max(0.0, float(value)))
    except (TypeError, ValueError):
        return 0.0
