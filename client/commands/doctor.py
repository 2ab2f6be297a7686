"""halfdoor doctor: this station, all devices, and what to do about each finding."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from client import settings
from client.diagnostics.doctor import Section, examine, well
from client.diagnostics.finding import State
from client.terminal import DONE, emit_json, say

if TYPE_CHECKING:
    import argparse

SUMMARY = "Examine this station, all its devices, and say what to do about each finding."
EXAMPLE = "halfdoor doctor --json"
_MARKS = {State.FINE: "ok", State.ATTENTION: "look", State.BROKEN: "DO", State.UNKNOWN: "??"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Examine everything; exit 0 whatever is found."""
    station = settings.station()
    sections = []
    for section in examine(station, datetime.now(UTC).astimezone().date()):
        sections.append(section)
        if not arguments.json:
            _print(section)
    if arguments.json:
        emit_json(
            {"training": station.training, "well": well(sections), "sections": _all(sections)}
        )
    else:
        say()
        say("This station is well." if well(sections) else "Do what stands beside each DO first.")
    return DONE


def _print(section: Section) -> None:
    say(section.name)
    for finding in section.findings:
        say(f"  {_MARKS[finding.state]:<5}{finding.sentence}")
        if finding.remedy:
            say(f"       -> {finding.remedy}")


def _all(sections: list[Section]) -> list[dict[str, object]]:
    return [
        {
            "section": section.name,
            "findings": [
                {
                    "name": finding.name,
                    "state": finding.state.value,
                    "sentence": finding.sentence,
                    "remedy": finding.remedy,
                }
                for finding in section.findings
            ],
        }
        for section in sections
    ]
