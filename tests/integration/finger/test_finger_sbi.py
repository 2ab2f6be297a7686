"""Scanners behind the biometric interface: recorded answers, and a live service on loopback."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import socketserver
import struct
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import cv2
import numpy as np
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from devices.errors import Cancelled, Fault
from devices.finger import sbi
from devices.finger.sbi_record import read_picture
from devices.finger.sbi_wire import SbiRefusal, Wish, capture_body, read_capture, read_discovery
from devices.types import FingerFrame, RetryHint

HERE = Path(__file__).resolve()
SHARED = Path(os.environ.get("HALFDOOR_SHARED", HERE.parents[4] / "shared"))
TRANSCRIPTS = SHARED / "data" / "finger" / "recordings" / "sbi"
recorded = pytest.mark.skipif(
    not TRANSCRIPTS.is_dir(), reason="the shared transcripts are not here"
)


def body(name: str) -> bytes:
    head, _, rest = (TRANSCRIPTS / name).read_bytes().partition(b"\r\n\r\n")
    lengths = [x for x in head.lower().split(b"\r\n") if x.startswith(b"content-length:")]
    return rest[: int(lengths[0].split(b":")[1])]


def wish(sub_id: str = "2", **more) -> Wish:
    return Wish("2", sub_id, "Staging", "1234567890-abc", **more)


@recorded
@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "sub_id", "exceptions", "positions"),
    [
        ("right4", "2", (), [2, 3, 4, 5]),
        ("left4_ex1", "1", (10,), [7, 8, 9]),
        ("thumbs", "3", (), [6, 1]),
    ],
)
def test_recorded_captures(name, sub_id, exceptions, positions) -> None:
    fingers, chained = read_capture(
        body(f"reg_rcapture_{name}.response"), wish(sub_id, exceptions=exceptions)
    )
    assert [finger.position for finger in fingers] == positions
    assert len(chained) == 64
    picture = read_picture(fingers[0].record)
    assert picture.pixels_per_inch == 500
    assert picture.pixels.std() > 10


@recorded
@pytest.mark.shared
def test_our_request_is_the_recorded_one() -> None:
    recorded_body = json.loads(body("reg_rcapture_left4_ex1.request"))
    moment = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
    ours = json.loads(capture_body(wish("1", exceptions=(10,)), moment))
    recorded_body.pop("captureTime")
    ours.pop("captureTime")
    assert ours == recorded_body


@recorded
@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("reg_rcapture_badcount", "109"),
        ("reg_rcapture_baddevice", "705"),
        ("reg_rcapture_badpurpose", "121"),
        ("reg_rcapture_intnotstring", "123"),
        ("reg_rcapture_notready", "110"),
    ],
)
def test_recorded_refusals(name, code) -> None:
    with pytest.raises(SbiRefusal) as caught:
        read_capture(body(f"{name}.response"), wish())
    assert caught.value.code == code


@recorded
@pytest.mark.shared
def test_recorded_discovery() -> None:
    (device,) = read_discovery(body("reg_disc.response"), 4501)
    assert (device.label, device.sub_ids) == ("MOSIP SLAP01", ("1", "2", "3"))


@recorded
@pytest.mark.shared
@pytest.mark.parametrize("part", ["data", "hash"])
def test_altered_answers_are_not_believed(part) -> None:
    whole = json.loads(body("reg_rcapture_thumbs.response"))
    item = whole["biometrics"][0]
    if part == "hash":
        item["hash"] = "00" * 32
    else:
        head, payload, signature = item["data"].split(".")
        item["data"] = ".".join((head, payload[:-8] + "AAAAAAAA", signature))
    with pytest.raises(SbiRefusal) as caught:
        read_capture(json.dumps(whole).encode(), wish("3"))
    assert caught.value.code in {"chain", "signature", "format"}


def encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


class Service:
    """A scanner's service with a key of its own."""

    def __init__(self) -> None:
        self.key = rsa.generate_private_key(65537, 2048)
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Test scanner")])
        now = datetime.now(UTC)
        self.certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(self.key.public_key())
            .serial_number(7)
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=1))
            .sign(self.key, hashes.SHA256())
        )
        self.refusal = "0"
        self.hang = threading.Event()
        self.hang.set()
        self.requests: list[tuple[str, dict]] = []

    def signed(self, payload: dict) -> str:
        der = self.certificate.public_bytes(serialization.Encoding.DER)
        header = {"alg": "RS256", "typ": "JWT", "x5c": [base64.b64encode(der).decode()]}
        text = ".".join(encoded(json.dumps(one).encode()) for one in (header, payload))
        signature = self.key.sign(text.encode(), padding.PKCS1v15(), hashes.SHA256())
        return f"{text}.{encoded(signature)}"

    def answer(self, verb: str, asked: dict) -> object:
        self.requests.append((verb, asked))
        identity = {"make": "Test", "model": "Slap", "type": "Finger", "deviceSubType": "Slap"}
        device = {"deviceId": "9", "deviceStatus": "Ready", "purpose": "Registration"}
        if verb == "MOSIPDISC":
            identity_text = encoded(json.dumps(identity).encode())
            return [{**device, "digitalId": identity_text, "deviceSubId": ["1", "2"]}]
        if verb == "MOSIPDINFO":
            return [{"deviceInfo": self.signed({**device, "env": "Staging"}), "error": None}]
        self.hang.wait(10)
        if self.refusal != "0":
            error = {"errorCode": self.refusal, "errorInfo": "no"}
            return {"biometrics": [{"data": "", "hash": "", "error": error}]}
        return {"biometrics": self.captured(asked)}

    def captured(self, asked: dict) -> list[dict]:
        wanted = asked["bio"][0]
        chain = wanted["previousHash"]
        before = bytes.fromhex(chain) if chain else hashlib.sha256(b"").digest()
        items = []
        names = wanted["bioSubType"] or ["Right IndexFinger", "Right MiddleFinger"]
        for shade, name in enumerate(names):
            value = record(np.full((120, 100), 50 + shade, np.uint8))
            before = hashlib.sha256(before + hashlib.sha256(value).digest()).digest()
            payload = {
                "bioType": "Finger",
                "bioSubType": name,
                "transactionId": asked["transactionId"],
                "bioValue": encoded(value),
                "qualityScore": "71.5",
            }
            item = {"data": self.signed(payload), "hash": before.hex().upper()}
            items.append({**item, "error": {"errorCode": "0"}})
        return items


