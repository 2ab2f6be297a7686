"""Every store of the upstream keeps the same promises."""

from __future__ import annotations

import dataclasses
import secrets

import postgresql
import pytest

from client.records.audit import Tree, leaf_hash
from client.upstream.sqlite_store import SQLiteStore
from client.upstream.store import GAP, LOG_DIFFERS, OTHER_BYTES, PLACE_TAKEN, Row


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
        for table in ("record", "station", "alarm", "health"):
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


def test_a_station_that_begins_late_is_kept_and_told(store):
    rows = rows_of(4)
    assert store.keep(rows[2:]) == ["", ""]
    (seen,) = store.stations()
    assert (seen.gaps, seen.followed) == (2, False)
    assert store.alarms() == [(rows[2].id, "upstream.begins_late")]


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
