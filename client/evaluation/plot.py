"""The report's two plots, drawn by matplotlib: the DET curve and the histograms.

matplotlib is the extra "report"; only a process that evaluates imports it. Each plot is an HTML
image that carries its own SVG: nothing is fetched, and two plots share no names.
"""

from __future__ import annotations

import base64
import importlib.util
import io
from html import escape
from statistics import NormalDist
from typing import TYPE_CHECKING, Any

import numpy as np

from capture.evaluation.intervals import RULE_OF_THREE
from capture.evaluation.rates import curve, equal_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Scores = NDArray[np.float64]
    Marks = tuple[tuple[str, float], ...]

_INCHES = (7.0, 5.2)
_TICKS = (0.0001, 0.001, 0.01, 0.05, 0.2, 0.4)
_LOW, _HIGH = 0.00005, 0.5
_BINS = 60
_NORMAL = NormalDist()
_GENUINE, _IMPOSTOR, _LINE, _GRID = "#007C6B", "#7D0A14", "#111111", "#CCCCCC"
# Without these a file says when and by what it was made, with addresses of others in it.
_SILENT = dict.fromkeys(("Date", "Creator", "Format", "Type"))


def available() -> bool:
    """Say whether plots can be drawn here."""
    return importlib.util.find_spec("matplotlib") is not None


def _drawn(title: str, words: str, draw: Callable[[Any], None]) -> str:
    """Return a figure as an HTML image; words: what somebody hears who cannot see it."""
    import matplotlib as mpl  # noqa: PLC0415 - an extra, and a second of start-up time
    from matplotlib.backends.backend_svg import FigureCanvasSVG  # noqa: PLC0415 - the same
    from matplotlib.figure import Figure  # noqa: PLC0415 - the same

    with mpl.rc_context({"svg.hashsalt": title, "font.size": 10.0}):
        figure = Figure(figsize=_INCHES, layout="constrained")
        axes = figure.add_subplot()
        axes.set_title(title)
        draw(axes)
        stream = io.BytesIO()
        FigureCanvasSVG(figure).print_svg(stream, metadata=_SILENT)
    picture = base64.b64encode(stream.getvalue()).decode()
    return f'<img alt="{escape(words)}" src="data:image/svg+xml;base64,{picture}">'


def _deviate(rates: Scores) -> Scores:
    """Return where rates stand on a normal-deviate axis."""
    return np.array([_NORMAL.inv_cdf(min(max(float(one), _LOW), _HIGH)) for one in rates])


def steps(genuine: Scores, impostor: Scores) -> tuple[Scores, Scores]:
    """Return the DET curve as FMR and FNMR on normal-deviate axes; empty without both kinds."""
    if not len(genuine) or not len(impostor):
        return np.zeros(0), np.zeros(0)
    _, matches, misses = curve(genuine, impostor)
    return _deviate(matches), _deviate(misses)


def det(genuine: Scores, impostor: Scores) -> str:
    """Return the DET curve (ISO/IEC 19795-1): FMR across, FNMR up, both in percent.

    What the number of pairs cannot carry (rule of three) is shaded.
    """
    across, up = steps(genuine, impostor)
    low, high = _deviate(np.array([_LOW, _HIGH]))
    limits = [
        min(RULE_OF_THREE / len(kind), _HIGH) if len(kind) else _HIGH
        for kind in (impostor, genuine)
    ]
    least = _deviate(np.array(limits))

    def draw(axes: Any) -> None:
        axes.axvspan(low, least[0], color=_GRID, alpha=0.5, linewidth=0, label="too few pairs")
        axes.axhspan(low, least[1], color=_GRID, alpha=0.5, linewidth=0)
        axes.plot(across, up, color=_LINE, linewidth=2)
        if equal_error(genuine, impostor) == 0.0:
            words = "no error at some thresholds:\nthe curve lies on the axes"
            axes.text(0.5, 0.5, words, transform=axes.transAxes, ha="center", va="center")
        places, names = _deviate(np.array(_TICKS)), [f"{tick * 100:g}" for tick in _TICKS]
        axes.set_xticks(places, names)
        axes.set_yticks(places, names)
        axes.set_xlim(low, high)
        axes.set_ylim(low, high)
        axes.grid(color=_GRID)
        axes.set_xlabel("false match rate, %")
        axes.set_ylabel("false non-match rate, %")
        axes.set_aspect("equal")
        axes.legend(loc="upper right")

    return _drawn("DET curve", "False non-match rate against false match rate.", draw)


def histograms(genuine: Scores, impostor: Scores, marks: Marks) -> str:
    """Return both histograms, each as shares of its own pairs; marks: named thresholds."""
    every = np.concatenate([genuine, impostor, [value for _, value in marks]])
    edges = np.linspace(float(every.min()), float(every.max()) + 1e-6, _BINS + 1)

    def draw(axes: Any) -> None:
        for values, name, colour in (
            (impostor, "different people", _IMPOSTOR),
            (genuine, "same person", _GENUINE),
        ):
            weights = np.full(len(values), 100.0 / max(len(values), 1))
            label = f"{name} ({len(values)})"
            axes.hist(values, edges, weights=weights, color=colour, alpha=0.5, label=label)
        for (name, value), style in zip(marks, ("dotted", "dashed"), strict=False):
            axes.axvline(value, color=_LINE, linestyle=style, label=f"{name} {value:g}")
        axes.set_xlabel("similarity")
        axes.set_ylabel("share of the pairs, %")
        axes.set_ylim(bottom=0.0)
        axes.legend(loc="upper center")

    return _drawn("Similarities", "How often each similarity occurred, by kind of pair.", draw)
