"""From a decision to the State's store and back, with real processes and real TLS."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime

import msgspec
import pytest
from records_samples import draft_of, station_of

from client.judgement import policy as policies
from client.judgement import policy_loading
from client.judgement.advice import Action, Decision
from client.judgement.catalogue import ALL_CHECKS, group_of
from client.records.build import DocumentFacts, build
from client.records.ledger import entries
from client.records.record import AdviceLetter, DocumentClass
from client.records.station import keys_of, outbox_of
from client.trust import policy_store, training
from mrz.checks import Check, Outcome


def commit(folder, count: int) -> list[str]:
    outbox, keys = outbox_of(folder), keys_of(folder)
    try:
        drafts = [draft_of() for _ in range(count)]
        for draft in drafts:
            outbox.commit(draft, keys.signer, keys.sealer)
        return [draft.id for draft in drafts]
    finally:
        outbox.close()


def held(folder) -> list[tuple[str, str]]:
    with sqlite3.connect(folder / "upstream" / "records.sqlite") as file:
        rows = file.execute("SELECT id, text FROM record ORDER BY seq").fetchall()
    file.close()
    return rows


def test_a_record_goes_the_whole_way_and_leaves_on_its_receipt(world, upstream):
    ids = commit(world.folder, 3)
    there = upstream()
    answer = world.command("courier", "--once", "--url", there.url)
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout == "3 delivered with receipt, 0 waiting.\n"
    assert [row[0] for row in held(world.folder)] == ids
    outbox = outbox_of(world.folder)
    ledger = list(entries(outbox))
    outbox.close()
    # I9: what the State opened is, byte for byte, what the ledger shows.
    assert [(entry.id, entry.text) for entry in ledger] == held(world.folder)
    assert all(entry.receipt for entry in ledger)


def test_without_an_upstream_the_record_waits_and_the_sentence_says_why(world):
    commit(world.folder, 1)
    answer = world.command("courier", "--once", "--url", "https://127.0.0.1:9")
    assert answer.returncode == 3
    assert "nothing listens at 127.0.0.1:9" in answer.stderr
    assert "Nothing is lost" in answer.stderr
    assert world.waiting() == 1


COMMITTER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from records_samples import draft_of
from client.records.station import keys_of, outbox_of
folder = Path(sys.argv[1])
outbox, keys = outbox_of(folder), keys_of(folder)
while True:
    draft = draft_of()
    outbox.commit(draft, keys.signer, keys.sealer)
    print(draft.id, flush=True)
"""


def test_killed_between_decision_and_send_there_is_exactly_one_record_upstream(
    world, upstream, samples_folder
):
    acknowledged: list[str] = []
    for _ in range(3):
        process = subprocess.Popen(
            [sys.executable, "-c", COMMITTER, str(world.folder), str(samples_folder)],
            env=world.environment, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        acknowledged += [process.stdout.readline().strip() for _ in range(5)]
        process.send_signal(signal.SIGKILL)
        rest, _ = process.communicate(timeout=60)
        acknowledged += [line for line in rest.splitlines() if len(line) == 32]
    there = upstream()
    courier = world.start("courier", "--url", there.url)
    courier.stdout.readline()
    courier.send_signal(signal.SIGKILL)
    courier.communicate(timeout=60)
    assert world.command("courier", "--once", "--url", there.url).returncode == 0
    ids = [row[0] for row in held(world.folder)]
    assert len(ids) == len(set(ids))
    assert set(acknowledged) <= set(ids)
    # A kill can fall between the commit and the word to us: then the record is there unsaid.
    assert len(ids) - len(acknowledged) <= 3
    assert world.waiting() == 0


def test_the_upstream_killed_after_storing_gives_the_same_receipt_again(world, upstream):
    ids = commit(world.folder, 2)
    first = upstream()
    saved = (world.folder / "outbox.sqlite").read_bytes()
    assert world.command("courier", "--once", "--url", first.url).returncode == 0
    first.process.send_signal(signal.SIGKILL)
    first.process.wait(timeout=60)
    # The station's answer was lost, as after a power cut: its file stands as before.
    for each in world.folder.glob("outbox.sqlite*"):
        each.unlink()
    (world.folder / "outbox.sqlite").write_bytes(saved)
    second = upstream()
    answer = world.command("courier", "--once", "--url", second.url)
    assert answer.stdout == "2 delivered with receipt, 0 waiting.\n"
    assert [row[0] for row in held(world.folder)] == ids


def test_ledger_and_outbox_commands_tell_what_left(world):
    (record_id,) = commit(world.folder, 1)
    status = json.loads(world.command("outbox", "status", "--json").stdout)
    assert (status["waiting"], status["sent"], status["size"]) == (1, 0, 1)
    shown = json.loads(world.command("ledger", "--json").stdout)
    assert shown["record"]["id"] == record_id
    assert shown["header"]["cls"] == "training"
    day = shown["day"]
    assert record_id in world.command("ledger", "--day", day.replace("-", "")).stdout
    told = world.command("ledger", "--day", "2020-01-01").stdout
    assert told == "Of 2020-01-01 nothing left this machine, and nothing waits.\n"
    for wrong in ("2026-99-99", "yesterday"):
        assert world.command("ledger", "--day", wrong).returncode == 2


def test_a_production_upstream_refuses_training_records_and_they_wait(world, upstream):
    commit(world.folder, 2)
    (world.folder / "upstream" / "upstream.toml").write_text('accepts = "production"\n')
    there = upstream()
    answer = world.command("courier", "--once", "--url", there.url)
    assert answer.stdout.startswith("0 delivered with receipt, 2 waiting.")
    assert "Training records go to a training upstream only" in answer.stdout
    assert held(world.folder) == []


def test_a_production_upstream_refuses_a_simulated_device_under_any_key(world, upstream):
    state = world.folder / "upstream"
    (state / "upstream.toml").write_text('accepts = "production"\n')
    (state / "stations" / "training").rename(state / "stations" / "production")
    place = world.folder / "keys"
    (place / "station-training.pem").rename(place / "station.pem")
    outbox, keys = outbox_of(world.folder), keys_of(world.folder)
    outbox.commit(draft_of(), keys.signer, keys.sealer)
    outbox.commit(draft_of(), keys.signer, keys.sealer, simulated=True)
    outbox.close()
    there = upstream()
    answer = world.command("courier", "--once", "--url", there.url)
    assert answer.stdout.startswith("1 delivered with receipt, 1 waiting.")
    assert "simulated device" in answer.stdout


def test_the_auditor_replays_a_record_under_the_stations_policy(world):
    today = datetime.now(UTC).date()
    trust = training.prepare(world.folder, today=today).trust
    policy = policy_loading.load(policy_store.read_text(trust), today=today)
    checks = [Check(name, group_of(name), Outcome.SUCCESSFUL) for name in ALL_CHECKS]
    advice = policies.advise(checks, policy, today)
    document = DocumentFacts(DocumentClass.PASSPORT)
    outbox, keys = outbox_of(world.folder), keys_of(world.folder)
    for letter in (AdviceLetter.GREEN, AdviceLetter.RED):
        station = station_of(day=today.isoformat())
        draft = build(advice, Decision(Action.ADMIT), checks, document, station)
        changed = msgspec.structs.replace(draft, adv=letter)
        outbox.commit(changed, keys.signer, keys.sealer)
    outbox.close()
    told = world.command("ledger", "--replay", "--json").stdout.splitlines()
    assert [json.loads(line)["verdict"] for line in told] == ["agrees", "untold"]


@pytest.fixture
def samples_folder():
    from pathlib import Path

    import records_samples

    return Path(records_samples.__file__).parent
