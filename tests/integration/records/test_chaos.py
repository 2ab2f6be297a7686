"""Producer, courier, receiver and database killed, and their disks cut, at random under load:
nothing lost, nothing doubled.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import loop_disk
import postgresql
import pytest
import records_samples
from held_port import held_port

from client.records.station import outbox_of
from client.upstream.server import open_store

SECONDS = float(os.environ.get("HALFDOOR_CHAOS_SECONDS", "6"))
# Fewer promised records would prove nothing.
LOAD = 20
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

    def __init__(self, world, port: int, store: str, told: Path) -> None:
        self._world, self._store = world, ["--store", store] if store else []
        self.url = f"https://127.0.0.1:{port}"
        self._address = f"127.0.0.1:{port}"
        self._told = told
        self._promised = self._told.open("a")
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
        self.parts.clear()
        self._promised.close()

    def under_load(self) -> bool:
        """Whether enough was promised to prove something; a busy machine takes longer to it."""
        return len(self.promised()) > LOAD

    def promised(self) -> set[str]:
        text = self._told.read_text()
        return {line for line in text.splitlines() if len(line) == 32}


@pytest.fixture
def port():
    """Stays the fleet's while the receiver is dead."""
    with held_port() as number:
        yield number


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


def counted(world, fleet: Fleet, store: str) -> tuple[int, int]:
    """Drain, then compare both sides; returns how many records, and how many were promised."""
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
    assert promised <= {name for _, name in with_number}
    assert [seq for seq, _ in with_number] == list(range(1, len(with_number) + 1))
    assert (status.waiting, status.sent) == (0, len(with_number))
    assert (station.gaps, station.root, station.followed) == (0, status.root, True)
    assert alarms == []
    return len(with_number), len(promised)


def begin(world, port: int, store: str, told: Path) -> Fleet:
    config = (world.folder / "courier.toml").read_text()
    (world.folder / "courier.toml").write_text(config + "interval = 1\nbatch = 50\n")
    fleet = Fleet(world, port, store, told)
    for part in ("producer", "courier", "upstream"):
        fleet.start(part)
    return fleet


@pytest.mark.parametrize("database", ["sqlite", "postgresql"], indirect=True)
def test_kills_lose_nothing_and_double_nothing(world, port, database, tmp_path):
    store, chance = database.url if database else "", random.Random(8)
    fleet, parts = begin(world, port, store, tmp_path / "told"), ["producer", "courier", "upstream"]
    end = time.monotonic() + SECONDS
    while time.monotonic() < end or not fleet.under_load():
        threading.Event().wait(chance.uniform(0.3, 1.6))
        part = chance.choice(parts + (["database"] if database else []))
        if part == "database":
            database.kill()
            fleet.kills += 1
            database.start()
        else:
            fleet.kill(part)
            fleet.start(part)
    records, promised = counted(world, fleet, store)
    assert promised > LOAD
    print(f"\n{records} records, {fleet.kills} kills, 0 lost, 0 doubled")


@pytest.fixture
def disks(tmp_path):
    """The station's disk and the State's, each a file system of its own."""
    if not loop_disk.available():
        pytest.skip("needs root, loop devices and mkfs.ext4")
    # Not below pytest's folder: the database's user may not enter it.
    folder = Path(tempfile.mkdtemp(prefix="halfdoor-disk-"))
    folder.chmod(0o755)
    made = [
        loop_disk.Disk(folder / name, tmp_path / f"{name}.image", size)
        for name, size in (("station", 48), ("state", 320))
    ]
    yield made
    for disk in made:
        disk.end()
    shutil.rmtree(folder)


@pytest.fixture
def cut_database(request, disks):
    if request.param == "sqlite":
        yield None
        return
    if postgresql.binaries() is None:
        pytest.skip("needs PostgreSQL (apt-get install postgresql)")
    pytest.importorskip("psycopg", reason="needs psycopg")
    server = postgresql.Server(postgresql.binaries(), "", str(disks[1].place))
    yield server
    server.stop()


def cut(fleet: Fleet, disk: loop_disk.Disk, side: str, database) -> None:
    parts = ["producer", "courier"] if side == "station" else ["upstream"]
    with_database = database is not None and side == "state"
    running = [fleet.parts[part].pid for part in parts]
    disk.cut(running + (database.processes() if with_database else []))
    for part in parts:
        fleet.parts[part].wait(20)
    if with_database:
        database.ended()
    disk.restore()
    if with_database:
        database.start()
    for part in parts:
        fleet.start(part)


@pytest.mark.parametrize("cut_database", ["sqlite", "postgresql"], indirect=True)
def test_disks_that_lose_power_under_load_lose_nothing(
    world_at, port, disks, cut_database, tmp_path
):
    (mine, states), database, chance = disks, cut_database, random.Random(6)
    world = world_at(mine.place)
    store = database.url if database else str(states.place / "records.sqlite")
    fleet, cuts = begin(world, port, store, tmp_path / "told"), 0
    for disk in disks:
        # What stood there before the shift began: keys, and a database made without a sync.
        subprocess.run(["sync", "-f", disk.place], check=True)
    end = time.monotonic() + SECONDS
    try:
        while time.monotonic() < end or cuts < 2 or not fleet.under_load():
            threading.Event().wait(chance.uniform(0.8, 2.0))
            # Each side loses its power in turn, at a moment of chance.
            cut(fleet, disks[cuts % 2], "station" if cuts % 2 == 0 else "state", database)
            cuts += 1
        records, promised = counted(world, fleet, store)
    finally:
        fleet.end()
    assert promised > LOAD
    print(f"\n{records} records, {cuts} power cuts, 0 lost, 0 doubled")
