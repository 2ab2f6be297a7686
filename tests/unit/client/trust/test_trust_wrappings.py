"""Trust files as publishers hand them out: every wrapping, and a refusal of what is none."""

from __future__ import annotations

import base64
import io
import textwrap
import zipfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from certificates import Authority
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs7 import serialize_certificates

from client.trust.given import view_of
from client.trust.trust_files import Kind, materials
from mrz.chip.errors import Malformed

TODAY = date(2026, 11, 21)
ROOTS = [Authority(f"Utopia CSCA {number}") for number in range(3)]
CERTIFICATES = [root.certificate for root in ROOTS]
DERS = [one.public_bytes(Encoding.DER) for one in CERTIFICATES]


def revoking(root: Authority) -> bytes:
    now = datetime(2026, 11, 1, tzinfo=UTC)
    builder = x509.CertificateRevocationListBuilder().issuer_name(root.name)
    dated = builder.last_update(now).next_update(now + timedelta(days=90))
    return dated.sign(root.key, hashes.SHA256()).public_bytes(Encoding.DER)


LISTS = [revoking(root) for root in ROOTS]


def folded(data: bytes, width: int, end: str) -> str:
    return f"{end} ".join(textwrap.wrap(base64.b64encode(data).decode(), width))


def directory(end: str = "\n", width: int = 76, start: str = "") -> bytes:
    """An export of a directory (RFC 2849): comments, other attributes, folded values."""
    entries = [f"{start}version: 1", "# of the Utopia directory", ""]
    for number, (one, listed) in enumerate(zip(DERS, LISTS, strict=True)):
        entries += [
            f"dn: cn={number},o=CSCA,c=UT", "objectClass: top", "sn: 42", "# a note",
            f"jpegPhoto:: {base64.b64encode(b'not of ours').decode()}",
            f"cACertificate;binary::{end} {folded(one, width, end)}" if number == 1
            else f"cACertificate;binary:: {folded(one, width, end)}",
            f"x-ut.list;lang-en:: {folded(listed, width, end)}", "",
        ]  # fmt: skip
    return end.join(entries).encode()


def archive(**members: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return stream.getvalue()


PEM = "".join(root.pem().decode() for root in ROOTS)
TEXT = "Certificate:\n    Data:\n" + "        Version: 3 (0x2)\n" * 400 + PEM
BOTH_KINDS = [(Kind.CERTIFICATE, one) for one in DERS]
WITH_LISTS = [pair for one, listed in zip(DERS, LISTS, strict=True)
              for pair in ((Kind.CERTIFICATE, one), (Kind.REVOCATION_LIST, listed))]  # fmt: skip
BUNDLE = serialize_certificates(CERTIFICATES, Encoding.DER)
WRAPPED: dict[str, tuple[bytes, list[tuple[Kind, bytes]]]] = {
    "one after another": (b"".join(DERS), BOTH_KINDS),
    "one with padding": (DERS[0] + bytes(20), BOTH_KINDS[:1]),
    "PEM": (PEM.encode(), BOTH_KINDS),
    "PEM with line ends of Windows": (PEM.replace("\n", "\r\n").encode(), BOTH_KINDS),
    "PEM behind a long text": (TEXT.encode(), BOTH_KINDS),
    "PEM of a bundle": (serialize_certificates(CERTIFICATES, Encoding.PEM), BOTH_KINDS),
    "bundle": (BUNDLE, BOTH_KINDS),
    "bare base64": (base64.encodebytes(DERS[0]), BOTH_KINDS[:1]),
    "directory": (directory(), WITH_LISTS),
    "directory with line ends of Windows": (directory("\r\n"), WITH_LISTS),
    "directory in short lines": (directory(width=19), WITH_LISTS),
    "directory with a mark": (directory(start="\ufeff"), WITH_LISTS),
    "archive": (archive(**{"a/": b"", "a/read me.txt": b"hello", "a/b.ldif": directory(),
                           "c.cer": DERS[0], "d.zip": archive(e=DERS[1])}),
                [*WITH_LISTS, BOTH_KINDS[0]]),
}  # fmt: skip


@pytest.mark.parametrize("name", WRAPPED)
def test_every_wrapping(name: str, tmp_path: Path) -> None:
    data, wanted = WRAPPED[name]
    found = [(one.kind, one.der) for one in materials(data)]
    # A bundle is a set: its order is its own.
    assert sorted(found) == sorted(wanted)
    (tmp_path / "file").write_bytes(data)
    view, refused = view_of(tmp_path / "file", TODAY)
    assert {one.der for one in view.anchors} == {der for kind, der in wanted if "cert" in kind}
    assert not refused


DAMAGED = archive(a=b"".join(DERS))
NOTHING = {
    "empty": b"", "text": b"hello", "another object": b"\x30\x03\x02\x01\x01",
    "directory of other things": b"dn: x\n", "base64 of text": base64.encodebytes(b"hello" * 9),
    "cut": DERS[0][:-1], "archive of text": archive(a=b"hello"), "empty archive": archive(),
    "archive of archives": archive(a=archive(b=DERS[0])),
    "damaged archive": DAMAGED[:40] + bytes(20) + DAMAGED[60:], "cut archive": DAMAGED[:-30],
    "empty PEM": b"-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n",
    "PEM of nonsense": b"-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n",
}  # fmt: skip


@pytest.mark.parametrize("name", NOTHING)
def test_what_is_no_trust_file(name: str) -> None:
    with pytest.raises(Malformed):
        list(materials(NOTHING[name]))


def test_a_bundle_of_hundreds_is_taken_whole() -> None:
    """More certificates than any security object carries."""
    many = [CERTIFICATES[number % 3] for number in range(300)]
    assert len(list(materials(serialize_certificates(many, Encoding.DER)))) == 300
