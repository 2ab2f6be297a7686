"""TLS mistakes of every kind: nothing is sent to a stranger, and the sentence says what it is."""

from __future__ import annotations

import contextlib
import dataclasses
import socket
import ssl
import threading

import pytest
from certificates import CLIENT, SERVER, Authority

from client.courier.config import CourierTrouble, load
from client.courier.transport import HTTPSLink
from client.upstream.server import listener, tls
from client.upstream.training import prepare


@pytest.fixture(scope="module")
def station(tmp_path_factory):
    """A station's files, with a CA whose key the test holds."""
    folder = tmp_path_factory.mktemp("station")
    prepare(folder)
    authority = Authority()
    (folder / "tls" / "ca.pem").write_bytes(authority.pem())
    authority.issue(folder / "tls" / "station", CLIENT)
    return folder, authority


class Stranger:
    """A TLS server with one thing wrong; heard collects what a client said inside TLS."""

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self._socket = listener("127.0.0.1:0")
        self.url = f"https://127.0.0.1:{self._socket.getsockname()[1]}"
        self.heard = b""
        self._context = context
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        with self._socket:
            try:
                plain, _ = self._socket.accept()
            except OSError:
                return
            with plain:
                plain.settimeout(1.5)
                self._talk(plain)

    def _talk(self, plain: socket.socket) -> None:
        try:
            line = self._context.wrap_socket(plain, server_side=True) if self._context else plain
            with line:
                self.heard = line.recv(65536)
                while self.heard and b"secret body" not in self.heard:
                    self.heard += line.recv(65536)
                line.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n{"answers":[]}')
        except (OSError, ssl.SSLError):
            return

    def end(self) -> None:
        self._thread.join(10)


def server_context(pair, ca=None, highest=None) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*pair)
    if highest:
        context.maximum_version = highest
    if ca:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(cadata=ca.decode())
    return context


def post(folder, url: str, **changes):
    config = dataclasses.replace(load(folder, url=url), **changes)
    link = HTTPSLink(config)
    try:
        return link.post("/v1/records", b"secret body")
    finally:
        link.close()


def test_the_control_connects(station, tmp_path):
    folder, authority = station
    there = Stranger(server_context(authority.issue(tmp_path / "s", SERVER), authority.pem()))
    assert post(folder, there.url).status == 200
    there.end()
    assert b"secret body" in there.heard


STRANGERS = {
    "self-signed": ({"self_signed": True}, None, "courier.server_unknown"),
    "another CA of the same name": ({}, "other", "courier.server_unknown"),
    "wrong host": ({"host": "127.0.0.9"}, None, "courier.server_name"),
    "expired": ({"days": (-5, -1)}, None, "courier.server_expired"),
    "not yet valid": ({"days": (1, 5)}, None, "courier.server_not_yet"),
    "a station's certificate": ({"usage": CLIENT}, None, "courier.server_unknown"),
}


@pytest.mark.parametrize("what", STRANGERS)
def test_a_stranger_hears_nothing(station, tmp_path, what):
    folder, authority = station
    changes, signed_by, code = STRANGERS[what]
    signer = Authority() if signed_by else authority
    there = Stranger(server_context(signer.issue(tmp_path / "s", **{"usage": SERVER, **changes})))
    with pytest.raises(CourierTrouble) as trouble:
        post(folder, there.url)
    there.end()
    assert (trouble.value.code, there.heard) == (code, b"")


def test_older_tls_is_not_spoken(station, tmp_path):
    folder, authority = station
    pair = authority.issue(tmp_path / "s", SERVER)
    there = Stranger(server_context(pair, highest=ssl.TLSVersion.TLSv1_2))
    with pytest.raises(CourierTrouble) as trouble:
        post(folder, there.url)
    there.end()
    assert (trouble.value.code, there.heard) == ("courier.tls_refused", b"")


def test_plain_http_is_not_spoken(station):
    folder, _ = station
    there = Stranger(None)
    with pytest.raises(CourierTrouble) as trouble:
        post(folder, there.url)
    there.end()
    assert trouble.value.code == "courier.tls_refused"
    assert b"secret" not in there.heard


@pytest.mark.parametrize(
    "changes",
    [{"self_signed": True}, {"days": (-5, -1)}, {"days": (1, 5)}, {"usage": SERVER}, "other CA"],
    ids=str,
)
def test_a_wrong_station_is_refused_by_the_upstream(station, tmp_path, changes):
    folder, authority = station
    signer, wrong = (Authority(), {}) if changes == "other CA" else (authority, changes)
    pair = signer.issue(tmp_path / "c", **{"usage": CLIENT, **wrong})
    ours = server_context(authority.issue(tmp_path / "s", SERVER), authority.pem())
    there = Stranger(ours)
    with pytest.raises(CourierTrouble) as trouble:
        post(folder, there.url, certificate=pair[0], key=pair[1])
    there.end()
    assert trouble.value.code in {"courier.tls_refused", "courier.interrupted"}
    assert there.heard == b""


def test_a_lost_stations_certificate_is_refused_once_it_is_revoked(station, tmp_path):
    folder, authority = station
    state = tmp_path / "upstream"
    state.mkdir()
    (state / "ca.pem").write_bytes(authority.pem())
    authority.issue(state / "server", SERVER)
    lost, kept = authority.issue(tmp_path / "l", CLIENT), authority.issue(tmp_path / "k", CLIENT)
    (state / "crl.pem").write_bytes(authority.revoking(lost[0]))
    for pair, heard in ((kept, True), (lost, False)):
        there = Stranger(tls(state))
        with contextlib.nullcontext() if heard else pytest.raises(CourierTrouble) as trouble:
            post(folder, there.url, certificate=pair[0], key=pair[1])
        there.end()
        assert bool(there.heard) is heard
    assert trouble.value.code in {"courier.tls_refused", "courier.interrupted"}


def test_a_station_without_a_certificate_is_refused_by_the_real_upstream(world, upstream):
    there = upstream()
    host, _, port = there.url.removeprefix("https://").partition(":")
    context = ssl.create_default_context(cafile=world.folder / "tls" / "ca.pem")
    with socket.create_connection((host, int(port)), 5) as plain:
        answer = b""
        # In TLS 1.3 a client learns only at its first read that it was refused.
        with (
            contextlib.suppress(ssl.SSLError, ConnectionError),
            context.wrap_socket(plain, server_hostname=host) as line,
        ):
            line.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            answer = line.recv(1)
    assert answer == b""


def test_our_own_files_that_do_not_fit_are_told(station, tmp_path):
    folder, authority = station
    one, other = authority.issue(tmp_path / "a"), authority.issue(tmp_path / "b")
    with pytest.raises(CourierTrouble, match="tls_files"):
        post(folder, "https://127.0.0.1:9", certificate=one[0], key=other[1])


def test_the_systems_own_trust_store_is_not_believed(station):
    folder, _ = station
    from client.courier.transport import context_of

    assert context_of(load(folder)).cert_store_stats()["x509_ca"] == 1
