"""halfdoor mrz: a zone from images, or from text."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from client.terminal import DONE, UNREADABLE, CommandRefusal, emit_json, say
from mrz.errors import DocumentError
from mrz.parse import parse, split
from mrz.zone import DocumentFormat

if TYPE_CHECKING:
    import argparse

    from mrz.zone import MRZ

SUMMARY = "Read a machine readable zone from images, or parse one from text."
EXAMPLE = "halfdoor mrz parse zone.txt --json"

TEXT_BYTES = 1_000_000
FIELDS = (
    "document_code",
    "issuing_state",
    "document_number",
    "primary_identifier",
    "secondary_identifier",
    "nationality",
    "date_of_birth",
    "sex",
    "date_of_expiry",
    "optional_data",
)


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's actions."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="parse")
    text = actions.add_parser("parse", help="zone from text")
    text.add_argument("file", nargs="?", default="-", help="a text file, or - for standard input")
    text.add_argument("--json", action="store_true", help="one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Run the chosen action."""
    return _parse(arguments)


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
        return sys.stdin.buffer.read(TEXT_BYTES).decode("utf-8", "replace")
    try:
        with Path(name).open("rb") as file:
            return file.read(TEXT_BYTES).decode("utf-8", "replace")
    except OSError as trouble:
        sentence = f"the file '{name}' cannot be read; check its name."
        raise CommandRefusal(UNREADABLE, sentence) from trouble


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
