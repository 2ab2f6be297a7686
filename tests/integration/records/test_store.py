"""The station's file in bad company: two writers, a full disk, rot, a clock set back, old files."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import records_samples
from records_samples import draft_of

from client.records import acknowledgement, journal, schema
from client.records.acknowledgement import Acknowledgement
from client.records.daily import close_days
from client.records.ledger import entries
from client.records.outbox import Outbox, ReceiptRefusal
from client.records.record import Head
from client.records.sealing import digest
from client.records.signing import KeyClass, SignatureRefusal, Signer, load_signer
from client.records.soundness import findings
from client.records.station import keys_of, outbox_of
from client.upstream.training import prepare

ROOT = Path(__file__).resolve().parents[3]
SAMPLES = Path(records_samples.__file__).parent


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    folder = tmp_path_factory.mktemp("prepared")
    prepare(folder)
    return folder


@pytest.fixture
def folder(prepared, tmp_path):
    shutil.copytree(prepared, tmp_path / "station")
    return tmp_path / "station"


@pytest.fixture
def outbox(folder):
    opened = outbox_of(folder)
    yield opened
    opened.close()


def state(folder) -> Signer:
    return load_signer(folder / "upstream" / "receipts.pem", KeyClass.TRAINING)


def receipt_for(outbox: Outbox, folder, record_id: str, **changes) -> str:
    with outbox.reading() as file:
        seq, sealed, size, root = file.execute(
            "SELECT seq, sealed, size, root FROM queue WHERE id = ?", (record_id,)
        ).fetchone()
    told = {
        "v": 1, "id": record_id, "sha256": digest(sealed), "station": keys_of(folder).signer.key,
        "seq": seq, "log": Head(size, root), **changes,
    }  # fmt: skip
    return acknowledgement.write(Acknowledgement(**told), state(folder))


def committed(outbox, folder, count=1, **changes):
    keys = keys_of(folder)
    drafts = [draft_of(**changes) for _ in range(count)]
    return [(draft.id, outbox.commit(draft, keys.signer, keys.sealer)) for draft in drafts]


def test_only_the_states_own_receipt_for_our_own_bytes_removes_a_record(folder, outbox):
    ((record_id, _),) = committed(outbox, folder)
    keys = keys_of(folder)
    wrong = [
        receipt_for(outbox, folder, record_id, sha256="0" * 64),
        receipt_for(outbox, folder, record_id, seq=7),
        receipt_for(outbox, folder, record_id, log=Head(1, "1" * 64)),
    ]
    for text in wrong:
        with pytest.raises(ReceiptRefusal):
            outbox.remove_on_receipt(text, keys.receipts)
    told = acknowledgement.read(receipt_for(outbox, folder, record_id), keys.receipts)
    with pytest.raises(SignatureRefusal):
        outbox.remove_on_receipt(acknowledgement.write(told, keys.signer), keys.receipts)
    assert outbox.status().waiting == 1
    good = receipt_for(outbox, folder, record_id)
    assert outbox.remove_on_receipt(good, keys.receipts) is True
    assert outbox.remove_on_receipt(good, keys.receipts) is False
    assert (outbox.status().waiting, outbox.status().sent) == (0, 1)


def test_every_record_tells_the_log_with_itself_in_it(folder, outbox):
    outbox.note(journal.Happening.SIGNED_IN, "00" * 8)
    first, second = (done for _, done in committed(outbox, folder, 2))
    assert (first.seq, first.size, second.seq, second.size) == (1, 2, 2, 3)
    assert outbox.status().root == second.root
    sent = outbox.pending()
    assert [len(queued.envelope.log) for queued in sent] == [2, 1]


WRITER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from records_samples import draft_of
from client.records.station import keys_of, outbox_of
folder = Path(sys.argv[1])
outbox, keys = outbox_of(folder), keys_of(folder)
for _ in range(40):
    outbox.commit(draft_of(), keys.signer, keys.sealer)
outbox.close()
"""


