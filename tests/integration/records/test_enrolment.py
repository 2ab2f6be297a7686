"""A station asks for its certificate, gets it back, and delivers with it; and a proxy between."""

from __future__ import annotations

import contextlib
import socket
import threading
from datetime import UTC, datetime, timedelta

import pytest
from certificates import CLIENT, Authority
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from records_samples import draft_of

from client.courier.config import load
from client.courier.enrolment import days_left
from client.courier.transport import context_of
from client.records.station import keys_of, outbox_of
from client.upstream.server import listener


def sign(authority: Authority, request: bytes, days: int = 3) -> bytes:
    """What a State's CA does with a request."""
    asked = x509.load_pem_x509_csr(request)
    assert asked.is_signature_valid
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder().subject_name(asked.subject).issuer_name(authority.name)
        .public_key(asked.public_key()).serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1)).not_valid_after(now + timedelta(days=days))
        .add_extension(x509.ExtendedKeyUsage([CLIENT]), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.key.public_key()),
            critical=False,
        )
        .sign(authority.key, hashes.SHA256()).public_bytes(Encoding.PEM)
    )  # fmt: skip


@pytest.fixture
def authority(world) -> Authority:
    """Put a CA whose key the test holds in place of the training world's."""
    made = Authority()
    (world.folder / "tls" / "ca.pem").write_bytes(made.pem())
    (world.folder / "upstream" / "ca.pem").write_bytes(made.pem())
    made.issue(world.folder / "upstream" / "server")
    return made


def test_a_certificate_is_asked_for_installed_and_used(world, upstream, authority, tmp_path):
    asked, answer = tmp_path / "request.pem", tmp_path / "answer.pem"
    assert world.command("courier", "--request", str(asked)).returncode == 0
    assert b"PRIVATE" not in asked.read_bytes()
    answer.write_bytes(sign(authority, asked.read_bytes()))
    done = world.command("courier", "--install", str(answer))
    assert done.returncode == 0, done.stderr
    assert days_left(load(world.folder)) == 2
    assert not (world.folder / "tls" / "next.key").exists()
    private = [world.folder / "tls" / name for name in ("station.key", "station.pem")]
    assert {path.stat().st_mode & 0o777 for path in private} == {0o600}
    outbox, keys = outbox_of(world.folder), keys_of(world.folder)
    outbox.commit(draft_of(), keys.signer, keys.sealer)
    outbox.close()
    there = upstream()
    told = world.command("courier", "--once", "--url", there.url)
    assert "1 delivered" in told.stdout
    assert "certificate ends in 2 days" in told.stdout


def test_a_cut_between_the_two_files_leaves_a_usable_pair(world, authority, tmp_path):
    asked, answer = tmp_path / "request.pem", tmp_path / "answer.pem"
    old = (world.folder / "tls" / "station.key").read_bytes()
    world.command("courier", "--request", str(asked))
    answer.write_bytes(sign(authority, asked.read_bytes()))
    world.command("courier", "--install", str(answer))
    (world.folder / "tls" / "station.key").write_bytes(old)
    context_of(load(world.folder))


def test_another_answer_is_not_put_in_place(world, authority, tmp_path):
    before = (world.folder / "tls" / "station.pem").read_bytes()
    asked, answer = tmp_path / "request.pem", tmp_path / "answer.pem"
    world.command("courier", "--request", str(asked))
    old = asked.read_bytes()
    world.command("courier", "--request", str(asked))
    for text in (sign(authority, old), sign(Authority(), asked.read_bytes()), b"hello"):
        answer.write_bytes(text)
        done = world.command("courier", "--install", str(answer))
        assert (done.returncode, done.stdout) == (4, "")
    assert (world.folder / "tls" / "station.pem").read_bytes() == before


class Proxy:
    """An HTTP proxy that knows CONNECT, for one connection."""

    def __init__(self) -> None:
        self._listener = listener("127.0.0.1:0")
        self.address = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self.asked = b""
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        with self._listener:
            inner, _ = self._listener.accept()
        with inner:
            while b"\r\n\r\n" not in self.asked:
                self.asked += inner.recv(4096)
            host, _, port = self.asked.split()[1].decode().partition(":")
            with socket.create_connection((host, int(port)), 10) as outer:
                inner.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                back = threading.Thread(target=self._pump, args=(outer, inner))
                back.start()
                self._pump(inner, outer)
                back.join()

    def _pump(self, one: socket.socket, other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := one.recv(65536):
                other.sendall(data)
            other.shutdown(socket.SHUT_WR)

    def end(self) -> None:
        self._thread.join(15)


def test_records_go_through_a_proxy_that_sees_only_the_host(world, upstream):
    outbox, keys = outbox_of(world.folder), keys_of(world.folder)
    outbox.commit(draft_of(), keys.signer, keys.sealer)
    outbox.close()
    proxy, there = Proxy(), upstream()
    config = world.folder / "courier.toml"
    config.write_text(config.read_text() + f'proxy = "http://{proxy.address}"\n')
    assert "1 delivered" in world.command("courier", "--once", "--url", there.url).stdout
    proxy.end()
    assert proxy.asked.startswith(f"CONNECT {there.url.removeprefix('https://')} ".encode())


@pytest.mark.parametrize("answer", ["407 Authentication required", "away"])
def test_a_proxy_that_does_not_help_is_named_as_the_cause(world, answer):
    outbox, keys = outbox_of(world.folder), keys_of(world.folder)
    outbox.commit(draft_of(), keys.signer, keys.sealer)
    outbox.close()
    bound = socket.socket()
    bound.bind(("127.0.0.1", 0))
    host, port = bound.getsockname()
    config = world.folder / "courier.toml"
    config.write_text(config.read_text() + f'proxy = "http://{host}:{port}"\n')

    def refuse() -> None:
        inner, _ = bound.accept()
        with inner:
            inner.recv(4096)
            inner.sendall(f"HTTP/1.1 {answer}\r\nContent-Length: 0\r\n\r\n".encode())

    line = threading.Thread(target=refuse)
    # Where it is away, the port stays bound: nobody else may come to answer there.
    if answer != "away":
        bound.listen()
        line.start()
    told = world.command("courier", "--once", "--url", "https://127.0.0.1:9")
    if answer != "away":
        line.join()
    bound.close()
    words = "does not answer" if answer == "away" else "does not let this station through"
    assert f"{host}:{port}" in told.stderr
    assert words in told.stderr
    assert world.waiting() == 1


def test_a_chain_below_the_states_ca_is_put_in_place_in_its_order(world, authority, tmp_path):
    asked, answer = tmp_path / "request.pem", tmp_path / "answer.pem"
    world.command("courier", "--request", str(asked))
    root = Authority("Root of Utopia")
    (world.folder / "tls" / "ca.pem").write_bytes(Authority().pem() + root.pem())
    between = root.certify(authority)
    own = sign(authority, asked.read_bytes())
    answer.write_bytes(root.pem() + between + own)
    done = world.command("courier", "--install", str(answer))
    assert done.returncode == 0, done.stderr
    chain = x509.load_pem_x509_certificates((world.folder / "tls" / "station.pem").read_bytes())
    assert chain == [x509.load_pem_x509_certificate(each) for each in (own, between)]
    context_of(load(world.folder))
    # Without what lies between, it is nobody's certificate.
    world.command("courier", "--request", str(asked))
    answer.write_bytes(sign(authority, asked.read_bytes()))
    assert world.command("courier", "--install", str(answer)).returncode == 4
