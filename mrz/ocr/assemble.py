"""From the probabilities of some lines to a zone: which lines, which layout, which characters."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from mrz.check_digits import FILLER
from mrz.errors import DocumentError
from mrz.ocr import beside
from mrz.ocr.correct import alike, correct
from mrz.ocr.grammar import LAYOUTS, fitting, prior
from mrz.ocr.pitch import regular, spaced
from mrz.ocr.recognise import CHARACTERS, Cells, fixed, free
from mrz.ocr.types import DOUBTFUL, UNCOVERED, Alternative, Correction, ZoneReading
from mrz.parse import layout_of, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

# Line lengths of zones, and how many of their lines there are.
SHAPES = ((30, 30, 30), (44, 44), (36, 36), (28, 28, 28), (9, 30, 30), (30,))
SLACK = 7  # characters that a line may lack or have too many before its shape is ruled out
NOTHING = 0.02  # a place whose most probable character is below this is empty
NEARLY = 1.5  # characters a line by which a shape may be further away than the best one
LEAST_CONFIDENCE = 0.78  # mean over all characters, and over those that are no fillers
IRREGULAR = 0.3  # what a step of another length costs: some character was read twice or missed
LEAST_LINE = 0.6  # a line below this is not read at length again
SURE, SURE_UNCHECKED = 0.9, 0.985  # a zone above this is settled, with digits that hold and without
GRAMMATICAL = -0.3  # mean log prior of the characters as read, for a zone to be settled
LEAST_FIT = -1.0  # mean log prior of the characters as read
LEAST_TEXT = 0.3  # share of characters that are no fillers: an empty form holds no zone
# A filler that was not seen stands beside one that was. Of 940 zones that were read rightly none
# breaks this or has more than so many guesses; of 24 wrong ones whose digits hold five do.
GUESSED, MOST_GUESSED = 0.3, 4
# More than so many characters are wrong by the reader's own probabilities: digits hold by chance
# there. Of 314 right readings of rough pictures one has more, of 24 wrong ones that hold 15 do.
MOST_WRONG = 6.0
UNSEEN = re.compile("(^|[^<?])[?]+([^<?]|$)")
NEAR = 0.05  # a look-alike above this is told
ANY_DAY = date(2026, 1, 1)  # whether digits hold does not depend on the day


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A possible zone: lines first to first + len(lines) of the group it was found in."""

    lines: tuple[str, ...]
    cells: tuple[Cells, ...]
    layout_at: int
    first: int
    valid: bool
    confidence: float
    fit: float
    stretch: int
    regular: bool  # whether the characters of every line stand one pitch apart

    @property
    def score(self) -> float:
        """Return what to compare candidates by."""
        other = IRREGULAR * (not self.regular)
        return self.confidence + 0.25 * self.fit + 0.35 * self.valid - 0.05 * self.stretch - other

    @property
    def plausible(self) -> bool:
        """Whether this looks like a zone at all."""
        if self.confidence < LEAST_CONFIDENCE or self.fit < LEAST_FIT or not self.regular:
            return False
        text = np.frombuffer("".join(self.lines).encode(), np.uint8) != ord(FILLER)
        own = zip(self.lines, self.cells, strict=True)
        told = np.concatenate([cells.of(line) for line, cells in own])[text]
        seen = np.concatenate([cells.probabilities.max(1) for cells in self.cells])[text]
        # A letter or digit that stands where nothing is printed would be a guess of ours.
        if float(seen.min(initial=1.0)) < NOTHING or len(told) < LEAST_TEXT * len(text):
            return False
        return float(told.mean(dtype=np.float64)) > LEAST_CONFIDENCE

    @property
    def legible(self) -> bool:
        """Whether the lines were read, and not pieced together from grammar and digits."""
        guessed, wrong = 0, 0.0
        for text, cells in zip(self.lines, self.cells, strict=True):
            told = cells.of(text)
            clear = told >= GUESSED
            guessed += int((~clear).sum())
            wrong += float((1.0 - told).sum(dtype=np.float64))
            marks = (
                "?" if c == FILLER and not sure else c for c, sure in zip(text, clear, strict=True)
            )
            # What glare leaves of a letter looks like an empty place, but not beside fillers.
            if UNSEEN.search("".join(marks)):
                return False
        return guessed <= MOST_GUESSED and wrong <= MOST_WRONG

    @property
    def sure(self) -> bool:
        """Whether its digits hold, and it looks in every way like a zone."""
        certain = self.valid and self.confidence > SURE
        return certain and self.stretch == 0 and self.fit > GRAMMATICAL and self.regular

    @property
    def settled(self) -> bool:
        """Whether no other place or scale needs to be tried."""
        if self.sure:
            return True
        certain = self.confidence > SURE_UNCHECKED and self.stretch == 0
        return certain and self.fit > GRAMMATICAL and self.regular

    def holds(self, first: int, count: int) -> bool:
        """Whether so many lines from a first one on are some, but not all, of its own."""
        own = range(self.first, self.first + len(self.lines))
        return count < len(own) and first in own and first + count - 1 in own

    @property
    def clear(self) -> bool:
        """Whether no character is unsure: another look would say the same."""
        if not self.valid:
            return False
        reading = self.reading()
        named = reading.name_confidence >= DOUBTFUL
        return named and not reading.alternatives and not reading.corrections

    @property
    def doubtful(self) -> tuple[int, ...]:
        """Return the lines, from 0, with a character that may be another; all where none tells."""
        reading = self.reading()
        rows = {line for line, _ in reading.unsure} | {c.line - 1 for c in reading.corrections}
        return tuple(sorted(rows)) if rows and self.valid else tuple(range(len(self.lines)))

    def reading(self) -> ZoneReading:
        """Turn the candidate into a reading; the caller adds the place."""
        own = zip(self.lines, self.cells, strict=True)
        confidence = tuple(tuple(cells.of(text).tolist()) for text, cells in own)
        return ZoneReading(
            lines=self.lines,
            format=layout_of(self.lines).format,
            confidence=confidence,
            corrections=tuple(self._corrections()),
            alternatives=tuple(self._alternatives()),
            name_confidence=self._name_confidence(confidence),
        )

    def _corrections(self) -> Iterator[Correction]:
        for row, (text, cells) in enumerate(zip(self.lines, self.cells, strict=True)):
            for column, (read, used) in enumerate(zip(cells.text, text, strict=True)):
                if read != used:
                    yield Correction(row + 1, column + 1, read, used)

    def _alternatives(self) -> Iterator[Alternative]:
        for row, (text, cells) in enumerate(zip(self.lines, self.cells, strict=True)):
            likely, all_own = cells.probabilities, cells.of(text)
            # Where nothing but the character itself is likely there is nothing to tell.
            open_ = (all_own < DOUBTFUL) | (np.partition(likely, -2, axis=1)[:, -2] > NEAR)
            for column in np.flatnonzero(open_).tolist():
                used, own = text[column], float(all_own[column])
                order = np.argsort(-likely[column])[:2].tolist()
                second = order[1] if CHARACTERS[order[0]] == used else order[0]
                other = float(likely[column, second])
                if own < DOUBTFUL or (other > NEAR and alike(used, CHARACTERS[second])):
                    yield Alternative(row + 1, column + 1, used, CHARACTERS[second], own, other)

    def _name_confidence(self, confidence: tuple[tuple[float, ...], ...]) -> float:
        fields = LAYOUTS[self.layout_at].fields
        spans = [fields[name] for name in UNCOVERED if name in fields]
        values = [v for span in spans for v in confidence[span.line][span.start : span.end]]
        return min(values, default=0.0)


