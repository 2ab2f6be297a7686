"""halfdoor mrz: a zone from images, or from text."""

from __future__ import annotations

import codecs
import sys
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.image import Limits, decode
from client.commands.refusals import unopened
from client.named_file import content, look
from client.terminal import (
    DONE,
    NOT_THERE,
    UNREADABLE,
    CommandRefusal,
    Progress,
    emit_json,
    refuse,
    say,
)
from mrz.errors import DocumentError
from mrz.parse import parse, split
from mrz.zone import FIELDS, DocumentFormat

if TYPE_CHECKING:
    import argparse

    from mrz.ocr.read import Reader
    from mrz.ocr.types import ZoneReading
    from mrz.zone import MRZ

    Answer = tuple[dict[str, object], MRZ | None, ZoneReading]

SUMMARY = "Read a machine readable zone from images, or parse one from text."
EXAMPLE = "halfdoor mrz read page.jpg --json"

TEXT_BYTES = 1_000_000
# Files and folders below a folder that is named: a disk named by mistake has more.
MOST_IN_FOLDER = 50_000
PICTURES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".tif", ".tiff"})
# A phone's largest picture; a page scanned at 600 dots per inch has 35 million.
LIMITS = Limits(pixels=80_000_000)


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's actions."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="read|parse")
    pictures = actions.add_parser(
        "read",
        help="zone from images",
        description="Read the machine readable zone of photos and scans.",
        epilog="Example: halfdoor mrz read page.jpg --json",
    )
    pictures.add_argument(
        "images", nargs="+", metavar="IMAGE", help="photos or scans of a page, or folders of them"
    )
    pictures.add_argument("--json", action="store_true", help="one JSON object a line")
    text = actions.add_parser(
        "parse",
        help="zone from text",
        description="Understand a zone that is given as text.",
        epilog="Example: halfdoor mrz parse zone.txt --json",
    )
    text.add_argument("file", nargs="?", default="-", help="a text file, or - for standard input")
    text.add_argument("--json", action="store_true", help="one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Run the chosen action."""
    return _read(arguments) if arguments.action == "read" else _parse(arguments)


def _read(arguments: argparse.Namespace) -> int:
    """Read every image; one that cannot be opened does not keep the others from being read."""
    from mrz.ocr.read import Reader  # noqa: PLC0415 - the networks load only where needed

    reader, status = Reader(), DONE
    names = [name for given in arguments.images for name in _pictures(given)]
    with Progress("reading", len(names)) as progress:
        for done, name in enumerate(names, 1):
            try:
                answer = read_image(reader, name)
            except CommandRefusal as refusal:
                refuse(refusal.sentence)
                status = refusal.status
            else:
                _answer(answer, as_json=arguments.json)
            progress.update(done)
    return status


def _pictures(given: str) -> list[str]:
    """Return the pictures that a name stands for: itself, or all those in a folder and below."""
    folder = Path(given)
    if not folder.is_dir():
        return [given]
    names: list[str] = []
    for looked_at, path in enumerate(folder.rglob("*")):
        if looked_at == MOST_IN_FOLDER:
            sentence = f"the folder '{given}' holds too much to look through; name one of pictures."
            raise CommandRefusal(UNREADABLE, sentence)
        if path.suffix.lower() in PICTURES:
            names.append(str(path))
    names.sort()
    if not names:
        sentence = f"the folder '{given}' holds no picture; give a JPEG, PNG, BMP or TIFF."
        raise CommandRefusal(NOT_THERE, sentence)
    return names


def _answer(answer: Answer, *, as_json: bool) -> None:
    values, mrz, reading = answer
    if as_json:
        emit_json(values)
        return
    say(f"file                  {values['file']}")
    if mrz is None:
        say("no machine readable zone in this picture")
        return
    for line in mrz.lines:
        say(f"                      {line}")
    tell(mrz)
    for doubt in doubts(reading):
        say(f"look at               {doubt}")


def read_image(reader: Reader, name: str) -> Answer:
    """Read one image file; returns what the JSON says, the zone, and how it was read."""
    try:
        written = content(Path(name))
    except OSError as trouble:
        raise unopened(name, trouble) from trouble
    try:
        picture = decode(written, limits=LIMITS)
    except CaptureError as trouble:
        why = (
            "is larger than a page needs"
            if _too_large(trouble)
            else "is of no kind that is read here"
        )
        sentence = f"the picture '{name}' {why}; give a JPEG, PNG, BMP or TIFF of a page."
        raise CommandRefusal(UNREADABLE, sentence) from trouble
    began = time.perf_counter()
    reading = reader.read(picture)
    milliseconds = (time.perf_counter() - began) * 1000
    mrz = parse(reading.lines, today=_today()) if reading.lines else None
    return image_answer(name, reading, mrz, milliseconds), mrz, reading


def _too_large(trouble: Exception) -> bool:
    return isinstance(trouble, CaptureError) and trouble.code == "image.too_large"


def doubts(reading: ZoneReading) -> list[str]:
    """Return a row for each character that may be another: its place, itself, and the other."""
    others = {(each.line, each.column): each.second for each in reading.alternatives}
    out = []
    for row, at in sorted(reading.unsure):
        other = others.get((row + 1, at + 1))
        perhaps = f", perhaps {other}" if other else ""
        out.append(f"line {row + 1}, column {at + 1}: {reading.lines[row][at]}{perhaps}")
    return out


def image_answer(
    name: str, reading: ZoneReading, mrz: MRZ | None, milliseconds: float
) -> dict[str, object]:
    """Return what "mrz read --json" prints for one image."""
    corrections = [
        {"line": each.line, "column": each.column, "read": each.read, "used": each.used}
        for each in reading.corrections
    ]
    return {
        "file": name,
        "format": public_format(mrz) if mrz else None,
        "lines": list(reading.lines),
        "valid": mrz.valid if mrz else False,
        "fields": fields(mrz) if mrz else {},
        "check_digits": check_digits(mrz) if mrz else [],
        "corrections": corrections,
        "ms": round(milliseconds, 1),
    }


def _parse(arguments: argparse.Namespace) -> int:
    try:
        mrz = parse(split(_read_text(arguments.file)), today=_today())
    except DocumentError as trouble:
        sentence = "the text holds no machine readable zone; give its lines as printed."
        raise CommandRefusal(UNREADABLE, sentence) from trouble
    if arguments.json:
        emit_json(parsed(mrz))
    else:
        tell(mrz)
    return DONE


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the calendar day at the post, not an instant


def _read_text(name: str) -> str:
    if name == "-":
        return _decoded(sys.stdin.buffer.read(TEXT_BYTES))
    try:
        look(Path(name))
        with Path(name).open("rb") as file:
            return _decoded(file.read(TEXT_BYTES))
    except OSError as trouble:
        step = "check its name, or give - for standard input"
        raise unopened(name, trouble, step) from trouble


def _decoded(data: bytes) -> str:
    """Decode a text file: UTF-8, or UTF-16 where its first mark says so."""
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return data.decode("utf-16" if wide else "utf-8", "replace")


def public_format(mrz: MRZ) -> str:
    """Name the format as the JSON does: a green card has TD1's columns."""
    return "TD1" if mrz.format is DocumentFormat.US_GREEN_CARD else mrz.format.value


def fields(mrz: MRZ) -> dict[str, str]:
    """Return the fields under their public names."""
    return {name: getattr(mrz, name) for name in FIELDS}


def check_digits(mrz: MRZ) -> list[dict[str, str | bool]]:
    """Return the check digits under their public names."""
    return [
        {"name": digit.name, "read": digit.read, "expected": digit.expected, "ok": digit.ok}
        for digit in mrz.check_digits
    ]


def parsed(mrz: MRZ) -> dict[str, object]:
    """Return what "mrz parse --json" prints."""
    return {
        "format": public_format(mrz),
        "valid": mrz.valid,
        "fields": fields(mrz),
        "check_digits": check_digits(mrz),
        "notes": list(mrz.notes),
    }


def tell(mrz: MRZ) -> None:
    """Print a zone for a person."""
    say(f"format                {mrz.format.value}")
    for name, value in fields(mrz).items():
        say(f"{name.replace('_', ' '):<22}{value}")
    for digit in mrz.check_digits:
        told = "holds" if digit.ok else f"read {digit.read}, expected {digit.expected}"
        say(f"check digit           {digit.name.replace('_', ' ')}: {told}")
    if mrz.notes:
        say(f"notes                 {', '.join(note.replace('_', ' ') for note in mrz.notes)}")
