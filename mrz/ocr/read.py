"""Read a machine readable zone from a picture: find lines, straighten, recognise, decide."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from mrz.ocr import hints
from mrz.ocr.align import align, cut_short, refit
from mrz.ocr.assemble import Candidate, assemble, embedded
from mrz.ocr.complete import complete
from mrz.ocr.group import groups, turned
from mrz.ocr.locate import lines as find_lines
from mrz.ocr.nine import first_alone
from mrz.ocr.profile import measured
from mrz.ocr.recognise import free
from mrz.ocr.sessions import RECOGNISER, SEGMENTER, Network
from mrz.ocr.steady import steadied
from mrz.ocr.straighten import Pyramid, heights, strip, zone_quad
from mrz.ocr.types import ZoneReading
from mrz.ocr.upright import freely, upright

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from mrz.ocr.recognise import Cells
    from mrz.ocr.types import TextLine
    from mrz.ocr.upright import Read

# Long sides at which lines are looked for: a document that fills the picture, a small one in a
# large picture, and letters so large that the segmenter does not know them.
SCALES = (960, 1600, 576)
# Tried last, in pictures so much larger than the others show: a card on a whole desk.
FINEST = 2592
LARGE = 2200
# And once more with less contrast, where a desk is covered with bold words.
AMID_WORDS = (1600, True)
GROUPS = 3
REFITS, MOST_REFITS = 3, 6
# A mean of several looks is less certain than one look, and may cost so much of its score.
STEADY = 0.1
OUTSIDE = 0.7  # characters by which a line's measured end may miss the picture
HOPELESS = 0.75  # a group whose surest line is below this holds no zone
# Of 220 zones none was below -0.8 at any reading on the way to the right one; other print is.
UNGRAMMATICAL = -1.2
CUT = frozenset({28, 36})  # lengths that may be what is left of longer lines
LEGAL = frozenset({9, 28, 30, 36, 44})
TYPICAL = {1: 30.0, 2: 40.0, 3: 30.0}


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    candidate: Candidate
    lines: tuple[TextLine, ...]
    likely: NDArray[np.float32]

    @property
    def read(self) -> NDArray[np.float32]:
        """Return the probabilities that the zone's lines were read from."""
        return self.likely[self.candidate.first :][: len(self.candidate.lines)]

    @property
    def placed(self) -> tuple[TextLine, ...]:
        """Return the zone's lines alone."""
        return self.lines[self.candidate.first : self.candidate.first + len(self.candidate.lines)]


