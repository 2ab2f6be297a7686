"""The courier's side of a question, over real TLS on loopback."""

from __future__ import annotations

import json
import ssl
import threading
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, ClassVar

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID

from client.courier.lists import FILE_NAME, open_door
from client.lists import gateway
from client.lists.document_key import DocumentKey
from client.lists.gateway import Found

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STRANGER = DocumentKey("L898902C3", "P", "UTO")


def authority(folder: Path, name: str) -> None:
    """Write a private CA and one certificate for localhost that both sides show."""
    now = datetime.now(UTC)
    keys = {who: ec.generate_private_key(ec.SECP256R1()) for who in ("ca", "leaf")}
    title = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    for who, key in keys.items():
        builder = (
            x509.CertificateBuilder()
            .issuer_name(title)
            .subject_name(
                title
                if who == "ca"
                else x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
            )
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(hours=1))
            .not_valid_after(now + timedelta(hours=1))
            .add_extension(x509.BasicConstraints(ca=who == "ca", path_length=None), critical=True)
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False
            )
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(keys["ca"].public_key()),
                critical=False,
            )
        )
        if who == "leaf":
            names = x509.SubjectAlternativeName([x509.DNSName("localhost")])
            builder = builder.add_extension(names, critical=False)
        else:
            usage = x509.KeyUsage(
                digital_signature=False, content_commitment=False, key_encipherment=False,
                data_encipherment=False, key_agreement=False, key_cert_sign=True, crl_sign=True,
                encipher_only=False, decipher_only=False,
            )  # fmt: skip
            builder = builder.add_extension(usage, critical=True)
        certificate = builder.sign(keys["ca"], hashes.SHA256())
        (folder / f"{who}.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
        (folder / f"{who}.key").write_bytes(
            key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        )


class State(BaseHTTPRequestHandler):
    """The State's gateway, which remembers what it was asked."""

    asked: ClassVar[list[bytes]] = []
    answer: ClassVar[tuple[int, bytes]] = (200, b"")

    def do_POST(self) -> None:
        self.asked.append(self.rfile.read(int(self.headers["Content-Length"])))
        status, body = self.answer
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Path]:
    authority(tmp_path, "private authority")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "leaf.pem", tmp_path / "leaf.key")
    context.load_verify_locations(tmp_path / "ca.pem")
    context.verify_mode = ssl.CERT_REQUIRED
    server = HTTPServer(("127.0.0.1", 0), State)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    (tmp_path / FILE_NAME).write_text(
        f'url = "https://localhost:{server.server_port}/documents"\n'
        'ca = "ca.pem"\ncertificate = "leaf.pem"\nkey = "leaf.key"\n'
    )
    State.asked.clear()
    yield tmp_path
    server.shutdown()
    thread.join()
    server.server_close()


def ask(station: Path) -> gateway.Answer:
    door = open_door(station)
    assert door is not None
    try:
        return gateway.ask(STRANGER, station / "gateway.sock", threading.Event(), seconds=30)
    finally:
        door.close()


def told(documents: str, notices: str = "nothing") -> bytes:
    fields = {"documents": documents, "notices": notices, "dated": "2026-11-21"}
    return json.dumps(fields).encode()


def test_a_question_travels_to_the_state_and_back(station: Path) -> None:
    State.answer = (200, told("possible", "refer"))
    answer = ask(station)
    assert (answer.documents, answer.notices) == (Found.POSSIBLE, Found.REFER)
    assert answer.dated == date(2026, 11, 21)
    assert [json.loads(each) for each in State.asked] == [
        {"number": "L898902C3", "type": "P", "issuer": "UTO"}
    ]


@pytest.mark.parametrize(
    "answer", [(500, told("nothing")), (200, b"junk"), (200, told("maybe")), (200, b"x" * 9999)]
)
def test_an_answer_that_does_not_fit_is_not_checked(
    station: Path, answer: tuple[int, bytes]
) -> None:
    State.answer = answer
    assert ask(station) == gateway.NOT_CHECKED
    assert len(State.asked) == 1


def test_another_authority_is_never_asked(station: Path) -> None:
    State.answer = (200, told("nothing"))
    authority(station, "someone else")
    assert ask(station) == gateway.NOT_CHECKED
    assert State.asked == []


def test_without_a_gateway_there_is_no_door(tmp_path: Path) -> None:
    assert open_door(tmp_path) is None
    assert gateway.ask(STRANGER, tmp_path / "gateway.sock", threading.Event()) == (
        gateway.NOT_CHECKED
    )
