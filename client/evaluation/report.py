"""The evaluation as one HTML file that needs nothing else: no script, no font, no network."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, cast

from client.evaluation.plot import det, histograms
from client.evaluation.summary import told

if TYPE_CHECKING:
    from capture.face.types import Thresholds
    from capture.models import ModelPack
    from client.evaluation.face import Run

_STYLE = """
body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#111}
table{border-collapse:collapse;margin:1em 0}td,th{border:1px solid #8A8F98;padding:.3em .7em;
text-align:left;overflow-wrap:anywhere;min-width:7em}img{width:100%;max-width:640px;display:block}
"""


def _cell(value: object) -> str:
    if isinstance(value, dict):
        inner = cast("dict[str, object]", value)
        return "; ".join(f"{escape(str(key))} {_cell(part)}" for key, part in inner.items())
    if isinstance(value, list):
        return " to ".join(_cell(part) for part in cast("list[object]", value))
    return escape(f"{value:g}" if isinstance(value, float) else str(value))


def _table(rows: dict[str, object]) -> str:
    lines = [
        f"<tr><th>{escape(name.replace('_', ' '))}</th><td>{_cell(value)}</td></tr>"
        for name, value in rows.items()
    ]
    return "<table>" + "".join(lines) + "</table>"


_COUNTED = {"pairs", "genuine", "impostor", "failure_to_acquire", "failures", "fnmr"}
_SHOWN = frozenset(_COUNTED | {"eer", "eer_interval", "ms_median", "groups", "operating", "model"})
_NAMES = {
    "match_threshold": "match, at or above",
    "fmr": "FMR at match",
    "fnmr": "FNMR at match",
    "frr": "rejected, with failures to acquire",
    "differ_threshold": "differ, below",
    "genuine_called_differ": "same person called differ",
}


def _operating(rows: dict[str, object]) -> str:
    """Return the pack's own thresholds and what they cost, rates in percent."""
    shown: dict[str, object] = {
        _NAMES.get(name, name): told(value) if isinstance(value, dict) else value
        for name, value in rows.items()
    }
    return _table(shown)


def _rates(summary: dict[str, object]) -> str:
    """Return what was counted over all pairs, rates in percent."""
    failed = cast("dict[str, int]", summary["failures"])
    equal, limits = summary["eer"], cast("list[float]", summary["eer_interval"])
    rows: dict[str, object] = {
        "pairs": f"{summary['pairs']}: {summary['genuine']} genuine, "
        f"{summary['impostor']} impostor",
        "failures to acquire": f"{failed['failed']} of {failed['pictures']} pictures",
        "equal error rate": f"{equal:.2%} ({limits[0]:.2%} to {limits[1]:.2%})"
        if isinstance(equal, float)
        else equal,
    }
    for wanted, found in cast("dict[str, object]", summary["fnmr"]).items():
        name = f"FNMR at FMR {float(wanted):.2%}"
        if not isinstance(found, dict):
            rows[name] = found
            continue
        part = cast("dict[str, float]", found)
        low, high = cast("list[float]", found["interval"])
        rows[name] = (
            f"{part['fnmr']:.2%} ({low:.2%} to {high:.2%}), at a similarity of {part['threshold']}"
        )
    rows["time for one picture, median"] = f"{summary['ms_median']} ms"
    further = {name: part for name, part in summary.items() if name not in _SHOWN}
    return _table({**rows, **further})


def _groups(groups: dict[str, object]) -> str:
    """Return one line a group; the worst false match rate stands in the last line."""
    lines = ["<tr><th>group</th><th>FMR at match</th><th>FNMR at match</th>"]
    lines.append("<th>rejected with failures to acquire</th></tr>")
    for name, value in groups.items():
        part = cast("dict[str, object]", value)
        if "fmr" in part:
            cells = (told(part[key]) for key in ("fmr", "fnmr", "frr"))
            row = "".join(f"<td>{cell}</td>" for cell in cells)
            lines.append(f"<tr><th>{escape(name)}</th>{row}</tr>")
        else:
            share = cast("float", part["rate"])
            group, most = escape(str(part["group"])), cast("float", part["at_most"])
            words = f"highest FMR: {group}, {share:.2%} (at most {most:.2%})"
            if share == 0:
                words = "no group with enough pairs had a false match; least is known of "
                words += f"{group}: at most {most:.2%}"
            lines.append(f'<tr><td colspan="4">{words}</td></tr>')
    return "<table>" + "".join(lines) + "</table>"


def _model(pack: ModelPack) -> str:
    known, licence = pack.manifest.calibration, pack.manifest.licence
    rows: dict[str, object] = {
        "pack": pack.name,
        "SHA-256 of its manifest": pack.digest,
        "licence": f"{licence.spdx}. {licence.text} {licence.notes}",
        "may be relied on": "no: assist only" if pack.assist_only else "yes, by a person",
        "thresholds from": f"{known.data}; {known.subjects} people, {known.genuine} genuine and "
        f"{known.impostor} impostor pairs. {known.limits}",
        "card": pack.manifest.card,
    }
    return _table(rows)


def html(run: Run, summary: dict[str, object], pack: ModelPack) -> str:
    """Return the whole report on a face pack; it names no picture and shows none."""
    limits = pack.manifest.operating
    marks = (("differ", limits.differ), ("match", limits.match))
    return page("Face comparison: error rates", _model(pack), run, summary, marks)


def finger_html(
    run: Run, summary: dict[str, object], model: dict[str, object], limits: Thresholds
) -> str:
    """Return the whole report on the finger; it names no picture and shows none."""
    marks = (("differ", limits.differ), ("match", limits.match))
    return page("Finger comparison: error rates", _table(model), run, summary, marks)


def page(
    title: str,
    model: str,
    run: Run,
    summary: dict[str, object],
    marks: tuple[tuple[str, float], ...],
) -> str:
    """Lay rates, curves and groups out; model: a table of what was measured, in HTML."""
    genuine, impostor = run.scores(same=True), run.scores(same=False)
    groups = cast("dict[str, object]", summary.get("groups", {}))
    sections = [
        f"<h1>{title}</h1>",
        "<p>Counted as ISO/IEC 19795-1 asks: comparisons one to one, failures to acquire apart, "
        "exact 95 % intervals (Clopper and Pearson). Where a rate needs more pairs than there are "
        "(rule of three) it says: too few pairs.</p>",
        f"<h2>Model</h2>{model}",
        f"<h2>Rates</h2>{_rates(summary)}",
        "<h2>At the model's own thresholds</h2>",
        _operating(cast("dict[str, object]", summary["operating"])),
        det(genuine, impostor),
        histograms(genuine, impostor, marks),
    ]
    if groups:
        sections.append("<h2>By group (ISO/IEC 19795-10)</h2>" + _groups(groups))
    body = "\n".join(sections)
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>{_STYLE}</style></head>"
        f"<body>{body}</body></html>\n"
    )