def test_two_processes_and_four_threads_write_one_unbroken_series(folder, outbox):
    processes = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(folder), str(SAMPLES)], cwd=ROOT)
        for _ in range(2)
    ]
    threads = [threading.Thread(target=committed, args=(outbox, folder, 10)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [process.wait(60) for process in processes] == [0, 0]
    assert [entry.seq for entry in entries(outbox)] == list(range(1, 121))
    assert findings(outbox) == []


@pytest.mark.parametrize("what", ["sealed", "text", "leaf", "edge"])
def test_rot_is_noticed_wherever_it_falls(folder, outbox, what):
    committed(outbox, folder, 5)
    assert findings(outbox) == []
    table = {"sealed": "queue", "text": "ledger", "leaf": "audit", "edge": "station"}[what]
    chance = random.Random(2)
    with outbox.transaction() as file:
        data = bytearray(file.execute(f"SELECT {what} FROM {table} LIMIT 1").fetchone()[0])
        data[chance.randrange(20, len(data))] ^= 4
        if table == "station":
            file.execute("UPDATE station SET edge = ?", (bytes(data),))
        else:
            first = f"(SELECT {what} FROM {table} LIMIT 1)"
            file.execute(f"UPDATE {table} SET {what} = ? WHERE {what} = {first}", (bytes(data),))
    assert findings(outbox)


def test_single_flipped_bits_in_the_file_never_pass_for_a_whole_record(folder):
    opened = outbox_of(folder)
    committed(opened, folder, 60)
    truth = {entry.id: entry.text for entry in entries(opened)}
    opened.settle()
    opened.close()
    clean, chance, noticed = (folder / "outbox.sqlite").read_bytes(), random.Random(5), 0
    content = content_of(folder)
    for _ in range(60):
        rotten = bytearray(clean)
        rotten[chance.randrange(100, len(rotten))] ^= 1 << chance.randrange(8)
        (folder / "outbox.sqlite").write_bytes(rotten)
        try:
            opened = outbox_of(folder)
        except schema.StoreRefusal:
            noticed += 1
            continue
        try:
            found = bool(findings(opened))
            told = {entry.id: entry.text for entry in entries(opened) if entry.text}
            assert all(truth.get(name, text) == text for name, text in told.items())
        except (schema.StoreRefusal, ValueError, sqlite3.Error):
            found = True
        finally:
            opened.close()
        noticed += found
        # What nobody notices lies in free space, or beside what leaves.
        assert found or content_of(folder) == content
    assert noticed >= 15
    print(f"\n{noticed} of 60 flips noticed, the others touch nothing that leaves")


def content_of(folder) -> list[tuple]:
    """What leaves and what the log says; a count or an hour beside it can rot unseen."""
    queue = "SELECT id, seq, suite, key, sealed, size, root, past FROM queue ORDER BY seq"
    rest = ("SELECT * FROM audit", "SELECT seq, size, edge FROM station")
    with sqlite3.connect(folder / "outbox.sqlite") as file:
        said = [row for statement in (queue, *rest) for row in file.execute(statement)]
    file.close()
    return said


def test_a_day_ends_and_its_text_can_no_longer_be_read(folder, outbox):
    committed(outbox, folder, 1, day="2026-11-20")
    committed(outbox, folder, 1, day="2026-11-21")
    assert [bool(entry.text) for entry in entries(outbox)] == [True, True]
    assert close_days(outbox, "2026-11-21") == ["2026-11-20"]
    assert [bool(entry.text) for entry in entries(outbox)] == [False, True]
    # The clock is set back: the ended day gets a new key, and its old text stays closed.
    committed(outbox, folder, 1, day="2026-11-20")
    assert [bool(entry.text) for entry in entries(outbox)] == [False, True, True]
    assert [entry.seq for entry in entries(outbox)] == [1, 2, 3]
    assert findings(outbox) == []
    assert outbox.status().waiting == 3
    # And the log says that the clock went back: three records, a day's end, the clock.
    assert outbox.status().size == 5
    assert [len(queued.envelope.log) for queued in outbox.pending()] == [1, 1, 3]


def test_a_clock_that_stood_years_ahead_leaves_nothing_readable_for_years(folder, outbox):
    committed(outbox, folder, 1, day="2036-05-01")
    committed(outbox, folder, 1, day="2026-11-21")
    # The clock was put right within the day: both days can be read until the next one begins.
    assert close_days(outbox, "2026-11-21") == []
    assert [bool(entry.text) for entry in entries(outbox)] == [True, True]
    assert close_days(outbox, "2026-11-22") == ["2026-11-21", "2036-05-01"]
    assert [bool(entry.text) for entry in entries(outbox)] == [False, False]
    assert outbox.status().waiting == 2
    # A clock that begins in a wrong year ends no day of the right ones at once.
    committed(outbox, folder, 1, day="2026-11-22")
    assert close_days(outbox, "2019-01-01") == []
    assert findings(outbox) == []


def test_keys_and_file_are_for_their_owner_only(folder, outbox):
    committed(outbox, folder)
    secret = [
        *(folder / "keys").iterdir(),
        *(folder / "daykeys").iterdir(),
        folder / "outbox.sqlite",
    ]
    assert {path.stat().st_mode & 0o777 for path in secret} == {0o600}


def test_a_stolen_station_shows_no_record(folder):
    opened = outbox_of(folder)
    names = [name for name, _ in committed(opened, folder, 20, day="2026-11-20")]
    handles = b"0011223344556677"
    for name in names:
        opened.remove_on_receipt(receipt_for(opened, folder, name), keys_of(folder).receipts)
    opened.settle()
    close_days(opened, "2026-11-21")
    opened.close()
    disk = b"".join(path.read_bytes() for path in folder.glob("outbox.sqlite*"))
    assert names[0].encode() in disk
    assert b'"bcp"' not in disk
    assert b"border_crossing" not in disk
    # The log keeps the daily handle and the decision, as it says; nothing about a traveller.
    assert handles in disk


def test_an_older_file_is_brought_up_to_date_and_a_newer_one_is_left_alone(folder):
    path = folder / "outbox.sqlite"
    with sqlite3.connect(path) as file:
        for statement in schema.STEPS[0].split(";"):
            file.execute(statement)
        file.execute("INSERT INTO queue VALUES ('ab', 1, 's', 'k', x'00', 1, 'r', 0)")
        file.execute("INSERT INTO ledger VALUES (1, 'ab', '2026-01-01', x'00', 'd', 1, NULL)")
        file.execute("INSERT INTO audit VALUES (0, x'00')")
        file.execute("UPDATE station SET seq = 1, size = 1, edge = zeroblob(32)")
        file.execute("PRAGMA user_version = 1")
    file.close()
    opened = outbox_of(folder)
    assert opened.status().waiting == 1
    assert len(opened.pending()[0].envelope.log) == 1
    opened.close()
    with sqlite3.connect(path) as file:
        file.execute(f"PRAGMA user_version = {len(schema.STEPS) + 1}")
    file.close()
    with pytest.raises(schema.StoreRefusal, match="store_newer"):
        outbox_of(folder)
