"""P-256 keys as files: the authority's public keys, and private keys that only their owner reads.

P-256 because TPM 2.0, PIV tokens and the key stores of operating systems hold it.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from typing import TYPE_CHECKING

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from client.trust.errors import TrustError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

AUTHORITY = "authority.pem"
_BLOCK = re.compile(rb"-----BEGIN PUBLIC KEY-----.+?-----END PUBLIC KEY-----\n?", re.DOTALL)


def key_id(public: ec.EllipticCurvePublicKey) -> str:
    """Name a key: the first 128 bits of SHA-256 over its SubjectPublicKeyInfo, in hex."""
    spelled = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha256(spelled).hexdigest()[:32]


def public_keys(pem: bytes) -> dict[str, ec.EllipticCurvePublicKey]:
    """Read every P-256 public key of a PEM text, by key id; TrustError where there is none."""
    found = {}
    for block in _BLOCK.findall(pem):
        try:
            key = load_pem_public_key(block)
        except (ValueError, UnsupportedAlgorithm) as error:
            raise TrustError("trust.key_unreadable") from error
        if not isinstance(key, ec.EllipticCurvePublicKey) or key.curve.name != "secp256r1":
            raise TrustError("trust.key_unreadable")
        found[key_id(key)] = key
    if not found:
        raise TrustError("trust.key_unreadable")
    return found


def authority_keys(trust: Path) -> Mapping[str, ec.EllipticCurvePublicKey]:
    """Read the keys that may sign policy, register and lists: <trust>/authority.pem."""
    try:
        return public_keys((trust / AUTHORITY).read_bytes())
    except OSError as error:
        raise TrustError("trust.no_authority", file=str(trust / AUTHORITY)) from error


def new_key() -> ec.EllipticCurvePrivateKey:
    """Make a P-256 key."""
    return ec.generate_private_key(ec.SECP256R1())


def public_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    """Spell the public half as PEM."""
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def write_private(path: Path, key: ec.EllipticCurvePrivateKey) -> None:
    """Write a private key once, mode 600; FileExistsError where one is there."""
    spelled = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    write_secret(path, spelled)


def write_secret(path: Path, secret: bytes) -> None:
    """Write bytes that only their owner reads, in a folder of the same kind, never over others.

    A power cut leaves all of it or nothing. FileExistsError where something is there.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(secret)
            file.flush()
            os.fsync(file.fileno())
        os.link(beside, path)
    finally:
        beside.unlink()


def read_private(path: Path) -> ec.EllipticCurvePrivateKey:
    """Read a P-256 private key; TrustError where it is something else."""
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except (OSError, ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise TrustError("trust.key_unreadable") from error
    if not isinstance(key, ec.EllipticCurvePrivateKey) or key.curve.name != "secp256r1":
        raise TrustError("trust.key_unreadable")
    return key