class Reader:
    """The reader with its networks loaded; not for several threads at once."""

    def __init__(self) -> None:
        self._segmenter = Network(SEGMENTER)
        self._recogniser = Network(RECOGNISER)

    def read(
        self, image: NDArray[np.uint8], *, infrared: NDArray[np.uint8] | None = None
    ) -> ZoneReading:
        """Read the zone of a picture (grey or BGR, uint8), preferring its infrared one.

        Ink that absorbs infrared is all that a zone is printed with (ICAO Doc 9303-3, section
        4.11), so that picture shows the zone without the page's design.
        """
        if infrared is not None:
            reading = self._read(infrared)
            if reading.lines:
                return reading
        return self._read(image)

    def _read(self, image: NDArray[np.uint8]) -> ZoneReading:
        grey = to_grey(image)
        pyramid = Pyramid(grey)
        best: _Found | None = None
        likeliest: tuple[TextLine, ...] = ()
        finest = min(FINEST, max(grey.shape))
        looks = [(long_side, False) for long_side in SCALES]
        looks += [(finest, False)] if finest > LARGE else []
        for long_side, dulled in (*looks, AMID_WORDS):
            if (long_side == finest or dulled) and best is not None and best.candidate.plausible:
                break
            found = find_lines(self._segmenter, pyramid, long_side, dulled=dulled)
            stacks = groups(found, GROUPS)
            likeliest = max((likeliest, *stacks[:1]), key=len)
            for group in stacks:
                best = _better(best, self._group(pyramid, group))
                if best is not None and best.candidate.settled:
                    return _reading(best, grey, likeliest)
        return _reading(best, grey, likeliest)

    def _group(self, pyramid: Pyramid, group: tuple[TextLine, ...]) -> _Found | None:
        """Read a group of lines both ways round; once more with better ends where unsure."""
        group = tuple(measured(pyramid, line) for line in align(group))
        characters = TYPICAL[len(group)]
        strips = _strips(pyramid, group, characters)
        read, upside_down = upright(self._recogniser, strips)
        group = turned(group) if upside_down else group
        found = complete(self._recogniser, pyramid, group, read.cells, characters)
        if len(found) != len(group):
            group = align(found)
            characters = TYPICAL[len(group)]
            read = freely(self._recogniser, _strips(pyramid, group, characters))
        amid = _amid(group, read, characters)
        return self._steadied(pyramid, amid or self._settle(pyramid, group, read, characters))

    def _settle(
        self,
        pyramid: Pyramid,
        group: tuple[TextLine, ...],
        read: Read,
        characters: float,
    ) -> _Found | None:
        """Read, and read again with better ends, until the lines are as long as a zone's."""
        best: _Found | None = None
        last, longest, before = REFITS, 0, [""]
        for again in range(MOST_REFITS + 1):
            likely, cells = first_alone(read.likely, read.cells)
            whole = not cut_short(cells)
            count = max(map(len, cells))
            if again == last and not whole and longest < count and again < MOST_REFITS:
                last += 1  # the text still grows at its ends
            longest = max(longest, count)
            # Reading at length is dear: what is cut short or misses a character is first cut anew.
            ready = whole and (again > 0 or all(len(line) in LEGAL for line in cells))
            candidate = assemble(likely, cells) if ready or again == last else None
            if candidate is not None:
                if candidate.valid:  # its cells leave out what stands beside the zone
                    cells[candidate.first : candidate.first + len(candidate.cells)] = (
                        candidate.cells
                    )
                placed = refit(group, cells, characters, 0) if whole else group
                best = _better(best, _Found(candidate, placed, likely))
                if (whole and candidate.settled) or candidate.fit < UNGRAMMATICAL:
                    break
            if ready and candidate is None and again < MOST_REFITS:
                # A line that grew to its length may have neighbours that were not looked for.
                more = complete(self._recogniser, pyramid, group, cells, characters)
                if len(more) != len(group):
                    group, last = align(more), max(last, again + 1)
                    read = freely(self._recogniser, _strips(pyramid, group, characters))
                    continue
            text = [line.text for line in cells]
            # What was no zone and reads the same from other ends stays none.
            same = ready and candidate is None and text == before
            if again == last or same or max(line.confidence for line in cells) < HOPELESS:
                break
            before = text
            wanted = _wanted(candidate, cells)
            group = refit(group, cells, characters, wanted)
            characters = float(wanted)
            read = freely(self._recogniser, _strips(pyramid, group, characters))
        return best

    def _steadied(self, pyramid: Pyramid, found: _Found | None) -> _Found | None:
        """Look at the zone several times more where some character of it is unsure."""
        if found is None or not found.candidate.plausible or found.candidate.clear:
            return found
        candidate = found.candidate
        lines = found.placed
        characters = float(len(candidate.lines[-1]))
        likely = steadied(
            self._recogniser, pyramid, lines, found.read, candidate.doubtful, characters
        )
        likely, cells = first_alone(likely, [free(line) for line in likely])
        again = assemble(likely, cells)
        same = again is not None and len(again.lines) == len(lines)
        if again is None or not same or again.stretch > candidate.stretch:
            return found
        return _Found(again, lines, likely) if again.score > candidate.score - STEADY else found


def _strips(
    pyramid: Pyramid, group: tuple[TextLine, ...], characters: float
) -> list[NDArray[np.uint8]]:
    ends = heights(group)
    return [strip(pyramid, line, end, characters) for line, end in zip(group, ends, strict=True)]


