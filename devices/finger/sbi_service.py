"""The booth's end of the process that talks to scanners' services; started before the wall."""

from __future__ import annotations

import contextlib
import itertools
import os
import queue
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

from devices.errors import Cancelled, DeviceError, Fault
from devices.finger.sbi_pipe import read_message, write_message

if TYPE_CHECKING:
    from threading import Event

PREFIX = "sbi"
# In the environment: "1" lets it be started by itself; files of certificates and of a key.
SWITCH = "HALFDOOR_SBI"
MODULE = "devices.finger.sbi_process"
START_SECONDS = 10.0
POLL_SECONDS = 0.1
_FAULTS = {
    "silent": Fault.UNPLUGGED,
    "705": Fault.UNPLUGGED,
    "805": Fault.UNPLUGGED,
    "106": Fault.UNPLUGGED,
    "110": Fault.BUSY,
    "111": Fault.BUSY,
    "703": Fault.BUSY,
    "803": Fault.BUSY,
    "100": Fault.PERMISSION,
    "signature": Fault.PERMISSION,
    "identity": Fault.PERMISSION,
    "untrusted": Fault.PERMISSION,
    "encrypted": Fault.PERMISSION,
    "701": Fault.TIMEOUT,
    "801": Fault.TIMEOUT,
}
# Codes with a sentence of their own; another one takes the sentence of its hundred.
_NAMED = frozenset(
    {*(str(code) for code in range(100, 124)), "502", "503", "601", "701", "703", "705"}
    | {"801", "803", "805", "809", "999"}
)


_OURS = frozenset(
    {"silent", "signature", "identity", "untrusted", "encrypted", "chain", "answer", "format"}
    | {"record"}
)


def _sentence_code(refused: str) -> str:
    if refused in _NAMED or refused in _OURS:
        return refused
    whole = refused.isascii() and refused.isdigit() and len(refused) == 3
    return {"6": "601", "7": "700", "8": "700"}.get(refused[0], "999") if whole else "999"


class SbiError(DeviceError):
    """A service's refusal. refused: its own code; code: keys the sentence."""

    def __init__(self, address: str, refused: str, detail: str = "") -> None:
        super().__init__(_FAULTS.get(refused, Fault.PROTOCOL), address, f"SBI {refused}: {detail}")
        self.refused = refused
        self.code = f"finger.sbi.{_sentence_code(refused)}"

    @property
    def told(self) -> str:
        """Return the code of the service's own sentence."""
        return self.code


class Service:
    """The process and the pipes to it. walled: the kernel keeps it to the interface's ports."""

    def __init__(self, anchors: str = "", key: str = "", module: str = MODULE) -> None:
        command = [sys.executable, "-m", module]
        command += ["--anchors", anchors] if anchors else []
        command += ["--key", key] if key else []
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._waiting: dict[int, queue.SimpleQueue[dict[str, Any]]] = {0: queue.SimpleQueue()}
        self._ended = False
        self._thread = threading.Thread(target=self._read, name="sbi-answers", daemon=True)
        self._thread.start()
        try:
            self.walled = bool(self._await(0, START_SECONDS, None).get("walled"))
        except DeviceError:
            self.close()
            raise

    def ask(self, request: dict[str, Any], seconds: float, cancel: Event | None) -> dict[str, Any]:
        """Send a request and wait for its answer; SbiError, or Cancelled within 0.2 s."""
        return self._await(self.begin(request), seconds, cancel)

    def begin(self, request: dict[str, Any]) -> int:
        """Send a request; its number is for heard() and forget()."""
        number = next(self._numbers)
        self._waiting[number] = queue.SimpleQueue()
        with self._lock:
            stream = self._process.stdin
            try:
                if self._ended or stream is None:
                    raise BrokenPipeError
                write_message(stream, {**request, "id": number})
            except (OSError, ValueError) as cause:
                self.forget(number)
                raise SbiError(PREFIX, "silent", "the process has ended") from cause
        return number

    def heard(self, number: int, seconds: float) -> dict[str, Any] | None:
        """Return the next message of a request, {"frame"} or {"done"}; None when none came.

        SbiError where the request was refused.
        """
        try:
            message = self._waiting[number].get(timeout=max(seconds, 0.001))
        except queue.Empty:
            return None
        if "refused" in message:
            raise SbiError(PREFIX, str(message["refused"]), str(message.get("detail", "")))
        return message

    def forget(self, number: int) -> None:
        """Listen to a request no longer; allowed twice."""
        self._waiting.pop(number, None)

    def close(self) -> None:
        """End the process; allowed twice."""
        if self._process.stdin is not None:
            with self._lock, contextlib.suppress(OSError):
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
        self._ended = True
        for waiting in list(self._waiting.values()):
            waiting.put({"refused": "silent", "detail": "the process has ended"})

    def _await(self, number: int, seconds: float, cancel: Event | None) -> dict[str, Any]:
        try:
            for _ in range(max(1, round(seconds / POLL_SECONDS))):
                if cancel is not None and cancel.is_set():
                    raise Cancelled
                message = self.heard(number, POLL_SECONDS)
                if message is not None and "done" in message:
                    return dict(message["done"])
            raise SbiError(PREFIX, "701", "no answer in time")
        finally:
            self.forget(number)


_prepared: list[Service] = []
_lock = threading.Lock()


def prepare(anchors: str = "", key: str = "", module: str = MODULE) -> Service:
    """Start the process once, while this one may still start one that has sockets.

    anchors: a PEM file of the certificates that may vouch for scanners; "" trusts none. key: a
    PEM file of the relying party's key, which opens authentication captures; "" opens none.
    """
    with _lock:
        if not _prepared:
            _prepared.append(Service(anchors, key, module))
        return _prepared[0]


def prepared() -> Service | None:
    """Return the process: the one that runs, or a new one where the environment asks for it."""
    if not _prepared and os.environ.get(SWITCH) == "1":
        return prepare(os.environ.get(f"{SWITCH}_ANCHORS", ""), os.environ.get(f"{SWITCH}_KEY", ""))
    return _prepared[0] if _prepared else None


def release() -> None:
    """End the process, if one was started."""
    with _lock:
        while _prepared:
            _prepared.pop().close()
