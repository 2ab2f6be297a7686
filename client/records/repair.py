"""Mend what rotted in the queue: seal again from the ledger while the day's key stands.

What cannot be mended stays and is told; the upstream then shows a gap, as it should.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.records.daykey import DayKeyGone
from client.records.sealing import digest
from client.records.soundness import findings

if TYPE_CHECKING:
    from client.records.outbox import Outbox
    from client.records.sealing import Sealer


def repair(outbox: Outbox, sealer: Sealer) -> tuple[list[int], list[int]]:
    """Seal rotten records again; returns the numbers that were mended, and those that were not."""
    mended: list[int] = []
    lost: list[int] = []
    for finding in findings(outbox):
        if finding.code == "records.seal_rotten":
            (mended if _mend(outbox, sealer, finding.seq) else lost).append(finding.seq)
    return mended, lost


def _mend(outbox: Outbox, sealer: Sealer, seq: int) -> bool:
    with outbox.transaction() as file:
        found = file.execute("SELECT id, day, text FROM ledger WHERE seq = ?", (seq,)).fetchone()
        if found is None:
            return False
        record_id, day, locked = found
        try:
            text = outbox.keys.unlock(day, record_id, locked).decode("ascii")
        except (DayKeyGone, ValueError):
            return False
        sealed = sealer.seal(record_id, text)
        file.execute(
            "UPDATE queue SET suite = ?, key = ?, sealed = ? WHERE seq = ?",
            (sealed.suite, sealed.key, sealed.sealed, seq),
        )
        told = (digest(sealed.sealed), len(sealed.sealed), seq)
        file.execute("UPDATE ledger SET digest = ?, bytes = ? WHERE seq = ?", told)
    return True
