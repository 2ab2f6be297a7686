"""Scanners behind a MOSIP Secure Biometric Interface, among them all slap scanners.

The booth speaks with a helper process over pipes; the helper must be started before the booth
gives up its IP sockets: call prepare() there. Without it this adapter finds nothing.
"""

from __future__ import annotations

import base64
import itertools
import os
import queue
import secrets
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from devices.errors import Cancelled, DeviceError, Fault
from devices.finger.geometry import Geometry
from devices.finger.sbi_pipe import read_message, write_message
from devices.types import DeviceInfo, DeviceKind, FingerFrame, RetryHint

if TYPE_CHECKING:
    from collections.abc import Iterator
    from threading import Event

    from numpy.typing import NDArray

PREFIX = "sbi"
SWITCH = "HALFDOOR_SBI"
_POLL_SECONDS = 0.1
_START_SECONDS = 10.0
_SCAN_SECONDS = 5.0
_FAULTS = {
    "silent": Fault.UNPLUGGED,
    "705": Fault.UNPLUGGED,
    "110": Fault.BUSY,
    "111": Fault.BUSY,
    "703": Fault.BUSY,
    "100": Fault.PERMISSION,
    "signature": Fault.PERMISSION,
    "701": Fault.TIMEOUT,
}


class SbiError(DeviceError):
    """A service's refusal. code: "finger.sbi.<the service's code>", which keys the sentence."""

    def __init__(self, address: str, refused: str, detail: str = "") -> None:
        super().__init__(_FAULTS.get(refused, Fault.PROTOCOL), address, f"SBI {refused}: {detail}")
        self.code = f"finger.sbi.{refused}"


@dataclass(frozen=True, slots=True, eq=False)
class SbiCapture:
    """One finger of a capture at square 500 ppi; position as in ISO/IEC 19794-4.

    quality: the service's own, 0 to 100. trusted: signed under one of the station's anchors.
    """

    position: int
    quality: float
    trusted: bool
    pixels: NDArray[np.uint8] = field(repr=False)


