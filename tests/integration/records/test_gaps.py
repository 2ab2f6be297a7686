"""What can never come is explained by the station, signed; nothing that can come is given up."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import threading

import pytest
from records_samples import draft_of

from client.courier.config import load
from client.courier.courier import Courier, Round
from client.records import sealing
from client.records.daily import close_days
from client.records.station import keys_of, outbox_of
from client.trust import keys
from client.upstream.page import page
from client.upstream.server import open_store


def commit(world, count: int, day: str = "2026-11-21") -> list[str]:
    outbox, own = outbox_of(world.folder), keys_of(world.folder)
    drafts = [draft_of(day=day) for _ in range(count)]
    for draft in drafts:
        outbox.commit(draft, own.signer, own.sealer)
    outbox.close()
    return [draft.id for draft in drafts]


def deliver(world, url: str) -> Round:
    outbox, own = outbox_of(world.folder), keys_of(world.folder)
    try:
        config = load(world.folder, url=url)
        return Courier(outbox, config, own.receipts, threading.Event()).once()
    finally:
        outbox.close()


def codes(done: Round) -> set[str]:
    return {code for _, code in done.refused}


def seen(world):
    store = open_store("", world.folder / "upstream")
    try:
        ids = {row[0] for row in store.execute("SELECT id FROM record").fetchall()}
        return ids, store.stations(), page(store)
    finally:
        store.close()


def explain(world, because: str) -> str:
    done = world.command("outbox", "explain", "--because", because)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_record_beyond_mending_is_explained_and_the_rest_leaves(world, upstream):
    ids = commit(world, 5)
    outbox = outbox_of(world.folder)
    # The day ended, so no text is left that could be sealed again; then two seals rot.
    close_days(outbox, "2026-11-22")
    with outbox.transaction() as file:
        file.execute("UPDATE queue SET sealed = zeroblob(1072) WHERE seq IN (2, 3)")
    outbox.close()
    there = upstream()
    done = deliver(world, there.url)
    assert (done.removed, done.waiting) == (1, 4)
    assert codes(done) == {"records.seal_broken", "upstream.gap"}
    assert "Explained: [[2, 3]]" in explain(world, "rotten")
    assert deliver(world, there.url).waiting == 0
    held, (station,), shown = seen(world)
    assert held >= {ids[0], ids[3], ids[4]}
    assert (station.gaps, station.explained, station.highest) == (0, 2, 6)
    # The entries of the lost records came along: the State still follows the log from its start.
    assert station.followed
    assert "2 to 3" in shown
    assert "sealed bytes changed on the disk" in shown
    assert "nothing is missing" in explain(world, "rotten")


def test_a_rotten_record_that_can_be_read_is_sealed_again_and_not_given_up(world, upstream):
    ids = commit(world, 3)
    with sqlite3.connect(world.folder / "outbox.sqlite") as file:
        file.execute("UPDATE queue SET sealed = zeroblob(1072) WHERE seq = 2")
    file.close()
    assert "nothing is missing" in explain(world, "rotten")
    deliver(world, upstream().url)
    held, (station,), _ = seen(world)
    assert held == set(ids)
    assert (station.highest, station.explained) == (3, 0)


def test_a_station_with_a_new_disk_says_so_and_goes_on(world, upstream):
    before, there = commit(world, 3), upstream()
    deliver(world, there.url)
    for path in world.folder.glob("outbox.sqlite*"):
        path.unlink()
    shutil.rmtree(world.folder / "daykeys")
    after = commit(world, 2)
    done = deliver(world, there.url)
    assert (codes(done), done.waiting) == ({"upstream.new_series"}, 2)
    told = world.command("courier", "--once", "--url", there.url).stdout
    assert "halfdoor outbox explain --because disk-lost" in told
    explain(world, "disk-lost")
    assert deliver(world, there.url).waiting == 0
    held, stations, shown = seen(world)
    assert held >= {*before, *after}
    assert [row.records for row in sorted(stations, key=lambda row: -row.records)] == [3, 3]
    assert all(row.followed and not row.gaps for row in stations)
    assert "new disk: the numbering began again" in shown


def test_a_disk_that_was_set_back_loses_no_record_that_can_be_read(world, upstream):
    before, there = commit(world, 2), upstream()
    kept = world.folder.with_name("image")
    shutil.copytree(world.folder, kept)
    before += commit(world, 2)
    deliver(world, there.url)
    for path in world.folder.glob("outbox.sqlite*"):
        path.unlink()
    shutil.copy(kept / "outbox.sqlite", world.folder / "outbox.sqlite")
    after = commit(world, 3)
    done = deliver(world, there.url)
    # The two of the image were held already; the three new ones stand at taken places.
    assert done.waiting == 3
    assert "upstream.place_taken" in codes(done)
    assert "3 placed anew" in explain(world, "set-back")
    assert deliver(world, there.url).waiting == 0
    held, stations, _ = seen(world)
    assert held >= {*before, *after}
    assert sorted(row.records for row in stations) == [4, 4]
    assert len(list(world.folder.glob("outbox.aside-*.sqlite"))) == 1


def test_the_file_is_not_replaced_under_another_program(world):
    commit(world, 1)
    other = outbox_of(world.folder)
    done = world.command("outbox", "explain", "--because", "set-back")
    assert (done.returncode, "Another program" in done.stderr) == (4, True)
    assert other.status().waiting == 1
    other.close()
    assert list(world.folder.glob("outbox.*.sqlite")) == []


def test_another_system_of_record_learns_where_the_earlier_ones_are(world, upstream):
    commit(world, 3)
    deliver(world, upstream().url)
    for path in (world.folder / "upstream").glob("records.sqlite*"):
        path.unlink()
    there, ids = upstream(), commit(world, 2)
    done = deliver(world, there.url)
    assert (codes(done), done.waiting) == ({"upstream.begins_late"}, 2)
    assert "Explained: [[1, 3]]" in explain(world, "other-upstream")
    assert deliver(world, there.url).waiting == 0
    held, (station,), shown = seen(world)
    assert held >= set(ids)
    assert (station.gaps, station.explained, station.followed) == (0, 3, False)
    assert "delivered to another system of record" in shown


@pytest.mark.parametrize("ended", [False, True])
def test_a_state_whose_store_was_set_back_gets_again_what_can_be_read(world, upstream, ended):
    ids = commit(world, 1, "2026-11-20")
    state, backup = world.folder / "upstream", world.folder / "backup"
    first = upstream()
    deliver(world, first.url)
    first.process.send_signal(signal.SIGINT)
    first.process.wait(20)
    shutil.copy(state / "records.sqlite", backup)
    ids += commit(world, 1, "2026-11-20") + commit(world, 3)
    second = upstream()
    assert deliver(world, second.url).waiting == 0
    second.process.send_signal(signal.SIGINT)
    second.process.wait(20)
    for path in state.glob("records.sqlite*"):
        path.unlink()
    shutil.copy(backup, state / "records.sqlite")
    if ended:
        outbox = outbox_of(world.folder)
        close_days(outbox, "2026-11-21")
        outbox.close()
    ids += commit(world, 1)
    third = upstream()
    # Four receipted records are gone at the State: it notices, and takes nothing behind the hole.
    assert codes(deliver(world, third.url)) == {"upstream.gap"}
    done = world.command("outbox", "resend")
    told = "3 wait again; 2 from ended" if ended else "5 wait again; 0 from ended"
    assert told in done.stdout, done.stderr
    deliver(world, third.url)
    if ended:
        assert world.waiting() == 4
        assert "Explained: [[1, 2]]" in explain(world, "other-upstream")
        deliver(world, third.url)
    assert world.waiting() == 0
    held, (station,), _ = seen(world)
    lost = {ids[1]} if ended else set()
    assert held >= set(ids) - lost
    assert (station.gaps, station.explained, station.followed) == (0, len(lost), not ended)
    # Offering everything once more changes nothing on the other side.
    assert world.command("outbox", "resend").returncode == 0
    assert deliver(world, third.url).waiting == 0
    assert seen(world)[1] == [station]


def test_what_was_sealed_to_the_states_key_before_is_still_opened(world, upstream):
    state, ids = world.folder / "upstream", commit(world, 2)
    (state / "seal.json").rename(state / "seal-2026.json")
    private = sealing.generate(sealing.HYBRID)
    public = sealing.public_half(sealing.HYBRID, private)
    (state / "seal.json").write_bytes(sealing.spell_key(sealing.HYBRID, "private", private))
    # The station offers the old ones and seals with the new key, here the post-quantum hybrid.
    spelled = sealing.spell_key(sealing.HYBRID, "public", public)
    (world.folder / "keys" / "state-seal.json").write_bytes(spelled)
    ids += commit(world, 2)
    assert deliver(world, upstream().url).waiting == 0
    assert seen(world)[0] == set(ids)


def test_receipts_of_the_next_key_count_while_one_replaces_another(world, upstream):
    commit(world, 1)
    place, fresh = world.folder / "keys" / "state-receipts.pem", keys.new_key()
    (world.folder / "upstream" / "receipts.pem").unlink()
    keys.write_private(world.folder / "upstream" / "receipts.pem", fresh)
    there = upstream()
    done = deliver(world, there.url)
    assert (codes(done), done.waiting) == ({"records.key_unknown"}, 1)
    place.write_bytes(place.read_bytes() + keys.public_pem(fresh))
    assert deliver(world, there.url).waiting == 0
