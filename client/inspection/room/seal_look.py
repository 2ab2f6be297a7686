"""The seal on a page: looked for in its picture, judged, and held against the page's zone.

Only the outcome leaves this room; what the seal says dies here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.inspection.room import protocol
from mrz.checks import Check, Group, Outcome
from mrz.errors import DocumentError
from mrz.seal.agreement import belongs, finger_record
from mrz.seal.barcode import read_codes
from mrz.seal.read import looks_sealed, read_seal
from mrz.seal.verify import Status, judge_seal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    import numpy as np
    from numpy.typing import NDArray

    from client.inspection.room.desk import Say
    from client.inspection.room.finger_gate import FingerGate
    from mrz.chip.trust import TrustView
    from mrz.seal.types import Seal
    from mrz.seal.verify import Verdict
    from mrz.zone import MRZ

NAME = "agreement.seal"
_OUTCOMES = {
    Status.VALID: Outcome.SUCCESSFUL,
    Status.NOT_VALID: Outcome.FAILED,
    Status.UNDETERMINED: Outcome.UNDETERMINED,
}


class SealLook:
    """Keeps the one seal of this inspection: the first that is valid, else the last one seen."""

    def __init__(
        self, trust: TrustView, today: date, say: Say, finger: FingerGate | None = None
    ) -> None:
        self._trust = trust
        self._today = today
        self._say = say
        self._finger = finger
        self._printed: MRZ | None = None
        self._found: tuple[Seal, Verdict] | None = None
        self._finger_given = False

    def look(self, pictures: Sequence[NDArray[np.uint8]]) -> None:
        """Look for a seal in pictures of a page; other bar codes are passed over."""
        for picture in pictures:
            if self._found is not None and self._found[1].status is Status.VALID:
                return
            for code in read_codes(picture):
                if looks_sealed(code.content):
                    self._take(code.content)

    def done(self) -> None:
        """Note that nothing more is looked for in what was laid on the page's desk."""
        if self._finger is not None:
            self._finger.pictures_done()

    def printed(self, mrz: MRZ) -> None:
        """Hold the seal against this zone from now on."""
        self._printed = mrz
        self._tell()

    def _take(self, content: bytes) -> None:
        try:
            seal = read_seal(content)
        except DocumentError as reason:
            if self._found is None:
                self._check(Outcome.UNDETERMINED, reason.code)
            return
        self._found = seal, judge_seal(seal, self._trust, self._today)
        self._tell()

    def _tell(self) -> None:
        """Say what is known, once there is a document to hold the seal against."""
        if self._found is None or self._printed is None:
            return
        seal, verdict = self._found
        if verdict.status is not Status.VALID:
            self._check(_OUTCOMES[verdict.status], verdict.code, verdict.detail)
            return
        same = belongs(seal, self._printed, self._today)
        if same is None:
            self._check(Outcome.UNDETERMINED, "seal.no_number")
        elif same:
            self._check(Outcome.SUCCESSFUL, "")
        else:
            self._check(Outcome.FAILED, "seal.other_document")
        if same is not False:
            self._pass_finger(seal)

    def _pass_finger(self, seal: Seal) -> None:
        """Hand over the finger that a valid seal carries, as a card's would be."""
        record = finger_record(seal)
        if record and self._finger is not None and not self._finger_given:
            self._finger_given = True
            self._finger.carried(record)

    def _check(self, outcome: Outcome, code: str, detail: tuple[tuple[str, str], ...] = ()) -> None:
        # No number of the seal itself: what a certificate is called is enough for the sentence.
        check = Check(NAME, Group.AGREEMENT, outcome, code, detail)
        self._say(protocol.Checked((check,)))
