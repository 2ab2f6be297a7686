"""The process that talks to scanners' services on loopback: "python -m devices.finger.sbi_process".

The booth may open no IP socket (I2); this small process may, and can reach nothing but the
interface's ports. It reads requests from standard input and writes answers to standard output:
four bytes of length, then JSON. It verifies and decodes, so that the booth gets grey values only.
"""

from __future__ import annotations

import argparse
import base64
import json
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from cryptography import x509

from devices.finger import sbi_http
from devices.finger.sbi_discovery import VERSION, read_information
from devices.finger.sbi_pipe import read_message, write_message
from devices.finger.sbi_ports import Ports
from devices.finger.sbi_record import read_picture
from devices.finger.sbi_secret import unsealer
from devices.finger.sbi_stream import pictures
from devices.finger.sbi_trust import Identity
from devices.finger.sbi_values import AUTHENTICATION, REGISTRATION, SbiRefusal, folded
from devices.finger.sbi_wall import raise_wall
from devices.finger.sbi_wire import CaptureReader, Wish, capture_body

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import IO

    from devices.finger.sbi_record import Reader
    from devices.finger.sbi_secret import Unseal
    from devices.finger.sbi_wire import SbiFinger

    Request = dict[str, Any]
    Tell = Callable[[dict[str, Any]], None]

_SPARE_SECONDS, _STREAM_SILENCE = 5.0, 3.0
_PREVIEW_SIDE = 640


def _grey(pixels: cv2.typing.MatLike) -> dict[str, Any]:
    height, width = pixels.shape[:2]
    content = base64.b64encode(np.ascontiguousarray(pixels).tobytes()).decode()
    return {"width": width, "height": height, "pixels": content}


class Services:
    """What the booth may ask. unseal: opens sealed values; other: reads other records."""

    def __init__(
        self,
        anchors: Sequence[x509.Certificate] = (),
        unseal: Unseal | None = None,
        other: Reader | None = None,
    ) -> None:
        self._anchors = anchors
        self._unseal = unseal
        self._other = other
        self._ports = Ports(anchors)
        self._streams: dict[int, threading.Event] = {}

    def discover(self, request: Request, _tell: Tell) -> Request:
        """Ask every port; a port where nothing, or something else, answers is passed over."""
        found = self._ports.look(float(request.get("seconds", 1.0)))
        names = ("port", "device_id", "status", "sub_ids", "purpose", "label", "kind")
        devices = [
            {**{name: getattr(one, name) for name in names}, "trusted": trusted}
            for one, trusted in found
        ]
        return {"devices": devices}

    def inform(self, request: Request, _tell: Tell) -> Request:
        """Read what the service says of a device, signed."""
        port = int(request["port"])
        answer = sbi_http.ask(port, "MOSIPDINFO", "/info", b"{}", _SPARE_SECONDS)
        for one in read_information(answer, self._anchors):
            if one.device_id != request["device_id"]:
                continue
            if folded(one.status) == "notregistered":
                raise SbiRefusal("100", "not registered")
            if self._anchors and not one.trusted:
                raise SbiRefusal("untrusted", "no anchor vouches for it")
            return {
                "environment": one.environment,
                "status": one.status,
                "purpose": _purpose(one.purpose),
                "trusted": one.trusted,
                "version": one.version,
                "identity": [one.identity.serial, one.identity.make, one.identity.model],
            }
        raise SbiRefusal("705", "the service does not know this device")

    def capture(self, request: Request, _tell: Tell) -> Request:
        """Capture: verified, opened, decoded, in the order of the answer."""
        wish = Wish(
            str(request["device_id"]),
            str(request["sub_id"]),
            str(request["environment"]),
            str(request["transaction"]),
            tuple(int(one) for one in request["exceptions"]),
            int(request["score"]),
            float(request["seconds"]),
            str(request["previous"]),
            _purpose(request.get("purpose")),
            str(request.get("version") or VERSION),
        )
        verb = "CAPTURE" if wish.purpose == AUTHENTICATION else "RCAPTURE"
        seconds = wish.seconds + _SPARE_SECONDS
        answer = sbi_http.ask(int(request["port"]), verb, "/capture", capture_body(wish), seconds)
        serial, make, model = (str(part) for part in request["identity"])
        opened = Identity(serial, make, model, "Finger", "", signed=True, trusted=False)
        reader = CaptureReader(wish, self._anchors, opened, self._unseal)
        fingers, chained = reader.read(answer)
        if self._anchors and not all(finger.trusted for finger in fingers):
            raise SbiRefusal("untrusted", "no anchor vouches for the answer")
        return {"fingers": [self._shown(finger) for finger in fingers], "hash": chained}

    def _shown(self, finger: SbiFinger) -> Request:
        picture = read_picture(finger.record, self._other)
        return {
            **_grey(picture.pixels),
            "position": finger.position,
            "quality": finger.quality,
            "trusted": finger.trusted,
            "pixels_per_inch": picture.pixels_per_inch,
        }

    def stream(self, request: Request, tell: Tell) -> Request:
        """Tell every picture of a scanner's live view until it ends, or is ended with "stop"."""
        ended = self._streams.setdefault(int(request["id"]), threading.Event())
        asked = {
            "deviceId": str(request["device_id"]),
            "deviceSubId": str(request["sub_id"]),
            "timeout": str(round(float(request["seconds"]) * 1000)),
        }
        body = json.dumps(asked).encode()
        port = int(request["port"])
        try:
            with sbi_http.stream(port, "STREAM", "/stream", body, _STREAM_SILENCE) as read:
                for jpeg in pictures(read):
                    if ended.is_set():
                        break
                    if (shown := _preview(jpeg)) is not None:
                        tell({"id": request["id"], "frame": shown})
        finally:
            self._streams.pop(int(request["id"]), None)
        return {}

    def stop(self, request: Request, _tell: Tell) -> Request:
        """End a live view, at its next picture."""
        ended = self._streams.get(int(request["stream"]))
        if ended is not None:
            ended.set()
        return {}

    def answer(self, request: Request, tell: Tell) -> Request:
        """Do what a request asks; whatever goes wrong becomes an answer."""
        number = request.get("id")
        work: dict[str, Callable[[Request, Tell], Request]] = {
            "discover": self.discover,
            "inform": self.inform,
            "capture": self.capture,
            "stream": self.stream,
            "stop": self.stop,
        }
        try:
            return {"id": number, "done": work[str(request.get("do"))](request, tell)}
        except SbiRefusal as refusal:
            return {"id": number, "refused": refusal.code, "detail": refusal.detail}
        except (KeyError, TypeError, ValueError, AttributeError, OSError, OverflowError) as cause:
            return {"id": number, "refused": "format", "detail": type(cause).__name__}


