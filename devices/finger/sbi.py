"""Scanners behind a MOSIP Secure Biometric Interface, among them all slap scanners.

The booth speaks over pipes with a process of its own (devices.finger.sbi_service), which must be
started before the booth gives up its IP sockets. Without it this adapter finds nothing.
"""

from __future__ import annotations

import base64
import contextlib
import secrets
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from devices.errors import Cancelled, DeviceError, Fault
from devices.finger.geometry import Geometry
from devices.finger.sbi_service import (
    POLL_SECONDS,
    PREFIX,
    START_SECONDS,
    SbiError,
    Service,
    prepared,
)
from devices.types import DeviceInfo, DeviceKind, FingerFrame, RetryHint

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from threading import Event

    from numpy.typing import NDArray

_SCAN_SECONDS, _LOOK_SECONDS = 0.9, 6.0
_CAPTURE_SECONDS = 10.0
_BUSY_SECONDS, _BUSY_STEP = 4.0, 0.25
_PIXELS_PER_INCH = 500


@dataclass(frozen=True, slots=True, eq=False)
class SbiCapture:
    """One finger of a capture at square 500 ppi; position as in ISO/IEC 19794-4.

    quality: the service's own, 0 to 100. trusted: signed under one of the station's anchors.
    """

    position: int
    quality: float
    trusted: bool
    pixels: NDArray[np.uint8] = field(repr=False)


class SbiScanner:
    """One finger scanner of a service; sub_id says which slap, "0" a single finger."""

    def __init__(self, info: DeviceInfo, service: Service) -> None:
        self.info = info
        _, port, rest = info.address.split(":", 2)
        self._device_id, _, self._sub_id = rest.rpartition(":")
        self._port = int(port)
        self._service = service
        self._previous = ""
        about = service.ask(self._request("inform"), _LOOK_SECONDS, None)
        self._environment = str(about.get("environment", ""))
        self._purpose = str(about.get("purpose", ""))
        self._version = str(about.get("version", ""))
        self._identity = list(about.get("identity", ("", "", "")))
        self._streams = self._purpose == "Registration"
        self.trusted = bool(about.get("trusted"))
        # Positions that the traveller cannot give; counts for frames().
        self.exceptions: tuple[int, ...] = ()

    def take(
        self,
        cancel: Event,
        exceptions: tuple[int, ...] = (),
        seconds: float = _CAPTURE_SECONDS,
        score: int = 40,
    ) -> tuple[SbiCapture, ...]:
        """Capture all fingers of the slap but the exceptions; SbiError, Cancelled."""
        request = self._capture(exceptions, seconds, score)
        return self._captured(self._service.ask(request, seconds + START_SECONDS, cancel))

    def frames(self, cancel: Event) -> Iterator[FingerFrame | RetryHint]:
        """Yield the live view, then each captured finger as a complete frame with its position.

        The service itself waits for the finger and captures it.
        """
        patience = 0.0
        while True:
            yield RetryHint("finger.place")
            try:
                fingers = yield from self._watched(cancel)
            except SbiError as refusal:
                patience = self._outlasts(refusal, patience, cancel)
                continue
            patience = 0.0
            for finger in fingers:
                yield FingerFrame(finger.pixels, _PIXELS_PER_INCH, True, finger.position)
            yield RetryHint("finger.lift")

    def close(self) -> None:
        """Nothing is held open between captures."""

    def _outlasts(self, refusal: SbiError, patience: float, cancel: Event) -> float:
        """Go on after nobody came, and for a while where the scanner is busy; else raise."""
        if refusal.fault is Fault.TIMEOUT:
            return 0.0
        if refusal.fault is not Fault.BUSY or patience > _BUSY_SECONDS:
            raise refusal
        self._streams = False  # Some services do not capture beside their own live view.
        if cancel.wait(_BUSY_STEP):
            raise Cancelled
        return patience + _BUSY_STEP

    def _watched(self, cancel: Event) -> Generator[FingerFrame, None, tuple[SbiCapture, ...]]:
        """Capture, and yield the live view meanwhile, where the service has one."""
        view = self._begin_view()
        capture = self._service.begin(self._capture(self.exceptions, _CAPTURE_SECONDS, 40))
        try:
            deadline = time.monotonic() + _CAPTURE_SECONDS + START_SECONDS
            while time.monotonic() < deadline:
                if cancel.is_set():
                    raise Cancelled
                message = self._service.heard(capture, POLL_SECONDS / 2)
                if message is not None:
                    return self._captured(dict(message.get("done") or {}))
                view, frame = self._view(view)
                if frame is not None:
                    yield frame
            raise SbiError(self.info.address, "701", "no answer in time")
        finally:
            self._service.forget(capture)
            self._end_view(view)

    def _begin_view(self) -> int | None:
        if not self._streams:
            return None
        request = self._request("stream")
        return self._service.begin({**request, "seconds": _CAPTURE_SECONDS})

    def _view(self, view: int | None) -> tuple[int | None, FingerFrame | None]:
        """Return a picture of the live view, if one came; a view that ends is no trouble."""
        if view is None:
            return None, None
        try:
            message = self._service.heard(view, POLL_SECONDS / 2)
        except SbiError:
            self._service.forget(view)
            return None, None
        if message is None:
            return view, None
        if "frame" not in message:
            self._service.forget(view)
            return None, None
        return view, FingerFrame(_pixels(message["frame"]), _PIXELS_PER_INCH, complete=False)

    def _end_view(self, view: int | None) -> None:
        if view is not None:
            self._service.forget(view)
            with contextlib.suppress(SbiError):
                self._service.forget(self._service.begin({"do": "stop", "stream": view}))

    def _request(self, do: str) -> dict[str, Any]:
        named = {"port": self._port, "device_id": self._device_id, "sub_id": self._sub_id}
        return {"do": do, **named}

    def _capture(self, exceptions: tuple[int, ...], seconds: float, score: int) -> dict[str, Any]:
        return {
            **self._request("capture"),
            "environment": self._environment,
            "purpose": self._purpose,
            "version": self._version,
            "identity": self._identity,
            "transaction": f"halfdoor-{secrets.token_hex(8)}",
            "exceptions": list(exceptions),
            "score": score,
            "seconds": seconds,
            "previous": self._previous,
        }

    def _captured(self, answer: dict[str, Any]) -> tuple[SbiCapture, ...]:
        self._previous = str(answer.get("hash", ""))
        return tuple(_one(finger) for finger in answer.get("fingers", ()))


