"""A register with one law, a ledger with three records, and walls of the test's choice."""

from __future__ import annotations

from datetime import UTC, date, datetime

from fake_control import record_text

from client.records.ledger import Head
from client.records.register import Remedy
from client.station.disclosure import LeftToday, WallsTried, Why


class Told:
    """A register with one law, a ledger with three records, and walls of our choice."""

    held = True
    before: WallsTried | None = None
    left = LeftToday(3, 2, 2412)

    def why(self, field: str) -> Why | None:
        return (
            Why("Border Act 12", "State archive", 30, date(2031, 1, 31))
            if field == "hour"
            else None
        )

    def remedy(self) -> Remedy | None:
        return Remedy("Ombudsman of Utopia", "1 Example Street", 30)

    def left_today(self) -> LeftToday:
        return self.left

    def today(self) -> list[Head]:
        return [Head(1, 804, confirmed=True), Head(2, 804, confirmed=True), Head(3, 804, False)]

    def record_of(self, seq: int) -> str:
        return record_text(seq=seq)

    def last_tried(self) -> WallsTried | None:
        return self.before

    def try_walls(self) -> WallsTried:
        return WallsTried(datetime(2026, 11, 21, 10, 42, tzinfo=UTC), self.held, ("tried",))
