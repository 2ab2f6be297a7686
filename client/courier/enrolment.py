"""The station's TLS certificate: a key made here, a request, and the CA's answer put in place.

Only the request leaves the station, on a stick or by EST (client.courier.est); the answer is put in
place whole or not at all.
"""

from __future__ import annotations

import os
import secrets
import ssl
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
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
from client.named_file import content
from client.records.secret import settle

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

    from client.courier.config import CourierConfig

NEXT_KEY = "next.key"
RENEW_DAYS = 14
_LONGEST_CHAIN = 4


def request(config: CourierConfig, path: Path) -> None:
    """Make a new key beside the present one and write a PKCS#10 request for it to path.

    The name is chance: a certificate needs no post's name, and a stolen one tells none.
    """
    try:
        write_whole(path, new_request(config).public_bytes(Encoding.PEM))
    except OSError as error:
        raise CourierTrouble("courier.bundle_target", error.strerror or "") from error


def new_request(
    config: CourierConfig, subject: x509.Name | None = None
) -> x509.CertificateSigningRequest:
    """Make a new key beside the present one and a request for it; subject None draws a name."""
    key = ec.generate_private_key(ec.SECP256R1())
    spelled = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    _write_private(config.key.with_name(NEXT_KEY), spelled)
    drawn = f"station-{secrets.token_hex(8)}"
    name = subject or x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, drawn)])
    return x509.CertificateSigningRequestBuilder().subject_name(name).sign(key, hashes.SHA256())


def install(config: CourierConfig, path: Path) -> datetime:
    """Put the CA's answer in place of the present pair; returns its last moment.

    CourierTrouble "courier.certificate_form" for another file, "courier.certificate_other" where it
    is not for our new key or not signed by our CA.
    """
    try:
        text = content(path)
        given = x509.load_pem_x509_certificates(text)
    except OSError as error:
        raise CourierTrouble("courier.bundle_source", error.strerror or "") from error
    except ValueError as error:
        raise CourierTrouble("courier.certificate_form") from error
    return put_in_place(config, given)


def put_in_place(config: CourierConfig, given: Sequence[x509.Certificate]) -> datetime:
    """Replace the present pair by the new key and its certificate; returns its last moment.

    given: the certificate, and those between it and our CA, in any order: some CAs send the whole
    chain. CourierTrouble "courier.certificate_other" as install().
    """
    fresh = config.key.with_name(NEXT_KEY)
    chain = _chain(config, given, fresh) if fresh.exists() else []
    if not chain:
        raise CourierTrouble("courier.certificate_other")
    # Each file holds both, the certificate's first: a power cut in between leaves one whole pair.
    joined = fresh.read_bytes() + b"".join(each.public_bytes(Encoding.PEM) for each in chain)
    _write_private(config.certificate, joined)
    _write_private(config.key, joined)
    fresh.unlink()
    settle(config.key.parent)
    return chain[0].not_valid_after_utc


def _chain(
    config: CourierConfig, given: Sequence[x509.Certificate], fresh: Path
) -> list[x509.Certificate]:
    """Order what leads from our new key to our CA, the CA left out; [] where nothing does."""
    ours = _spelled(load_pem_private_key(fresh.read_bytes(), password=None))
    authorities = x509.load_pem_x509_certificates(config.ca.read_bytes())
    chain = [each for each in given if _spelled(each) == ours][:1]
    while chain and len(chain) <= _LONGEST_CHAIN:
        if any(_signed(chain[-1], each) for each in authorities):
            return chain
        above = [each for each in given if each not in chain and _signed(chain[-1], each)]
        chain = chain + above[:1] if above else []
    return []


def _spelled(holder: x509.Certificate | PrivateKeyTypes) -> bytes:
    """Spell the public key of a certificate or a private key; b"" for one that is not ours."""
    try:
        key = holder.public_key()
    except (ValueError, UnsupportedAlgorithm):
        return b""
    if isinstance(key, ec.EllipticCurvePublicKey):
        return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return b""


def _signed(certificate: x509.Certificate, above: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(above)
    except Exception:  # noqa: BLE001 - whatever the library dislikes, it did not sign this
        return False
    return True


def days_left(config: CourierConfig, now: datetime | None = None) -> int:
    """Count the whole days until the present certificate ends; CourierTrouble without one."""
    return (present(config).not_valid_after_utc - (now or datetime.now(UTC))).days


def present(config: CourierConfig) -> x509.Certificate:
    """Read the present certificate; CourierTrouble without one."""
    try:
        return x509.load_pem_x509_certificate(_certificate_of(config.certificate))
    except (OSError, ValueError) as error:
        raise CourierTrouble("courier.tls_files", type(error).__name__) from error


def due(certificate: x509.Certificate, now: datetime) -> bool:
    """Tell whether it is time to renew: the last third of its life, at most the last 14 days."""
    end = certificate.not_valid_after_utc
    third = (end - certificate.not_valid_before_utc) / 3
    return now > end - min(third, timedelta(days=RENEW_DAYS))


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
