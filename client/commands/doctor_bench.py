"""The technician's part of the doctor: probe, exercise, compare, report."""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import UTC, datetime
from threading import Event
from typing import TYPE_CHECKING

from client.commands.refusals import content_of
from client.diagnostics import golden
from client.diagnostics.exercise import exercise
from client.diagnostics.probe import probe
from client.diagnostics.report import bundle
from client.diagnostics.series import Series, lines
from client.messages.lookup import sentence
from client.terminal import (
    DONE,
    NOT_THERE,
    UNREADABLE,
    WRONG_USAGE,
    CommandRefusal,
    Progress,
    emit_json,
    say,
)
from devices.errors import Cancelled, DeviceError, Fault
from devices.manager import DeviceManager

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable
    from pathlib import Path

    from client.diagnostics.doctor import Section
    from client.diagnostics.finding import Finding
    from devices.types import DeviceInfo

MOST = 1000


def refusal(error: DeviceError) -> CommandRefusal:
    """Say what is wrong with a device in one sentence."""
    words, step = sentence(error.fault.value, (("device", error.address),))
    return CommandRefusal(NOT_THERE, f"{words} {error.remedy or step}".strip())


def _referred(manager: DeviceManager, address: str) -> DeviceInfo:
    """Find a device by its address; where none has it, no document is asked for but an address."""
    try:
        return manager.refer(address)
    except DeviceError as error:
        if error.fault is Fault.ABSENT and not error.remedy:
            error.remedy = "'halfdoor devices' lists what is plugged in."
        raise


def run_probe(address: str, *, as_json: bool) -> int:
    """Print what can be known of one device."""
    manager = DeviceManager()
    try:
        facts = probe(manager, _referred(manager, address), Event())
    except DeviceError as error:
        raise refusal(error) from error
    finally:
        manager.close()
    if as_json:
        emit_json(dict(facts))
    else:
        for name, value in facts:
            say(f"{name:<12} {value}")
    return DONE


def run_exercise(arguments: argparse.Namespace) -> int:
    """Exercise one device, compare it with golden values or learn them."""
    if not 1 <= arguments.count <= MOST:
        raise CommandRefusal(WRONG_USAGE, f"--count takes a number from 1 to {MOST}.")
    wanted = _golden(arguments.golden) if arguments.golden else {}
    measured = _measure(arguments.exercise, arguments.count)
    if arguments.learn:
        arguments.learn.write_text(golden.write(measured), encoding="utf-8")
    findings = golden.compare(measured, wanted) if wanted else ()
    if arguments.json:
        emit_json({"device": arguments.exercise, "series": _series(measured, findings)})
        return DONE
    for series in measured:
        for line in lines(series):
            say(line)
    for finding in findings:
        say(f"{finding.sentence} {finding.remedy}".strip())
    return DONE


def _golden(path: Path) -> dict[str, golden.Golden]:
    try:
        return golden.read(content_of(path))
    except golden.GoldenError as error:
        raise CommandRefusal(UNREADABLE, str(error)) from error


def _measure(address: str, count: int) -> tuple[Series, ...]:
    manager, cancel = DeviceManager(), Event()
    today = datetime.now(UTC).astimezone().date()
    try:
        with (
            closing(manager.open(_referred(manager, address))) as device,
            Progress("exercise", count) as bar,
        ):
            return exercise(
                device, count, cancel, today=today, told=lambda done, _count: bar.update(done)
            )
    except DeviceError as error:
        raise refusal(error) from error
    except Cancelled as error:
        raise CommandRefusal(NOT_THERE, "The exercise was stopped.") from error
    finally:
        cancel.set()
        manager.close()


def _series(measured: Iterable[Series], findings: tuple[Finding, ...]) -> list[dict[str, object]]:
    states = {finding.name: finding.state.value for finding in findings}
    return [
        {
            "name": each.name,
            "unit": each.unit,
            "tries": each.tries,
            "successes": each.successes,
            "median": round(each.median, 3),
            "p95": round(each.quantile(0.95), 3),
            "histogram": [[round(bound, 3), count] for bound, count in each.histogram()],
            "compared": states.get(each.name),
        }
        for each in measured
    ]


def run_report(sections: list[Section], path: Path, *, agreed: bool) -> int:
    """Show every line of the support bundle, and write it when the person agrees."""
    content = bundle(sections)
    for line in content:
        say(line)
    if not agreed and sys.stdin.isatty():
        agreed = input(f"\nWrite these {len(content)} lines to {path}? yes/no: ").strip() == "yes"
    if not agreed:
        say(f"\nNothing was written. With --yes the lines above go to {path}.")
        return DONE
    path.write_text("\n".join(content) + "\n", encoding="utf-8")
    say(f"\nWritten to {path}: the {len(content)} lines above and nothing else.")
    return DONE
