"""HPKE (RFC 9180, base mode) to the State's public key: a station cannot open what it queued."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)
from msgspec import Meta

from client.records.encoding import to_bytes, to_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    PublicKey = X25519PublicKey | MLKEM768X25519PublicKey
    PrivateKey = X25519PrivateKey | MLKEM768X25519PrivateKey

# Identifiers of the KEM, KDF and AEAD in RFC 9180 section 7; X-Wing is KEM 0x647A.
CLASSIC = "0020-0001-0003"
HYBRID = "647a-0001-0003"
_X25519_BYTES = 32
_BLOCK = 1024
_SUITES = {
    CLASSIC: Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305),
    HYBRID: Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305),
}


class SealRefusal(ValueError):  # noqa: N818 - an answer about untrusted bytes
    """A key or a sealed text that cannot be used; code tells which."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Envelope:
    """What leaves: the record's identifier, who can open it, and the sealed bytes.

    log: hashes of the station's log entries since the record before, so that the State can follow
    the log without reading it.
    """

    id: str
    suite: str
    key: str
    sealed: bytes
    log: tuple[bytes, ...] = ()

    def to_json(self) -> dict[str, object]:
        """Return the object that stands in a batch."""
        log = [to_text(each) for each in self.log]
        sealed = to_text(self.sealed)
        return {"id": self.id, "suite": self.suite, "kid": self.key, "sealed": sealed, "log": log}

    @staticmethod
    def from_json(value: object) -> Envelope:
        """Read an untrusted object; SealRefusal for any other shape."""
        try:
            shape = msgspec.convert(value, _Shape, strict=True)
            log = tuple(to_bytes(each) for each in shape.log)
            return Envelope(shape.id, shape.suite, shape.kid, to_bytes(shape.sealed), log)
        except ValueError as error:
            raise SealRefusal("records.envelope_form") from error


class _Shape(msgspec.Struct, forbid_unknown_fields=True):
    id: Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
    suite: Annotated[str, Meta(max_length=32)]
    kid: Annotated[str, Meta(max_length=32)]
    sealed: Annotated[str, Meta(max_length=16384)]
    log: list[Annotated[str, Meta(min_length=43, max_length=43)]]


def digest(sealed: bytes) -> str:
    """Hash the sealed bytes; receipts name a record's bytes so."""
    return hashlib.sha256(sealed).hexdigest()


def _context(record_id: str) -> bytes:
    return b"halfdoor record/1 " + record_id.encode("ascii")


class Sealer:
    """Seals to one public key of the State."""

    def __init__(self, suite: str, spelled: bytes) -> None:
        self.suite = suite
        self.key = hashlib.sha256(spelled).hexdigest()[:32]
        self._public = _public_key(suite, spelled)

    def seal(self, record_id: str, text: str) -> Envelope:
        """Seal a signed record; nobody at the station can open the result.

        Filled with spaces to a multiple of 1 KiB: the length would tell admit from refuse.
        """
        filled = text.ljust(-(-len(text) // _BLOCK) * _BLOCK)
        sealed = _SUITES[self.suite].encrypt(
            filled.encode("ascii"), self._public, info=_context(record_id)
        )
        return Envelope(record_id, self.suite, self.key, sealed)


class Opener:
    """The State's private key; it never stands at a station.

    earlier: the keys before it, for what waited at a station since then.
    """

    def __init__(self, suite: str, spelled: bytes, earlier: Sequence[Opener] = ()) -> None:
        self.suite = suite
        self._earlier = tuple(earlier)
        self._private = _private_key(suite, spelled)
        self.key = hashlib.sha256(public_half(suite, spelled)).hexdigest()[:32]

    def open(self, envelope: Envelope) -> str:
        """Return the signed record; SealRefusal where it was sealed to none of these keys."""
        if (envelope.suite, envelope.key) != (self.suite, self.key):
            for each in self._earlier:
                if (envelope.suite, envelope.key) == (each.suite, each.key):
                    return each.open(envelope)
            raise SealRefusal("records.seal_key")
        try:
            plain = _SUITES[self.suite].decrypt(
                envelope.sealed, self._private, info=_context(envelope.id)
            )
            return plain.decode("ascii").rstrip(" ")
        except (InvalidTag, ValueError) as error:
            raise SealRefusal("records.seal_broken") from error


def generate(suite: str) -> bytes:
    """Make a private key: 32 bytes (X25519), or 64 bytes of seed and 32 of X25519 (hybrid)."""
    if suite not in _SUITES:
        raise SealRefusal("records.suite_unknown")
    classic = X25519PrivateKey.generate().private_bytes_raw()
    return (
        classic if suite == CLASSIC else MLKEM768PrivateKey.generate().private_bytes_raw() + classic
    )


def public_half(suite: str, private: bytes) -> bytes:
    """Compute the public key of generate()'s bytes, in the KEM's own spelling."""
    classic = X25519PrivateKey.from_private_bytes(private[-_X25519_BYTES:]).public_key()
    if suite == CLASSIC:
        return classic.public_bytes_raw()
    lattice = MLKEM768PrivateKey.from_seed_bytes(private[:-_X25519_BYTES]).public_key()
    return lattice.public_bytes_raw() + classic.public_bytes_raw()


def spell_key(suite: str, half: str, spelled: bytes) -> bytes:
    """Write a key file; half is "public" or "private"."""
    return json.dumps({"suite": suite, half: to_text(spelled)}).encode() + b"\n"


def read_key(path: Path, half: str) -> tuple[str, bytes]:
    """Read a key file of spell_key(); SealRefusal where it is something else."""
    try:
        value = json.loads(path.read_bytes())
        return str(value["suite"]), to_bytes(value[half])
    except (ValueError, KeyError, TypeError) as error:
        raise SealRefusal("records.key_file") from error


def _public_key(suite: str, spelled: bytes) -> PublicKey:
    if suite not in _SUITES:
        raise SealRefusal("records.suite_unknown")
    if suite == CLASSIC:
        return X25519PublicKey.from_public_bytes(spelled)
    return MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(spelled[:-_X25519_BYTES]),
        X25519PublicKey.from_public_bytes(spelled[-_X25519_BYTES:]),
    )


def _private_key(suite: str, spelled: bytes) -> PrivateKey:
    if suite not in _SUITES:
        raise SealRefusal("records.suite_unknown")
    if suite == CLASSIC:
        return X25519PrivateKey.from_private_bytes(spelled)
    return MLKEM768X25519PrivateKey(
        MLKEM768PrivateKey.from_seed_bytes(spelled[:-_X25519_BYTES]),
        X25519PrivateKey.from_private_bytes(spelled[-_X25519_BYTES:]),
    )
