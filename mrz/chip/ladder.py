"""The lengths that a chip is asked for: a ladder that adapts, and what else it taught on the way.

It starts at what the chip says or at long reads, and steps down on 6700, 6B00, 6282, 6Cxx, an
empty answer or an ended session; what it learned holds for the whole reading.
"""

from __future__ import annotations

from dataclasses import dataclass

from mrz.chip.apdu import StatusWord
from mrz.chip.symmetric import Suite

LONG_RUNGS = (32_000, 8_000, 4_000, 2_000, 1_000)
SHORT_RUNGS = {Suite.DES3: 0xE7, Suite.AES128: 0xDF, Suite.AES192: 0xDF, Suite.AES256: 0xDF}
LOW_RUNGS = (0xA0, 0x70)
_PLAIN = 256
LENGTH_STATUSES = frozenset(
    {StatusWord.WRONG_LENGTH, StatusWord.WRONG_PARAMETERS, StatusWord.END_OF_FILE_REACHED}
)


def longest_short(suite: Suite | None) -> int:
    """Return the longest payload of a short response under a suite, or in plain."""
    return SHORT_RUNGS[suite] if suite else _PLAIN


@dataclass(slots=True)
class Ladder:
    """What was learned about this chip's reading habits.

    rungs: lengths still possible, the present one first. proven: long reads have worked.
    short_only: the first long read did not, whatever the chip says of itself: it may be the reader.
    exact: the chip refuses to be asked for more than is left. short_identifiers: it takes them.
    unnamed: it wants no length named, and gives what fits (Le of zero). selection: the form of
    SELECT that it took last, by its place.
    """

    rungs: tuple[int, ...] = (*LONG_RUNGS, 256, *LOW_RUNGS)
    proven: bool = False
    short_only: bool = False
    exact: bool = False
    unnamed: bool = False
    short_identifiers: bool = True
    proven_identifiers: bool = False
    selection: int = 0
    attempted_long: bool = False
    attempted_read: bool = False
    attempted_identifier: bool = False

    def short(self, longest: int) -> int:
        """Return what to ask for in short form; longest: what a short response can carry."""
        return min(self.rungs[0], longest)

    def length(self, longest: int) -> int:
        """Return the length to ask for now."""
        return self.rungs[0] if self.rungs[0] > 256 else self.short(longest)

    def limit(self, longest: int) -> None:
        """Take the chip's word for the longest response (EF.ATR/INFO, tag 7F66)."""
        kept = tuple(rung for rung in self.rungs if rung <= 256)
        if longest > 400 and not self.short_only:
            room = min(longest, 65_536) - 64
            below = tuple(rung for rung in LONG_RUNGS if rung < room)
            kept = (room, *below, *kept)
        self.rungs = kept or LOW_RUNGS[-1:]

    @property
    def unproven_long(self) -> bool:
        """Whether the command sent last was long, and no long one has worked yet."""
        return self.attempted_long and not self.proven

    def settle(self, status: int = 0, *, again: bool = False) -> None:
        """Learn from a session that ended: the length asked for last may be what ended it.

        status: the unprotected status word. again: the sessions end without any progress, so
        that the length comes under suspicion.
        """
        if self.unproven_long:
            self.step_down()
            self.attempted_long = False
        elif self.attempted_read and (status >> 8 == 0x6C or status in LENGTH_STATUSES):
            again = again or self.exact
            self.exact = True
        if self.attempted_identifier and (again or not self.proven_identifiers):
            self.short_identifiers = self.proven_identifiers = False
        self.exact = self.exact or (again and self.attempted_read)
        self.attempted_read = self.attempted_identifier = False
        if again and len(self.rungs) > 1:
            self.rungs = self.rungs[1:]

    def step_down(self) -> bool:
        """Go to the next shorter length; False at the bottom. Unproven long reads end at once."""
        rest = self.rungs[1:]
        if not self.proven:
            self.short_only = True
            rest = tuple(rung for rung in rest if rung <= 256)
        if not rest:
            return False
        self.rungs = rest
        return True
