"""TLS mistakes of every kind: nothing is sent to a stranger, and the sentence says what it is."""

from __future__ import annotations

import contextlib
import dataclasses
import re
import socket
import ssl
import threading
from datetime import UTC, datetime

import pytest
from certificates import CLIENT, SERVER, Authority
from records_samples import draft_of

from client.courier import clock
from client.courier.config import CourierTrouble, load
from client.courier.transport import HTTPSLink
from client.messages.records import sentence
from client.records.station import keys_of, outbox_of
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


def whole(request: bytes) -> bool:
    """Whether a request has come to its end."""
    head, _, body = request.partition(b"\r\n\r\n")
    told = re.search(rb"content-length: *(\d+)", head.lower())
    return told is not None and len(body) >= int(told[1])


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
                # Without TLS nobody ends the line: what a client would say, it says at once.
                plain.settimeout(60 if self._context else 1.5)
                self._talk(plain)

    def _talk(self, plain: socket.socket) -> None:
        try:
            line = self._context.wrap_socket(plain, server_side=True) if self._context else plain
            with line:
                self.heard = line.recv(65536)
                while self.heard and not whole(self.heard):
                    self.heard += line.recv(65536)
                if b"secret body" not in self.heard:
                    return
                line.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n{"answers":[]}')
        except (OSError, ssl.SSLError):
            return

    def end(self) -> None:
        self._thread.join(60)


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


REFUSED = ("courier.tls_refused", "courier.interrupted")


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({"self_signed": True}, REFUSED), ({"usage": SERVER}, REFUSED), ("other CA", REFUSED),
        # What this station can see in its own files it says itself.
        ({"days": (-5, -1)}, ("courier.own_expired",)),
        ({"days": (1, 5)}, ("courier.clock_behind",)),
    ],
    ids=str,
)  # fmt: skip
def test_a_wrong_station_is_refused_by_the_upstream(station, tmp_path, changes, codes):
    folder, authority = station
    signer, wrong = (Authority(), {}) if changes == "other CA" else (authority, changes)
    pair = signer.issue(tmp_path / "c", **{"usage": CLIENT, **wrong})
    ours = server_context(authority.issue(tmp_path / "s", SERVER), authority.pem())
    there = Stranger(ours)
    with pytest.raises(CourierTrouble) as trouble:
        post(folder, there.url, certificate=pair[0], key=pair[1])
    there.end()
    assert trouble.value.code in codes
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
    assert trouble.value.code in REFUSED


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


@pytest.mark.parametrize("of_the_system", [True, False])
def test_the_systems_own_trust_store_is_not_believed(world, tmp_path, of_the_system):
    # A CA that the whole machine believes, as a company's proxy or an attacker would put there.
    other = Authority()
    (tmp_path / "system.pem").write_bytes(other.pem())
    if not of_the_system:
        # The control: the station's own CA, with nothing in the system's store.
        (world.folder / "tls" / "ca.pem").write_bytes(other.pem())
    there = Stranger(server_context(other.issue(tmp_path / "s", SERVER)))
    for name in ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        world.environment[name] = str(tmp_path / "system.pem") if of_the_system else "/dev/null"
    outbox, keys = outbox_of(world.folder), keys_of(world.folder)
    outbox.commit(draft_of(), keys.signer, keys.sealer)
    outbox.close()
    told = world.command("courier", "--once", "--url", there.url)
    there.end()
    assert told.returncode == 3
    assert ("not vouched for by this State's CA" in told.stderr) is of_the_system
    assert bool(there.heard) is not of_the_system


def test_a_wrong_clock_is_told_as_a_wrong_clock(station):
    folder, _ = station
    config, moment = load(folder), datetime.now(UTC)
    assert clock.trouble(config, moment) is None
    behind = clock.trouble(config, moment.replace(year=2019, month=1, day=1))
    assert behind.code == "courier.clock_behind"
    assert behind.detail.endswith(" d")
    ahead = clock.trouble(config, moment.replace(year=2060, month=1, day=1))
    assert ahead.code == "courier.own_expired"
    assert "Compare the clock" in sentence(ahead.code, detail=ahead.detail)


@pytest.mark.parametrize(
    ("days", "said"),
    [((400, 500), "clock stands at least 399 d behind"), ((-500, -400), "Compare the clock")],
    ids=["behind", "ahead"],
)
def test_a_station_in_another_year_sends_nothing_and_says_why(world, days, said):
    # A clock that is wrong by a year sees every certificate of its State so.
    authority = Authority(days=days)
    (world.folder / "tls" / "ca.pem").write_bytes(authority.pem())
    authority.issue(world.folder / "tls" / "station", CLIENT, days=days)
    pair = authority.issue(world.folder / "server", SERVER, days=days)
    outbox, keys = outbox_of(world.folder), keys_of(world.folder)
    outbox.commit(draft_of(), keys.signer, keys.sealer)
    outbox.close()
    there = Stranger(server_context(pair, authority.pem()))
    told = world.command("courier", "--once", "--url", there.url)
    there.end()
    assert (told.returncode, there.heard) == (3, b"")
    assert said in told.stderr
    assert "Nothing is lost" in told.stderr
    assert world.waiting() == 1
