"""Ages are counted in local days; what was signed east of here may be of tomorrow."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace

import pytest

from client.inspection import station
from client.station.view import StationView
from mrz.checks import Outcome

# Quito, in the evening; Geneva has signed a list after its midnight.
TODAY = date(2026, 12, 31)


@pytest.mark.parametrize(
    ("dated", "code", "days"),
    [
        (None, "station.trust_age.unknown", -1),
        (date(2027, 1, 2), "station.trust_age.future", -2),
        (date(2027, 1, 1), "", 0),
        (date(2026, 12, 31), "", 0),
        (date(2026, 12, 1), "", 30),
        (date(2026, 11, 30), "station.trust_age.stale", 31),
    ],
)
def test_the_age_of_a_list(dated: date | None, code: str, days: int) -> None:
    check = station.age_check("station.trust_age", dated, TODAY, 30)
    assert check.code == code
    assert (check.outcome is Outcome.SUCCESSFUL) is (not code)
    policy = SimpleNamespace(rules={"finger.match": SimpleNamespace(required=False)})
    view = StationView(lambda: policy, lambda: TODAY, lambda: dated, lambda: dated, None)
    devices = SimpleNamespace(document_reader="", chip_reader="", camera="", finger_scanner="")
    outbox = SimpleNamespace(status=lambda: SimpleNamespace(waiting=3))
    told = view.changed(devices, outbox)
    assert (told.trust_days, told.list_days, told.outbox) == (days, days, 3)


@pytest.mark.parametrize(
    ("latest", "outcome"),
    [
        (date(2027, 1, 2), Outcome.UNDETERMINED),
        (date(2027, 1, 1), Outcome.SUCCESSFUL),
        (date(2026, 2, 28), Outcome.SUCCESSFUL),
    ],
)
def test_a_clock_stands_behind_only_where_no_time_zone_explains_it(
    latest: date, outcome: Outcome
) -> None:
    assert station.clock_check(latest, TODAY).outcome is outcome
