"""Every store of the upstream keeps the same promises."""

from __future__ import annotations

import dataclasses
import secrets

import postgresql
import pytest

from client.records.audit import Tree, leaf_hash
from client.records.gap import Gap, Loss
from client.upstream.following import (
    BEGINS_LATE,
    GAP,
    LOG_DIFFERS,
    NEW_SERIES,
    OTHER_BYTES,
    PLACE_TAKEN,
    Row,
)
from client.upstream.sqlite_store import SQLiteStore
from client.upstream.store import MOST_ALARMS


@pytest.fixture(scope="module")
def server():
    place = postgresql.binaries()
    if place is None:
        pytest.skip("needs PostgreSQL (apt-get install postgresql)")
    pytest.importorskip("psycopg", reason="needs psycopg")
    started = postgresql.Server(place)
    yield started
    started.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request, tmp_path):
    if request.param == "sqlite":
        opened = SQLiteStore(tmp_path / "records.sqlite")
    else:
        from client.upstream.postgresql_store import PostgreSQLStore

        opened = PostgreSQLStore(request.getfixturevalue("server").url)
        for table in ("record", "station", "alarm", "health", "gap"):
            opened.begin()
            opened.execute(f"DELETE FROM {table}")
            opened.execute("COMMIT")
    yield opened
    opened.close()


def rows_of(count: int, station: str = "st") -> list[Row]:
    tree, rows = Tree(), []
    for seq in range(1, count + 1):
        leaf = leaf_hash(f"{station}{seq}".encode())
        tree = tree.append_hash(leaf)
        rows.append(
            Row(secrets.token_hex(16), station, seq, "0" * 64, tree.size, tree.root.hex(),
                "2026-11-21", "UTO-TRAIN", f"text {seq}", (leaf,))
        )  # fmt: skip
    return rows


def test_records_in_order_are_kept_once(store):
    rows = rows_of(5)
    assert store.keep(rows[:3]) == [""] * 3
    assert store.keep(rows) == [""] * 5
    (seen,) = store.stations()
    assert (seen.records, seen.highest, seen.gaps, seen.followed) == (5, 5, 0, True)
    assert seen.root == rows[-1].root
    assert store.alarms() == []


def test_other_bytes_under_one_id_are_refused(store):
    (row,) = rows_of(1)
    store.keep([row])
    assert store.keep([dataclasses.replace(row, text="other")]) == [OTHER_BYTES]


def test_another_record_at_the_same_place_is_refused(store):
    rows = rows_of(2)
    store.keep(rows)
    twin = dataclasses.replace(rows[1], id="twin")
    assert store.keep([twin]) == [PLACE_TAKEN]


def test_a_gap_is_refused_until_it_is_filled(store):
    rows = rows_of(4)
    assert store.keep([rows[0], rows[2], rows[3]]) == ["", GAP, GAP]
    assert store.keep(rows[1:]) == [""] * 3
    assert store.stations()[0].gaps == 0


def test_a_changed_log_is_refused(store):
    rows = rows_of(3)
    store.keep(rows[:1])
    changed = dataclasses.replace(rows[1], log=(leaf_hash(b"changed"),))
    assert store.keep([changed]) == [LOG_DIFFERS]
    cut = dataclasses.replace(rows[1], log=())
    assert store.keep([cut]) == [LOG_DIFFERS]
    assert store.keep(rows[1:]) == ["", ""]


def statement(row: Row, first: int, last: int, why: Loss) -> Row:
    """Let a row be a gap statement; its place and its log stay."""
    told = Gap(id=row.id, bcp="UTO-TRAIN", day="2026-11-21", first=first, last=last, why=why)
    return dataclasses.replace(row, gap=told)


def test_a_station_that_begins_late_waits_until_it_says_why(store):
    rows = rows_of(5)
    assert store.keep(rows[2:4]) == [BEGINS_LATE, BEGINS_LATE]
    assert store.stations() == []
    told = statement(rows[4], 1, 2, Loss.OTHER_UPSTREAM)
    assert store.keep([*rows[2:4], told]) == [""] * 3
    (seen,) = store.stations()
    assert (seen.gaps, seen.explained, seen.followed) == (0, 2, False)