def assemble(likely: NDArray[np.float32], loose: list[Cells] | None = None) -> Candidate | None:
    """Return the best zone that these lines may be.

    likely: n x 180 x 38, from top to bottom. loose: the lines' free readings, where known.
    """
    loose = [free(line) for line in likely] if loose is None else loose
    best: Candidate | None = None
    exact: dict[tuple[int, int], Cells] = {}
    for shape, first, stretch in _shapes(loose):
        if best is not None and best.sure and best.holds(first, len(shape)):
            continue  # a line of a zone that was read surely is no other zone
        found = _runs(loose, shape, first, stretch)
        # Reading at length is dear, and needless where a run of the free readings holds.
        if not any(candidate.valid for candidate in found):
            _read_at_length(likely, loose, list(enumerate(shape, first)), exact)
            cells = tuple(exact[at, size] for at, size in enumerate(shape, first))
            found.extend(_layouts(cells, shape, first, stretch))
        for candidate in found:
            if best is None or candidate.score > best.score:
                best = candidate
    return best


def embedded(loose: list[Cells]) -> Candidate | None:
    """Return a sure zone that stands amid much other print on the same lines, if there is one."""
    for shape in beside.DATES:
        for first in range(len(loose) - len(shape) + 1):
            for cells in beside.dated(loose[first : first + len(shape)], shape):
                for candidate in _layouts(cells, shape, first, 0):
                    if candidate.sure:
                        return candidate
    return None


