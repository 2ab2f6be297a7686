"""Signatures of the Secure Biometric Interface: who signed, and whether an anchor vouches. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256, SHA384, SHA512

from devices.finger.sbi_values import SbiRefusal, folded, parsed, unpadded

if TYPE_CHECKING:
    from collections.abc import Sequence

    Anchors = Sequence[x509.Certificate]

_LONGEST_CHAIN = 5
_HASHES: dict[str, SHA256 | SHA384 | SHA512] = {
    "RS256": SHA256(),
    "RS384": SHA384(),
    "RS512": SHA512(),
}


@dataclass(frozen=True, slots=True)
class Identity:
    """A scanner's digital id. signed: it came under a good signature. trusted: of an anchor's."""

    serial: str
    make: str
    model: str
    kind: str
    sub_kind: str
    signed: bool
    trusted: bool

    def is_same(self, other: Identity) -> bool:
        """Whether both speak of one scanner; the serial number counts always.

        Make and model count where both tell them: services leave them out of some answers.
        """
        pairs = ((self.make, other.make), (self.model, other.model))
        told = all(folded(own) == folded(theirs) for own, theirs in pairs if own and theirs)
        return told and folded(self.serial) == folded(other.serial)


def _certificate(text: object) -> x509.Certificate:
    """Load one certificate of a header: DER in base64, with or without PEM's lines."""
    lines = [line for line in str(text).splitlines() if not line.startswith("-----")]
    try:
        return x509.load_der_x509_certificate(unpadded("".join(lines)))
    except (ValueError, SbiRefusal) as cause:
        raise SbiRefusal("signature", "certificate") from cause


def _chain(header: dict[str, Any]) -> list[x509.Certificate]:
    listed = header.get("x5c") or []
    return [_certificate(one) for one in ([listed] if isinstance(listed, str) else listed)]


def _verifies(key: object, signature: bytes, signed: bytes, algorithm: str) -> bool:
    if not isinstance(key, rsa.RSAPublicKey):
        return False
    try:
        key.verify(signature, signed, padding.PKCS1v15(), _HASHES[algorithm])
    except InvalidSignature:
        return False
    return True


def _in_time(certificate: x509.Certificate, now: datetime) -> bool:
    return certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc


def _issued(leaf: x509.Certificate, issuer: x509.Certificate) -> bool:
    if leaf == issuer:
        return True
    try:
        leaf.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True


def _vouched(chain: list[x509.Certificate], anchors: Anchors, now: datetime) -> bool:
    """Whether the chain leads from its leaf to an anchor, all of it within its time."""
    if not chain:
        return False
    place, rest = chain[0], chain[1:_LONGEST_CHAIN]
    while _in_time(place, now):
        if any(_issued(place, anchor) and _in_time(anchor, now) for anchor in anchors):
            return True
        above = next((one for one in rest if one != place and _issued(place, one)), None)
        if above is None:
            return False
        place, rest = above, [one for one in rest if one != above]
    return False


def open_jws(
    text: str, anchors: Anchors, now: datetime | None = None
) -> tuple[dict[str, Any], bool]:
    """Verify a JWS; return its payload, and whether an anchor vouches for its signer.

    The signer's certificate stands in the header (x5c); where it does not, an anchor itself must
    have signed. SbiRefusal "signature" where the signature is false or missing.
    """
    parts = text.strip().split(".")
    if len(parts) != 3:
        raise SbiRefusal("signature", "not three parts")
    header, payload = parsed(unpadded(parts[0])), parsed(unpadded(parts[1]))
    if not isinstance(header, dict) or not isinstance(payload, dict):
        raise SbiRefusal("signature", "header or payload")
    algorithm = str(header.get("alg"))
    if algorithm not in _HASHES:
        raise SbiRefusal("signature", "algorithm")
    signature, signed = unpadded(parts[2]), f"{parts[0]}.{parts[1]}".encode()
    chain = _chain(header)
    signers = chain[:1] or list(anchors)
    if not signers:
        raise SbiRefusal("signature", "no certificate")
    for signer in signers:
        if _verifies(signer.public_key(), signature, signed, algorithm):
            return payload, _vouched(chain or [signer], anchors, now or datetime.now(UTC))
    raise SbiRefusal("signature", "false")


def read_identity(text: object, anchors: Anchors = ()) -> Identity:
    """Read a digital id: signed in answers, plain in a discovery.

    SbiRefusal "signature" where it is signed falsely, "format" where it is none at all.
    """
    whole = "" if isinstance(text, dict) else str(text or "").strip()
    signed = whole.count(".") == 2
    found: Any = text
    trusted = False
    if signed:
        found, trusted = open_jws(whole, anchors)
    elif not isinstance(text, dict):
        found = parsed(whole if whole.startswith("{") else unpadded(whole))
    if not isinstance(found, dict):
        raise SbiRefusal("format", "digital id")
    names = ("serialNo", "make", "model", "type", "deviceSubType")
    serial, make, model, kind, sub_kind = (str(found.get(name, "")) for name in names)
    return Identity(serial, make, model, kind, sub_kind, signed, trusted)