def record(pixels: np.ndarray) -> bytes:
    """A record of edition 2011 with one lossless JPEG 2000 picture."""
    data = cv2.imencode(".jp2", pixels)[1].tobytes()
    height, width = pixels.shape
    part = bytes(14) + b"\x01" + bytes(5) + bytes([2, 1, 1])
    part += struct.pack(">HHHHBBBHHI", 500, 500, 500, 500, 8, 5, 0, width, height, len(data))
    part += data
    part = struct.pack(">I", len(part) + 4) + part
    return b"FIR\x00020\x00" + struct.pack(">IHBB", 16 + len(part), 1, 0, 1) + part


class Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        verb = self.rfile.readline().split(b" ")[0].decode()
        length = 0
        while (line := self.rfile.readline().strip()) != b"":
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        asked = json.loads(self.rfile.read(length) or b"{}")
        content = json.dumps(self.server.service.answer(verb, asked)).encode()
        head = f"HTTP/1.1 200 OK\r\nCONTENT-LENGTH: {len(content)}\r\nConnection: close\r\n\r\n"
        self.wfile.write(head.encode() + content + b"\r\n\r\n")


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = False


@pytest.fixture
def service():
    made = Service()
    for port in range(4520, 4600):
        try:
            server = Server(("127.0.0.1", port), Handler)
            break
        except OSError:
            continue
    server.service = made
    made.port = port
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield made
    made.hang.set()
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def scanner(service, tmp_path):
    anchors = tmp_path / "anchors.pem"
    anchors.write_bytes(service.certificate.public_bytes(serialization.Encoding.PEM))
    sbi.prepare(str(anchors))
    adapter = sbi.SbiAdapter()
    try:
        ours = [info for info in adapter.scan() if f":{service.port}:" in info.address]
        assert [info.address.rsplit(":", 1)[1] for info in ours] == ["1", "2"]
        yield adapter.open(ours[1])
    finally:
        sbi.release()


def test_live_service(service, scanner) -> None:
    assert scanner.trusted
    first = scanner.take(threading.Event())
    assert [(one.position, one.quality, one.trusted) for one in first] == [
        (2, 71.5, True),
        (3, 71.5, True),
    ]
    assert np.array_equal(first[1].pixels, np.full((120, 100), 51, np.uint8))
    scanner.take(threading.Event(), exceptions=(4, 5))
    asked = service.requests[-1][1]["bio"][0]
    assert asked["exception"] == ["Right RingFinger", "Right LittleFinger"]
    assert (asked["count"], len(asked["previousHash"])) == ("2", 64)


def test_refusal_carries_its_code(service, scanner) -> None:
    service.refusal = "110"
    with pytest.raises(sbi.SbiError) as caught:
        scanner.take(threading.Event())
    assert (caught.value.code, caught.value.fault) == ("finger.sbi.110", Fault.BUSY)


def test_cancel_does_not_wait_for_the_service(service, scanner) -> None:
    service.hang.clear()
    cancel = threading.Event()
    timer = threading.Timer(0.2, cancel.set)
    timer.start()
    with pytest.raises(Cancelled):
        scanner.take(cancel)
    timer.join()
    service.hang.set()
    assert scanner.take(threading.Event())


def test_frames(scanner) -> None:
    events = scanner.frames(threading.Event())
    kinds = [next(events) for _ in range(4)]
    assert isinstance(kinds[0], RetryHint)
    assert all(isinstance(one, FingerFrame) for one in kinds[1:3])
    assert kinds[3] == RetryHint("finger.lift")


def test_without_a_helper_nothing_is_found(monkeypatch) -> None:
    monkeypatch.delenv(sbi.SWITCH, raising=False)
    assert sbi.SbiAdapter().scan() == ()