def _runs(loose: list[Cells], shape: tuple[int, ...], first: int, stretch: int) -> list[Candidate]:
    """Return what lines with other print beside them may be; one alone whose digits hold."""
    found: list[Candidate] = []
    for cells in beside.runs(loose[first : first + len(shape)], shape):
        found.extend(_layouts(cells, shape, first, stretch))
        if found and found[-1].valid:  # what stands beside such a run is no part of the zone
            return [replace(found[-1], stretch=0)]
    return found


def _read_at_length(
    likely: NDArray[np.float32],
    loose: list[Cells],
    wanted: list[tuple[int, int]],
    exact: dict[tuple[int, int], Cells],
) -> None:
    """Read lines with so many characters each, into exact; wanted: line and count."""
    lacking = [each for each in wanted if each not in exact]
    for at, size in lacking:
        same = len(loose[at]) == size and regular(loose[at])
        filled = loose[at] if same else spaced(likely[at], loose[at], size)
        if filled is not None:
            exact[at, size] = filled
    at_length = [each for each in lacking if each not in exact]
    if at_length:
        rows, sizes = zip(*at_length, strict=True)
        exact.update(zip(at_length, fixed(likely[list(rows)], sizes), strict=True))


def _shapes(loose: list[Cells]) -> list[tuple[tuple[int, ...], int, int]]:
    """List (shape, first line, stretch) that may fit; reading at length is dear, so few."""
    found = [
        (shape, first, stretch)
        for shape in SHAPES
        for first in range(len(loose) - len(shape) + 1)
        if (stretch := _stretch(loose[first : first + len(shape)], shape)) is not None
    ]
    least = min((stretch / len(shape) for shape, _, stretch in found), default=0.0)
    near = [each for each in found if each[2] / len(each[0]) <= least + NEARLY]
    return [each for each in near if each[0] != (30,) or _may_be_one_line(loose[each[1]])]


def _may_be_one_line(loose: Cells) -> bool:
    """Whether a line may be the one of a French driving licence, which starts with D."""
    return len(loose) < 30 or "D" in loose.text[: SLACK + 1]


def _stretch(loose: list[Cells], shape: tuple[int, ...]) -> int | None:
    """Return how many characters the lines are away from a shape, None for too many."""
    if min(cells.confidence for cells in loose) < LEAST_LINE:
        return None
    away = [abs(len(cells) - size) for cells, size in zip(loose, shape, strict=True)]
    return sum(away) if max(away) <= SLACK else None


def _layouts(
    cells: tuple[Cells, ...], shape: tuple[int, ...], first: int, stretch: int
) -> Iterator[Candidate]:
    even = all(regular(line) for line in cells)
    for at in fitting(shape, _start(cells, shape)):
        lines, _ = correct(cells, at)
        try:
            valid = parse(lines, today=ANY_DAY).valid
        except DocumentError:
            continue
        own = [float(c.of(text).mean()) for c, text in zip(cells, lines, strict=True)]
        confidence, fit = float(np.mean(own)), _fit(cells, at)
        yield Candidate(lines, cells, at, first, valid, confidence, fit, stretch, even)


def _start(cells: tuple[Cells, ...], shape: tuple[int, ...]) -> str:
    """Return the first characters of the line that carries the document code."""
    return cells[1 if shape[0] == 9 else 0].text[:5]


def _fit(cells: tuple[Cells, ...], layout_at: int) -> float:
    """Return the mean log prior of what was read: near 0 where it obeys the grammar."""
    total, count = 0.0, 0
    for line, allowed in zip(cells, prior(layout_at), strict=True):
        best = line.probabilities.argmax(1)
        total += float(np.minimum(allowed[np.arange(len(best)), best], 0).sum())
        count += len(best)
    return total / count
