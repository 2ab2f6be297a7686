"""I9: a whole shift under a capture between courier and upstream, every byte explained."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import selectors
import socket
import ssl
import threading
import zlib

from records_samples import draft_of

from client.courier.config import load
from client.courier.courier import Courier
from client.courier.delivery import spell
from client.records.ledger import entries, sends
from client.records.sealing import Envelope, Opener, read_key
from client.records.signing import HEALTH_TYPE, RECORD_TYPE, verify
from client.records.station import keys_of, outbox_of
from client.upstream.server import listener, tls

SHIFT = 500
KINDS = (RECORD_TYPE, HEALTH_TYPE)
WALKED = (
    ("clean", "admit"),
    ("unknown-csca", "refer"),
    ("paper", "admit"),
    ("impostor", "refer"),
    ("child", "admit"),
    ("cloned-chip", "refer"),
    ("no-face", "admit"),
    ("damaged-mrz", "admit"),
)


class Tap:
    """Ends TLS with the server's own key, keeps what a station says, and passes it on."""

    def __init__(self, folder, host: str, port: int) -> None:
        self._listener = listener("127.0.0.1:0")
        self.url = f"https://127.0.0.1:{self._listener.getsockname()[1]}"
        self.said, self.connections = b"", 0
        self._server = tls(folder / "upstream")
        self._client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._client.load_verify_locations(folder / "tls" / "ca.pem")
        self._client.load_cert_chain(folder / "tls" / "station.pem", folder / "tls" / "station.key")
        self._there = (host, port)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        with self._listener:
            while True:
                plain, _ = self._listener.accept()
                if self.connections < 0:
                    plain.close()
                    return
                self.connections += 1
                with plain, self._server.wrap_socket(plain, server_side=True) as station:
                    self._pass(station)

    def _pass(self, station: ssl.SSLSocket) -> None:
        # One thread for both ways: two in one TLS line at once is what OpenSSL forbids.
        plain = socket.create_connection(self._there, 10)
        with (
            plain,
            self._client.wrap_socket(plain, server_hostname=self._there[0]) as state,
            selectors.DefaultSelector() as ready,
        ):
            ready.register(station, selectors.EVENT_READ, state)
            ready.register(state, selectors.EVENT_READ, station)
            over = False
            while not over:
                for key, _ in ready.select():
                    over = over or not self._carried(key.fileobj, key.data, station)

    def _carried(self, source: ssl.SSLSocket, to: ssl.SSLSocket, station: ssl.SSLSocket) -> bool:
        """Pass on all that has come; False once that side is over."""
        while True:
            source.settimeout(0)
            try:
                data = source.recv(65536)
            except ssl.SSLWantReadError:
                return True
            except ConnectionError:
                return False
            finally:
                source.settimeout(10)
            if not data:
                return False
            if source is station:
                self.said += data
            to.sendall(data)

    def end(self) -> None:
        self.connections = -1
        socket.create_connection(self._listener.getsockname()).close()
        self._thread.join()


class Wire:
    """Stands on the wire before the tap and keeps every raw byte that the station sent."""

    def __init__(self, url: str) -> None:
        host, _, port = url.removeprefix("https://").partition(":")
        self._there = (host, int(port))
        self._listener = listener("127.0.0.1:0")
        self.url = f"https://127.0.0.1:{self._listener.getsockname()[1]}"
        self.streams: list[bytes] = []
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        with self._listener:
            while True:
                near, _ = self._listener.accept()
                with near:
                    first = near.recv(65536)
                    if not first:
                        return
                    self._carry(first, near)

    def _carry(self, first: bytes, near: socket.socket) -> None:
        with socket.create_connection(self._there, 10) as far:
            back = threading.Thread(target=self._pump, args=(far, near))
            back.start()
            far.sendall(first)
            self.streams.append(first + self._pump(near, far))
            back.join()

    def _pump(self, source: socket.socket, to: socket.socket) -> bytes:
        kept = []
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                kept.append(data)
                to.sendall(data)
            to.shutdown(socket.SHUT_WR)
        return b"".join(kept)

    def end(self) -> None:
        socket.create_connection(self._listener.getsockname()).close()
        self._thread.join()


def tls_records(stream: bytes):
    """Split what one connection carried into TLS records: type, length (RFC 8446 section 5.1)."""
    while stream:
        kind, length = stream[0], int.from_bytes(stream[3:5], "big")
        assert stream[1] == 3
        assert len(stream) >= 5 + length
        yield kind, length
        stream = stream[5 + length :]


def requests_in(said: bytes):
    """Split a captured stream into (head, body) pairs; anything else would be left over."""
    while said:
        head, _, rest = said.partition(b"\r\n\r\n")
        (length,) = [
            int(line.split(b":")[1])
            for line in head.split(b"\r\n")
            if line.startswith(b"Content-Length")
        ]
        yield head, rest[:length]
        said = rest[length:]