def _amid(group: tuple[TextLine, ...], read: Read, characters: float) -> _Found | None:
    """Return a sure zone that stands amid other print on its lines, with its own ends."""
    candidate = embedded(list(read.cells))
    if candidate is None:
        return None
    own = slice(candidate.first, candidate.first + len(candidate.lines))
    lines = refit(group[own], candidate.cells, characters, 0)
    return _Found(replace(candidate, first=0), lines, read.likely[own])


def _wanted(candidate: Candidate | None, cells: list[Cells]) -> int:
    """Return how long the lines should be: the candidate's length, or the nearest legal one."""
    if candidate is not None:
        return len(candidate.lines[-1])
    longest = max(len(line) for line in cells)
    return min((30, 36, 44), key=lambda length: abs(length - longest))


def read_zone(
    image: NDArray[np.uint8], *, infrared: NDArray[np.uint8] | None = None
) -> ZoneReading:
    """Read one picture with a reader of its own; see Reader."""
    return Reader().read(image, infrared=infrared)


def to_grey(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return height x width, whatever came: grey, BGR or BGRA."""
    if image.ndim == 2:
        return np.ascontiguousarray(image)
    if image.shape[2] == 1:
        return np.ascontiguousarray(image[:, :, 0])
    code = cv2.COLOR_BGRA2GRAY if image.shape[2] == 4 else cv2.COLOR_BGR2GRAY
    return np.asarray(cv2.cvtColor(image, code), np.uint8)


def _better(best: _Found | None, found: _Found | None) -> _Found | None:
    if found is None or (best is not None and best.candidate.score >= found.candidate.score):
        return best
    return found


def _inside(found: _Found, shape: tuple[int, ...]) -> bool:
    """Whether the whole zone lies in the picture; what lies beyond its edge was not read."""
    ends = np.array([end for line in found.placed for end in (line.left, line.right)])
    room = OUTSIDE * max(line.length / 30 for line in found.placed)
    return bool((ends > -room).all() and (ends < np.array(shape[1::-1]) + room).all())


def _may_be_a_part(candidate: Candidate) -> bool:
    """Whether a zone may lack characters at an end: its digits fail, or none covers them all."""
    visa = len(candidate.lines[-1]) in CUT and candidate.lines[0].startswith("V")
    return visa or not candidate.valid


def _reading(
    found: _Found | None, grey: NDArray[np.uint8], likeliest: tuple[TextLine, ...]
) -> ZoneReading:
    """Return what was found, or advice where nothing was; likeliest: the best lines, if any."""
    if found is None or not (found.candidate.plausible and found.candidate.legible):
        quad = zone_quad(likeliest) if likeliest else None
        # A character is about as wide, with its gap, as a capital is high.
        pitch = max((max(line.length / 36, line.height) for line in likeliest), default=0.0)
        return ZoneReading(hints=hints.advise_unread(grey, quad, pitch))
    candidate, lines = found.candidate, found.placed
    cut = hints.at_the_edge(grey.shape, zone_quad(lines)) and _may_be_a_part(candidate)
    if cut or not _inside(found, grey.shape):
        return ZoneReading(hints=(hints.WHOLE,))
    pitches = [line.length / len(text) for line, text in zip(lines, candidate.lines, strict=True)]
    pitch = float(np.mean(pitches))
    reading = candidate.reading()
    quad = zone_quad(lines)
    short = len(candidate.lines[-1]) in CUT
    # The digit over all of 36 characters stands at their end; in a longer zone it seldom fits.
    whole = len(candidate.lines[-1]) == 36 and not _may_be_a_part(candidate)
    if short and not whole and hints.outshone(grey, quad, pitch, valid=candidate.valid):
        return ZoneReading(hints=(hints.GLARE,))
    return replace(reading, quad=quad, pitch=pitch, hints=hints.advise(grey, quad, pitch, reading))
