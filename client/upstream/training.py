"""The training world's keys: a private CA, both TLS sides, the State's keys, a training key.

Made once, on this machine; nothing of it is worth anything elsewhere, and a production upstream
refuses the training key.
"""

from __future__ import annotations

import datetime
import ipaddress
import os
import secrets
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from client.records import reference, sealing
from client.records.station import STATE_RECEIPTS, STATE_SEAL, TRAINING_KEY

if TYPE_CHECKING:
    from pathlib import Path

ADDRESS = "127.0.0.1:8943"
_YEARS = datetime.timedelta(days=3650)
_READY = "upstream/prepared"


def prepare(folder: Path) -> None:
    """Make the training world's keys below folder, once; files have mode 600.

    Station: keys/, tls/ and courier.toml. State: upstream/.
    """
    if (folder / _READY).exists():
        return
    state = folder / "upstream"
    _seal_keys(folder, state)
    receipts, station = _key(), _key()
    _write(state / "receipts.pem", _private(receipts))
    _write(folder / "keys" / STATE_RECEIPTS, _public(receipts))
    _write(folder / "keys" / TRAINING_KEY, _private(station))
    _write(state / "stations" / "training" / "station.pem", _public(station))
    _write(folder / "keys" / reference.KEY_FILE, secrets.token_bytes(32))
    authority(folder)
    _write(state / "upstream.toml", b'accepts = "training"\n')
    _write(folder / "courier.toml", _courier(ADDRESS))
    _write(folder / _READY, b"")


def authority(folder: Path) -> None:
    """Make the private CA, the two sides' certificates, and the State's towards a hub."""
    state, key = folder / "upstream", _key()
    issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Halfdoor training CA")])
    certificate = _ca(issuer, key)
    # A State's CA key lies elsewhere; the training world's signs for 'halfdoor upstream --enrol'.
    _write(state / "ca.key", _private(key))
    _write(folder / "tls" / "ca.pem", certificate)
    _write(state / "ca.pem", certificate)
    for place, name, usage in (
        (state / "server", "localhost", ExtendedKeyUsageOID.SERVER_AUTH),
        (state / "hub", "training-state", ExtendedKeyUsageOID.CLIENT_AUTH),
        (folder / "tls" / "station", "training-station", ExtendedKeyUsageOID.CLIENT_AUTH),
    ):
        own = _key()
        _write(place.with_suffix(".key"), _private(own))
        _write(place.with_suffix(".pem"), _leaf(issuer, key, own, name, usage))


def add_station(state: Path, folder: Path, name: str) -> None:
    """Give another station of the same training State its own signing key, below folder.

    It shares the TLS pair of the first; state is the folder that prepare() filled.
    """
    key = _key()
    for copied in (f"keys/{STATE_RECEIPTS}", f"keys/{STATE_SEAL}", "courier.toml"):
        _write(folder / copied, (state / copied).read_bytes())
    for copied in ("ca.pem", "station.pem", "station.key"):
        _write(folder / "tls" / copied, (state / "tls" / copied).read_bytes())
    _write(folder / "keys" / TRAINING_KEY, _private(key))
    _write(state / "upstream" / "stations" / "training" / f"{name}.pem", _public(key))


def _courier(address: str) -> bytes:
    return (
        f'url = "https://{address}"\nca = "tls/ca.pem"\n'
        'certificate = "tls/station.pem"\nkey = "tls/station.key"\n'
    ).encode()


def _seal_keys(folder: Path, state: Path) -> None:
    suite = sealing.CLASSIC
    private = sealing.generate(suite)
    public = sealing.public_half(suite, private)
    _write(state / "seal.json", sealing.spell_key(suite, "private", private))
    _write(folder / "keys" / STATE_SEAL, sealing.spell_key(suite, "public", public))


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(handle)


def _key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def _private(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _public(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def _builder(subject: x509.Name, issuer: x509.Name) -> x509.CertificateBuilder:
    now = datetime.datetime.now(datetime.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .serial_number(x509.random_serial_number())
        # A station's clock may stand a day behind on its first start.
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + _YEARS)
    )


def _ca(name: x509.Name, key: ec.EllipticCurvePrivateKey) -> bytes:
    signs = x509.KeyUsage(
        digital_signature=False,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=True,
        crl_sign=True,
        encipher_only=False,
        decipher_only=False,
    )
    return (
        _builder(name, name)
        .public_key(key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(signs, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
        .public_bytes(Encoding.PEM)
    )


def _leaf(
    issuer: x509.Name,
    authority_key: ec.EllipticCurvePrivateKey,
    own: ec.EllipticCurvePrivateKey,
    name: str,
    usage: x509.ObjectIdentifier,
) -> bytes:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    names = x509.SubjectAlternativeName(
        [x509.DNSName(name), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    )
    above = x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key.public_key())
    return (
        _builder(subject, issuer)
        .public_key(own.public_key())
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(names, critical=False)
        .add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
        .add_extension(above, critical=False)
        .sign(authority_key, hashes.SHA256())
        .public_bytes(Encoding.PEM)
    )
