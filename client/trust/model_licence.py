"""Verifies the licence file of InsightFace's packs: signed JSON that names one model.

Facts: MODEL.LICENSE is an object of strings with an Ed25519 signature (base64url) over the
canonical JSON (RFC 8785) of all other fields. InsightFace's own loader does not look at it.
"""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

FILE = "MODEL.LICENSE"
_MOST_BYTES = 64 * 1024
# The issuer's public key, as InsightFace 2.1 publishes it.
_ISSUER_KEY = base64.b64decode("JyP2ZksitIXEOZX1cOauRUbsnmNvNmEAA5aXvcNUsA8=")
_REQUIRED = frozenset(
    {"license_version", "license_id", "issuer", "model_id", "grant", "valid_from", "signature"}
)
_OPTIONAL = frozenset({"customer", "reference", "valid_until"})


class LicenceError(Exception):
    """The licence does not allow what is asked; its text says why."""


@dataclass(frozen=True, slots=True)
class ModelLicence:
    """A verified licence. until: the last moment, None for no end."""

    model: str
    commercial: bool
    customer: str
    until: datetime | None


def _parsed(content: bytes) -> dict[str, object]:
    if len(content) > _MOST_BYTES:
        raise LicenceError("it is larger than a licence can be")
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as reason:
        raise LicenceError("it is no JSON") from reason
    if not isinstance(found, dict) or not set(found) >= _REQUIRED:
        raise LicenceError("it lacks a field")
    if set(found) - _REQUIRED - _OPTIONAL:
        raise LicenceError("it has a field that is not known")
    return cast("dict[str, object]", found)


def _text(fields: dict[str, object], name: str) -> str:
    value = fields.get(name, "")
    if not isinstance(value, str):
        raise LicenceError(f"{name} is no text")
    return value


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text.removesuffix("Z")).replace(tzinfo=UTC)
    except ValueError as reason:
        raise LicenceError("it has a date that is none") from reason


def _check_signature(fields: dict[str, object], key: bytes) -> None:
    """Check the signature over the canonical form (strings and one integer: sorting suffices)."""
    unsigned = {name: value for name, value in fields.items() if name != "signature"}
    signed = json.dumps(unsigned, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    spelled = _text(fields, "signature")
    try:
        signature = base64.urlsafe_b64decode(spelled + "=" * (-len(spelled) % 4))
        Ed25519PublicKey.from_public_bytes(key).verify(signature, signed.encode())
    except (InvalidSignature, binascii.Error, ValueError) as reason:
        raise LicenceError("its signature is not the issuer's") from reason


def verify(
    content: bytes, now: datetime, model: str = "", *, key: bytes = _ISSUER_KEY
) -> ModelLicence:
    """Verify a licence, for one model where it is named, at a moment (UTC).

    LicenceError says what does not hold.
    """
    fields = _parsed(content)
    if fields["license_version"] != 1 or fields["issuer"] != "InsightFace":
        raise LicenceError("it is of another issuer or version")
    _check_signature(fields, key)
    named = _text(fields, "model_id")
    if model and named != model:
        raise LicenceError(f"it is not for {model}")
    if now < _moment(_text(fields, "valid_from")):
        raise LicenceError("it is not valid yet")
    until = _moment(_text(fields, "valid_until")) if "valid_until" in fields else None
    if until is not None and now >= until:
        raise LicenceError("it has ended")
    commercial = fields["grant"] == "commercial"
    if commercial and not _text(fields, "customer"):
        raise LicenceError("it names no customer")
    return ModelLicence(named, commercial, _text(fields, "customer"), until)
