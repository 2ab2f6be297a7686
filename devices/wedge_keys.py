"""Key strokes of a reader that plays keyboard: which belong to it, and what they meant.

Pure: the window's event filter and the grabbed input device feed it. A reader types far faster
than a person, so that a burst is told by its pace; its keys are swallowed before any field of
the window sees them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from devices.mrz_framing import to_lines

PACE = 0.035  # seconds between two keys of a reader at most
SURE = 5  # keys at that pace that make a burst
ENDING = 0.3  # seconds of silence that end it
LINE_ENDS = "\r\n\t"
LONGEST = 400
FILLER_RUN = 4  # a zone has at least so many fillers in a row


class Verdict(Enum):
    """What becomes of a key: kept back for now, swallowed for good, or given to the window."""

    HELD = "held"
    SWALLOWED = "swallowed"
    RELEASED = "released"


@dataclass(frozen=True, slots=True)
class Calibration:
    """What a wrong keyboard layout makes of characters: typed -> meant, learned once.

    An empty one still maps the filler, which no zone lacks.
    """

    mapping: tuple[tuple[str, str], ...] = ()

    def apply(self, text: str) -> str:
        """Return what was meant."""
        return text.translate({ord(typed): meant for typed, meant in self.mapping})


def learn(typed: str, printed: str) -> Calibration:
    """Learn the mapping from one printed test line; ValueError where it contradicts itself."""
    rows = "".join(character for character in typed if character not in LINE_ENDS)
    wanted = "".join(printed.split())
    if len(rows) != len(wanted):
        raise ValueError("the line came in with another length")
    mapping: dict[str, str] = {}
    for key, meant in zip(rows, wanted, strict=True):
        if mapping.setdefault(key, meant) != meant:
            raise ValueError("one key stands for two characters")
    return Calibration(tuple((a, b) for a, b in sorted(mapping.items()) if a != b))


def guess(text: str, known: Calibration) -> Calibration:
    """Add the filler where a run of one foreign character can be nothing else."""
    if "<" in known.apply(text):
        return known
    run, last = 0, ""
    for character in known.apply(text):
        run = run + 1 if character == last else 1
        last = character
        if run >= FILLER_RUN and not character.isalnum() and character not in LINE_ENDS + " ":
            return Calibration((*known.mapping, (character, "<")))
    return known


@dataclass(slots=True)
class WedgeDecoder:
    """Takes keys with their times; tells for each what becomes of it.

    Keys that looked like a reader's and were not come back from released(), in order. lines()
    yields the zone once the burst has ended, and forgets it.
    """

    calibration: Calibration = Calibration()
    _keys: list[str] = field(default_factory=list)
    _last: float = float("-inf")
    _burst: bool = False
    _given: list[str] = field(default_factory=list)

    def key(self, character: str, at: float) -> Verdict:
        """Take one key (a character or a line end) at a time in seconds."""
        quick = at - self._last <= PACE
        self._last = at
        if self._burst:
            self._keep(character)
            return Verdict.SWALLOWED
        if not quick and self._keys:
            # The key before was a person's: it is given back, and this one may begin a burst.
            self._keys, given = [character], self._keys
            self._given.extend(given)
            return Verdict.HELD
        self._keys.append(character)
        if len(self._keys) >= SURE:
            self._burst = True
            return Verdict.SWALLOWED
        return Verdict.HELD

    def released(self, at: float) -> str:
        """Return keys that were held back and are a person's after all."""
        if not self._burst and self._keys and at - self._last > PACE:
            self._given.extend(self._keys)
            self._keys = []
        given, self._given = self._given, []
        return "".join(given)

    def burst(self, at: float) -> str:
        """Return all that a reader typed, once the burst has ended, and forget it; "" before."""
        if not self._burst or at - self._last <= ENDING:
            return ""
        text, self._keys, self._burst = "".join(self._keys), [], False
        return text

    def lines(self, at: float) -> tuple[str, ...]:
        """Return the zone's lines after the burst ended, () before and for anything else."""
        text = self.burst(at)
        known = guess(text, self.calibration)
        return to_lines(known.apply(text))

    def _keep(self, character: str) -> None:
        if len(self._keys) < LONGEST:
            self._keys.append(character)


@dataclass(slots=True)
class AltCodes:
    """Decodes "Alt held, digits on the number pad, Alt released" as some readers type."""

    _digits: str = ""
    _held: bool = False

    def press(self) -> None:
        """Alt went down."""
        self._held, self._digits = True, ""

    def digit(self, value: str) -> bool:
        """Take a digit of the number pad; False where Alt is not held."""
        if self._held:
            self._digits += value
        return self._held

    def release(self) -> str:
        """Alt went up: return the character that the digits name, "" for none."""
        code = int(self._digits) if self._digits.isdigit() else 0
        self._held, self._digits = False, ""
        return chr(code) if 32 <= code < 127 else ""
