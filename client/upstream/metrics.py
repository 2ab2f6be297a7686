"""What the fleet tells, for Prometheus (text exposition format 0.0.4)."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING

from client.upstream.following import key_of

if TYPE_CHECKING:
    from client.upstream.store import Store

_SEEN = {
    "records": "records and counters that are stored",
    "gaps": "numbers that are missing below the highest without a word",
    "gaps_explained": "numbers that are missing and that the station explained",
    "series": "numberings of the station: one more for each new disk",
    "log_entries": "size of the station's log as last told",
    "log_followed": "1 where the log was seen whole from its first entry",
}
_TOLD = {
    "waiting": "records that waited",
    "oldest": "hours that the oldest had waited",
    "failed": "deliveries without receipts",
    "disk": "free MiB",
    "clock": "seconds ahead of the upstream",
    "lists": "age of the lists in days",
    "trust": "age of the trust store in days",
    "zones": "percent of zones read at the first try",
    "chips": "percent of chips read at the first try",
    "rooms": "traveller's rooms that had to be killed",
}


def exposition(store: Store) -> str:
    """Write every station's last word as gauges; a station is named by its key's first digits."""
    values: dict[str, list[tuple[str, int]]] = {name: [] for name in (*_SEEN, *_TOLD)}
    for key, rows in groupby(store.stations(), lambda row: key_of(row.station)):
        series = list(rows)
        seen = (
            sum(row.records for row in series),
            sum(row.gaps for row in series),
            sum(row.explained for row in series),
            len(series),
            sum(row.size for row in series),
            int(all(row.followed for row in series)),
        )
        for name, value in zip(_SEEN, seen, strict=True):
            values[name].append((key, value))
    for station, counters in store.health():
        told = json.loads(counters)
        for name in _TOLD:
            if told[name] is not None:
                values[name].append((station, told[name]))
    lines = []
    for name, about in (_SEEN | _TOLD).items():
        lines += [f"# HELP halfdoor_{name} {about}", f"# TYPE halfdoor_{name} gauge"]
        lines += [f'halfdoor_{name}{{station="{key[:12]}"}} {value}' for key, value in values[name]]
    alarms = len(store.alarms())
    about = "deliveries that were refused or strange"
    head = [f"# HELP halfdoor_alarms {about}", "# TYPE halfdoor_alarms gauge"]
    return "\n".join([*lines, *head, f"halfdoor_alarms {alarms}", ""])
