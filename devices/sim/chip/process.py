"""The chip in a process of its own, behind a private pcscd with the virtual reader.

Orders come as JSON lines on standard input, answers go to standard output. The process and its
pcscd end with the standard input, so with whoever started them.
"""

from __future__ import annotations

import json
import os
import selectors
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

from devices.sim.chip.card import Card
from devices.sim.chip.faults import Fault, FaultKind
from devices.sim.chip.field import Field
from devices.sim.chip.image import ChipImage
from devices.sim.chip.vpcd import VirtualReader
from devices.sim.namespace import enter_private

PORT = 0x8D10
LIBRARY = Path("/usr/lib/pcsc/drivers/serial/libifdvpcd.so")
SOCKET = Path("/run/pcscd/pcscd.comm")
CONFIGURATION = Path("/run/halfdoor")
READER = f"""FRIENDLYNAME "Virtual PCD"
DEVICENAME /dev/null:0x{PORT:X}
LIBPATH {LIBRARY}
CHANNELID 0x{PORT:X}
"""
START_SECONDS = 5.0
LOOK_SECONDS = 0.05
# pcscd looks every 0.4 s. A chip that is swapped between two looks leaves it thinking that none
# is there (seen on 1.9.9), so a place stays empty for longer than that.
EMPTY_SECONDS = 0.65


class Service:
    """The private pcscd."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start pcscd and wait for its socket; OSError where it does not come up."""
        program, holder = _program("pcscd"), _program("setpriv")
        for folder in (SOCKET.parent, CONFIGURATION):
            folder.mkdir(exist_ok=True)
        SOCKET.unlink(missing_ok=True)
        SOCKET.with_name("pcscd.pid").unlink(missing_ok=True)
        (CONFIGURATION / "vpcd").write_text(READER, encoding="ascii")
        command = [
            program,
            "--foreground",
            "--config",
            str(CONFIGURATION),
            *_without_polkit(program),
        ]
        self._process = subprocess.Popen(
            [holder, "--pdeathsig", "KILL", *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        deadline, pause = time.monotonic() + START_SECONDS, threading.Event()
        while not SOCKET.exists():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise OSError("pcscd did not come up")
            pause.wait(0.005)

    def kill(self) -> None:
        """End pcscd at once."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
            self._process = None


class Bench:
    """Carries out orders and lets the chip in the field answer the virtual reader."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._selector = selectors.DefaultSelector()
        self._selector.register(0, selectors.EVENT_READ)
        self._field = Field()
        self._connection: VirtualReader | None = None
        self._free_at = 0.0
        self._pending = b""
        self.running = True

    def turn(self) -> None:
        """Wait for one order or one command, and serve it."""
        self._keep_in_field()
        for key, _ in self._selector.select(LOOK_SECONDS):
            if key.fd == 0:
                self._take_orders()
            elif self._connection is not None and not self._connection.serve():
                self._disconnect()

    def _take_orders(self) -> None:
        data = os.read(0, 1 << 16)
        if not data:
            self.running = False
        *lines, self._pending = (self._pending + data).split(b"\n")
        for line in lines:
            _tell(self._obey(json.loads(line)))

    def _obey(self, order: dict[str, Any]) -> dict[str, object]:
        match order["do"]:
            case "insert":
                self._disconnect()
                self._field.insert(Card(ChipImage.from_json(order["chip"])), _faults(order))
                self._keep_in_field()
            case "rewrite":
                card = self._field.card()
                if card is None:
                    return {"refused": "no chip lies in the field"}
                card.rewrite(ChipImage.from_json(order["chip"]))
                self._field.insert(card, _faults(order))
            case "remove":
                self._field.remove()
                self._disconnect()
            case "kill-service":
                self._service.kill()
            case "start-service":
                self._service.start()
            case other:
                return {"refused": f"no such order: {other}"}
        return {"done": order["do"]}

    def _keep_in_field(self) -> None:
        """Connect the chip to the virtual reader, again after a restart of the service."""
        card = self._field.card()
        if card is None or self._connection is not None or time.monotonic() < self._free_at:
            return
        try:
            self._connection = VirtualReader(PORT, card, self._field)
        except OSError:
            return
        self._selector.register(self._connection.socket, selectors.EVENT_READ)

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._selector.unregister(self._connection.socket)
            self._connection.close()
            self._connection = None
            self._free_at = time.monotonic() + EMPTY_SECONDS


def main() -> int:
    """Serve until the standard input ends."""
    service = Service()
    try:
        _check_installed()
        enter_private()
        service.start()
    except OSError as refusal:
        _tell({"refused": refusal.strerror or str(refusal)})
        return 3
    _tell({"socket": f"/proc/{os.getpid()}/root{SOCKET}"})
    bench = Bench(service)
    try:
        while bench.running:
            bench.turn()
    finally:
        service.kill()
    return 0


def _faults(order: dict[str, Any]) -> tuple[Fault, ...]:
    return tuple(Fault(index, FaultKind(kind), value) for index, kind, value in order["faults"])


def _check_installed() -> None:
    _program("pcscd")
    if not LIBRARY.exists():
        raise OSError("the virtual reader is not installed (package vsmartcard-vpcd)")


def _without_polkit(program: str) -> list[str]:
    """Return what lets a pcscd of our own answer where no polkit runs (Debian 13 asks it).

    Nobody else can reach it: its socket lies in a namespace that only this process shares.
    """
    told = subprocess.run([program, "--help"], capture_output=True, check=False, timeout=5)
    return ["--disable-polkit"] if b"--disable-polkit" in told.stdout + told.stderr else []


def _program(name: str) -> str:
    found = shutil.which(name, path="/usr/sbin:/usr/bin:/sbin:/bin")
    if found is None:
        raise OSError(f"{name} is not installed")
    return found


def _tell(answer: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