class Helper:
    """The helper process and the pipes to it."""

    def __init__(self, anchors: str = "") -> None:
        command = [
            sys.executable,
            "-m",
            "devices.finger.sbi_process",
            *([anchors] if anchors else []),
        ]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._waiting: dict[int, queue.SimpleQueue[dict[str, Any]]] = {0: queue.SimpleQueue()}
        self._thread = threading.Thread(target=self._read, name="sbi-answers", daemon=True)
        self._thread.start()
        try:
            self.walled = bool(self._await(0, _START_SECONDS, None).get("walled"))
        except DeviceError:
            self.close()
            raise

    def ask(self, request: dict[str, Any], seconds: float, cancel: Event | None) -> dict[str, Any]:
        """Send a request and wait for its answer; SbiError, or Cancelled within 0.2 s."""
        number = next(self._numbers)
        self._waiting[number] = queue.SimpleQueue()
        with self._lock:
            stream = self._process.stdin
            if stream is None or self._process.poll() is not None:
                raise SbiError(PREFIX, "silent", "the helper has ended")
            try:
                write_message(stream, {**request, "id": number})
            except OSError as cause:
                raise SbiError(PREFIX, "silent", "the helper has ended") from cause
        return self._await(number, seconds, cancel)

    def close(self) -> None:
        """End the helper; allowed twice."""
        if self._process.stdin is not None and not self._process.stdin.closed:
            self._process.stdin.close()
        try:
            self._process.wait(2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._thread.join()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _read(self) -> None:
        stream = self._process.stdout
        while stream is not None and (message := read_message(stream)) is not None:
            waiting = self._waiting.get(int(message.get("id") or 0))
            if waiting is not None:
                waiting.put(message)
        for waiting in list(self._waiting.values()):
            waiting.put({"refused": "silent", "detail": "the helper has ended"})

    def _await(self, number: int, seconds: float, cancel: Event | None) -> dict[str, Any]:
        waiting = self._waiting[number]
        try:
            for _ in range(max(1, round(seconds / _POLL_SECONDS))):
                if cancel is not None and cancel.is_set():
                    raise Cancelled
                try:
                    return _outcome(waiting.get(timeout=_POLL_SECONDS))
                except queue.Empty:
                    continue
            raise SbiError(PREFIX, "701", "no answer in time")
        finally:
            self._waiting.pop(number, None)


def _outcome(message: dict[str, Any]) -> dict[str, Any]:
    if "refused" in message:
        raise SbiError(PREFIX, str(message["refused"]), str(message.get("detail", "")))
    done = message.get("done")
    return done if isinstance(done, dict) else {}


_prepared: list[Helper] = []


def prepare(anchors: str = "") -> Helper:
    """Start the helper once, while this process may still start one that has sockets.

    anchors: a PEM file of the certificates that may vouch for scanners; "" trusts none.
    """
    if not _prepared:
        _prepared.append(Helper(anchors))
    return _prepared[0]


def release() -> None:
    """End the helper, if one was started."""
    while _prepared:
        _prepared.pop().close()


class SbiScanner:
    """One finger scanner of a service; sub_id says which slap, "0" a single finger."""

    def __init__(self, info: DeviceInfo, helper: Helper) -> None:
        self.info = info
        _, port, rest = info.address.split(":", 2)
        self._device_id, _, self._sub_id = rest.rpartition(":")
        self._port = int(port)
        self._helper = helper
        self._previous = ""
        request = {"do": "inform", "port": self._port, "device_id": self._device_id}
        about = helper.ask(request, _SCAN_SECONDS, None)
        self._environment = str(about.get("environment", ""))
        self.trusted = bool(about.get("trusted"))

    def take(
        self,
        cancel: Event,
        exceptions: tuple[int, ...] = (),
        seconds: float = 10.0,
        score: int = 40,
    ) -> tuple[SbiCapture, ...]:
        """Capture all fingers of the slap but the exceptions; SbiError, Cancelled."""
        request = {
            "do": "capture",
            "port": self._port,
            "device_id": self._device_id,
            "sub_id": self._sub_id,
            "environment": self._environment,
            "transaction": f"halfdoor-{secrets.token_hex(8)}",
            "exceptions": list(exceptions),
            "score": score,
            "seconds": seconds,
            "previous": self._previous,
        }
        answer = self._helper.ask(request, seconds + _START_SECONDS, cancel)
        self._previous = str(answer.get("hash", ""))
        return tuple(_captured(one) for one in answer.get("fingers", ()))

    def frames(self, cancel: Event) -> Iterator[FingerFrame | RetryHint]:
        """Yield each captured finger as a complete frame; the service does the capture itself."""
        while True:
            yield RetryHint("finger.place")
            try:
                fingers = self.take(cancel)
            except SbiError as refusal:
                if refusal.fault is not Fault.TIMEOUT:
                    raise
                continue
            for finger in fingers:
                yield FingerFrame(finger.pixels, 500, complete=True)
            yield RetryHint("finger.lift")

    def close(self) -> None:
        """Nothing is held open between captures."""


def _captured(one: dict[str, Any]) -> SbiCapture:
    size = int(one["height"]), int(one["width"])
    raw = np.frombuffer(base64.b64decode(one["pixels"]), np.uint8).reshape(size)
    rate = float(one["pixels_per_inch"])
    pixels = Geometry(rate, rate).square(raw)
    return SbiCapture(int(one["position"]), float(one["quality"]), bool(one["trusted"]), pixels)


_SLAPS = {"0": "one finger", "1": "left four", "2": "right four", "3": "both thumbs"}


class SbiAdapter:
    """Finds scanners through their services on loopback, where the station asks for it."""

    prefix = PREFIX

    def scan(self) -> tuple[DeviceInfo, ...]:
        """List what the services offer; nothing where no helper was prepared."""
        if not _prepared and os.environ.get(SWITCH) != "1":
            return ()
        answer = prepare(os.environ.get(f"{SWITCH}_ANCHORS", "")).ask(
            {"do": "discover"}, _SCAN_SECONDS, None
        )
        return tuple(info for one in answer.get("devices", ()) for info in _infos(one))

    def open(self, info: DeviceInfo) -> SbiScanner:
        """Ask the service for the scanner's signed description."""
        if not _prepared:
            raise DeviceError(Fault.ABSENT, info.address, "no helper was prepared")
        return SbiScanner(info, _prepared[0])


def _infos(one: dict[str, Any]) -> list[DeviceInfo]:
    if one.get("purpose") != "Registration":
        return []
    return [
        DeviceInfo(
            f"{PREFIX}:{one['port']}:{one['device_id']}:{sub}",
            DeviceKind.FINGER_SCANNER,
            f"{one['label']} ({_SLAPS.get(sub, sub)})",
            ("sbi", str(one.get("kind", "")).lower()),
        )
        for sub in one.get("sub_ids", ())
    ]
