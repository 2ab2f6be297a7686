"""The station's TLS certificate: asked for on a stick, renewed before it ends.

A station makes its key itself; only the request leaves. The State's CA signs it where it likes
(a stick, or EST and ACME in front of the CA); the answer is put in place whole or not at all.
"""

from __future__ import annotations

import os
import secrets
import ssl
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import NameOID

from client.courier.bundle import write_whole
from client.courier.config import CourierTrouble

if TYPE_CHECKING:
    from pathlib import Path

    from client.courier.config import CourierConfig

NEXT_KEY = "next.key"
RENEW_DAYS = 14


def request(config: CourierConfig, path: Path) -> None:
    """Make a new key beside the present one and write a PKCS#10 request for it to path.

    The name is chance: a certificate needs no post's name, and a stolen one tells none.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    spelled = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    _write_private(config.key.with_name(NEXT_KEY), spelled)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"station-{secrets.token_hex(8)}")])
    signed = x509.CertificateSigningRequestBuilder().subject_name(name).sign(key, hashes.SHA256())
    try:
        write_whole(path, signed.public_bytes(Encoding.PEM))
    except OSError as error:
        raise CourierTrouble("courier.bundle_target", error.strerror or "") from error


def install(config: CourierConfig, path: Path) -> datetime:
    """Put the CA's answer in place of the present pair; returns its last moment.

    CourierTrouble "courier.certificate_form" for another file, "courier.certificate_other" where it
    is not for our new key or not signed by our CA.
    """
    try:
        text = path.read_bytes()
        certificate = x509.load_pem_x509_certificate(text)
    except OSError as error:
        raise CourierTrouble("courier.bundle_source", error.strerror or "") from error
    except ValueError as error:
        raise CourierTrouble("courier.certificate_form") from error
    fresh = config.key.with_name(NEXT_KEY)
    if not fresh.exists() or not _fits(config, certificate, fresh):
        raise CourierTrouble("courier.certificate_other")
    # Each file holds both, the certificate's first: a power cut in between leaves one whole pair.
    joined = fresh.read_bytes() + certificate.public_bytes(Encoding.PEM)
    _write_private(config.certificate, joined)
    _write_private(config.key, joined)
    fresh.unlink()
    return certificate.not_valid_after_utc


def _fits(config: CourierConfig, certificate: x509.Certificate, fresh: Path) -> bool:
    key = load_pem_private_key(fresh.read_bytes(), password=None)
    ours = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    told = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    try:
        authority = x509.load_pem_x509_certificate(config.ca.read_bytes())
        certificate.verify_directly_issued_by(authority)
    except Exception:  # noqa: BLE001 - whatever the library dislikes, it is not our CA's
        return False
    return ours == told


def days_left(config: CourierConfig, now: datetime | None = None) -> int:
    """Count the whole days until the present certificate ends; CourierTrouble without one."""
    try:
        certificate = x509.load_pem_x509_certificate(_certificate_of(config.certificate))
    except (OSError, ValueError) as error:
        raise CourierTrouble("courier.tls_files", type(error).__name__) from error
    return (certificate.not_valid_after_utc - (now or datetime.now(UTC))).days


def _certificate_of(path: Path) -> bytes:
    text = path.read_text()
    return text[text.index(ssl.PEM_HEADER) :].encode()


def _write_private(path: Path, content: bytes) -> None:
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(handle)
    fresh.replace(path)
