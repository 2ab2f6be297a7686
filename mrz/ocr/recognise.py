"""From strips to probabilities of characters, and from these to cells of a line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from mrz.check_digits import ALPHABET, FILLER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from mrz.ocr.sessions import Network

CHARACTERS = ALPHABET + FILLER
BLANK = len(CHARACTERS)
_COLUMNS = np.zeros(128, np.intp)
_COLUMNS[np.frombuffer(CHARACTERS.encode(), np.uint8)] = np.arange(BLANK)
FLOOR = 1e-7
KEPT = 4  # characters that a step may stand for when a line is read at length
NEVER = np.float32(-1e9)


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

    def of(self, text: str) -> NDArray[np.float32]:
        """Return the probability of each character of a text that is as long as the line."""
        columns = _COLUMNS[np.frombuffer(text.encode(), np.uint8)]
        return self.probabilities[np.arange(len(text)), columns]

    @property
    def confidence(self) -> float:
        """Return the mean probability of the characters."""
        return float(self.probabilities.max(1).mean()) if len(self) else 0.0


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
    edges = np.flatnonzero(best[1:] != best[:-1]) + 1
    bounds = np.concatenate([[0], edges, [len(best)]])
    spans = np.stack([bounds[:-1], bounds[1:]], axis=1)
    return _cells(likely, spans[best[spans[:, 0]] != BLANK])


def fixed(likely: NDArray[np.float32], counts: Sequence[int]) -> list[Cells]:
    """Read lines of exactly so many characters: each one's best path of CTC with that length.

    likely: n x 180 x 38. counts: n. Only the KEPT likeliest characters of a step are on a path.
    """
    labels = np.argpartition(-likely[:, :, :BLANK], KEPT, axis=2)[:, :, :KEPT]
    shown = np.log(np.maximum(np.take_along_axis(likely, labels, axis=2), FLOOR))
    empty = np.log(np.maximum(likely[:, :, BLANK], FLOOR))
    same = labels[:, :-1, :, None] == labels[:, 1:, None, :]
    # Between steps a character stays itself, or another one follows it without a gap.
    # The kept characters stand first, so that the best of them is found over whole rows.
    stay = np.where(same, np.float32(0), NEVER).transpose(1, 2, 3, 0)[..., None]
    enter = np.where(same, NEVER, np.float32(0)).transpose(1, 2, 3, 0)[..., None]
    shown = np.ascontiguousarray(shown.transpose(1, 2, 0))[..., None]
    empty = np.ascontiguousarray(empty.T)[..., None]
    count, steps, most = len(likely), likely.shape[1], max(counts)
    characters = np.full((steps + 1, KEPT, count, most), NEVER, np.float32)
    gaps = np.full((steps + 1, count, most + 1), NEVER, np.float32)
    gaps[0, :, 0] = 0
    for step in range(steps):
        before, gap = characters[step], gaps[step]
        after = characters[step + 1]
        np.maximum(gap[:, :most], before if step == 0 else after, out=after)
        if step:
            through = before[:, None]
            np.maximum(after, (through + stay[step - 1]).max(0), out=after)
            into = (through + enter[step - 1]).max(0)
            np.maximum(after[..., 1:], into[..., :-1], out=after[..., 1:])
        after += shown[step]
        np.maximum(gap[:, 1:], before.max(0), out=gaps[step + 1, :, 1:])
        gaps[step + 1, :, 0] = gap[:, 0]
        gaps[step + 1] += empty[step]
    return [
        _cells(
            likely[at],
            np.array(_trace(characters[:, :, at, :wanted], gaps[:, at], labels[at])),
        )
        for at, wanted in enumerate(counts)
    ]


def _trace(
    characters: NDArray[np.float32], gaps: NDArray[np.float32], labels: NDArray[np.int64]
) -> list[tuple[int, int]]:
    """Walk the best path back; returns the steps of each character."""
    count, last, names = characters.shape[2], len(labels), labels.tolist()
    ends = characters[last, :, count - 1].tolist()
    in_gap = float(gaps[last, count]) > max(ends)
    at = count if in_gap else count - 1
    label = _best(ends)
    members: list[list[int]] = [[] for _ in range(count)]
    for step in range(last - 1, -1, -1):
        values = characters[step]
        if in_gap:
            if at and float(values[:, at - 1].max()) > gaps[step, at]:
                in_gap, at = False, at - 1
                label = _best(values[:, at].tolist())
            continue
        members[at].append(step)
        name = names[step][label]
        chosen, moved, best = -1, False, float(gaps[step, at])
        own = values[:, at].tolist()
        before = values[:, at - 1].tolist() if at else [float(NEVER)] * KEPT
        for other in range(KEPT) if step else ():
            if names[step - 1][other] == name:
                if own[other] > best:
                    chosen, best, moved = other, own[other], False
            elif before[other] > best:
                chosen, best, moved = other, before[other], True
        if chosen < 0:
            in_gap = True
        else:
            at, label = at - moved, chosen
    return [(min(steps), max(steps) + 1) if steps else (0, 1) for steps in members]


def _best(values: list[float]) -> int:
    return values.index(max(values))


def _cells(likely: NDArray[np.float32], spans: NDArray[np.int64]) -> Cells:
    """Gather each character's probabilities over its steps, the blank left out.

    spans: count x 2, the first step of each and the one after its last.
    """
    if not len(spans):
        return Cells(np.zeros((0, BLANK), np.float32), np.zeros(0, np.float32))
    bounds = spans.ravel()
    if bounds.max() == len(likely):  # there is no step after the last one for a span to end at
        likely = np.concatenate([likely, likely[:1]])
    out = np.maximum.reduceat(likely, bounds, axis=0)[::2, :BLANK]
    out = np.maximum(out, FLOOR)
    places = ((spans[:, 0] + spans[:, 1] - 1) / 2).astype(np.float32)
    # A character that was forced between others keeps the little that speaks for it.
    return Cells(out / np.maximum(out.sum(1, keepdims=True), 1.0), places)
