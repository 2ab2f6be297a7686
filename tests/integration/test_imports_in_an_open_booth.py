"""What is imported while a booth stands open counts from its next traveller on."""

from __future__ import annotations

import threading
from datetime import date, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from client.inspection import inbox
from client.lists import training as training_lists
from client.station.certificates import PresentTrust
from client.station.lists import StationLists
from client.trust import csca, training
from client.trust.errors import TrustError
from client.trust.trust_files import Kind

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 21)
LISTED = training_lists.LISTED_NATIONAL


def national(lists: StationLists) -> str:
    told: list[inbox.ListAnswer] = []
    mrz = SimpleNamespace(
        document_number=LISTED.number, document_code=LISTED.type, issuing_state=LISTED.issuer
    )
    lists.ask(mrz, threading.Event(), told.append)
    assert [each.last for each in told] == [False, True]
    return next(check.code for check in told[0].checks if check.name == "lists.national")


def test_a_newer_list_is_asked_without_a_restart(tmp_path: Path) -> None:
    world = training.prepare(tmp_path, today=TODAY)
    policy = SimpleNamespace(limits={"list_hours": 48})
    lists = StationLists(tmp_path, world.trust, lambda: TODAY, lambda: policy)
    assert (lists.dated(), national(lists)) == (None, "lists.national.no_list")
    training_lists.prepare(world, today=TODAY - timedelta(days=1))
    assert (lists.dated(), national(lists)) == (
        TODAY - timedelta(days=1),
        "lists.national.possible",
    )
    training_lists.prepare(world, today=TODAY)
    assert lists.dated() == TODAY


def test_a_newer_store_is_believed_without_a_restart(tmp_path: Path) -> None:
    trust = PresentTrust(tmp_path)
    before = trust.to_bytes()
    assert trust().list_date is None
    source = csca.Source("UT", Kind.MASTER_LIST, "UT.ml", "UT", TODAY, TODAY, "")
    csca.save_store(tmp_path, csca.Store((source,)))
    assert trust().list_date == TODAY
    assert trust.to_bytes() != before
    assert trust.to_bytes() is trust.to_bytes()
    # What cannot be believed takes nothing away from an open booth; a fresh one does not open.
    (tmp_path / csca.STORE_FILE).write_bytes(b"damaged" * 10)
    assert trust().list_date == TODAY
    with pytest.raises(TrustError):
        PresentTrust(tmp_path)
