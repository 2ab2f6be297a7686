"""The traveller's receipt of a run on the terminal: a PDF for a receipt printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.records import receipt_paper
from client.records.record import from_bytes
from client.settings import load, station
from client.station.disclosure import of_station
from client.terminal import NOT_THERE, CommandRefusal

if TYPE_CHECKING:
    from pathlib import Path

    from client.app import Composition


def write(composition: Composition, record: str, code: str, language: str, path: Path) -> None:
    """Write the receipt of a committed record (its JSON text) in a language ("" the station's)."""
    here = station()
    wishes = load(here)
    told = of_station(here, wishes, composition.outbox).remedy()
    spoken = language or wishes.language
    lines = receipt_paper.lines(from_bytes(record.encode()), code, spoken, told)
    try:
        path.write_bytes(_paper(lines, spoken))
    except OSError as error:
        raise CommandRefusal(NOT_THERE, f"'{path}' cannot be written: {error.strerror}.") from error


def _paper(lines: tuple[str, ...], language: str) -> bytes:
    try:
        return receipt_paper.pdf(lines)
    except receipt_paper.PaperRefusal:
        # Letters that a printer's own font does not hold are shaped by Qt.
        from client.ui.application import application  # noqa: PLC0415 - Qt only where needed
        from client.ui.post import present  # noqa: PLC0415 - as above
        from client.ui.printing import roll  # noqa: PLC0415 - as above

        application(present())
        return roll("\n\n".join(lines), language)
