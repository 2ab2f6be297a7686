"""A station's disk cut at every system call of a real run, started again, and judged.

Real commits, deliveries and settlings in a process of its own; what it promised on its standard
output is what must be found after each cut. Needs strace.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import client
from client.benches import lost_power
from client.benches.measurement import Measurement
from client.records import journal
from client.records.ledger import entries
from client.records.schema import StoreRefusal
from client.records.station import outbox_of
from client.upstream.training import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from client.records.outbox import Outbox

_COMMITS = 4
_WAYS = ("none", "all", "some", "torn")
_OURS = ("outbox", "daykeys")
# Commits, deliveries and settling, as booth and courier do them; each promise goes to stdout.
_RUN = """
import sys
from pathlib import Path
from client.benches.fleet import draft
from client.records import acknowledgement
from client.records.acknowledgement import Acknowledgement
from client.records.record import Head
from client.records.sealing import digest
from client.records.signing import KeyClass, load_signer
from client.records.station import keys_of, outbox_of
folder = Path(sys.argv[1])
outbox, keys = outbox_of(folder), keys_of(folder)
with outbox.reading() as file:
    file.execute(f"PRAGMA synchronous = {sys.argv[3]}")
state = load_signer(folder / "upstream" / "receipts.pem", KeyClass.TRAINING)
def say(word, name):
    sys.stdout.write(f"{word}:{name}\\n"); sys.stdout.flush()
for number in range(int(sys.argv[2])):
    made = draft()
    outbox.commit(made, keys.signer, keys.sealer)
    say("kept", made.id)
    if number % 3 == 2:
        (queued,) = outbox.pending(1)
        with outbox.reading() as file:
            size, root = file.execute("SELECT size, root FROM queue WHERE id = ?",
                                      (queued.envelope.id,)).fetchone()
        told = Acknowledgement(1, queued.envelope.id, digest(queued.envelope.sealed),
                               keys.signer.key, queued.seq, Head(size, root))
        text = acknowledgement.write(told, state)
        say("leaving", queued.envelope.id)
        outbox.remove_on_receipt(text, keys.receipts)
        outbox.settle()
outbox.close()
"""


@dataclass(slots=True)
class Fallout:
    """What the cuts did: disks tried, records promised, and a line for each failure."""

    disks: int = 0
    promised: int = 0
    failures: list[str] = field(default_factory=list)


def measure() -> Iterator[Measurement]:
    """Cut the power at every system call; lost records and broken files are counted."""
    if not lost_power.available():
        yield Measurement("power cuts", 0.0, "", note="not measured: install strace")
        return
    with tempfile.TemporaryDirectory() as name:
        found = cut_everywhere(Path(name), _COMMITS, "FULL")
    lost = sum("lost" in line for line in found.failures)
    yield Measurement("power cuts: disks started again", found.disks, "")
    yield Measurement("power cuts: promised records lost", lost, "", "0")
    yield Measurement("power cuts: broken files", len(found.failures) - lost, "", "0")


def cut_everywhere(home: Path, commits: int, synchronous: str) -> Fallout:
    """Run once under strace, cut the power after each call in four ways, and start again."""
    folder, station = home / "station", home / "after"
    prepare(folder)
    outbox_of(folder).close()
    (folder / "ballast").unlink()
    recording = lost_power.record(
        [sys.executable, "-c", _RUN, str(folder), str(commits), synchronous],
        folder,
        home / "trace",
        {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(Path(client.__file__).parents[1])},
    )
    replay, chance, found = lost_power.Replay(recording), random.Random(3), Fallout()  # noqa: S311 repeatable cuts, no secret
    for at, call in enumerate(replay.steps()):
        for how in _WAYS:
            files = replay.disk.after_cut(how, chance)
            ours = {name: data for name, data in files.items() if name.startswith(_OURS)}
            found.disks += 1
            wrong = _started_again(ours, station, replay.promised)
            found.failures += [f"{at} {call} {how}: {each}" for each in wrong]
    found.promised = len(replay.promised)
    return found


def _started_again(files: dict[str, bytes], folder: Path, promised: list[str]) -> list[str]:
    for path in folder.glob("outbox.sqlite*"):
        path.unlink()
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    try:
        outbox = outbox_of(folder)
        try:
            return [*_broken(outbox), *_lost(outbox, promised)]
        finally:
            outbox.close()
    except (sqlite3.Error, ValueError, StoreRefusal) as refusal:
        return [type(refusal).__name__]


def _broken(outbox: Outbox) -> Iterator[str]:
    with outbox.reading() as file:
        if file.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            yield "file broken"
        if not journal.whole(file):
            yield "log broken"
        numbers = [row[0] for row in file.execute("SELECT seq FROM ledger ORDER BY seq")]
    if numbers != list(range(1, len(numbers) + 1)):
        yield "numbers broken"


def _lost(outbox: Outbox, promised: list[str]) -> Iterator[str]:
    with outbox.reading() as file:
        queued = {row[0] for row in file.execute("SELECT id FROM queue")}
    readable = {entry.id for entry in entries(outbox) if entry.text}
    said = [word.partition(":")[::2] for word in promised]
    left = {name for word, name in said if word == "leaving"}
    for word, name in said:
        if word == "kept" and (name not in readable or name not in queued | left):
            yield "promised record lost"
