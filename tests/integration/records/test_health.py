"""A station's counters go the same way as its records, and come out for Prometheus."""

from __future__ import annotations

import http.client
import ssl

import pytest
from records_samples import draft_of

from client.records.closed import RecordRefusal
from client.records.daily import close_days, table_of
from client.records.health import DeviceState, share
from client.records.station import keys_of, outbox_of
from client.records.vitals import Tally, measure


def get(world, url: str, path: str) -> str:
    context = ssl.create_default_context(cafile=world.folder / "tls" / "ca.pem")
    context.load_cert_chain(
        world.folder / "tls" / "station.pem", world.folder / "tls" / "station.key"
    )
    line = http.client.HTTPSConnection(url.removeprefix("https://"), context=context, timeout=10)
    try:
        line.request("GET", path)
        return line.getresponse().read().decode()
    finally:
        line.close()


def test_counters_travel_as_records_do_and_are_shown(world, upstream):
    outbox, keys = outbox_of(world.folder), keys_of(world.folder)
    outbox.commit(draft_of(), keys.signer, keys.sealer)
    tally = Tally(zones=(19, 20), chips=(3, 4), devices=(DeviceState.CAMERA_WORKING,))
    health = measure(outbox, "UTO-TRAIN", "2026-11-21", tally)
    assert (health.waiting, health.zones, health.chips) == (1, 95, None)
    done = outbox.commit_health(health, keys.signer, keys.sealer)
    assert (done.seq, done.size) == (2, 2)
    outbox.commit(draft_of(), keys.signer, keys.sealer)
    there = upstream()
    assert "3 delivered" in world.command("courier", "--once", "--url", there.url).stdout
    shown = get(world, there.url, "/metrics").splitlines()
    station = keys.signer.key[:12]
    for line in (
        f'halfdoor_records{{station="{station}"}} 3',
        f'halfdoor_gaps{{station="{station}"}} 0',
        f'halfdoor_waiting{{station="{station}"}} 1',
        f'halfdoor_zones{{station="{station}"}} 95',
        "halfdoor_alarms 0",
    ):
        assert line in shown
    assert not any(line.startswith("halfdoor_chips{") for line in shown)
    page = get(world, there.url, "/")
    assert "UTO-TRAIN" in page
    assert outbox.status().root[:16] in page
    # Counters are no crossings.
    close_days(outbox, "2026-11-22")
    assert table_of(outbox, "2026-11-21").total is None
    outbox.close()


def test_counters_have_no_room_for_anything_else(world):
    outbox = outbox_of(world.folder)
    health = measure(outbox, "UTO-TRAIN", "2026-11-21", Tally())
    outbox.close()
    import msgspec

    for changes in ({"disk": 1.5}, {"devices": ("anna's camera",)}, {"program": "x y"}):
        with pytest.raises(RecordRefusal):
            msgspec.structs.replace(health, **changes).to_bytes()


def test_no_share_over_few_tries():
    assert [share(*pair) for pair in ((19, 19), (20, 20), (17, 33))] == [None, 100, 50]
