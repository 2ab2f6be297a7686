"""Importing country certificates and lists: what is believed, and what is refused."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from client.trust import csca
from client.trust.errors import TrustError
from client.trust.given import view_of
from client.trust.trust_files import Kind, Material, materials
from mrz.chip import asn1
from mrz.chip.certificates import certificate
from mrz.chip.chain import chain_of
from mrz.chip.errors import Malformed
from mrz.chip.tlv import encode, read
from mrz.chip.trust import Defect, TrustView
from mrz.chip.trust_lists import DEVIATION_LIST, MASTER_LIST, number_ranges

TODAY = date(2026, 11, 21)
EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass
class Authority:
    key: ec.EllipticCurvePrivateKey
    der: bytes
    name: x509.Name


def named(common: str, country: str = "UT") -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, country),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


def made(
    common: str, issuer: Authority | None = None, *, ca: bool = True, key=None, country: str = "UT"
) -> Authority:
    key = key or ec.generate_private_key(ec.SECP256R1())
    name = named(common, country)
    parent = issuer or Authority(key, b"", name)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(parent.name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(EPOCH)
        .not_valid_after(EPOCH + timedelta(days=4000))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(parent.key.public_key()),
            critical=False,
        )
    )
    if "List Signer" in common:
        purpose = x509.ObjectIdentifier(csca.MASTER_LIST_SIGNING)
        builder = builder.add_extension(x509.ExtendedKeyUsage([purpose]), critical=True)
    der = builder.sign(parent.key, hashes.SHA256()).public_bytes(Encoding.DER)
    return Authority(key, der, name)


def oid(text: str) -> bytes:
    return encode(asn1.OID, asn1.oid_bytes(text))


def signed(kind: str, content: bytes, signer: Authority, at: datetime) -> bytes:
    """Make CMS signed data with signed attributes (RFC 5652)."""
    sha256 = asn1.sequence(oid("2.16.840.1.101.3.4.2.1"))
    digest = hashlib.sha256(content).digest()

    def attribute(name: str, value: bytes) -> bytes:
        return asn1.sequence(oid(name), encode(asn1.SET, value))

    attributes = b"".join(
        sorted(
            (
                attribute("1.2.840.113549.1.9.3", oid(kind)),
                attribute("1.2.840.113549.1.9.4", encode(4, digest)),
                attribute("1.2.840.113549.1.9.5", encode(0x17, f"{at:%y%m%d%H%M%SZ}".encode())),
            )
        )
    )
    signature = signer.key.sign(encode(asn1.SET, attributes), ec.ECDSA(hashes.SHA256()))
    one = certificate(signer.der)
    identity = asn1.sequence(one.issuer.raw, encode(2, read(one.signed).children()[1].value))
    info = asn1.sequence(
        encode(2, b"\1"), identity, sha256, encode(0xA0, attributes),
        asn1.sequence(oid("1.2.840.10045.4.3.2")), encode(4, signature),
    )  # fmt: skip
    inner = asn1.sequence(
        encode(2, b"\3"), encode(asn1.SET, sha256),
        asn1.sequence(oid(kind), encode(0xA0, encode(4, content))),
        encode(0xA0, signer.der), encode(asn1.SET, info),
    )  # fmt: skip
    return asn1.sequence(oid("1.2.840.113549.1.7.2"), encode(0xA0, inner))


def listing(*certificates: bytes) -> bytes:
    return asn1.sequence(encode(2, b"\0"), encode(asn1.SET, *certificates))


def master(signer: Authority, *certificates: bytes, days: int = 0) -> Material:
    at = datetime(2026, 6, 1, tzinfo=UTC) + timedelta(days=days)
    return Material(Kind.MASTER_LIST, signed(MASTER_LIST, listing(*certificates), signer, at))


@pytest.fixture(scope="module")
def root() -> Authority:
    return made("Utopia CSCA")


@pytest.fixture(scope="module")
def list_signer(root: Authority) -> Authority:
    return made("Utopia List Signer", root, ca=False)


def test_first_list_names_its_root_and_the_next_must_know_it(root, list_signer) -> None:
    other = made("Other CSCA")
    store, first = csca.admit(csca.Store(), master(list_signer, root.der, other.der), "a", TODAY)
    assert first.first_use
    assert first.root == hashlib.sha256(root.der).hexdigest()
    assert len(store.view().anchors) == 2
    store, second = csca.admit(store, master(list_signer, root.der, days=5), "b", TODAY)
    assert not second.first_use
    # The newer list takes the older one's place: what it leaves out is no longer believed.
    assert [one.der for one in store.view().anchors] == [root.der]
    assert store.view().list_date == date(2026, 6, 6)


def test_older_list_is_refused(root, list_signer) -> None:
    store, _ = csca.admit(csca.Store(), master(list_signer, root.der, days=9), "a", TODAY)
    with pytest.raises(TrustError) as refused:
        csca.admit(store, master(list_signer, root.der, days=8), "b", TODAY)
    assert refused.value.code == "trust.list_older"


def test_list_under_a_stranger_is_refused_once_the_country_is_known(root, list_signer) -> None:
    store, _ = csca.admit(csca.Store(), master(list_signer, root.der), "a", TODAY)
    stranger = made("Utopia CSCA")
    forger = made("Utopia List Signer", stranger, ca=False)
    with pytest.raises(TrustError) as refused:
        csca.admit(store, master(forger, stranger.der, days=30), "b", TODAY)
    assert refused.value.code == "trust.list_other_root"


def test_a_rolled_over_root_is_known_by_its_link(root, list_signer) -> None:
    store, _ = csca.admit(csca.Store(), master(list_signer, root.der), "a", TODAY)
    new = made("Utopia CSCA")
    link = made("Utopia CSCA", root, key=new.key)
    signer = made("Utopia List Signer", new, ca=False)
    store, _ = csca.admit(store, Material(Kind.CERTIFICATE, link.der), "link", TODAY)
    store, source = csca.admit(store, master(signer, new.der, days=30), "b", TODAY)
    assert not source.first_use
    assert new.der in {one.der for one in store.view().anchors}


def test_every_altered_octet_of_a_list_is_noticed(root, list_signer) -> None:
    whole = master(list_signer, root.der).der
    content = whole.index(listing(root.der))
    for place in range(content, content + len(listing(root.der)), 23):
        data = bytearray(whole)
        data[place] ^= 8
        with pytest.raises(TrustError):
            csca.admit(csca.Store(), Material(Kind.MASTER_LIST, bytes(data)), "a", TODAY)


def test_certificates_must_prove_themselves(root) -> None:
    leaf = made("Document Signer", root, ca=False)
    with pytest.raises(TrustError):
        csca.admit(csca.Store(), Material(Kind.CERTIFICATE, leaf.der), "leaf", TODAY)
    orphan = made("Utopia CSCA", made("Utopia CSCA"))
    with pytest.raises(TrustError) as refused:
        csca.admit(csca.Store(), Material(Kind.CERTIFICATE, orphan.der), "orphan", TODAY)
    assert dict(refused.value.detail)["reason"] == "no_issuer"


def revocations(root: Authority, serial: int, days: int = 30) -> bytes:
    revoked = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(EPOCH).build()
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(root.name)
        .last_update(datetime(2026, 11, 1, tzinfo=UTC))
        .next_update(datetime(2026, 11, 1, tzinfo=UTC) + timedelta(days=days))
        .add_revoked_certificate(revoked)
        .add_extension(x509.CRLNumber(7), critical=False)
    )
    return builder.sign(root.key, hashes.SHA256()).public_bytes(Encoding.DER)


def test_revocation_lists(root) -> None:
    serial = 0x1234
    data = revocations(root, serial)
    with pytest.raises(TrustError) as refused:
        csca.admit(csca.Store(), Material(Kind.REVOCATION_LIST, data), "crl", TODAY)
    assert refused.value.code == "trust.list_without_root"
    store, _ = csca.admit(csca.Store(), Material(Kind.CERTIFICATE, root.der), "root", TODAY)
    store, source = csca.admit(store, Material(Kind.REVOCATION_LIST, data), "crl", TODAY)
    assert source.revocations[0].serials == frozenset({f"{serial:x}"})
    assert source.revocations[0].number == 7
    altered = data.replace(b"\x12\x34", b"\x12\x35", 1)
    with pytest.raises(TrustError) as refused:
        csca.admit(store, Material(Kind.REVOCATION_LIST, altered), "crl", TODAY)
    assert refused.value.code == "trust.list_altered"


def test_deviation_list_by_document_numbers(root, list_signer) -> None:
    numbers = [f"AB{number:07}" for number in (5, 6, 7, 9, 100)]
    documents = asn1.sequence(encode(0xA5, *(encode(0x13, text.encode()) for text in numbers)))
    described = encode(
        asn1.SET, asn1.sequence(encode(0x13, b"names cut"), oid("2.23.136.1.1.7.2.3"))
    )
    content = asn1.sequence(encode(2, b"\0"), encode(asn1.SET, asn1.sequence(documents, described)))
    at = datetime(2026, 6, 1, tzinfo=UTC)
    store, _ = csca.admit(csca.Store(), Material(Kind.CERTIFICATE, root.der), "root", TODAY)
    der = signed(DEVIATION_LIST, content, list_signer, at)
    store, source = csca.admit(store, Material(Kind.DEVIATION_LIST, der), "defects", TODAY)
    defect = source.defects[0]
    assert [(one.first, one.last) for one in defect.numbers] == [(5, 7), (9, 9), (100, 100)]
    signer = certificate(list_signer.der)
    view = TrustView.from_bytes(store.view().to_bytes())
    assert view.defects_known
    assert view.defects[0].concerns(signer, "AB0000006")
    assert not view.defects[0].concerns(signer, "AB0000008")
    assert not view.defects[0].concerns(signer, "AB000006")


def test_number_ranges_keep_widths_apart() -> None:
    found = number_ranges(["X01", "X02", "X002", "", "<<<", "é"])
    assert {(one.prefix, one.digits, one.first, one.last) for one in found} == {
        ("X", 2, 1, 2),
        ("X", 3, 2, 2),
    }
    assert not Defect("1.2", "UT").concerns(certificate(made("Signer").der), "X01")


def test_files_in_every_wrapping(root, list_signer, tmp_path: Path) -> None:
    text = base64.encodebytes(root.der)
    pem = b"-----BEGIN CERTIFICATE-----\n" + text + b"-----END CERTIFICATE-----\n"
    assert [one.der for one in materials(pem + pem)] == [root.der, root.der]
    folded = base64.b64encode(master(list_signer, root.der).der)
    lines = [folded[at : at + 70] for at in range(0, len(folded), 70)]
    ldif = b"dn: c=UT\nobjectClass: top\npkdMasterListContent:: " + b"\n ".join(lines) + b"\n\n"
    assert [one.kind for one in materials(ldif)] == [Kind.MASTER_LIST]
    for wrong in (b"", b"hello", b"\x30\x03\x02\x01\x01", b"dn: x\n"):
        with pytest.raises(Malformed):
            list(materials(wrong))
    (tmp_path / "list.ldif").write_bytes(ldif)
    (tmp_path / "note.txt").write_text("not a list")
    view, refused = view_of(tmp_path, TODAY)
    assert len(view.anchors) == 1
    assert not refused


def test_a_damaged_store_is_noticed(root, tmp_path: Path) -> None:
    assert csca.load(tmp_path) == TrustView()
    store, _ = csca.admit(csca.Store(), Material(Kind.CERTIFICATE, root.der), "root", TODAY)
    csca.save_store(tmp_path, store)
    assert csca.load(tmp_path) == store.view()
    path = tmp_path / csca.STORE_FILE
    data = bytearray(path.read_bytes())
    data[40] ^= 1
    path.write_bytes(bytes(data))
    with pytest.raises(TrustError) as refused:
        csca.load(tmp_path)
    assert refused.value.code == "trust.store_damaged"


def test_a_document_signer_makes_no_lists(root) -> None:
    signer = made("Document Signer", root, ca=False)
    with pytest.raises(TrustError) as refused:
        csca.admit(csca.Store(), master(signer, root.der), "a", TODAY)
    assert refused.value.code == "trust.list_signer"


def test_a_root_signs_for_its_own_country_only(root) -> None:
    own = certificate(made("Document Signer", root, ca=False).der)
    foreign = certificate(made("Document Signer", root, ca=False, country="DE").der)
    view = TrustView.from_certificates([root.der])
    assert chain_of(own, view).code == ""
    assert chain_of(foreign, view).code == "other_country"
    assert chain_of(own, TrustView()).code == "unknown_csca"
    impostor = made("Utopia CSCA")
    named_only = certificate(made("Document Signer", impostor, ca=False).der)
    assert chain_of(named_only, view).code == "unknown_csca"
