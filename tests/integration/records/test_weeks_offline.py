"""Weeks without a network, then everything leaves; a courier that is started twice; doubles."""

from __future__ import annotations

import threading
from datetime import date, timedelta

import pytest
from held_port import held_port
from records_samples import draft_of

from client.courier.backoff import LONGEST
from client.courier.config import CourierTrouble, load
from client.courier.courier import Courier, Round
from client.records.daily import close_days, table_of
from client.records.ledger import entries, sends
from client.records.schema import StoreRefusal
from client.records.soundness import findings
from client.records.station import keys_of, outbox_of
from client.records.vitals import Tally, measure
from client.upstream.server import open_store

FIRST, DAYS, EACH = date(2026, 10, 31), 21, 12


@pytest.fixture
def address():
    """Nobody listens there until the network is back."""
    with held_port() as port:
        yield f"127.0.0.1:{port}"


def held(world) -> list[str]:
    store = open_store("", world.folder / "upstream")
    try:
        return [row[0] for row in store.execute("SELECT id FROM record ORDER BY seq").fetchall()]
    finally:
        store.close()


def test_three_weeks_wait_through_every_days_end_and_then_leave(world, upstream, address):
    outbox, keys, written = outbox_of(world.folder), keys_of(world.folder), []
    config = load(world.folder, url=f"https://{address}")
    courier = Courier(outbox, config, keys.receipts, threading.Event())
    for number in range(DAYS):
        day = (FIRST + timedelta(days=number)).isoformat()
        close_days(outbox, day)
        for _ in range(EACH):
            draft = draft_of(day=day)
            outbox.commit(draft, keys.signer, keys.sealer)
            written.append(draft.id)
        health = measure(outbox, "UTO-TRAIN", day, Tally())
        written.append(health.id)
        outbox.commit_health(health, keys.signer, keys.sealer)
        with pytest.raises(CourierTrouble, match="refused"):
            courier.once()
    assert outbox.status().waiting == DAYS * (EACH + 1)
    # Of the ended days nothing can be read here any more; their counts stayed.
    readable = [entry.day for entry in entries(outbox) if entry.text]
    assert set(readable) == {(FIRST + timedelta(days=DAYS - 1)).isoformat()}
    assert table_of(outbox, FIRST.isoformat()) is not None
    upstream(address)
    done = courier.once()
    assert (done.removed, done.waiting, done.refused) == (DAYS * (EACH + 1), 0, ())
    assert held(world) == written
    store = open_store("", world.folder / "upstream")
    (station,) = store.stations()
    store.close()
    assert (station.gaps, station.followed, station.root) == (0, True, outbox.status().root)
    assert all(entry.receipt for entry in entries(outbox))
    told = [send.answer for send in sends(outbox)]
    assert told == ["courier.refused"] * DAYS + ["200"] * 2
    assert findings(outbox) == []
    outbox.close()


class Calendar(threading.Event):
    """Waits of days that take no time; arrival is called when so many seconds have passed."""

    def __init__(self, until: float, arrival) -> None:
        super().__init__()
        self.waits: list[float] = []
        self._until, self._arrival = until, arrival

    def wait(self, timeout: float | None = None) -> bool:
        self.waits.append(timeout or 0.0)
        if self._arrival and sum(self.waits) >= self._until:
            self._arrival()
            self._arrival = None
        return self.is_set()


def test_a_courier_without_a_network_asks_less_and_less_and_is_there_when_it_returns(
    world, upstream, address
):
    outbox, keys = outbox_of(world.folder), keys_of(world.folder)
    for _ in range(3):
        outbox.commit(draft_of(), keys.signer, keys.sealer)
    config, told = load(world.folder, url=f"https://{address}"), []
    calendar = Calendar(86_400, lambda: upstream(address))

    def tell(what) -> None:
        told.append(what)
        if isinstance(what, Round) and not what.waiting:
            calendar.set()

    Courier(outbox, config, keys.receipts, calendar).forever(tell)
    outbox.close()
    assert [what.code for what in told[:-1]] == ["courier.refused"] * (len(told) - 1)
    assert told[-1].removed == 3
    # A day without a network: a few quick tries, then one in about eleven minutes, never in step.
    assert 86_400 / LONGEST < len(calendar.waits) < 2 * 86_400 / LONGEST + 20
    assert max(calendar.waits) <= LONGEST
    assert len({round(wait, 3) for wait in calendar.waits}) > len(calendar.waits) * 0.9


def test_a_courier_that_is_started_twice_sends_nothing_twice(world, upstream):
    outbox, keys, ids = outbox_of(world.folder), keys_of(world.folder), []
    for _ in range(120):
        draft = draft_of()
        outbox.commit(draft, keys.signer, keys.sealer)
        ids.append(draft.id)
    config = world.folder / "courier.toml"
    config.write_text(config.read_text() + "batch = 10\n")
    there, removed = upstream(), []

    def courier() -> None:
        own = outbox_of(world.folder)
        again = Courier(own, load(world.folder, url=there.url), keys.receipts, threading.Event())
        removed.append(again.once().removed)
        own.close()

    lines = [threading.Thread(target=courier) for _ in range(3)]
    for line in lines:
        line.start()
    for line in lines:
        line.join()
    assert len(removed) == 3
    assert sum(removed) == 120
    assert (outbox.status().waiting, outbox.status().sent) == (0, 120)
    assert held(world) == ids
    outbox.close()


def test_the_same_decision_twice_is_one_record(world):
    outbox, keys, draft = outbox_of(world.folder), keys_of(world.folder), draft_of()
    outbox.commit(draft, keys.signer, keys.sealer)
    before = outbox.status()
    with pytest.raises(StoreRefusal):
        outbox.commit(draft, keys.signer, keys.sealer)
    assert outbox.status() == before
    assert findings(outbox) == []
    outbox.close()
