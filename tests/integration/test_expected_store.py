"""Who is expected here, and that it is destroyed a day after the arrival."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from client.lists.document_key import DocumentKey
from client.lists.edifact import EdifactError
from client.lists.expected import LONGEST, ExpectedStore, check
from mrz.checks import Outcome

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)
ANNOUNCED = DocumentKey("L898902C3", "P", "UTO")
STRANGER = DocumentKey("X1", "P", "UTO")


def passenger_list(arrival: datetime) -> bytes:
    body = [
        "UNH+1+PAXLST:D:05B:UN:IATA",
        "BGM+745",
        f"DTM+232:{arrival:%y%m%d%H%M}:201",
        "NAD+FL+++ERIKSSON:ANNA",
        "DOC+P:110:111+L898902C3",
        "LOC+91+UTO",
    ]
    return "'".join([*body, f"UNT+{len(body) + 1}+1", ""]).encode()


def test_expected_until_a_day_after_the_arrival_and_never_longer(tmp_path: Path) -> None:
    store = ExpectedStore(tmp_path / "expected")
    arrival = NOW + timedelta(hours=3)
    count, until = store.take(passenger_list(arrival), NOW)
    assert (count, until) == (1, arrival + timedelta(hours=24))
    assert check(ANNOUNCED, store, NOW).outcome is Outcome.SUCCESSFUL
    stranger = check(STRANGER, store, NOW)
    assert (stranger.outcome, stranger.code) == (
        Outcome.NOT_PERFORMED,
        "lists.visa.not_announced",
    )
    assert store.expected(ANNOUNCED, until - timedelta(seconds=61))
    assert not store.expected(ANNOUNCED, until)
    assert list((tmp_path / "expected").iterdir()) == []


def test_nothing_of_the_list_stands_on_the_disk(tmp_path: Path) -> None:
    store = ExpectedStore(tmp_path)
    store.take(passenger_list(NOW), NOW)
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"L898902C3" not in kept
    assert b"ERIKSSON" not in kept
    assert all(path.stat().st_mode & 0o077 == 0 for path in tmp_path.glob("*.key"))


def test_a_list_of_yesterday_or_of_next_year(tmp_path: Path) -> None:
    store = ExpectedStore(tmp_path)
    store.take(passenger_list(NOW - timedelta(days=2)), NOW)
    assert list(tmp_path.iterdir()) == []
    _, until = store.take(passenger_list(NOW + timedelta(days=300)), NOW)
    assert until == NOW + LONGEST


def test_a_list_that_cannot_be_read_leaves_nothing(tmp_path: Path) -> None:
    store = ExpectedStore(tmp_path)
    with pytest.raises(EdifactError):
        store.take(passenger_list(NOW)[:-9], NOW)
    assert list(tmp_path.iterdir()) == []


def test_without_its_key_a_list_is_gone(tmp_path: Path) -> None:
    store = ExpectedStore(tmp_path)
    store.take(passenger_list(NOW), NOW)
    next(tmp_path.glob("*.key")).unlink()
    assert not store.expected(ANNOUNCED, NOW)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "9999999999-junk.key").write_bytes(b"k" * 32)
    (tmp_path / "9999999999-junk.expected").write_bytes(b"junk")
    assert not store.expected(ANNOUNCED, NOW)
