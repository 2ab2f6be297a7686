"""The booth's hold on the chip process: orders by pipe; the booth itself needs no socket to it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import IO, TYPE_CHECKING

from devices.errors import DeviceError, Fault

if TYPE_CHECKING:
    from devices.sim.chip.faults import Fault as ChipFault
    from devices.sim.chip.image import ChipImage

ADDRESS = "sim:service"
VARIABLE = "PCSCLITE_CSOCK_NAME"


def socket_link() -> Path:
    """Name the private socket: one name a process, because libpcsclite reads it only once."""
    return Path(tempfile.gettempdir()) / f"halfdoor-{os.getuid()}-{os.getpid()}" / "pcscd.comm"


class ChipService:
    """A private pcscd with a virtual reader, and the chip behind it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "devices.sim.chip.process"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        try:
            self._link(str(self._answer()["socket"]))
        except (DeviceError, OSError):
            self.stop()
            raise

    def insert(self, chip: ChipImage, faults: tuple[ChipFault, ...] = ()) -> None:
        """Lay a chip into the reader's field; pcscd notices it within a second."""
        self._lay("insert", chip, faults)

    def rewrite(self, chip: ChipImage, faults: tuple[ChipFault, ...] = ()) -> None:
        """Personalise the chip in the field anew, without lifting it."""
        self._lay("rewrite", chip, faults)

    def _lay(self, how: str, chip: ChipImage, faults: tuple[ChipFault, ...]) -> None:
        plan = [[fault.index, fault.kind, fault.value] for fault in faults]
        self._order({"do": how, "chip": chip.to_json(), "faults": plan})

    def remove(self) -> None:
        """Take the chip out of the field."""
        self._order({"do": "remove"})

    def kill_pcscd(self) -> None:
        """Kill the service under its clients."""
        self._order({"do": "kill-service"})

    def start_pcscd(self) -> None:
        """Start the service again."""
        self._order({"do": "start-service"})

    def stop(self) -> None:
        """End the chip process and its pcscd; allowed twice."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        try:
            self._process.wait(3.0)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        link = socket_link()
        link.unlink(missing_ok=True)
        if link.parent.is_dir():
            link.parent.rmdir()

    def _link(self, target: str) -> None:
        link = socket_link()
        link.parent.mkdir(mode=0o700, exist_ok=True)
        if link.parent.stat().st_uid != os.getuid():
            raise DeviceError(Fault.PERMISSION, ADDRESS, f"{link.parent} belongs to somebody else")
        link.unlink(missing_ok=True)
        link.symlink_to(target)
        os.environ[VARIABLE] = str(link)

    def _order(self, order: dict[str, object]) -> None:
        with self._lock:
            pipe = self._pipe(self._process.stdin)
            try:
                pipe.write(json.dumps(order).encode() + b"\n")
                pipe.flush()
            except OSError as problem:
                raise DeviceError(Fault.SERVICE, ADDRESS, "the chip process is gone") from problem
            self._answer()

    def _answer(self) -> dict[str, object]:
        line = self._pipe(self._process.stdout).readline()
        if not line:
            raise DeviceError(Fault.SERVICE, ADDRESS, "the chip process ended")
        answer: dict[str, object] = json.loads(line)
        if "refused" in answer:
            raise DeviceError(Fault.SERVICE, ADDRESS, str(answer["refused"]))
        return answer

    def _pipe(self, pipe: IO[bytes] | None) -> IO[bytes]:
        if pipe is None or pipe.closed:
            raise DeviceError(Fault.SERVICE, ADDRESS, "the chip process is stopped")
        return pipe