def test_a_statement_lets_what_waits_behind_a_gap_leave(store):
    rows = rows_of(6)
    store.keep(rows[:2])
    # Numbers 3 and 4 rotted; the record behind them brings their log entries along.
    behind = dataclasses.replace(rows[4], log=tuple(e for row in rows[2:5] for e in row.log))
    assert store.keep([behind]) == [GAP]
    short = statement(rows[5], 3, 3, Loss.ROTTEN)
    assert store.keep([behind, short]) == [GAP, GAP]
    told = statement(dataclasses.replace(rows[5], id="another"), 3, 4, Loss.ROTTEN)
    assert store.keep([behind, told]) == ["", ""]
    (seen,) = store.stations()
    assert (seen.records, seen.highest, seen.gaps, seen.explained) == (4, 6, 0, 2)
    assert seen.followed
    ranges = [(each.first, each.last, each.why) for each in store.explanations()]
    assert sorted(ranges) == [(3, 3, Loss.ROTTEN), (3, 4, Loss.ROTTEN)]
    # One of them comes all the same, from a disk that was found again.
    assert store.keep([rows[3]]) == [""]
    assert store.stations()[0].explained == 1


def test_a_statement_explains_nothing_that_is_still_to_come(store):
    rows = rows_of(6)
    told = statement(rows[1], 1, 2**53 - 1, Loss.ROTTEN)
    assert store.keep([rows[0], told]) == ["", ""]
    assert [(each.first, each.last) for each in store.explanations()] == [(1, 1)]
    behind = dataclasses.replace(rows[4], log=tuple(e for row in rows[2:5] for e in row.log))
    assert store.keep([behind]) == [GAP]


def test_a_new_numbering_waits_until_the_station_says_why(store):
    old, new = rows_of(3, "st.aa"), rows_of(3, "st.bb")
    store.keep(old)
    assert store.keep(new[:2]) == [NEW_SERIES, NEW_SERIES]
    told = statement(new[2], 0, 0, Loss.DISK_LOST)
    assert store.keep([*new[:2], told]) == [""] * 3
    assert [(seen.station, seen.records, seen.gaps) for seen in store.stations()] == [
        ("st.aa", 3, 0), ("st.bb", 3, 0),
    ]  # fmt: skip


def test_a_waiting_stations_alarm_ends_with_its_gap(store):
    rows = rows_of(3)
    store.keep(rows[:1])
    store.alarm({("st", GAP), ("x", OTHER_BYTES)})
    store.alarm({("st", GAP)})
    assert store.alarms() == [("st", GAP), ("x", OTHER_BYTES)]
    store.keep(rows[1:])
    assert store.alarms() == [("x", OTHER_BYTES)]


def test_nonsense_does_not_fill_the_store_and_a_station_that_waits_is_told_all_the_same(store):
    for start in range(0, MOST_ALARMS + 400, 400):
        store.alarm({(f"{number:032x}", OTHER_BYTES) for number in range(start, start + 400)})
    assert len(store.alarms()) == MOST_ALARMS
    store.alarm({("st", GAP)})
    assert ("st", GAP) in store.alarms()


def test_two_stations_do_not_mix(store):
    one, two = rows_of(3, "one"), rows_of(2, "two")
    assert store.keep([each for pair in zip(one, two, strict=False) for each in pair]) == [""] * 4
    assert [seen.records for seen in store.stations()] == [2, 2]


def test_health_keeps_the_last_counters(store):
    rows = [dataclasses.replace(row, health=f'{{"waiting":{row.seq}}}') for row in rows_of(2)]
    store.keep(rows)
    assert store.health() == [("st", '{"waiting":2}')]


def test_a_killed_database_is_told_and_comes_back():
    if postgresql.binaries() is None:
        pytest.skip("needs PostgreSQL (apt-get install postgresql)")
    pytest.importorskip("psycopg", reason="needs psycopg")
    from client.upstream.postgresql_store import PostgreSQLStore

    server = postgresql.Server(postgresql.binaries())
    store, rows = PostgreSQLStore(server.url), rows_of(3)
    store.keep(rows[:2])
    server.kill()
    with pytest.raises(OSError, match="database"):
        store.keep(rows[2:])
    server.start()
    try:
        assert store.keep(rows) == [""] * 3
        assert store.stations()[0].records == 3
    finally:
        store.close()
        server.stop()


@pytest.mark.parametrize(
    ("settings", "told"), [(" -c fsync=off", ""), (" -c synchronous_commit=off", "on")]
)
def test_a_database_that_does_not_wait_for_its_disk_vouches_for_nothing(settings, told):
    if postgresql.binaries() is None:
        pytest.skip("needs PostgreSQL (apt-get install postgresql)")
    pytest.importorskip("psycopg", reason="needs psycopg")
    from client.upstream.postgresql_store import PostgreSQLStore

    server = postgresql.Server(postgresql.binaries(), settings)
    try:
        if not told:
            with pytest.raises(OSError, match="fsync off"):
                PostgreSQLStore(server.url)
            return
        store = PostgreSQLStore(server.url)
        store.begin()
        assert store.execute("SHOW synchronous_commit").fetchone() == (told,)
        store.close()
    finally:
        server.stop()
