"""Verifying signatures as passports carry them: RSA (PKCS #1, PSS) and ECDSA on any curve.

Own checks over integer arithmetic, because the field holds what strict libraries refuse: no NULL
in the DigestInfo, explicit curves, plain ECDSA. A PKCS #1 block is compared with the exact
encodings, never searched, so that tolerance opens no door.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from mrz.chip import asn1
from mrz.chip.curves import Curve, Point, verifies
from mrz.chip.domains import curve_of
from mrz.chip.errors import Malformed, Unknown
from mrz.chip.tlv import Node, encode, read

HASHES = {
    "1.3.14.3.2.26": "sha1",
    "2.16.840.1.101.3.4.2.4": "sha224",
    "2.16.840.1.101.3.4.2.1": "sha256",
    "2.16.840.1.101.3.4.2.2": "sha384",
    "2.16.840.1.101.3.4.2.3": "sha512",
}
HASH_OIDS = {name: oid for oid, name in HASHES.items()}
_RSA, _PSS, _EC = "1.2.840.113549.1.1.1", "1.2.840.113549.1.1.10", "1.2.840.10045.2.1"
_RSA_HASHES = {"5": "sha1", "14": "sha224", "11": "sha256", "12": "sha384", "13": "sha512"}
_ECDSA_HASHES = {
    "1.2.840.10045.4.1": "sha1",
    "1.2.840.10045.4.3.1": "sha224",
    "1.2.840.10045.4.3.2": "sha256",
    "1.2.840.10045.4.3.3": "sha384",
    "1.2.840.10045.4.3.4": "sha512",
}
_PLAIN = "0.4.0.127.0.7.1.1.4.1."
_PLAIN_HASHES = {"1": "sha1", "2": "sha224", "3": "sha256", "4": "sha384", "5": "sha512"}
_OLD_RSA = {"1.3.14.3.2.29": "sha1"}
LEAST_MODULUS_BITS, MOST_MODULUS_BITS = 1000, 8192


@dataclass(frozen=True, slots=True)
class RSAKey:
    """An RSA public key."""

    modulus: int
    exponent: int

    @property
    def width(self) -> int:
        """Octets of the modulus."""
        return (self.modulus.bit_length() + 7) // 8

    def raw(self, signature: bytes) -> bytes:
        """Apply the public operation; Malformed for a signature out of range."""
        number = int.from_bytes(signature, "big")
        if number >= self.modulus:
            raise Malformed("signature out of range")
        return pow(number, self.exponent, self.modulus).to_bytes(self.width, "big")


@dataclass(frozen=True, slots=True)
class ECKey:
    """A public point on a curve."""

    curve: Curve
    point: Point


PublicKey = RSAKey | ECKey


@dataclass(frozen=True, slots=True)
class Algorithm:
    """A signature algorithm. scheme: "rsa", "pss", "ecdsa" or "". digest: "" where unnamed."""

    oid: str
    scheme: str
    digest: str
    mask_digest: str = "sha1"


def hash_of(node: Node) -> str:
    """Name the hash of an AlgorithmIdentifier; Malformed for one that is not known."""
    oid = asn1.oid(node.children()[0])
    if oid not in HASHES:
        raise Unknown(f"hash {oid}")
    return HASHES[oid]


def algorithm_of(node: Node) -> Algorithm:
    """Read an AlgorithmIdentifier of a signature; scheme "" for one that is not known."""
    parts = node.expect(asn1.SEQUENCE).children()
    if not parts:
        raise Malformed("algorithm without identifier")
    oid = asn1.oid(parts[0])
    if oid == _PSS:
        return _pss(oid, parts[1] if len(parts) > 1 else None)
    if oid in _ECDSA_HASHES or oid == _EC:
        return Algorithm(oid, "ecdsa", _ECDSA_HASHES.get(oid, ""))
    if oid.startswith(_PLAIN):
        return Algorithm(oid, "ecdsa", _PLAIN_HASHES.get(oid.removeprefix(_PLAIN), ""))
    if oid == _RSA:
        return Algorithm(oid, "rsa", "")
    if oid.startswith("1.2.840.113549.1.1.") and oid.split(".")[-1] in _RSA_HASHES:
        return Algorithm(oid, "rsa", _RSA_HASHES[oid.split(".")[-1]])
    return Algorithm(oid, "rsa" if oid in _OLD_RSA else "", _OLD_RSA.get(oid, ""))


def _pss(oid: str, parameters: Node | None) -> Algorithm:
    digest, mask = "sha1", "sha1"
    for part in parameters.children() if parameters else ():
        inner = part.children()[0] if part.tag & 0x20 else part
        if part.tag == 0xA0:
            digest = hash_of(inner)
        elif part.tag == 0xA1:
            mask = hash_of(inner.children()[1])
    return Algorithm(oid, "pss", digest, mask)


def public_key(info: Node) -> PublicKey:
    """Read a SubjectPublicKeyInfo (RSA, also id-RSASSA-PSS, or EC)."""
    try:
        return _public_key(info)
    except (IndexError, ValueError) as odd:
        raise Malformed("public key out of shape") from odd


def _public_key(info: Node) -> PublicKey:
    algorithm, key = info.expect(asn1.SEQUENCE).children()[:2]
    parts = algorithm.children()
    oid = asn1.oid(parts[0])
    if oid in {_RSA, _PSS}:
        modulus, exponent = (
            asn1.natural(part) for part in read(asn1.bits(key)).expect(0x30).children()[:2]
        )
        if not LEAST_MODULUS_BITS <= modulus.bit_length() <= MOST_MODULUS_BITS:
            raise Unknown("modulus out of range")
        if exponent < 3 or exponent.bit_length() > 64:
            raise Unknown("exponent out of range")
        return RSAKey(modulus, exponent)
    if oid == _EC and len(parts) > 1:
        curve = curve_of(parts[1])
        return ECKey(curve, curve.decode(asn1.bits(key)))
    raise Unknown(f"key of kind {oid}")


def signature_holds(
    key: PublicKey, algorithm: Algorithm, message: bytes, signature: bytes, digest: str = ""
) -> bool:
    """Verify a signature. digest: the hash that a signer names apart from its algorithm.

    Some signers' algorithm names another hash than the one that they used: both are tried.
    """
    names = [name for name in dict.fromkeys((algorithm.digest, digest)) if name in HASH_OIDS]
    if not names:
        raise Unknown("signature without a known hash")
    return any(_holds(key, algorithm, message, signature, name) for name in names)


def _holds(
    key: PublicKey, algorithm: Algorithm, message: bytes, signature: bytes, name: str
) -> bool:
    value = hashlib.new(name, message, usedforsecurity=False).digest()
    try:
        if isinstance(key, ECKey):
            return any(
                verifies(key.curve, key.point, value, pair)
                for pair in ecdsa_values(signature, key.curve)
            )
        block = key.raw(signature)
    except Malformed:
        return False
    if algorithm.scheme == "ecdsa":
        return False  # a key of another kind than the signature
    if algorithm.scheme not in {"rsa", "pss"}:
        raise Unknown(f"signature {algorithm.oid}")
    if algorithm.scheme == "pss":
        return _pss_holds(key, algorithm, name, value, block)
    return block in _pkcs1_blocks(name, value, key.width)


def ecdsa_values(signature: bytes, curve: Curve) -> list[tuple[int, int]]:
    """Read (r, s) in DER (X9.62) and in the plain form (TR-03111, 5.2.1), what fits."""
    found: list[tuple[int, int]] = []
    try:
        node = read(signature)
        if node.tag == asn1.SEQUENCE:
            r, s = (asn1.natural(part) for part in node.children())
            found.append((r, s))
    except (Malformed, ValueError):
        pass
    half = (curve.order.bit_length() + 7) // 8
    if len(signature) == 2 * half or (not found and len(signature) % 2 == 0):
        middle = len(signature) // 2
        plain = signature[:middle], signature[middle:]
        found.append((int.from_bytes(plain[0], "big"), int.from_bytes(plain[1], "big")))
    return found


def _pkcs1_blocks(name: str, value: bytes, width: int) -> tuple[bytes, ...]:
    kind = encode(asn1.OID, asn1.oid_bytes(HASH_OIDS[name]))
    blocks: list[bytes] = []
    for null in (b"\5\0", b""):
        info = asn1.sequence(asn1.sequence(kind, null), encode(asn1.OCTET_STRING, value))
        filling = width - len(info) - 3
        if filling >= 8:
            blocks.append(b"\0\1" + b"\xff" * filling + b"\0" + info)
    return tuple(blocks)


def _mask(seed: bytes, length: int, name: str) -> bytes:
    output = b""
    counter = 0
    while len(output) < length:
        data = seed + counter.to_bytes(4, "big")
        output += hashlib.new(name, data, usedforsecurity=False).digest()
        counter += 1
    return output[:length]


def _pss_holds(key: RSAKey, algorithm: Algorithm, name: str, value: bytes, block: bytes) -> bool:
    """Check EMSA-PSS (RFC 8017, 9.1.2); the salt is as long as the block itself says."""
    bits = key.modulus.bit_length() - 1
    block = block[-((bits + 7) // 8) :]
    size = len(value)
    if len(block) < size + 2 or block[-1] != 0xBC:
        return False
    masked, code = block[: -size - 1], block[-size - 1 : -1]
    spare = 8 * len(block) - bits
    if masked[0] >> (8 - spare) if spare else 0:
        return False
    for mask_name in dict.fromkeys((algorithm.mask_digest, name)):
        mask = _mask(code, len(masked), mask_name)
        opened = bytearray(one ^ other for one, other in zip(masked, mask, strict=True))
        opened[0] &= 0xFF >> spare
        salted = bytes(opened).lstrip(b"\0")
        if salted[:1] == b"\1":
            inner = hashlib.new(name, bytes(8) + value + salted[1:], usedforsecurity=False)
            if inner.digest() == code:
                return True
    return False
