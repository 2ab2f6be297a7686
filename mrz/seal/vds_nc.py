"""The form in JSON, for bar codes with room (VDS-NC, ICAO Doc 9303-13, part on VDS-NC)."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from mrz.seal.canonical import canonical, parse
from mrz.seal.errors import SealError
from mrz.seal.types import Feature, Seal, SealFormat

MOST_BYTES = 16 * 1024
MOST_FEATURES = 256
# Not "utf-8-sig": the traveller's room finds no codec that was not loaded before.
_MARK = b"\xef\xbb\xbf"
_HASHES = {"ES256": "sha256", "ES384": "sha384", "ES512": "sha512"}


def read_vds_nc(data: bytes) -> Seal:
    """Read a seal's JSON. SealError "seal.unreadable", "seal.algorithm" or "seal.too_large"."""
    if len(data) > MOST_BYTES:
        raise SealError(f"{len(data)} bytes", code="seal.too_large")
    try:
        whole = parse(data.removeprefix(_MARK).decode("utf-8"))
    except UnicodeDecodeError as odd:
        raise SealError("no UTF-8") from odd
    content = _part(whole, "data")
    header, message, proof = _part(content, "hdr"), _part(content, "msg"), _part(whole, "sig")
    # The first examples of ICAO wrote a space into the name.
    algorithm = _word(proof, "alg").replace(" ", "").upper()
    if algorithm not in _HASHES:
        raise SealError(f"signature algorithm {algorithm[:12]}", code="seal.algorithm")
    kind, version = _word(header, "t"), header.get("v", 0)
    return Seal(
        SealFormat.VDS_NC, version if isinstance(version, int) else 0, _word(header, "is")[:3],
        "", "", None, None, kind[:40], kind[:40], tuple(_features(message, "", [])),
        canonical(content), _decoded(_word(proof, "sigvl")), _HASHES[algorithm],
        _decoded(_word(proof, "cer")) if "cer" in proof else b"",
    )  # fmt: skip


def _part(whole: Any, name: str) -> dict[str, Any]:
    found = whole.get(name) if isinstance(whole, dict) else None
    if not isinstance(found, dict):
        raise SealError(f"without {name}")
    return found


def _word(part: dict[str, Any], name: str) -> str:
    found = part.get(name)
    if not isinstance(found, str):
        raise SealError(f"without {name}")
    return found


def _decoded(text: str) -> bytes:
    """Decode base64url, with or without padding; plain base64 is met in early seals."""
    text = text.rstrip("=").replace("+", "-").replace("/", "_")
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as odd:
        raise SealError("no base64") from odd


def _features(value: Any, name: str, found: list[Feature]) -> list[Feature]:
    """List the leaves of the message under names such as "pid.n" and "ve.0.des"."""
    parts: list[tuple[str, Any]] = []
    if isinstance(value, dict):
        parts = list(value.items())
    elif isinstance(value, list):
        parts = [(str(place), each) for place, each in enumerate(value)]
    elif len(found) < MOST_FEATURES:
        found.append(Feature(-1, name, "" if value is None else str(value)))
    for key, each in parts:
        _features(each, f"{name}.{key}" if name else key, found)
    return found
