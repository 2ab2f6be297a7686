"""The receipt on paper and on screen: text in five languages, PDF for a receipt printer.

The PDF here uses the standard font of every printer and needs nothing; it holds no Arabic, which
client.ui.printing shapes and sets on the same roll.
"""

from __future__ import annotations

import textwrap
from datetime import date, timedelta
from typing import TYPE_CHECKING

from client.records import statutory
from client.records.receipt_words import ISOLATED, LAW, LISTED, WORDS, spoken
from client.records.register import statutory_fields

if TYPE_CHECKING:
    from client.records.record import Record
    from client.records.register import Remedy

PAPER_POINTS = 204
_MARGIN, _SIZE, _LEADING, _COLUMNS = 10, 9, 12, 38


class PaperRefusal(ValueError):  # noqa: N818 - an answer to the caller
    """The text cannot be set in the printer's own font; client.ui.printing.roll() can."""

    code = "records.receipt_script"


def lines(
    record: Record, code: str, language: str, remedy: Remedy | None = None
) -> tuple[str, ...]:
    """Write the receipt of a record, a sentence a line; the last line is the appeal code.

    remedy: the State's own words of the purpose register, where it gave them.
    """
    title, place, kept, never, nameless, coded, law, deletion, where, contest = WORDS[language]
    named = [name.removeprefix("law.") for name in statutory_fields(record)]
    told = LISTED[language].join(LAW[language][statutory.FIELDS.index(name)] for name in named)
    office = {"authority": remedy.authority, "address": remedy.address} if remedy else {}
    day, delete = date.fromisoformat(record.day), date.fromisoformat(record.delete)
    days = {"day": day, "delete": delete}
    days["until"] = day + timedelta(days=remedy.days if remedy else 0)
    told_days = {name: spoken(each, language) for name, each in days.items()}
    values = office | {"post": record.bcp} | told_days
    values = {name: ISOLATED[language].format(text) for name, text in values.items()}
    middle = (law if told else nameless, *((coded,) if isinstance(record.ref, str) else ()))
    end = (where, contest) if remedy else (contest,)
    sentences = (title, place, kept, never, *middle, deletion, *end)
    return (*(line.format_map(values | {"law": told}) for line in sentences), code)


def pdf(receipt: tuple[str, ...]) -> bytes:
    """Set a receipt on a 72 mm roll; PaperRefusal for a script that the font does not hold."""
    wrapped = [part for line in receipt for part in [*textwrap.wrap(line, _COLUMNS), ""]]
    try:
        spelled = [_escaped(line.encode("cp1252")) for line in wrapped]
    except UnicodeEncodeError as error:
        raise PaperRefusal(PaperRefusal.code) from error
    height = len(wrapped) * _LEADING + 2 * _MARGIN
    body = b"BT /F1 %d Tf %d TL %d %d Td " % (_SIZE, _LEADING, _MARGIN, height - _MARGIN - _SIZE)
    body += b" ".join(b"(%s) Tj T*" % line for line in spelled) + b" ET"
    return _document(body, height)


def _escaped(text: bytes) -> bytes:
    for special in (b"\\", b"(", b")"):
        text = text.replace(special, b"\\" + special)
    return text


def _document(body: bytes, height: int) -> bytes:
    """Assemble the smallest PDF 1.4 file: catalogue, one page, one font, one stream."""
    box = b"[0 0 %d %d]" % (PAPER_POINTS, height)
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox" + box + b"/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n" % len(body) + body + b"\nendstream",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    )
    file, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return (
        file
        + b"xref\n0 %d\n0000000000 65535 f \n" % size
        + table
        + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(file))
    )
