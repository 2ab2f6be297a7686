"""halfdoor inspect: one inspection without a window."""

from __future__ import annotations

import json
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from client.commands import inspect_receipt
from client.commands.inspect_terminal import Terminal
from client.inspection.events import State
from client.inspection.flow import ARMING_SECONDS
from client.judgement.advice import FIRST_LINE, Action, Decision, ReasonCode
from client.messages.lookup import sentence
from client.settings import LANGUAGES
from client.station.given import Offered
from client.terminal import (
    DONE,
    NOT_THERE,
    UNREADABLE,
    WRONG_USAGE,
    CommandRefusal,
    emit_json,
    say,
)

if TYPE_CHECKING:
    import argparse

    from client.app import Composition
    from client.inspection.control import Control

SUMMARY = "Walk one inspection without a window; without --decide it asks on the terminal."
EXAMPLE = "halfdoor inspect --scenario clean --decide admit --json"
# As long as half a traveller's room lives: a person lays the document there, on a busy machine.
ZONE_SECONDS = 60.0
_A_PERSON_DECIDES = "a person decides: add --decide admit, refer or stop, or use a terminal."
_WHO = (
    "at a real post an officer signs in first, with name and secret: open the window, 'halfdoor'."
)


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    add = parser.add_argument
    add("--document", metavar="IMAGE|DEVICE|mrz:LINES", help="page picture, reader, or zone text")
    add("--chip", metavar="ADDRESS|DIR", help="chip reader, or a folder of saved files")
    add("--face", metavar="IMAGE|VIDEO|DEVICE", help="the live face's camera, picture or video")
    add("--finger", metavar="IMAGE|DEVICE", help="the live finger's scanner or picture")
    add("--finger-record", metavar="FILE", help="fingers that the traveller carries (card, seal)")
    add("--scenario", metavar="NAME", default="", help="a traveller of the training world")
    add(
        "--decide",
        choices=sorted(each.value for each in FIRST_LINE),
        help="the decision of the person at the keyboard",
    )
    add(
        "--reason",
        action="append",
        default=[],
        choices=sorted(code.value for code in ReasonCode),
        help="at most three",
    )
    add("--picture", metavar="FILE", help="also write a picture of the window at the advice")
    add("--receipt", metavar="FILE", help="write the traveller's receipt as a PDF of 72 mm")
    add("--language", default="", choices=LANGUAGES, help="of the receipt; else the station's")
    add("--json", action="store_true", help="one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Walk one inspection of this station (or of the training world)."""
    from client.app import compose  # noqa: PLC0415 - the composition root imports everything

    if len(arguments.reason) > 3:
        raise CommandRefusal(WRONG_USAGE, "a decision has at most three reasons.")
    if arguments.decide is None and (arguments.json or not sys.stdin.isatty()):
        raise CommandRefusal(WRONG_USAGE, _A_PERSON_DECIDES)
    composition = compose(
        Offered(
            arguments.document,
            arguments.chip,
            arguments.face,
            arguments.finger,
            arguments.finger_record,
        )
    )
    try:
        if arguments.picture:
            from client.ui.rehearsal import alongside  # noqa: PLC0415 - Qt only when asked for

            picture = Path(arguments.picture)
            status = alongside(composition.control, picture, lambda: _walk(composition, arguments))
            if not arguments.json:
                say(f"A picture of the window at the advice: {picture}")
            return status
        return _walk(composition, arguments)
    finally:
        composition.close()


def _walk(composition: Composition, arguments: argparse.Namespace) -> int:
    control = composition.control
    if arguments.scenario and arguments.scenario not in control.scenarios:
        known = ", ".join(control.scenarios) or "none: this station is not in the training world"
        raise CommandRefusal(WRONG_USAGE, f"there is no scenario '{arguments.scenario}' ({known}).")
    terminal = Terminal(quiet=arguments.json)
    control.listen(terminal)
    if composition.chip_path and not arguments.json:
        say(f"Training world; its chip is reached through: {composition.chip_path}.")
    if not control.sign_in("terminal", ""):
        raise CommandRefusal(NOT_THERE, _WHO)
    control.start(arguments.scenario)
    _wait_for_advice(control, terminal, arguments.document)
    if not arguments.json:
        _print_advice(terminal)
    decision = _decision(arguments)
    threading.Event().wait(ARMING_SECONDS)
    control.decide(decision)
    terminal.done.wait(30)
    if terminal.state is not State.DECIDED:
        # Time was over while a person thought: nothing was decided, and nothing is recorded.
        raise CommandRefusal(UNREADABLE, _last_word(terminal))
    if arguments.receipt and terminal.record:
        code, paper = terminal.appeal_code, Path(arguments.receipt)
        inspect_receipt.write(composition, terminal.record, code, arguments.language, paper)
    _print_end(composition, terminal, decision, as_json=arguments.json)
    return DONE


def _zone_read(terminal: Terminal, given: str | None) -> bool:
    """Wait for the zone; not for a second page where there is but one, or F2 asks for it."""
    last = {"print.no_zone_scanned"}
    if given and Path(str(given)).is_file():
        last.add("print.no_zone")
    deadline = time.monotonic() + ZONE_SECONDS
    while time.monotonic() < deadline and not terminal.done.is_set():
        if terminal.zone.wait(0.1):
            return True
        if any(code in last for code, _ in terminal.notices):
            return False
    return terminal.zone.is_set()


def _wait_for_advice(control: Control, terminal: Terminal, given: str | None) -> None:
    """Wait until there is advice; end in one sentence where the zone cannot be had."""
    if not _zone_read(terminal, given) and not terminal.done.is_set():
        # What kept the zone from being read, not the wiping that follows from ending here.
        notices = list(terminal.notices)
        control.cancel()
        terminal.done.wait(10)
        if not notices:
            raise CommandRefusal(NOT_THERE, "no document was laid on the reader in time.")
        undecoded = [text for code, text in notices if code.startswith("image.")]
        raise CommandRefusal(UNREADABLE, (undecoded or [notices[-1][1]])[0])
    while not terminal.advised.wait(0.2):
        if terminal.done.is_set():
            raise CommandRefusal(UNREADABLE, _last_word(terminal))


def _last_word(terminal: Terminal) -> str:
    return terminal.notices[-1][1] if terminal.notices else "the inspection was ended."


def _decision(arguments: argparse.Namespace) -> Decision:
    reasons = tuple(ReasonCode(code) for code in arguments.reason)
    if arguments.decide is not None:
        return Decision(Action(arguments.decide), reasons, "terminal")
    while True:
        try:
            answer = input("admit, refer or stop? ").strip().lower()
        except EOFError as closed:
            raise CommandRefusal(WRONG_USAGE, _A_PERSON_DECIDES) from closed
        if answer in FIRST_LINE:
            return Decision(Action(answer), reasons, "terminal")


def _print_advice(terminal: Terminal) -> None:
    ready = terminal.advice
    if ready is None:
        return
    word = {0: "GREEN  looks in order", 1: "AMBER  please look", 2: "RED  refer"}[
        ready.advice.level
    ]
    say()
    say(f"Advice: {word}   ({ready.advice.done} of {ready.advice.required} checks)")
    # Several checks may stand on one cause: it is said once.
    causes = [" ".join(sentence(each.code, each.detail)) for each in ready.advice.reasons]
    for cause in list(dict.fromkeys(causes))[:3]:
        say(f"  - {cause.strip()}")
    say()
    for check in terminal.checks.values():
        code = getattr(check, "code", "")
        text = " ".join(sentence(code, getattr(check, "detail", ()))).strip() if code else ""
        say(f"  {getattr(check, 'name', ''):<24} {getattr(check, 'outcome', ''):<14} {text}")
    say()


def _print_end(
    composition: Composition, terminal: Terminal, decision: Decision, *, as_json: bool
) -> None:
    record = json.loads(terminal.record) if terminal.record else None
    timings = composition.timings()
    if as_json:
        emit_json(_as_object(composition, terminal, decision))
        return
    say(f"Decision: {decision.action} (by the person at the keyboard)")
    say(f"All that leaves, {len(terminal.record.encode())} bytes before signature and seal:")
    say(json.dumps(record, indent=2, ensure_ascii=False))
    say(f"Appeal code for the traveller: {terminal.appeal_code}")
    say("Wiped." if terminal.wiped else "The traveller's room has not confirmed its end.")
    say("Seconds: " + ", ".join(f"{step} {at:.2f}" for step, at in timings.items()))


def _as_object(
    composition: Composition, terminal: Terminal, decision: Decision
) -> dict[str, object]:
    ready = terminal.advice
    record = json.loads(terminal.record) if terminal.record else None
    advice = None
    if ready is not None:
        reasons = [{"check": r.check, "code": r.code} for r in ready.advice.reasons]
        level = ready.advice.level.name.lower()
        done, required = ready.advice.done, ready.advice.required
        advice = {"level": level, "reasons": reasons, "done": done, "required": required}
    checks = [
        {
            "name": getattr(check, "name", ""),
            "group": str(getattr(check, "group", "")),
            "outcome": str(getattr(check, "outcome", "")),
            "code": getattr(check, "code", ""),
        }
        for check in terminal.checks.values()
    ]
    return {
        "inspection": record["id"] if record else None,
        "state": str(terminal.state),
        "checks": checks,
        "advice": advice,
        "decision": {"action": decision.action, "reasons": list(decision.reasons)},
        "record": record,
        "timings": composition.timings(),
        "wiped": terminal.wiped,
    }
