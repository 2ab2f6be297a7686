"""What the touches of one traveller's fingers add up to. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capture.finger.calibration import STANDARD
from capture.finger.compare import compare, zone
from capture.finger.types import Zone
from mrz.checks import Outcome

if TYPE_CHECKING:
    from capture.finger.types import Probe, Reference

_OUTCOMES = {
    Zone.MATCH: (Outcome.SUCCESSFUL, ""),
    Zone.INCONCLUSIVE: (Outcome.UNDETERMINED, "finger.match.inconclusive"),
    Zone.DIFFER: (Outcome.FAILED, "finger.match.differs"),
}


class Verdict:
    """Keeps the best similarity of each finger; two fingers' log-odds add up.

    each: where several fingers must match, a strong one does not make up for one that differs.
    """

    def __init__(self, *, each: bool = False) -> None:
        self._each = each
        self._reference: Reference | None = None
        self._best: float | None = None
        self._fingers: list[float] = []
        self._seen = self._clear = False
        self._hopeless = False

    def against(self, reference: Reference) -> None:
        """Compare with this finger from now on."""
        if self._reference is not None:
            self._reference.wipe()
        self._reference, self._best = reference, None

    def weigh(self, probe: Probe) -> Zone:
        """Compare one touch; returns the zone of all that was weighed so far."""
        if self._reference is None:
            return Zone.INCONCLUSIVE
        value = compare(probe, self._reference, STANDARD).similarity
        self._best = value if self._best is None else max(self._best, value)
        return self._zone([*self._fingers, self._best])

    def _zone(self, fingers: list[float]) -> Zone:
        """Say in which zone these fingers lie together."""
        together = zone(sum(fingers), STANDARD)
        apart = any(zone(one, STANDARD) is Zone.DIFFER for one in fingers)
        return Zone.INCONCLUSIVE if self._each and apart and together is Zone.MATCH else together

    def weigh_weak(self, probe: Probe, *, acceptable: bool) -> None:
        """Weigh the best of three weak touches, where none was weighed before."""
        if self._best is None and acceptable:
            self.weigh(probe)
        self._hopeless |= self._best is None

    def close_finger(self) -> None:
        """Go on with another finger; what this one gave counts."""
        if self._best is not None:
            self._fingers.append(self._best)
        self._best = None

    def note_quality(self, *, flagged: bool) -> None:
        """Note how good a touch was."""
        self._seen = True
        self._clear |= not flagged

    def quality(self) -> Outcome:
        """Judge the best touch."""
        if not self._seen:
            return Outcome.NOT_PERFORMED
        return Outcome.SUCCESSFUL if self._clear else Outcome.UNDETERMINED

    def outcome(self) -> tuple[Outcome, str]:
        """Judge all fingers together; call close_finger first."""
        if self._fingers:
            return _OUTCOMES[self._zone(self._fingers)]
        code = "finger.three_tries" if self._hopeless or self._seen else "finger.none_given"
        return Outcome.NOT_PERFORMED, code

    def wipe(self) -> None:
        """Overwrite the reference; the outcome stays."""
        if self._reference is not None:
            self._reference.wipe()
        self._reference = None
