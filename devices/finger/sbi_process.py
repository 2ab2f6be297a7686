"""The helper that talks to scanners' services on loopback: "python -m devices.finger.sbi_process".

The booth may open no IP socket (I2); this small process may, and can reach nothing but the
interface's ports. It reads requests from standard input and writes answers to standard output:
four bytes of length, then JSON. It verifies and decodes, so that the booth gets grey values only.
"""

from __future__ import annotations

import base64
import http.client
import io
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from cryptography import x509

from devices.finger.sbi_pipe import read_message, write_message
from devices.finger.sbi_record import read_picture
from devices.finger.sbi_wall import raise_wall
from devices.finger.sbi_wire import (
    FIRST_PORT,
    LAST_PORT,
    SbiDevice,
    SbiRefusal,
    Wish,
    capture_body,
    open_jws,
    parsed,
    read_capture,
    read_discovery,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import IO

LOOPBACK = "127.0.0.1"
_DISCOVERY_SECONDS, _SPARE_SECONDS = 0.5, 5.0
_MOST_ANSWER = 64 * 1024 * 1024


def ask(port: int, verb: str, path: str, body: bytes, seconds: float) -> bytes:
    """Send one request to a service and return the body of its answer; SbiRefusal "silent"."""
    if not FIRST_PORT <= port <= LAST_PORT:
        raise SbiRefusal("silent", f"port {port}")
    connection = http.client.HTTPConnection(LOOPBACK, port, timeout=seconds)
    try:
        connection.request(verb, path, body, {"Content-Type": "application/json"})
        answer = connection.getresponse().read(_MOST_ANSWER + 1)
    except (OSError, http.client.HTTPException) as cause:
        raise SbiRefusal("silent", type(cause).__name__) from cause
    finally:
        connection.close()
    if len(answer) > _MOST_ANSWER:
        raise SbiRefusal("format", "too long")
    return answer


def discover(_request: dict[str, Any], _anchors: Sequence[x509.Certificate]) -> dict[str, Any]:
    """Ask every port; a port where nothing, or something else, answers is passed over."""
    found: list[SbiDevice] = []
    for port in range(FIRST_PORT, LAST_PORT + 1):
        try:
            answer = ask(port, "MOSIPDISC", "/device", b'{"type": "Finger"}', _DISCOVERY_SECONDS)
            found += read_discovery(answer, port)
        except (SbiRefusal, AttributeError, TypeError, ValueError):
            continue
    names = ("port", "device_id", "status", "sub_ids", "purpose", "label", "kind")
    return {"devices": [{name: getattr(one, name) for name in names} for one in found]}


def inform(request: dict[str, Any], anchors: Sequence[x509.Certificate]) -> dict[str, Any]:
    """Read what the services say of a device, signed."""
    answer = parsed(ask(int(request["port"]), "MOSIPDINFO", "/info", b"{}", _SPARE_SECONDS))
    for item in answer if isinstance(answer, list) else []:
        payload, trusted = open_jws(str(item.get("deviceInfo", "")), anchors)
        if str(payload.get("deviceId")) == request["device_id"]:
            environment, status = (str(payload.get(key, "")) for key in ("env", "deviceStatus"))
            return {"environment": environment, "status": status, "trusted": trusted}
    raise SbiRefusal("705", "the service does not know this device")


def capture(request: dict[str, Any], anchors: Sequence[x509.Certificate]) -> dict[str, Any]:
    """Capture for registration: verified, decoded, in the order of the answer."""
    wish = Wish(
        str(request["device_id"]),
        str(request["sub_id"]),
        str(request["environment"]),
        str(request["transaction"]),
        tuple(int(one) for one in request["exceptions"]),
        int(request["score"]),
        float(request["seconds"]),
        str(request["previous"]),
    )
    seconds = wish.seconds + _SPARE_SECONDS
    answer = ask(int(request["port"]), "RCAPTURE", "/capture", capture_body(wish), seconds)
    fingers, chained = read_capture(answer, wish, anchors)
    shown = []
    for finger in fingers:
        picture = read_picture(finger.record)
        height, width = picture.pixels.shape
        shown.append(
            {
                "position": finger.position,
                "quality": finger.quality,
                "trusted": finger.trusted,
                "width": width,
                "height": height,
                "pixels_per_inch": picture.pixels_per_inch,
                "pixels": base64.b64encode(picture.pixels.tobytes()).decode(),
            }
        )
    return {"fingers": shown, "hash": chained}


_WORK: dict[str, Callable[[dict[str, Any], Sequence[x509.Certificate]], dict[str, Any]]] = {
    "discover": discover,
    "inform": inform,
    "capture": capture,
}


def answer_to(request: dict[str, Any], anchors: Sequence[x509.Certificate]) -> dict[str, Any]:
    """Do what a request asks; whatever goes wrong becomes an answer."""
    number = request.get("id")
    try:
        return {"id": number, "done": _WORK[str(request.get("do"))](request, anchors)}
    except SbiRefusal as refusal:
        return {"id": number, "refused": refusal.code, "detail": refusal.detail}
    except (KeyError, TypeError, ValueError, AttributeError) as cause:
        return {"id": number, "refused": "format", "detail": type(cause).__name__}


def serve(source: IO[bytes], target: IO[bytes], anchors: Sequence[x509.Certificate]) -> None:
    """Answer requests until the booth closes the pipe; a long capture holds up no discovery."""
    lock = threading.Lock()

    def work(request: dict[str, Any]) -> None:
        answer = answer_to(request, anchors)
        with lock:
            write_message(target, answer)

    while (request := read_message(source)) is not None:
        threading.Thread(target=work, args=(request,), daemon=True).start()


def warm() -> None:
    """Load what the first request would load from files, which the wall forbids."""
    LOOPBACK.encode("idna")
    http.client.parse_headers(io.BytesIO(b"Content-Length: 0\r\n\r\n"))
    cv2.imdecode(cv2.imencode(".jp2", np.zeros((128, 128), np.uint8))[1], cv2.IMREAD_UNCHANGED)


def main() -> None:
    """Load the anchors (a PEM file as the only argument), raise the wall, serve."""
    anchors: list[x509.Certificate] = []
    if len(sys.argv) > 1:
        anchors = x509.load_pem_x509_certificates(Path(sys.argv[1]).read_bytes())
    warm()
    walled = raise_wall()
    write_message(sys.stdout.buffer, {"id": 0, "done": {"walled": walled}})
    serve(sys.stdin.buffer, sys.stdout.buffer, anchors)


if __name__ == "__main__":
    main()
