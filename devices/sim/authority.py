"""The training State: a CSCA and its document signers (ICAO 9303-12), known to nobody else."""

from __future__ import annotations

import datetime
import secrets
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

YEAR, DAY = datetime.timedelta(days=365), datetime.timedelta(days=1)
NAMES = (
    "csca",
    "signer",
    "revoked-signer",
    "stranger-csca",
    "stranger-signer",
    "seal-signer",
    "stranger-seal-signer",
)
# 9303-12, table 8: signers of bar codes. Their names are two letters, their numbers short.
SEAL_SIGNING = x509.ObjectIdentifier("2.23.136.1.1.14.1")


@dataclass(frozen=True, slots=True)
class Identity:
    """A key (PKCS #8, DER) with its certificate (DER)."""

    key: bytes
    certificate: bytes

    def save(self, folder: Path, name: str) -> None:
        """Write both; the key is readable by its owner only."""
        path = folder / f"{name}.key"
        path.unlink(missing_ok=True)
        path.touch(mode=0o600)
        path.write_bytes(self.key)
        (folder / f"{name}.cer").write_bytes(self.certificate)

    def matches(self) -> bool:
        """Whether key and certificate belong together; a torn write leaves a pair that does not."""
        key = serialization.load_der_private_key(self.key, None)
        certificate = x509.load_der_x509_certificate(self.certificate)
        return key.public_key() == certificate.public_key()


def load_or_make(folder: Path, now: datetime.datetime) -> tuple[dict[str, Identity], bool]:
    """Load the training State's identities, or make them anew where they are missing or old.

    Returns them by their names in NAMES, and whether they are new.
    """
    try:
        found = {name: _load(folder, name) for name in NAMES}
        if all(one.matches() and _holds(one.certificate, now) for one in found.values()):
            return found, False
    except (OSError, ValueError):
        pass
    made = _make(now)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for name, identity in made.items():
        identity.save(folder, name)
    return made, True


def make_csca(common: str, country: str, now: datetime.datetime) -> Identity:
    """Make a self-signed Country Signing CA on P-384."""
    key = ec.generate_private_key(ec.SECP384R1())
    name = _name(common, country)
    builder = _builder(name, name, key.public_key(), now, YEAR * 13)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    builder = builder.add_extension(_usage(authority=True), critical=True)
    builder = builder.add_extension(_key_identifier(key.public_key()), critical=False)
    return Identity(_pkcs8(key), _der(builder.sign(key, hashes.SHA384())))


def make_signer(csca: Identity, common: str, country: str, now: datetime.datetime) -> Identity:
    """Make a document signer on P-256 under a CSCA."""
    issuer, issuing_key = _opened(csca)
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _builder(_name(common, country), issuer.subject, key.public_key(), now, YEAR * 10)
    builder = builder.add_extension(_usage(authority=False), critical=True)
    identifier = issuer.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    builder = builder.add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier), critical=False
    )
    return Identity(_pkcs8(key), _der(builder.sign(issuing_key, hashes.SHA384())))


def make_seal_signer(csca: Identity, common: str, country: str, now: datetime.datetime) -> Identity:
    """Make a signer of seals on P-256 under a CSCA; a seal's header names it by its subject."""
    issuer, issuing_key = _opened(csca)
    key = ec.generate_private_key(ec.SECP256R1())
    serial = secrets.randbelow(0xFFFF) + 1
    builder = _builder(
        _short_name(common, country), issuer.subject, key.public_key(), now, YEAR * 10, serial
    )
    builder = builder.add_extension(_usage(authority=False), critical=True)
    builder = builder.add_extension(x509.ExtendedKeyUsage([SEAL_SIGNING]), critical=True)
    identifier = issuer.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    builder = builder.add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier), critical=False
    )
    return Identity(_pkcs8(key), _der(builder.sign(issuing_key, hashes.SHA384())))


def revocation_list(csca: Identity, revoked: Identity, now: datetime.datetime) -> bytes:
    """Make the CSCA's revocation list (DER) with one document signer on it."""
    issuer, issuing_key = _opened(csca)
    identifier = issuer.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    entry = (
        x509.RevokedCertificateBuilder()
        .serial_number(x509.load_der_x509_certificate(revoked.certificate).serial_number)
        .revocation_date(now - DAY * 30)
        .build()
    )
    return (
        x509.CertificateRevocationListBuilder()
        .issuer_name(issuer.subject)
        .last_update(now - DAY)
        .next_update(now + DAY * 90)
        .add_revoked_certificate(entry)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier),
            critical=False,
        )
        .add_extension(x509.CRLNumber(1), critical=False)
        .sign(issuing_key, hashes.SHA384())
        .public_bytes(serialization.Encoding.DER)
    )


def _opened(csca: Identity) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    key = serialization.load_der_private_key(csca.key, None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise TypeError("the training CSCA has an elliptic curve key")
    return x509.load_der_x509_certificate(csca.certificate), key


def _make(now: datetime.datetime) -> dict[str, Identity]:
    csca = make_csca("Utopia Training CSCA", "UT", now)
    stranger = make_csca("Utopia Other Training CSCA", "UT", now)
    return {
        "csca": csca,
        "signer": make_signer(csca, "Utopia Training Document Signer", "UT", now),
        "revoked-signer": make_signer(csca, "Utopia Revoked Document Signer", "UT", now),
        "stranger-csca": stranger,
        "stranger-signer": make_signer(stranger, "Utopia Other Document Signer", "UT", now),
        "seal-signer": make_seal_signer(csca, "TS", "UT", now),
        "stranger-seal-signer": make_seal_signer(stranger, "TX", "UT", now),
    }


def _load(folder: Path, name: str) -> Identity:
    return Identity((folder / f"{name}.key").read_bytes(), (folder / f"{name}.cer").read_bytes())


def _holds(certificate: bytes, now: datetime.datetime) -> bool:
    parsed = x509.load_der_x509_certificate(certificate)
    return parsed.not_valid_before_utc <= now <= parsed.not_valid_after_utc - YEAR


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    now: datetime.datetime,
    span: datetime.timedelta,
    serial: int = 0,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(serial or x509.random_serial_number())
        .not_valid_before(now - YEAR)
        .not_valid_after(now + span)
    )


def _name(common: str, country: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, country),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Halfdoor training world"),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


def _short_name(common: str, country: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, country),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


def _usage(*, authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )


def _key_identifier(key: ec.EllipticCurvePublicKey) -> x509.SubjectKeyIdentifier:
    return x509.SubjectKeyIdentifier.from_public_key(key)


def _pkcs8(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def _der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.DER)
