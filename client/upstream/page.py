"""What a State sees: counts, gaps and why, chain heads, health, refused deliveries. No script."""

from __future__ import annotations

import html
import json
from typing import TYPE_CHECKING

from client.records.gap import Loss
from client.upstream.following import WAITS, key_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from client.upstream.store import StationRow, Store

_STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.5 "Noto Sans", sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem;
  color: #161b22; background: #fff; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .35rem .9rem .35rem 0; text-align: left; border-bottom: 1px solid #d3d8df; }
th { font-weight: 600; color: #545d69; font-size: .85rem; vertical-align: bottom; }
th.n { text-align: right; }
td.n { font-variant-numeric: tabular-nums; text-align: right; }
strong.look { background: #f2b200; padding: 0 .4rem; border-radius: .2rem; }
code { font-size: .85rem; }
"""
_WHY = {
    Loss.ROTTEN: "sealed bytes changed on the disk",
    Loss.DISK_LOST: "new disk: the numbering began again",
    Loss.SET_BACK: "disk set back to an older image: the numbering began again",
    Loss.OTHER_UPSTREAM: "delivered to another system of record",
}
# What stands behind a refusal, for those who read this page; other codes are shown as they are.
_REFUSED = {
    "upstream.gap": "earlier numbers have not come; what stands behind them waits at the station",
    "upstream.begins_late": "begins behind number 1 without a word; waits at the station",
    "upstream.new_series": "numbers anew without a word; waits at the station",
    "upstream.other_bytes": "other bytes under an identifier that is held: a copied key or file",
    "upstream.place_taken": "another record at a place that is held: a disk copied or set back",
    "upstream.log_differs": "the log does not lead to the head that was told: it was changed",
    "upstream.key_class": "signed with a key of the other class (training or production)",
    "upstream.simulated": "made with a simulated device",
    "upstream.other_id": "another identifier inside the seal than outside",
    "records.key_unknown": "signed by a station that is not registered, or no longer",
    "records.seal_key": "sealed to a key that this State does not hold here",
    "records.seal_broken": "the sealed bytes changed on their way or on the station's disk",
    "records.signature_wrong": "the signature does not hold",
}
_HEALTH = (
    ("day", "Told on"), ("waiting", "Waiting"), ("oldest", "Oldest, h"), ("failed", "No receipt"),
    ("disk", "Free, MiB"), ("clock", "Clock, s"), ("lists", "Lists, d"), ("trust", "Trust, d"),
    ("zones", "Zones, %"), ("chips", "Chips, %"), ("rooms", "Rooms killed"),
)  # fmt: skip


def page(store: Store) -> str:
    """Draw the page of one store."""
    rows, alarms = store.stations(), store.alarms()
    waiting = {name for name, code in alarms if code in WAITS}
    records, missing = sum(row.records for row in rows), sum(row.gaps for row in rows)
    posts = len({key_of(row.station) for row in rows})
    head = (
        f"<p>{records} records of {posts} stations; {_looked(missing)} numbers missing without a"
        " word.</p>"
    )
    stations = _table(
        ("Post", "Station", "Records", "Highest", "Missing", "Explained", "Log entries",
         "Log head", "Log followed"),
        (
            (
                html.escape(row.post), _code(row.station[:8]), str(row.records), str(row.highest),
                _missing_of(row, waiting), str(row.explained), str(row.size), _code(row.root[:16]),
                "from its first entry" if row.followed else "not from its first entry",
            )
            for row in rows
        ),
    )  # fmt: skip
    gaps = _table(
        ("Station", "Told on", "Numbers", "Why"),
        (
            (_code(each.station[:8]), each.day, _numbers(each.first, each.last), _WHY[each.why])
            for each in store.explanations()
        ),
    )
    refused = _table(
        ("Record or station", "Refused because", "Code"),
        ((_code(name[:12]), _REFUSED.get(code, ""), _code(code)) for name, code in alarms),
    )
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><title>Halfdoor upstream</title>'
        f"<style>{_STYLE}</style><h1>What this State sees</h1>{head}{stations}"
        f"<h2>Gaps that a station explained</h2>{gaps}"
        f"<h2>Health, as each station last told</h2>{_health(store)}"
        f"<h2>Refused or strange deliveries</h2>{refused}</html>"
    )


def _health(store: Store) -> str:
    told = [(station, json.loads(counters)) for station, counters in store.health()]
    names = ("Station", *(word for _, word in _HEALTH), "Devices missing")
    return _table(
        names,
        (
            (
                _code(station[:8]),
                *("" if one[field] is None else str(one[field]) for field, _ in _HEALTH),
                html.escape(", ".join(_missing(one["devices"])) or "none"),
            )
            for station, one in told
        ),
    )


def _missing(devices: Sequence[str]) -> Iterable[str]:
    return (each.partition(".")[0] for each in devices if each.endswith(".missing"))


def _missing_of(row: StationRow, waiting: Collection[str]) -> str:
    """Tell what is missing; behind a gap that waits nobody knows yet how much it is."""
    if key_of(row.station) in waiting:
        return '<strong class="look">waits</strong>'
    return _looked(row.gaps)


def _numbers(first: int, last: int) -> str:
    return f"{first} to {last}" if last else "not known"


def _looked(count: int) -> str:
    return f'<strong class="look">{count}</strong>' if count else "0"


def _code(text: str) -> str:
    return f"<code>{html.escape(text)}</code>"


def _table(names: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    told = [list(row) for row in rows]
    numbers = [all(_number(row[at]) for row in told) for at in range(len(names))]
    head = "".join(
        f'<th class="n">{name}' if number else f"<th>{name}"
        for name, number in zip(names, numbers, strict=True)
    )
    lines = "".join(
        "<tr>"
        + "".join(f'<td class="n">{cell}' if _number(cell) else f"<td>{cell}" for cell in row)
        for row in told
    )
    return f"<table><tr>{head}{lines}</table>" if lines else "<p>None.</p>"


def _number(cell: str) -> bool:
    return not cell or cell.lstrip("-").isdecimal() or "look" in cell