def _preview(jpeg: bytes) -> Request | None:
    """Decode a picture of the live view, made small; None where it is none."""
    found = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_GRAYSCALE)
    if found is None:
        return None
    scale = _PREVIEW_SIDE / max(found.shape[:2])
    if scale < 1:
        found = cv2.resize(found, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return _grey(found)


def _purpose(text: object) -> str:
    return AUTHENTICATION if folded(text).startswith(folded(AUTHENTICATION)) else REGISTRATION


def serve(source: IO[bytes], target: IO[bytes], services: Services) -> None:
    """Answer requests until the booth closes the pipe; a long capture holds up no discovery."""
    lock = threading.Lock()

    def tell(message: Request) -> None:
        with lock:
            write_message(target, message)

    def work(request: Request) -> None:
        tell(services.answer(request, tell))

    while (request := read_message(source)) is not None:
        threading.Thread(target=work, args=(request,), daemon=True).start()


def warm() -> None:
    """Load what the first request would load from files, which the wall forbids."""
    sbi_http.warm()
    for kind in (".jp2", ".jpg", ".png"):
        drawn = cv2.imencode(kind, np.zeros((128, 128), np.uint8))[1]
        cv2.imdecode(drawn, cv2.IMREAD_UNCHANGED)


def main(arguments: Sequence[str] | None = None, other: Reader | None = None) -> None:
    """Load anchors and key, raise the wall, serve. other: a reader that was imported already."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--anchors", default="", help="PEM: certificates that vouch for scanners")
    parser.add_argument("--key", default="", help="PEM: the relying party's key")
    given = parser.parse_args(arguments)
    anchors: list[x509.Certificate] = []
    if given.anchors:
        anchors = x509.load_pem_x509_certificates(Path(given.anchors).read_bytes())
    unseal = unsealer(Path(given.key).read_bytes()) if given.key else None
    warm()
    walled = raise_wall()
    write_message(sys.stdout.buffer, {"id": 0, "done": {"walled": walled}})
    serve(sys.stdin.buffer, sys.stdout.buffer, Services(anchors, unseal, other))


if __name__ == "__main__":
    main()