def _pixels(one: dict[str, Any]) -> NDArray[np.uint8]:
    size = int(one["height"]), int(one["width"])
    return np.frombuffer(base64.b64decode(one["pixels"]), np.uint8).reshape(size)


def _one(one: dict[str, Any]) -> SbiCapture:
    rate = float(one["pixels_per_inch"])
    pixels = Geometry(rate, rate).square(_pixels(one))
    return SbiCapture(int(one["position"]), float(one["quality"]), bool(one["trusted"]), pixels)


_SLAPS = {"0": "one finger", "1": "left four", "2": "right four", "3": "both thumbs"}


class SbiAdapter:
    """Finds scanners through their services on loopback, where the station asks for it."""

    prefix = PREFIX

    def scan(self) -> tuple[DeviceInfo, ...]:
        """List what the services offer; nothing where no process was prepared."""
        return self._look(_SCAN_SECONDS)

    def refer(self, address: str) -> DeviceInfo:
        """Find one scanner, waiting for a slow service; DeviceError(ABSENT) where it is not."""
        for info in self._look(_LOOK_SECONDS):
            if info.address == address:
                return info
        raise DeviceError(Fault.ABSENT, address, "no service on loopback offers this scanner")

    def open(self, info: DeviceInfo) -> SbiScanner:
        """Ask the service for the scanner's signed description."""
        service = prepared()
        if service is None:
            raise DeviceError(Fault.ABSENT, info.address, "scanners' services are not asked here")
        return SbiScanner(info, service)

    def _look(self, seconds: float) -> tuple[DeviceInfo, ...]:
        service = prepared()
        if service is None:
            return ()
        answer = service.ask({"do": "discover", "seconds": seconds}, seconds + 5.0, None)
        return tuple(info for one in answer.get("devices", ()) for info in _infos(one))


def _infos(one: dict[str, Any]) -> list[DeviceInfo]:
    kind = str(one.get("kind", "")).lower()
    vouched = "signed" if one.get("trusted") else "maker_not_verified"
    return [
        DeviceInfo(
            f"{PREFIX}:{one['port']}:{one['device_id']}:{sub}",
            DeviceKind.FINGER_SCANNER,
            f"{one['label']} ({_SLAPS.get(sub, sub)})",
            ("sbi", kind, vouched, str(one.get("purpose", "")).lower()),
        )
        for sub in one.get("sub_ids", ())
    ]