def assert_only_tls(streams: list[bytes], said: int, plain: bytes) -> None:
    """Of every raw byte: TLS 1.3 and nothing else, and no more of it than what was said needs."""
    (stream,) = streams
    found = list(tls_records(stream))
    assert {kind for kind, _ in found} <= {20, 21, 22, 23}
    inside = [length for kind, length in found if kind == 23]
    # The certificate, its proof, the end of the handshake and of the line; 17 to 22 B a record.
    beside = sum(inside) - said
    assert 0 < beside < 4096 + 22 * len(inside)
    assert sum(length for kind, length in found if kind != 23) < 4096
    # Nothing of what was said can be read on the wire, not even the path.
    assert plain[:5] == b"POST "
    for word in (b"POST", b"envelopes", b"halfdoor", b"UTO-TRAIN", plain[:32]):
        assert word not in stream


def captured(world, upstream) -> tuple[Tap, Wire]:
    """Deliver all that waits, with the tap and the raw wire between courier and upstream."""
    there = upstream()
    host, _, port = there.url.removeprefix("https://").partition(":")
    tap = Tap(world.folder, host, int(port))
    wire = Wire(tap.url)
    outbox, keys = outbox_of(world.folder), keys_of(world.folder)
    courier = Courier(outbox, load(world.folder, url=wire.url), keys.receipts, threading.Event())
    waiting = outbox.status().waiting
    assert courier.once().removed == waiting > 0
    outbox.close()
    wire.end()
    tap.end()
    return tap, wire


def explained(world, tap: Tap, wire: Wire) -> dict[str, tuple[str, str]]:
    """Account for every byte that left; give back what the upstream's key opens, by id.

    Each value is (the signed text, the record inside it).
    """
    assert_only_tls(wire.streams, len(tap.said), tap.said)
    outbox, keys = outbox_of(world.folder), keys_of(world.folder)
    ledger = {entry.id: entry for entry in entries(outbox)}
    opener = Opener(*read_key(world.folder / "upstream" / "seal.json", "private"))
    counted, opened, bodies = 0, {}, []
    for head, body in requests_in(tap.said):
        fixed = (
            f"POST /v1/records HTTP/1.1\r\nHost: {wire.url.removeprefix('https://')}\r\n"
            f"Accept-Encoding: identity\r\nContent-Length: {len(body)}\r\n"
            "Content-Type: application/json\r\nContent-Encoding: deflate"
        )
        assert head.decode() == fixed
        batch = json.loads(zlib.decompress(body))
        envelopes = [Envelope.from_json(value) for value in batch["envelopes"]]
        # Nothing stands beside the envelopes: they give back the very bytes.
        assert spell(envelopes) == body
        for envelope in envelopes:
            assert opener.open(envelope) == ledger[envelope.id].text
            assert hashlib.sha256(envelope.sealed).hexdigest() == ledger[envelope.id].digest
            assert envelope.id not in opened
            # Each is a record of the closed type, signed by this station.
            text = ledger[envelope.id].text
            payload = verify(text, {keys.signer.key: keys.signer.public}, KINDS).payload
            assert payload.decode() == ledger[envelope.id].record
            opened[envelope.id] = (envelope.log, payload.decode())
        bodies.append(body)
        counted += len(head) + 4 + len(body)
    assert counted == len(tap.said)
    assert sorted(opened) == sorted(ledger)
    tried = [(send.size, send.digest, send.answer) for send in sends(outbox)]
    # A try that found nobody stands in the ledger too, under its own code.
    told = [send for send in tried if not send[2].startswith("courier.")]
    assert told == [(len(body), hashlib.sha256(body).hexdigest(), "200") for body in bodies]
    outbox.close()
    return opened


def test_every_byte_of_a_shift_stands_in_the_ledger(world, upstream):
    outbox, keys = outbox_of(world.folder), keys_of(world.folder)
    for _ in range(SHIFT):
        outbox.commit(draft_of(), keys.signer, keys.sealer)
    waiting = {queued.envelope.id: queued.envelope.log for queued in outbox.pending(SHIFT)}
    outbox.close()
    opened = explained(world, *captured(world, upstream))
    assert {record_id: log for record_id, (log, _) in opened.items()} == waiting
    assert len(opened) == SHIFT


def test_every_byte_of_inspections_that_were_walked(world, upstream):
    """What the booth says that it wrote is what the upstream opens, and nothing beside it.

    HALFDOOR_WALKED_SHIFT sets how many are walked: 500 take half an hour.
    """
    config = world.folder / "courier.toml"
    kept = config.read_text()
    # Weeks offline: the booth's own courier finds nobody, and all leaves under the capture.
    config.write_text(kept.replace(":8943", ":9"))
    assert config.read_text() != kept
    said = []
    for number in range(int(os.environ.get("HALFDOOR_WALKED_SHIFT", "3"))):
        scenario, decision = WALKED[number % len(WALKED)]
        ended = world.command(
            "inspect", "--scenario", scenario, "--decide", *decision.split(), "--json"
        )
        assert ended.returncode == 0, ended.stderr
        said.append(json.loads(ended.stdout)["record"])
    opened = explained(world, *captured(world, upstream))
    records = {record_id: json.loads(record) for record_id, (_, record) in opened.items()}
    for record in said:
        assert records.pop(record["id"]) == record
    # Once a day the station says how it does; nothing else left.
    assert [record["v"] for record in records.values()] == ["health/1"]
