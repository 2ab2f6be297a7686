"""From strips to probabilities of characters, and from these to cells of a line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from mrz.check_digits import ALPHABET, FILLER

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from mrz.ocr.sessions import Network

CHARACTERS = ALPHABET + FILLER
BLANK = len(CHARACTERS)
FLOOR = 1e-7
RARELY = 2e-3


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """A line as cells: count x 37 probabilities, and each cell's middle (step of 180)."""

    probabilities: NDArray[np.float32]
    places: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.probabilities)

    def part(self, start: int, stop: int) -> Cells:
        """Return some of the cells."""
        return Cells(self.probabilities[start:stop], self.places[start:stop])

    @property
    def text(self) -> str:
        """Return the most probable characters."""
        return "".join(CHARACTERS[at] for at in self.probabilities.argmax(1))

    @property
    def confidence(self) -> float:
        """Return the mean probability of the characters."""
        return float(self.probabilities.max(1).mean()) if len(self) else 0.0


@dataclass(frozen=True, slots=True, eq=False)
class _Step:
    """Where the best paths came from: each character, each gap, and the two best labels."""

    choice: NDArray[np.int8]
    ended: NDArray[np.bool_]
    which: NDArray[np.int64]
    runner: NDArray[np.int64]


def probabilities(network: Network, strips: list[NDArray[np.uint8]]) -> NDArray[np.float32]:
    """Return n x 180 x 38 probabilities; the last class is "no character here"."""
    values = np.stack(strips).astype(np.float32)
    mean = values.mean((1, 2), keepdims=True)
    values = (values - mean) / (values.std((1, 2), keepdims=True) + 4)
    logits = network.run(values[:, None])
    logits -= logits.max(2, keepdims=True)
    likely = np.exp(logits)
    return np.asarray(likely / likely.sum(2, keepdims=True), np.float32)


def free(likely: NDArray[np.float32]) -> Cells:
    """Read a line of any length: the best class of each step, repeats joined."""
    best = likely.argmax(1)
    starts = np.flatnonzero(np.diff(best, prepend=-1))
    stops = np.append(starts[1:], len(best))
    spans = [
        (int(start), int(stop))
        for start, stop in zip(starts, stops, strict=True)
        if best[start] != BLANK
    ]
    return _cells(likely, spans)


def fixed(likely: NDArray[np.float32], count: int) -> Cells:
    """Read a line of exactly so many characters: the best path of CTC with that length."""
    # Classes that show nowhere in the line cannot be on the best path; few are left.
    seen = np.flatnonzero(likely[:, :BLANK].max(0) > RARELY)
    seen = seen if len(seen) > 1 else np.arange(2)
    logs = np.log(np.maximum(likely[:, np.append(seen, BLANK)], FLOOR)).astype(np.float64)
    steps, kinds = len(logs), len(seen)
    characters = np.full((count, kinds), -np.inf)
    gaps = np.full(count + 1, -np.inf)
    gaps[0] = 0.0
    came: list[_Step] = []
    for step in range(steps):
        before, from_gap = characters, gaps[:count, None]
        best, second, which, runner = _two_best(before)
        other = np.where(np.arange(kinds)[None] == which[:, None], second[:, None], best[:, None])
        entered = np.concatenate([np.full((1, kinds), -np.inf), other[:-1]])
        options = np.stack([before, np.broadcast_to(from_gap, before.shape), entered])
        choice = options.argmax(0).astype(np.int8)
        characters = options.max(0) + logs[step, None, :kinds]
        ended = np.append(-np.inf, best)
        came.append(_Step(choice, ended > gaps, which, runner))
        gaps = np.maximum(gaps, ended) + logs[step, kinds]
    return _cells(likely, _trace(characters, gaps, came))


def _two_best(
    scores: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
    which = scores.argmax(1)
    rows = np.arange(len(scores))
    best = scores[rows, which]
    others = scores.copy()
    others[rows, which] = -np.inf
    runner = others.argmax(1)
    return best, others[rows, runner], which, runner


def _trace(
    characters: NDArray[np.float64],
    gaps: NDArray[np.float64],
    came: list[_Step],
) -> list[tuple[int, int]]:
    """Walk the best path back; returns the steps of each character."""
    count = len(characters)
    at, label = count - 1, int(characters[-1].argmax())
    in_gap = bool(gaps[count] > characters[-1, label])
    if in_gap:
        at = count
    members: list[list[int]] = [[] for _ in range(count)]
    for step in range(len(came) - 1, -1, -1):
        past = came[step]
        if in_gap:
            if past.ended[at]:
                in_gap, at = False, at - 1
                label = int(past.which[at])
            continue
        members[at].append(step)
        way = past.choice[at, label]
        if way == 1:
            in_gap = True
        elif way == 2:
            at -= 1
            best = int(past.which[at])
            label = best if best != label else int(past.runner[at])
    return [(min(steps), max(steps) + 1) if steps else (0, 1) for steps in members]


def _cells(likely: NDArray[np.float32], spans: list[tuple[int, int]]) -> Cells:
    """Gather each character's probabilities over its steps, the blank left out."""
    if not spans:
        return Cells(np.zeros((0, BLANK), np.float32), np.zeros(0, np.float32))
    out = np.stack([likely[start:stop, :BLANK].max(0) for start, stop in spans])
    out = np.maximum(out, FLOOR)
    places = np.array([(start + stop - 1) / 2 for start, stop in spans], np.float32)
    # A character that was forced between others keeps the little that speaks for it.
    return Cells(out / np.maximum(out.sum(1, keepdims=True), 1.0), places)
