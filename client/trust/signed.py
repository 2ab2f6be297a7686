"""Signed files that stay readable: the payload, then one line with an ES256 signature.

The last line is "# halfdoor-signature ES256 <kind> <key id> <base64url of r || s>", a comment in
TOML. What is signed is a prefix, the kind, and the payload: a purpose register can never be
played as a policy. Versions of each kind only count up (rollback protection).
"""

from __future__ import annotations

import base64
import json
import re
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)

from client.trust.errors import TrustError
from client.trust.keys import key_id
from client.trust.whole_file import replace_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

POLICY = "policy"
REGISTER = "register"
LIST = "list"
SITE = "site"
_PREFIX = b"halfdoor-signed-1\n"
_ALGORITHM = ec.ECDSA(hashes.SHA256())
_LAST_LINE = re.compile(
    rb"\n# halfdoor-signature ES256 (?P<kind>[a-z_]{1,16}) (?P<key>[0-9a-f]{32})"
    rb" (?P<signature>[A-Za-z0-9_-]{86})\n\Z"
)
_LONGEST_LINE = 192


def _covered(payload: bytes, kind: str) -> bytes:
    return _PREFIX + kind.encode() + b"\n" + payload


def _spelled(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def sign(payload: bytes, key: ec.EllipticCurvePrivateKey, kind: str = POLICY) -> bytes:
    """Return the payload with its signature as the last line."""
    first, second = decode_dss_signature(key.sign(_covered(payload, kind), _ALGORITHM))
    raw = first.to_bytes(32, "big") + second.to_bytes(32, "big")
    name = key_id(key.public_key())
    return payload + f"\n# halfdoor-signature ES256 {kind} {name} {_spelled(raw)}\n".encode()


def open_signed(
    data: bytes,
    public_keys: Mapping[str, ec.EllipticCurvePublicKey],
    kind: str = POLICY,
    *,
    most_bytes: int = 1 << 20,
) -> bytes:
    """Return the payload of signed data; TrustError where it is not signed by a known key."""
    if len(data) > most_bytes + _LONGEST_LINE:
        raise TrustError("trust.too_large", kind=kind, bytes=str(len(data)))
    line = _LAST_LINE.search(data, max(0, len(data) - _LONGEST_LINE))
    if line is None:
        raise TrustError("trust.unsigned", kind=kind)
    if line["kind"].decode() != kind:
        raise TrustError("trust.other_kind", kind=kind, found=line["kind"].decode())
    key = public_keys.get(line["key"].decode())
    if key is None:
        raise TrustError("trust.key_unknown", kind=kind, key=line["key"].decode()[:8])
    raw = base64.urlsafe_b64decode(line["signature"] + b"==")
    # 86 characters carry four bits too many: of the 16 spellings only one is ours.
    if _spelled(raw) != line["signature"].decode():
        raise TrustError("trust.signature_wrong", kind=kind)
    spelled = encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
    payload = data[: line.start()]
    try:
        key.verify(spelled, _covered(payload, kind), _ALGORITHM)
    except InvalidSignature as error:
        raise TrustError("trust.signature_wrong", kind=kind) from error
    return payload


def without_signature(data: bytes) -> bytes:
    """Return the payload of data that nobody has verified: to look at, never to use."""
    line = _LAST_LINE.search(data, max(0, len(data) - _LONGEST_LINE))
    return data if line is None else data[: line.start()]


class Versions:
    """The highest version of each signed thing that this station has used."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def accept(self, kind: str, name: str, version: int) -> None:
        """Remember a version that is in its place; TrustError where a higher one was used before.

        What is being installed is only checked before: a full disk or a power cut between the two
        would leave a station that has used what it does not hold, and believes nothing any more.
        """
        known = self.check(kind, name, version)
        if version > known.get(f"{kind}:{name}", 0):
            self._write(known | {f"{kind}:{name}": version})

    def check(self, kind: str, name: str, version: int) -> dict[str, int]:
        """Return what was used; TrustError where a higher version of this was used before."""
        known = self._read()
        newest = known.get(f"{kind}:{name}", 0)
        if version < newest:
            detail = {"kind": kind, "version": str(version), "newest": str(newest)}
            raise TrustError("trust.rollback", **detail)
        return known

    def _read(self) -> dict[str, int]:
        try:
            known = json.loads(self._file.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise TrustError("trust.versions_unreadable", file=str(self._file)) from error
        if not isinstance(known, dict) or not all(type(v) is int for v in known.values()):
            raise TrustError("trust.versions_unreadable", file=str(self._file))
        return known

    def _write(self, known: dict[str, int]) -> None:
        replace_file(self._file, json.dumps(known, sort_keys=True).encode())
