"""Security objects as other issuers may write them: every legal choice is a parameter here."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import NameOID

from devices.sim.chip.tlv import encode

DIGESTS = {
    "sha1": ("2b0e03021a", hashes.SHA1()),
    "sha224": ("608648016503040204", hashes.SHA224()),
    "sha256": ("608648016503040201", hashes.SHA256()),
    "sha384": ("608648016503040202", hashes.SHA384()),
    "sha512": ("608648016503040203", hashes.SHA512()),
}
ECDSA = {
    "sha1": "2a8648ce3d0401", "sha224": "2a8648ce3d040301", "sha256": "2a8648ce3d040302",
    "sha384": "2a8648ce3d040303", "sha512": "2a8648ce3d040304",
}  # fmt: skip
PLAIN = {name: f"04007f000701010401{place:02x}" for place, name in enumerate(ECDSA, 1)}
RSA = {
    "sha1": "2a864886f70d010105", "sha224": "2a864886f70d01010e", "sha256": "2a864886f70d01010b",
    "sha384": "2a864886f70d01010c", "sha512": "2a864886f70d01010d",
}  # fmt: skip
SIGNED_DATA, SECURITY_OBJECT = "2a864886f70d010702", "67810801 0101".replace(" ", "")
CONTENT_TYPE, MESSAGE_DIGEST = "2a864886f70d010903", "2a864886f70d010904"
SIGNING_TIME, UNKNOWN = "2a864886f70d010905", "2a03040506"
NULL = b"\5\0"
NOW = datetime(2026, 6, 1, tzinfo=UTC)
GROUPS = {1: b"\x61\x03\x5f\x1f\x00", 2: b"\x75\x00"}

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


def oid(octets: str) -> bytes:
    return encode(6, bytes.fromhex(octets))


def sequence(*parts: bytes) -> bytes:
    return encode(0x30, *parts)


def endless(tag: int, *parts: bytes) -> bytes:
    """Encode with indefinite length (X.690, 8.1.3.6)."""
    return bytes((tag, 0x80)) + b"".join(parts) + b"\0\0"


def name(common: str, *, printable: bool = False, turned: bool = False) -> x509.Name:
    kind = x509.name._ASN1Type.PrintableString if printable else x509.name._ASN1Type.UTF8String
    parts = [
        x509.NameAttribute(NameOID.COUNTRY_NAME, "UT"),
        x509.NameAttribute(NameOID.COMMON_NAME, common, kind),
    ]
    return x509.Name(parts[::-1] if turned else parts)


def certificate(
    key: Key, *, serial: int = 7, identified: bool = True, common: str = "Utopia DS"
) -> bytes:
    """Make the document signer's certificate; identified: with a subject key identifier."""
    root = ec.generate_private_key(ec.SECP256R1())
    made = (
        x509.CertificateBuilder()
        .subject_name(name(common))
        .issuer_name(name("Utopia CSCA"))
        .public_key(key.public_key())
        .serial_number(serial)
        .not_valid_before(datetime(2026, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2036, 1, 1, tzinfo=UTC))
    )
    if identified:
        # Not computed from the key: an identifier is any octets that the issuer likes.
        made = made.add_extension(x509.SubjectKeyIdentifier(b"own identifier"), critical=False)
    return made.sign(root, hashes.SHA256()).public_bytes(Encoding.DER)


