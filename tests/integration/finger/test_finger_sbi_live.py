"""Scanners behind a service of the biometric interface, simulated on real loopback."""

from __future__ import annotations

import socketserver
import threading
import time

import numpy as np
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from sbi_simulator import KEYS, Foreign, Handler, Server, Service, certificate

from client.station import scanner_services
from devices.errors import Cancelled, DeviceError, Fault
from devices.finger import sbi, sbi_service
from devices.types import DeviceInfo, FingerFrame, RetryHint


@pytest.fixture
def service(request):
    made = getattr(request, "param", Service)()
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
    made.hurried.set()
    made.viewing.clear()
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def started(tmp_path):
    """Start the process that asks the services; with or without anchors and key."""

    def start(anchor: x509.Certificate | None = None, *, key: bool = False) -> sbi.SbiAdapter:
        names = {"anchors": "", "key": "", "module": scanner_services.MODULE}
        if anchor is not None:
            (tmp_path / "anchors").write_bytes(anchor.public_bytes(serialization.Encoding.PEM))
            names["anchors"] = str(tmp_path / "anchors")
        if key:
            kind, plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            pem = KEYS[0].private_bytes(serialization.Encoding.PEM, kind, plain)
            (tmp_path / "key").write_bytes(pem)
            names["key"] = str(tmp_path / "key")
        sbi_service.prepare(**names)
        return sbi.SbiAdapter()

    yield start
    sbi_service.release()


def address(service, sub: str = "2") -> str:
    return f"sbi:{service.port}:9:{sub}"


def opened(service, adapter: sbi.SbiAdapter, sub: str = "2") -> sbi.SbiScanner:
    return adapter.open(adapter.refer(address(service, sub)))


def found(service, adapter: sbi.SbiAdapter) -> list[DeviceInfo]:
    """Look until the service is seen: one look waits for less than a second."""
    for _ in range(20):
        ours = [info for info in adapter.scan() if f":{service.port}:" in info.address]
        if ours:
            return ours
    return []


@pytest.mark.parametrize("style", ["tidy", "chunked", "bare"])
def test_found_opened_and_captured(service, started, style) -> None:
    service.style = style
    adapter = started(service.root)
    ours = found(service, adapter)
    assert [info.address for info in ours] == [address(service, "1"), address(service)]
    assert "signed" in ours[0].features
    scanner = adapter.open(ours[1])
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


@pytest.mark.parametrize("service", [Foreign], indirect=True)
@pytest.mark.parametrize("style", ["chunked", "bare"])
def test_another_makers_service(service, started, style) -> None:
    """Bare pictures, padded base64, other spellings, and every optional field left out."""
    service.style = style
    scanner = opened(service, started(service.root), sub="0")
    for _ in range(2):
        (finger,) = scanner.take(threading.Event())
        assert (finger.position, finger.trusted, finger.pixels.shape) == (2, True, (130, 110))
        assert finger.pixels.mean() == 77
    asked = service.requests[-1][1]
    assert (asked["specVersion"], len(asked["bio"][0]["previousHash"])) == ("1.0", 64)


def test_a_signature_without_certificate_needs_the_signer_as_anchor(service, started) -> None:
    service.chain = []
    scanner = opened(service, started(service.leaf))
    assert scanner.trusted
    assert scanner.take(threading.Event())[0].trusted


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda service: setattr(service, "chain", []), "untrusted"),
        (lambda service: setattr(service, "key", KEYS[0]), "signature"),
    ],
)
def test_a_scanner_that_nobody_vouches_for_is_not_opened(service, started, change, code) -> None:
    another = certificate("Another", KEYS[1])
    change(service)
    adapter = started(another if code == "untrusted" else service.root)
    info = adapter.refer(address(service))
    assert "maker_not_verified" in info.features
    with pytest.raises(sbi_service.SbiError) as caught:
        adapter.open(info)
    assert caught.value.refused in {code, "signature"}
    assert caught.value.fault is Fault.PERMISSION


def test_without_anchors_it_is_said_that_nobody_vouches(service, started) -> None:
    scanner = opened(service, started())
    assert not scanner.trusted
    assert not scanner.take(threading.Event())[0].trusted


def test_another_scanner_behind_the_same_name(service, started) -> None:
    scanner = opened(service, started(service.root))
    service.serial = "78"
    with pytest.raises(sbi_service.SbiError) as caught:
        scanner.take(threading.Event())
    assert caught.value.code == "finger.sbi.identity"


