"""Two plots as inline SVG: the DET curve on normal-deviate axes, and the two histograms."""

from __future__ import annotations

from statistics import NormalDist
from typing import TYPE_CHECKING

import numpy as np

from capture.evaluation.rates import curve

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Scores = NDArray[np.float64]

_WIDTH, _HEIGHT, _EDGE = 520, 420, 60
_TICKS = (0.0001, 0.001, 0.01, 0.05, 0.2, 0.4)
_LOW, _HIGH = 0.00005, 0.5
_BINS = 60
_NORMAL = NormalDist()


def _place(rate: float) -> float:
    """Return where a rate stands on a normal-deviate axis, 0 to 1."""
    low, high = _NORMAL.inv_cdf(_LOW), _NORMAL.inv_cdf(_HIGH)
    return (_NORMAL.inv_cdf(min(max(rate, _LOW), _HIGH)) - low) / (high - low)


def _x(share: float) -> float:
    return _EDGE + share * (_WIDTH - 2 * _EDGE)


def _y(share: float) -> float:
    return _HEIGHT - _EDGE - share * (_HEIGHT - 2 * _EDGE)


def _text(x: float, y: float, words: str, anchor: str = "middle") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{words}</text>'


def _frame(title: str, across: str, up: str, body: list[str]) -> str:
    middle = _HEIGHT / 2
    parts = [
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{title}" '
        'xmlns="http://www.w3.org/2000/svg">',
        f'<rect x="{_EDGE}" y="{_EDGE}" width="{_WIDTH - 2 * _EDGE}" '
        f'height="{_HEIGHT - 2 * _EDGE}" class="frame"/>',
        _text(_WIDTH / 2, 30, title),
        _text(_WIDTH / 2, _HEIGHT - 14, across),
        f'<text transform="translate(16 {middle}) rotate(-90)" text-anchor="middle">{up}</text>',
        *body,
        "</svg>",
    ]
    return "\n".join(parts)


def _grid() -> list[str]:
    lines: list[str] = []
    for tick in _TICKS:
        x, y, words = _x(_place(tick)), _y(_place(tick)), f"{tick * 100:g}"
        lines.append(f'<path d="M{x:.1f} {_y(0):.1f}V{_y(1):.1f}" class="grid"/>')
        lines.append(f'<path d="M{_x(0):.1f} {y:.1f}H{_x(1):.1f}" class="grid"/>')
        lines.append(_text(x, _y(0) + 18, words))
        lines.append(_text(_x(0) - 6, y + 4, words, "end"))
    return lines


def det(genuine: Scores, impostor: Scores) -> str:
    """Return the DET curve (ISO/IEC 19795-1): FMR across, FNMR up, both in percent."""
    body = _grid()
    if len(genuine) and len(impostor):
        _, matches, misses = curve(genuine, impostor)
        spots = dict.fromkeys(
            f"{_x(_place(float(a))):.1f} {_y(_place(float(b))):.1f}"
            for a, b in zip(matches, misses, strict=True)
        )
        body.append(f'<path d="M{"L".join(spots)}" class="curve"/>')
    return _frame("DET curve", "false match rate, %", "false non-match rate, %", body)


def _bars(values: Scores, low: float, high: float, name: str) -> str:
    counts, _ = np.histogram(values, bins=_BINS, range=(low, high))
    top = max(int(counts.max()), 1)
    steps = [f"M{_x(0):.1f} {_y(0):.1f}"]
    for place, count in enumerate(counts):
        steps.append(f"V{_y(int(count) / top):.1f}H{_x((place + 1) / _BINS):.1f}")
    return f'<path d="{"".join(steps)}V{_y(0):.1f}Z" class="{name}"/>'


def histograms(genuine: Scores, impostor: Scores, marks: tuple[tuple[str, float], ...]) -> str:
    """Return both histograms, each scaled to its own top; marks: named thresholds."""
    every = np.concatenate([genuine, impostor])
    if not len(every):
        return _frame("Similarities", "similarity", "share of the most frequent", [])
    low = min(float(every.min()), *(value for _, value in marks))
    high = max(float(every.max()), *(value for _, value in marks)) + 1e-6
    body = [_bars(impostor, low, high, "impostor"), _bars(genuine, low, high, "genuine")]
    for name, value in marks:
        x = _x((value - low) / (high - low))
        body.append(f'<path d="M{x:.1f} {_y(0):.1f}V{_y(1):.1f}" class="mark"/>')
        # The lower threshold's name stands left of its line, the upper one's right.
        side = "end" if value == min(limit for _, limit in marks) else "start"
        body.append(_text(x, _y(1) - 4, f"{name} {value:g}", side))
    for value in (low, high):
        body.append(_text(_x((value - low) / (high - low)), _y(0) + 18, f"{value:.2f}"))
    return _frame("Similarities", "similarity", "share of the most frequent", body)
