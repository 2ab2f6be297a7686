"""Bad luck at any command: what a chip, a link or a hand can do to one exchange."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FaultKind(StrEnum):
    """What happens."""

    FLIP_BIT = "flip_bit"
    TRUNCATE = "truncate"
    LENGTHEN = "lengthen"
    DROP = "drop"
    STATUS = "status"
    STATUS_ONLY = "status_only"
    EMPTY = "empty"
    PULL = "pull"
    REPEAT = "repeat"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. index: 0-based count of commands since the chip was laid down.

    value: the bit's number for FLIP_BIT; bytes for TRUNCATE and LENGTHEN; the status word for
    STATUS (data stay) and STATUS_ONLY (an unprotected status word alone); milliseconds until
    the chip is back for PULL.
    """

    index: int
    kind: FaultKind
    value: int = 0

    @property
    def lifts(self) -> bool:
        """Whether no answer comes at all."""
        return self.kind in {FaultKind.DROP, FaultKind.PULL}

    def apply(self, answer: bytes, before: bytes) -> bytes:
        """Spoil an answer; before: the answer to the command before this one."""
        body, status = answer[:-2], answer[-2:]
        amount = max(self.value, 1)
        spoiled = {
            FaultKind.FLIP_BIT: lambda: self._flipped(answer),
            FaultKind.TRUNCATE: lambda: answer[:-amount],
            FaultKind.LENGTHEN: lambda: body + bytes(amount) + status,
            FaultKind.STATUS: lambda: body + self.value.to_bytes(2),
            FaultKind.STATUS_ONLY: lambda: self.value.to_bytes(2),
            FaultKind.REPEAT: lambda: before or answer,
        }
        return spoiled[self.kind]() if self.kind in spoiled else b""

    def _flipped(self, answer: bytes) -> bytes:
        place = self.value // 8 % len(answer)
        flipped = answer[place] ^ 1 << self.value % 8
        return answer[:place] + bytes([flipped]) + answer[place + 1 :]