def test_broken_devices_beside_a_good_one(service, started) -> None:
    service.more = [{"error": {"errorCode": "503"}}, {"digitalId": 5, "deviceInfo": "x.y"}, None]
    assert opened(service, started(service.root)).trusted


def test_a_slow_service_is_found_a_little_later(service, started) -> None:
    service.slow = 8.0
    adapter = started(service.root)
    begun = time.monotonic()
    adapter.scan()
    # Who waits for an answer gives up after five seconds.
    assert time.monotonic() - begun < 4.8, "the search waited for the slow one"
    service.slow = 0.0
    service.hurried.set()
    assert adapter.refer(address(service)).address == address(service)


def test_ports_where_something_else_listens(service, started) -> None:
    """One takes the connection and says nothing, one talks another language."""

    class Silent(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            service.hang.wait(8)

    class Babble(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            self.request.sendall(b"220 mail.example ESMTP\r\n")

    others = []
    for handler in (Silent, Babble):
        for port in range(4560, 4600):
            try:
                others.append(Server(("127.0.0.1", port), handler))
                break
            except OSError:
                continue
    threads = [threading.Thread(target=one.serve_forever, args=(0.05,)) for one in others]
    for thread in threads:
        thread.start()
    service.hang.clear()
    try:
        ours = found(service, started(service.root))
        assert {info.address for info in ours} == {address(service), address(service, "1")}
    finally:
        service.hang.set()
        for one in others:
            one.shutdown()
            one.server_close()
        for thread in threads:
            thread.join()


REFUSALS = (
    ("110", "finger.sbi.110", Fault.BUSY),
    ("701", "finger.sbi.701", Fault.TIMEOUT),
    ("608", "finger.sbi.601", Fault.PROTOCOL),
    ("707", "finger.sbi.700", Fault.PROTOCOL),
    ("555", "finger.sbi.999", Fault.PROTOCOL),
)


def test_refusals_have_a_sentence(service, started) -> None:
    scanner = opened(service, started(service.root))
    for refused, code, fault in REFUSALS:
        service.refusals = [refused]
        with pytest.raises(sbi_service.SbiError) as caught:
            scanner.take(threading.Event())
        told = caught.value
        assert (told.refused, told.code, told.fault) == (refused, code, fault)


def test_authentication_is_opened_with_the_relying_partys_key(service, started) -> None:
    service.purpose = "Auth"
    scanner = opened(service, started(service.root, key=True))
    taken = scanner.take(threading.Event())
    assert [one.position for one in taken] == [2, 3, 4, 5]
    assert np.array_equal(taken[3].pixels, np.full((120, 100), 53, np.uint8))
    verb, asked = service.requests[-1]
    assert (verb, asked["purpose"]) == ("CAPTURE", "Auth")


def test_authentication_without_the_key_is_a_sentence(service, started) -> None:
    service.purpose = "Auth"
    scanner = opened(service, started(service.root))
    with pytest.raises(sbi_service.SbiError) as caught:
        scanner.take(threading.Event())
    assert caught.value.code == "finger.sbi.encrypted"


def test_cancel_does_not_wait_for_the_service(service, started) -> None:
    scanner = opened(service, started(service.root))
    service.hang.clear()
    cancel = threading.Event()
    timer = threading.Timer(0.2, cancel.set)
    timer.start()
    with pytest.raises(Cancelled):
        scanner.take(cancel)
    timer.join()
    service.hang.set()
    assert scanner.take(threading.Event())


@pytest.mark.parametrize("busy", [False, True])
def test_frames_show_the_live_view_and_then_the_fingers(service, started, busy) -> None:
    scanner = opened(service, started(service.root))
    service.busy_with_view = busy
    service.hang.clear()
    events, seen = scanner.frames(threading.Event()), []
    while not seen or seen[-1] != RetryHint("finger.lift"):
        seen.append(next(events))
        if isinstance(seen[-1], FingerFrame):
            # The fingers are taken once the live view has been seen.
            service.hang.set()
    events.close()
    frames = [one for one in seen if isinstance(one, FingerFrame)]
    assert seen[0] == RetryHint("finger.place")
    assert any(not one.complete and one.image.shape == (200, 300) for one in frames)
    assert [one.position for one in frames if one.complete] == [2, 3]


def test_without_the_process_nothing_is_found(monkeypatch) -> None:
    monkeypatch.delenv(sbi_service.SWITCH, raising=False)
    assert sbi.SbiAdapter().scan() == ()
    with pytest.raises(DeviceError) as caught:
        sbi.SbiAdapter().refer("sbi:4501:9:2")
    assert caught.value.fault is Fault.ABSENT
