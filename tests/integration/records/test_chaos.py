"""Producer, courier, receiver and database killed at random under load: nothing lost or doubled."""

from __future__ import annotations

import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import postgresql
import pytest
import records_samples

from client.records.station import outbox_of
from client.upstream.server import open_store

SECONDS = float(os.environ.get("HALFDOOR_CHAOS_SECONDS", "6"))
PRODUCER = """
import sys, threading
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from records_samples import draft_of
from client.records.station import keys_of, outbox_of
folder = Path(sys.argv[1])
outbox, keys = outbox_of(folder), keys_of(folder)
while True:
    draft = draft_of()
    outbox.commit(draft, keys.signer, keys.sealer)
    sys.stdout.write(draft.id + "\\n"); sys.stdout.flush()
    threading.Event().wait(0.01)
"""


class Fleet:
    """One station and one State, each part a process that can be killed and started again."""

    def __init__(self, world, port: int, store: str) -> None:
        self._world, self._store = world, ["--store", store] if store else []
        self.url = f"https://127.0.0.1:{port}"
        self._address = f"127.0.0.1:{port}"
        self._promised = (world.home / "promised").open("a")
        self.parts: dict[str, subprocess.Popen[str]] = {}
        self.kills = 0

    def start(self, part: str) -> None:
        if part == "producer":
            samples = str(Path(records_samples.__file__).parent)
            command = [sys.executable, "-c", PRODUCER, str(self._world.folder), samples]
        elif part == "courier":
            command = [sys.executable, "-m", "client", "courier", "--url", self.url]
        else:
            command = [sys.executable, "-m", "client", "upstream", "--listen", self._address]
            command += self._store
        out = self._promised if part == "producer" else subprocess.DEVNULL
        self.parts[part] = subprocess.Popen(
            command, env=self._world.environment, stdout=out, stderr=subprocess.DEVNULL
        )

    def kill(self, part: str) -> None:
        self.parts[part].send_signal(signal.SIGKILL)
        self.parts[part].wait(20)
        self.kills += 1

    def end(self) -> None:
        for part in list(self.parts):
            self.kill(part)
        self._promised.close()

    def promised(self) -> set[str]:
        text = (self._world.home / "promised").read_text()
        return {line for line in text.splitlines() if len(line) == 32}


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def drain(world, url: str) -> None:
    for _ in range(40):
        world.command("courier", "--once", "--url", url)
        if world.waiting() == 0:
            return
        threading.Event().wait(0.5)


@pytest.fixture
def database(request):
    if request.param == "sqlite":
        yield None
        return
    if postgresql.binaries() is None:
        pytest.skip("needs PostgreSQL (apt-get install postgresql)")
    pytest.importorskip("psycopg", reason="needs psycopg")
    server = postgresql.Server(postgresql.binaries())
    yield server
    server.stop()


@pytest.mark.parametrize("database", ["sqlite", "postgresql"], indirect=True)
def test_kills_lose_nothing_and_double_nothing(world, database):
    store, chance = database.url if database else "", random.Random(8)
    config = (world.folder / "courier.toml").read_text()
    (world.folder / "courier.toml").write_text(config + "interval = 1\nbatch = 50\n")
    fleet = Fleet(world, free_port(), store)
    parts = ["producer", "courier", "upstream"]
    for part in parts:
        fleet.start(part)
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        threading.Event().wait(chance.uniform(0.3, 1.6))
        part = chance.choice(parts + (["database"] if database else []))
        if part == "database":
            database.kill()
            fleet.kills += 1
            database.start()
        else:
            fleet.kill(part)
            fleet.start(part)
    fleet.end()
    fleet.start("upstream")
    try:
        drain(world, fleet.url)
    finally:
        fleet.end()
    kept = open_store(store, world.folder / "upstream")
    with_number = kept.execute("SELECT seq, id FROM record ORDER BY seq").fetchall()
    alarms, (station,) = kept.alarms(), kept.stations()
    kept.close()
    outbox = outbox_of(world.folder)
    status = outbox.status()
    outbox.close()
    promised = fleet.promised()
    assert len(promised) > 20
    assert promised <= {name for _, name in with_number}
    assert [seq for seq, _ in with_number] == list(range(1, len(with_number) + 1))
    assert (status.waiting, status.sent) == (0, len(with_number))
    assert (station.gaps, station.root, station.followed) == (0, status.root, True)
    assert alarms == []
    print(f"\n{len(with_number)} records, {fleet.kills} kills, 0 lost, 0 doubled")
