"""Origin: JWS ES256 in compact form (RFC 7515, RFC 7518 section 3.4) over the exact bytes.

P-256 because TPM 2.0, PIV tokens and the key stores of operating systems share it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.serialization import (
    load_pem_private_key,
    load_pem_public_key,
)

from client.records.encoding import to_bytes, to_text
from client.trust.keys import key_id

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

RECORD_TYPE = "halfdoor-record+1"
HEALTH_TYPE = "halfdoor-health+1"
GAP_TYPE = "halfdoor-gap+1"
RECEIPT_TYPE = "halfdoor-receipt+1"
_SERIES = re.compile(r"(?:[0-9a-f]{32})?")
_ALGORITHM = ec.ECDSA(hashes.SHA256())
_SCALAR = 32


class KeyClass(StrEnum):
    """What a key may speak for; a production upstream refuses the second."""

    PRODUCTION = "production"
    TRAINING = "training"


class SignatureRefusal(ValueError):  # noqa: N818 - an answer about untrusted bytes
    """The signed text is not what it says; code tells which part."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Signed:
    """A verified text: its header's claims and its payload. series: names the numbering, or ""."""

    kind: str
    key: str
    key_class: KeyClass
    simulated: bool
    payload: bytes
    series: str = ""


class Signer:
    """A signing key with its class. sign() takes about 20 µs with a key in a file."""

    def __init__(self, key: ec.EllipticCurvePrivateKey, key_class: KeyClass) -> None:
        self._key = key
        self.key_class = key_class
        self.key = key_id(key.public_key())

    @property
    def public(self) -> ec.EllipticCurvePublicKey:
        """The public half."""
        return self._key.public_key()

    def sign(
        self,
        payload: bytes,
        kind: str = RECORD_TYPE,
        *,
        simulated: bool = False,
        series: str = "",
    ) -> str:
        """Sign exact bytes.

        simulated: a device of the crossing was not real. series: which numbering seq belongs to.
        """
        header = {"alg": "ES256", "typ": kind, "kid": self.key, "cls": self.key_class.value}
        if simulated:
            header["sim"] = "yes"
        if series:
            header["ser"] = series
        spelled = json.dumps(header, separators=(",", ":")).encode()
        text = f"{to_text(spelled)}.{to_text(payload)}"
        first, second = decode_dss_signature(self._key.sign(text.encode(), _ALGORITHM))
        raw = first.to_bytes(_SCALAR, "big") + second.to_bytes(_SCALAR, "big")
        return f"{text}.{to_text(raw)}"


def load_signer(path: Path, key_class: KeyClass) -> Signer:
    """Read a P-256 private key (PEM, PKCS#8); ValueError where it is another kind of key."""
    key = load_pem_private_key(path.read_bytes(), password=None)
    if not isinstance(key, ec.EllipticCurvePrivateKey) or key.curve.name != "secp256r1":
        raise ValueError("not a P-256 key")
    return Signer(key, key_class)


def load_verifier(path: Path) -> ec.EllipticCurvePublicKey:
    """Read a P-256 public key (PEM); ValueError where it is another kind of key."""
    key = load_pem_public_key(path.read_bytes())
    if not isinstance(key, ec.EllipticCurvePublicKey) or key.curve.name != "secp256r1":
        raise ValueError("not a P-256 key")
    return key


def verify(
    text: str,
    keys: Mapping[str, ec.EllipticCurvePublicKey],
    kinds: Collection[str] = (RECORD_TYPE,),
) -> Signed:
    """Verify a compact JWS against known keys; SignatureRefusal names what does not hold."""
    header, payload, raw, covered = _parts(text)
    if header.get("alg") != "ES256" or header.get("typ") not in kinds:
        raise SignatureRefusal("records.signature_kind")
    known = keys.get(str(header.get("kid")))
    if known is None:
        raise SignatureRefusal("records.key_unknown")
    spelled = encode_dss_signature(
        int.from_bytes(raw[:_SCALAR], "big"), int.from_bytes(raw[_SCALAR:], "big")
    )
    try:
        known.verify(spelled, covered, _ALGORITHM)
        key_class = KeyClass(header.get("cls", ""))
    except (InvalidSignature, ValueError) as error:
        raise SignatureRefusal("records.signature_wrong") from error
    series = str(header.get("ser", ""))
    if not _SERIES.fullmatch(series):
        raise SignatureRefusal("records.signature_form")
    simulated = header.get("sim") == "yes"
    return Signed(header["typ"], header["kid"], key_class, simulated, payload, series)


def _parts(text: str) -> tuple[dict[str, str], bytes, bytes, bytes]:
    try:
        first, second, third = text.split(".")
        header = json.loads(to_bytes(first))
        payload, raw = to_bytes(second), to_bytes(third)
    except (ValueError, RecursionError) as error:
        # Brackets within brackets: the parser gives up, and so must nobody else.
        raise SignatureRefusal("records.signature_form") from error
    if not isinstance(header, dict) or len(raw) != 2 * _SCALAR:
        raise SignatureRefusal("records.signature_form")
    return header, payload, raw, f"{first}.{second}".encode()
