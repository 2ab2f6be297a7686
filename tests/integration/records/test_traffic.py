"""I9: a whole shift under a capture between courier and upstream, every byte explained."""

from __future__ import annotations

import contextlib
import hashlib
import json
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
from client.records.signing import verify
from client.records.station import keys_of, outbox_of
from client.upstream.server import listener, tls

SHIFT = 500


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


def test_every_byte_of_a_shift_stands_in_the_ledger(world, upstream):
    outbox, keys = outbox_of(world.folder), keys_of(world.folder)
    for _ in range(SHIFT):
        outbox.commit(draft_of(), keys.signer, keys.sealer)
    waiting = {queued.envelope.id: queued.envelope for queued in outbox.pending(SHIFT)}
    there = upstream()
    host, _, port = there.url.removeprefix("https://").partition(":")
    tap = Tap(world.folder, host, int(port))
    wire = Wire(tap.url)
    courier = Courier(outbox, load(world.folder, url=wire.url), keys.receipts, threading.Event())
    assert courier.once().removed == SHIFT
    wire.end()
    tap.end()
    assert_only_tls(wire.streams, len(tap.said), tap.said)

    ledger = {entry.id: entry for entry in entries(outbox)}
    opener = Opener(*read_key(world.folder / "upstream" / "seal.json", "private"))
    explained, opened, bodies = 0, [], []
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
            assert envelope.log == waiting[envelope.id].log
            opened.append(envelope.id)
        bodies.append(body)
        explained += len(head) + 4 + len(body)
    assert explained == len(tap.said)
    assert sorted(opened) == sorted(ledger)
    assert len(opened) == SHIFT
    told = [(send.size, send.digest, send.answer) for send in sends(outbox)]
    assert told == [(len(body), hashlib.sha256(body).hexdigest(), "200") for body in bodies]
    # And each is a record of the closed type, signed by this station.
    payload = verify(ledger[opened[0]].text, {keys.signer.key: keys.signer.public}).payload
    assert payload.decode() == ledger[opened[0]].record
    outbox.close()
