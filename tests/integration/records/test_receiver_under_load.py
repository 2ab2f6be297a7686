"""A receiver that cannot keep up, or has no room: it says when to come back, forgets nothing."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import records_samples
from records_samples import draft_of

from client.courier import transport
from client.courier.config import CourierTrouble, load
from client.courier.courier import Courier
from client.records.encoding import to_text
from client.records.station import keys_of, outbox_of
from client.upstream.server import Receiver, intake_of, listener, open_store
from client.upstream.training import add_station
from client.upstream.turnstile import LEAST_WAIT, MOST_AT_ONCE

ROOT = Path(__file__).resolve().parents[3]
_TOO_MANY = 4


def station(world, number: int) -> Path:
    home = world.home / f"station-{number}"
    add_station(world.folder, home, f"station-{number}")
    outbox, keys = outbox_of(home), keys_of(home)
    outbox.commit(draft_of(), keys.signer, keys.sealer)
    outbox.close()
    return home


def deliver(home: Path, url: str) -> int | CourierTrouble:
    outbox = outbox_of(home)
    try:
        config, keys = load(home, url=url), keys_of(home)
        return Courier(outbox, config, keys.receipts, threading.Event()).once().removed
    except CourierTrouble as trouble:
        return trouble
    finally:
        outbox.close()


def test_more_stations_than_it_can_serve_are_told_when_to_come_back(world, monkeypatch):
    # Those inside wait until all have come, however long a busy machine takes to that.
    monkeypatch.setattr(transport, "_SECONDS", 100.0)
    homes = [station(world, number) for number in range(MOST_AT_ONCE + _TOO_MANY)]
    store, bound, ready = open_store("", world.folder / "upstream"), listener("127.0.0.1:0"), []
    server = Receiver(world.folder / "upstream", store, lambda: ready.append(1))
    running = threading.Thread(target=server.run, args=([bound],))
    running.start()
    url, told, some = f"https://127.0.0.1:{bound.getsockname()[1]}", [], threading.Event()

    def come(home: Path) -> None:
        told.append(deliver(home, url))
        if sum(isinstance(each, CourierTrouble) for each in told) >= _TOO_MANY:
            some.set()

    lines = [threading.Thread(target=come, args=(home,)) for home in homes]
    try:
        # The store stands still, so that nobody inside gets out.
        with store._lock:
            for line in lines:
                line.start()
            assert some.wait(60)
        for line in lines:
            line.join()
        away = [each for each in told if isinstance(each, CourierTrouble)]
        assert [each.code for each in away] == ["courier.busy"] * _TOO_MANY
        assert all(each.retry_after >= LEAST_WAIT for each in away)
        assert sum(each for each in told if isinstance(each, int)) == MOST_AT_ONCE
        # They come back, and nobody's record is missing or there twice.
        assert sum(int(deliver(home, url)) for home in homes) == _TOO_MANY
        assert [row.records for row in store.stations()] == [1] * len(homes)
    finally:
        server.should_exit = True
        running.join()
        store.close()
        bound.close()


def test_what_a_hostile_station_seals_is_refused_and_the_others_are_served(world):
    outbox, keys = outbox_of(world.folder), keys_of(world.folder)
    outbox.commit(draft_of(), keys.signer, keys.sealer)
    (good,) = (queued.envelope.to_json() for queued in outbox.pending())
    outbox.close()
    deep, chance = to_text(b"[" * 5000), random.Random(1)
    texts = [
        f"{deep}.e30.{to_text(bytes(64))}",
        f"{deep}.{deep}.{deep}"[:8000],
        "",
        "...",
        "x" * 9000,
    ]
    texts += ["".join(chance.choices("e30._-A[", k=chance.randrange(200))) for _ in range(60)]
    hostile = [
        keys.sealer.seal(f"{number:032x}", text).to_json() for number, text in enumerate(texts)
    ]
    hostile += [None, 7, {}, {**good, "log": ["A" * 43] * 2000}, {**good, "sealed": ""}]
    store = open_store("", world.folder / "upstream")
    answers = intake_of(world.folder / "upstream", store).take([*hostile, good])
    assert [bool(each.receipt) for each in answers] == [False] * len(hostile) + [True]
    assert all(each.code for each in answers[:-1])
    assert [row.records for row in store.stations()] == [1]
    store.close()


FULL = """
import sys
from pathlib import Path
import test_upstream_store
from client.upstream.sqlite_store import SQLiteStore
place = Path(sys.argv[1])
store, rows, kept = SQLiteStore(place / "records.sqlite"), test_upstream_store.rows_of(6000), 0
filler = (place / "filler").open("wb", buffering=0)
try:
    while True:
        filler.write(bytes(4096))
except OSError:
    pass
try:
    while kept < len(rows):
        assert store.keep(rows[kept : kept + 50]) == [""] * 50
        kept += 50
except OSError:
    pass
assert 0 <= kept < len(rows), kept
filler.close()
(place / "filler").unlink()
assert store.keep(rows[kept : kept + 50]) == [""] * 50
(seen,) = store.stations()
assert (seen.records, seen.gaps) == (kept + 50, 0)
print("went on after", kept)
"""


def test_a_receiver_whose_disk_was_full_goes_on_by_itself(tmp_path):
    unshare = shutil.which("unshare")
    if unshare is None or subprocess.run([unshare, "-Urm", "true"], check=False).returncode:
        pytest.skip("needs unshare with a mount namespace for a small disk")
    script = f'mount -t tmpfs -o size=2m tmpfs {tmp_path} && exec "$0" -c "$1" {tmp_path}'
    path = f"{Path(records_samples.__file__).parent}:{ROOT / 'tests' / 'contract'}"
    done = subprocess.run(
        [unshare, "-Urm", "sh", "-c", script, sys.executable, FULL], cwd=ROOT, timeout=200,
        env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("went on after")