@dataclass
class Maker:
    """One way to write EF.SOD. Defaults are what most issuers do.

    digest: of the signature and the signed attributes. group_digest: of the data groups. plain:
    ECDSA as r and s joined. salt: of RSA-PSS, None for PKCS #1. wrapped: the AlgorithmIdentifier
    of the signature, None for the usual one. signer_hash: what stands for the signer's hash, b""
    for the usual one. turned_issuer: the parts of its name in the other order.
    extra_certificates, attributes, revocation_lists: what else the object carries. inner: applied
    to the content octets (how they are wrapped).
    """

    key: Key
    digest: str = "sha256"
    group_digest: str = "sha256"
    version: int = 0
    by_key_id: bool = False
    identified: bool = True
    signed_attributes: bool = True
    sorted_attributes: bool = True
    indefinite: bool = False
    plain: bool = False
    salt: int | None = None
    mask_digest: str = ""
    wrapped: bytes | None = None
    null: bytes = NULL
    no_null_in_signature: bool = False
    signing_time: bytes = b""
    odd_attribute: bool = False
    extra_certificates: tuple[bytes, ...] = ()
    own_certificate_last: bool = False
    carries_certificate: bool = True
    revocation_lists: bytes = b""
    printable_issuer: bool = False
    turned_issuer: bool = False
    signer_hash: bytes = b""
    serial: int = 7
    groups: dict[int, bytes] = field(default_factory=lambda: dict(GROUPS))
    more_signers: Callable[[bytes], bytes] | None = None

    def algorithm(self, digest: str) -> bytes:
        return sequence(oid(DIGESTS[digest][0]), self.null)

    def content(self) -> bytes:
        rows = [
            sequence(
                encode(2, bytes((number,))),
                encode(4, hashlib.new(self.group_digest, data).digest()),
            )
            for number, data in self.groups.items()
        ]
        versions = b""
        if self.version:
            versions = sequence(encode(0x13, b"0108"), encode(0x13, b"040000"))
        listed = sequence(*rows)
        head = encode(2, bytes((self.version,)))
        return sequence(head, self.algorithm(self.group_digest), listed, versions)

    def attributes(self, content: bytes) -> list[bytes]:
        digest = hashlib.new(self.digest, content).digest()
        found = [
            sequence(oid(MESSAGE_DIGEST), encode(0x31, encode(4, digest))),
            sequence(oid(CONTENT_TYPE), encode(0x31, oid(SECURITY_OBJECT))),
        ]
        if self.signing_time:
            found.append(sequence(oid(SIGNING_TIME), encode(0x31, self.signing_time)))
        if self.odd_attribute:
            found.append(sequence(oid(UNKNOWN), encode(0x31, encode(0x0C, b"anything"))))
        return sorted(found) if self.sorted_attributes else sorted(found, reverse=True)

    def sign(self, message: bytes) -> tuple[bytes, bytes]:
        chosen = DIGESTS[self.digest][1]
        if isinstance(self.key, ec.EllipticCurvePrivateKey):
            signature = self.key.sign(message, ec.ECDSA(chosen))
            if not self.plain:
                return sequence(oid(ECDSA[self.digest])), signature
            width = (self.key.curve.key_size + 7) // 8
            joined = b"".join(n.to_bytes(width) for n in decode_dss_signature(signature))
            return sequence(oid(PLAIN[self.digest])), joined
        if self.salt is not None:
            return self._salted(message)
        if self.no_null_in_signature:
            return sequence(oid(RSA[self.digest]), NULL), self._without_null(message)
        usual = sequence(oid(RSA[self.digest]), NULL)
        return usual, self.key.sign(message, padding.PKCS1v15(), chosen)

    def _salted(self, message: bytes) -> tuple[bytes, bytes]:
        assert isinstance(self.key, rsa.RSAPrivateKey)
        assert self.salt is not None
        mask = self.mask_digest or self.digest
        signature = self.key.sign(
            message,
            padding.PSS(padding.MGF1(DIGESTS[mask][1]), self.salt),
            DIGESTS[self.digest][1],
        )
        generator = sequence(oid("2a864886f70d010108"), self.algorithm(mask))
        parameters = sequence(
            encode(0xA0, self.algorithm(self.digest)),
            encode(0xA1, generator),
            encode(0xA2, encode(2, self.salt.to_bytes(2))),
        )
        return sequence(oid("2a864886f70d01010a"), parameters), signature

    def _without_null(self, message: bytes) -> bytes:
        assert isinstance(self.key, rsa.RSAPrivateKey)
        value = hashlib.new(self.digest, message).digest()
        info = sequence(sequence(oid(DIGESTS[self.digest][0])), encode(4, value))
        size = self.key.key_size // 8
        block = b"\0\1" + b"\xff" * (size - len(info) - 3) + b"\0" + info
        numbers = self.key.private_numbers()
        return pow(int.from_bytes(block), numbers.d, numbers.public_numbers.n).to_bytes(size)

    def signer(self, content: bytes) -> bytes:
        covered = self.attributes(content)
        message = encode(0x31, *covered) if self.signed_attributes else content
        algorithm, signature = self.sign(message)
        issuer = name(
            "Utopia CSCA", printable=self.printable_issuer, turned=self.turned_issuer
        ).public_bytes()
        identity = sequence(issuer, encode(2, self.serial.to_bytes(2)))
        if self.by_key_id:
            identity = encode(0x80, self.key_identifier())
        parts = [
            encode(2, b"\3" if self.by_key_id else b"\1"),
            identity,
            self.signer_hash or self.algorithm(self.digest),
        ]
        parts += [encode(0xA0, *covered)] if self.signed_attributes else []
        return sequence(*parts, self.wrapped or algorithm, encode(4, signature))

    def key_identifier(self) -> bytes:
        if self.identified:
            return b"own identifier"
        point = self.key.public_key()
        spelled = point.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        info = x509.SubjectKeyIdentifier.from_public_key(point)
        assert spelled
        return info.digest

    def make(self) -> bytes:
        """Return EF.SOD."""
        group = endless if self.indefinite else encode
        content = self.content()
        wrapped = encode(4, content)
        if self.indefinite:
            pieces = [encode(4, content[at : at + 50]) for at in range(0, len(content), 50)]
            wrapped = endless(0x24, *pieces)
        own = certificate(self.key, serial=self.serial, identified=self.identified)
        certificates = [*self.extra_certificates, own]
        if not self.own_certificate_last:
            certificates.reverse()
        carried = group(0xA0, *certificates) if self.carries_certificate else b""
        signers = self.signer(content)
        if self.more_signers is not None:
            signers = self.more_signers(signers)
        data = group(
            0x30,
            encode(2, b"\3"),
            encode(0x31, self.algorithm(self.digest)),
            group(0x30, oid(SECURITY_OBJECT), group(0xA0, wrapped)),
            carried,
            self.revocation_lists,
            group(0x31, signers),
        )
        return encode(0x77, group(0x30, oid(SIGNED_DATA), group(0xA0, data)))
