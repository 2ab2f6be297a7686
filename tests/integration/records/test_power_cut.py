"""No power cut at any system call loses a promised record, and none breaks the file."""

from __future__ import annotations

import random
import sqlite3
import sys
from pathlib import Path

import power_cut
import pytest
import records_samples

from client.records import journal
from client.records.ledger import entries
from client.records.schema import StoreRefusal
from client.records.station import outbox_of
from client.upstream.training import prepare

# Commits, deliveries and settling, as booth and courier do them; each promise goes to stdout.
RUN = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from records_samples import draft_of
from client.records import acknowledgement
from client.records.acknowledgement import Acknowledgement
from client.records.record import Head
from client.records.sealing import digest
from client.records.signing import KeyClass, load_signer
from client.records.station import keys_of, outbox_of
folder = Path(sys.argv[1])
outbox, keys = outbox_of(folder), keys_of(folder)
with outbox.reading() as file:
    file.execute(f"PRAGMA synchronous = {sys.argv[4]}")
state = load_signer(folder / "upstream" / "receipts.pem", KeyClass.TRAINING)
def say(word, name):
    sys.stdout.write(f"{word}:{name}\\n"); sys.stdout.flush()
for number in range(int(sys.argv[3])):
    draft = draft_of()
    done = outbox.commit(draft, keys.signer, keys.sealer)
    say("kept", draft.id)
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


def problems(files: dict[str, bytes], folder: Path, promised: list[str]) -> list[str]:
    """Start the station on what a power cut left."""
    for path in folder.glob("outbox.sqlite*"):
        path.unlink()
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    outbox = outbox_of(folder)
    try:
        found = []
        with outbox.reading() as file:
            if file.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                found.append("file broken")
            if not journal.whole(file):
                found.append("log broken")
            numbers = [row[0] for row in file.execute("SELECT seq FROM ledger ORDER BY seq")]
            queued = {row[0] for row in file.execute("SELECT id FROM queue")}
        if numbers != list(range(1, len(numbers) + 1)):
            found.append("numbers broken")
        readable = {entry.id for entry in entries(outbox) if entry.text}
        left = {word.partition(":")[2] for word in promised if word.startswith("leaving:")}
        for word, _, name in (each.partition(":") for each in promised):
            if word == "kept" and (
                name not in readable or (name not in queued and name not in left)
            ):
                found.append("promised record lost")
        return found
    finally:
        outbox.close()


def disks(tmp_path: Path, commits: int, synchronous: str) -> tuple[int, list[str], list[str]]:
    """Run, cut the power everywhere, start again: states, promises, failures."""
    folder = tmp_path / "station"
    prepare(folder)
    outbox_of(folder).close()
    (folder / "ballast").unlink()
    samples = str(Path(records_samples.__file__).parent)
    recording = power_cut.record(
        [sys.executable, "-c", RUN, str(folder), samples, str(commits), synchronous],
        folder, tmp_path / "trace",
        {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(Path(__file__).resolve().parents[3])},
    )  # fmt: skip
    station, chance, states, failures = tmp_path / "after", random.Random(3), 0, []
    replay = power_cut.Replay(recording)
    for at, call in enumerate(replay.steps()):
        for how in ("none", "all", "some", "torn"):
            files = {
                name: data
                for name, data in replay.disk.after_cut(how, chance).items()
                if name.startswith(("outbox", "daykeys"))
            }
            states += 1
            try:
                found = problems(files, station, replay.promised)
            except (sqlite3.Error, ValueError, StoreRefusal) as error:
                found = [type(error).__name__]
            failures += [f"{at} {call} {how}: {each}" for each in found]
    return states, replay.promised, failures


pytestmark = pytest.mark.skipif(not power_cut.available(), reason="needs strace")


@pytest.mark.timeout(180)
def test_no_cut_at_any_system_call_loses_a_promised_record(tmp_path):
    states, promised, failures = disks(tmp_path, 4, "FULL")
    assert len(promised) == 5
    assert states > 300
    assert failures == []
    print(f"\n{states} disks after a cut, 0 failures")


def test_the_power_cut_catches_a_file_that_does_not_wait_for_the_disk(tmp_path):
    _, _, failures = disks(tmp_path, 2, "OFF")
    assert any("promised record lost" in each for each in failures)
