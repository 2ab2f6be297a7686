"""halfdoor doctor: this station, all devices, and what to do about each finding."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from client import settings
from client.commands.doctor_bench import run_exercise, run_probe, run_report
from client.commands.doctor_officer import run_officer
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
    parser.add_argument("--probe", metavar="ADDRESS", help="what can be known of one device")
    parser.add_argument("--exercise", metavar="ADDRESS", help="use one device many times, measured")
    parser.add_argument("--count", type=int, default=20, help="how many times (20)")
    parser.add_argument("--golden", type=Path, metavar="FILE", help="compare with these values")
    parser.add_argument("--learn", type=Path, metavar="FILE", help="write them from this device")
    parser.add_argument("--report", type=Path, metavar="FILE", help="a support bundle, shown first")
    parser.add_argument(
        "--officer", metavar="NAME", help="let somebody sign in at a real post, or renew a secret"
    )
    parser.add_argument("--yes", action="store_true", help="write the bundle without asking")


def run(arguments: argparse.Namespace) -> int:
    """Examine everything, or one device; exit 0 whatever is found."""
    if arguments.probe:
        return run_probe(arguments.probe, as_json=arguments.json)
    if arguments.exercise:
        return run_exercise(arguments)
    station = settings.station()
    if arguments.officer is not None:
        return run_officer(station, arguments.officer)
    sections = []
    quiet = arguments.json or arguments.report
    for section in examine(station, datetime.now(UTC).astimezone().date()):
        sections.append(section)
        if not quiet:
            _print(section)
    if arguments.report:
        return run_report(sections, arguments.report, agreed=arguments.yes)
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
