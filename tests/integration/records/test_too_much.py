"""A way to the upstream that takes less at once than the settings say: nothing lost or doubled."""

from __future__ import annotations

import json
import sqlite3
import threading
import zlib
from contextlib import closing

import pytest
from records_samples import draft_of

from client.courier import courier as couriers
from client.courier.config import CourierTrouble, load
from client.courier.link import link_of
from client.courier.transport import Reply
from client.records.ledger import sends
from client.records.station import keys_of, outbox_of


class Narrow:
    """The real line behind something that answers 413 to more than it takes."""

    def __init__(self, config: object, most: int) -> None:
        self._line = link_of(config)
        self._most = most

    def post(self, path: str, body: bytes) -> Reply:
        if len(json.loads(zlib.decompress(body))["envelopes"]) > self._most:
            return Reply(413, b"too much", 0, "")
        return self._line.post(path, body)

    def close(self) -> None:
        self._line.close()


@pytest.fixture
def courier(world, upstream, monkeypatch):
    outbox, keys = outbox_of(world.folder), keys_of(world.folder)
    there = upstream()
    made = couriers.Courier(
        outbox, load(world.folder, url=there.url), keys.receipts, threading.Event()
    )

    def narrowed(most: int) -> couriers.Courier:
        monkeypatch.setattr(couriers, "link_of", lambda config: Narrow(config, most))
        return made

    for _ in range(11):
        outbox.commit(draft_of(), keys.signer, keys.sealer)
    yield narrowed
    outbox.close()


def test_a_batch_is_halved_until_it_passes(world, courier):
    assert courier(3).once().removed == 11
    outbox = outbox_of(world.folder)
    told = [(send.records, send.answer) for send in sends(outbox)]
    outbox.close()
    # 11, 5, then twos; what was too much stands in the ledger as well, because it left.
    assert told == [(11, "413"), (5, "413"), *[(2, "200")] * 5, (1, "200")]
    with closing(sqlite3.connect(world.folder / "upstream" / "records.sqlite")) as file:
        counted = file.execute("SELECT count(*), count(DISTINCT id) FROM record").fetchone()
    assert counted == (11, 11)


def test_where_not_even_one_passes_all_stay(world, courier):
    with pytest.raises(CourierTrouble) as trouble:
        courier(0).once()
    assert trouble.value.code == "upstream.too_much"
    assert world.waiting() == 11
    assert courier(3).once().removed == 11
