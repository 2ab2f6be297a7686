"""Producer, courier and receiver killed at random under load: how many records, lost and doubled.

Real processes, kill -9. HALFDOOR_KILLS_SECONDS says how long (20); HALFDOOR_FLEET_STORE names a
store as 'halfdoor upstream --store' does. The tests kill databases and hubs too, and cut disks.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from client.benches.measurement import Measurement
from client.records.station import outbox_of
from client.upstream.server import open_store
from client.upstream.training import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECONDS = 20.0
_PARTS = ("producer", "courier", "upstream")
_PRODUCER = """
import sys, threading
from pathlib import Path
from client.benches.fleet import draft
from client.records.station import keys_of, outbox_of
folder = Path(sys.argv[1])
outbox, keys = outbox_of(folder), keys_of(folder)
while True:
    made = draft()
    outbox.commit(made, keys.signer, keys.sealer)
    sys.stdout.write(made.id + "\\n"); sys.stdout.flush()
    threading.Event().wait(0.005)
"""


class _Fleet:
    """One station and one State below home; told holds the ids that were promised."""

    def __init__(self, home: Path, store: str) -> None:
        self.folder, self._told = home / "training", home / "told"
        self._home, self._store = home, ["--store", store] if store else []
        prepare(self.folder)
        with (self.folder / "courier.toml").open("a") as file:
            file.write("interval = 1\n")
        self._address = "127.0.0.1:0"
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def begin(self) -> None:
        """Start the receiver first: it picks the port that it keeps from then on."""
        self.start("upstream", subprocess.PIPE)
        heard = self._running["upstream"].stdout
        line = heard.readline().decode() if heard else ""
        self._address = line.split()[4].removeprefix("https://")
        if heard:
            heard.close()
        self.start("producer")
        self.start("courier")

    def start(self, part: str, out: int = subprocess.DEVNULL) -> None:
        there = ["--url", f"https://{self._address}"]
        command = {
            "producer": ["-c", _PRODUCER, str(self.folder)],
            "courier": ["-m", "client", "courier", *there],
            "upstream": ["-m", "client", "upstream", "--listen", self._address, *self._store],
        }[part]
        with self._told.open("ab") as told:
            self._running[part] = subprocess.Popen(
                [sys.executable, *command],
                env={**os.environ, "HALFDOOR_HOME": str(self._home)},
                stdout=told if part == "producer" else out,
                stderr=subprocess.DEVNULL,
            )

    def kill(self, part: str) -> None:
        process = self._running.pop(part)
        process.send_signal(signal.SIGKILL)
        process.wait()

    def end(self) -> None:
        for part in tuple(self._running):
            self.kill(part)

    def promised(self) -> set[str]:
        return {line for line in self._told.read_text().splitlines() if len(line) == 32}

    def waiting(self) -> int:
        outbox = outbox_of(self.folder)
        try:
            return outbox.status().waiting
        finally:
            outbox.close()


def measure() -> Iterator[Measurement]:
    """Kill, start again, drain, and compare both sides."""
    store, chance, kills = os.environ.get("HALFDOOR_FLEET_STORE", ""), random.SystemRandom(), 0
    seconds = float(os.environ.get("HALFDOOR_KILLS_SECONDS", _SECONDS))
    with tempfile.TemporaryDirectory() as name:
        fleet = _Fleet(Path(name), store)
        try:
            fleet.begin()
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                threading.Event().wait(chance.uniform(1.0, 3.0))
                part = chance.choice(_PARTS)
                fleet.kill(part)
                fleet.start(part)
                kills += 1
            fleet.kill("producer")
            _drain(fleet)
        finally:
            fleet.end()
        yield from _compared(fleet, store, kills)


def _drain(fleet: _Fleet) -> None:
    for _ in range(120):
        if fleet.waiting() == 0:
            return
        threading.Event().wait(0.5)


def _compared(fleet: _Fleet, store: str, kills: int) -> Iterator[Measurement]:
    kept = open_store(store, fleet.folder / "upstream")
    rows = kept.execute("SELECT id, seq FROM record").fetchall()
    gaps = sum(row.gaps for row in kept.stations())
    kept.close()
    held = [name for name, _ in rows]
    lost = len(fleet.promised() - set(held)) + fleet.waiting()
    doubled = len(held) - len({seq for _, seq in rows})
    yield Measurement("kill -9 under load: kills", kills, "")
    yield Measurement("kill -9 under load: records at the State", len(held), "")
    yield Measurement("kill -9 under load: promised records lost", lost, "", "0")
    yield Measurement("kill -9 under load: records there twice", doubled, "", "0")
    yield Measurement("kill -9 under load: gaps", gaps, "", "0")
