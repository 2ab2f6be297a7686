"""halfdoor finger capture --hand: the fingers of a hand, or all ten as 4-4-2."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.finger.calibration import STANDARD
from capture.finger.hand import HandTries
from capture.finger.quality import UNIFIED, flagged, scalar
from capture.finger.sequence import LeftOut, Sequence, Step, slap_steps
from capture.finger.slap import ORDER
from capture.finger.types import FingerImage, Position
from client.inspection.finger_names import FINGER_NAMES
from client.messages.lookup import sentence
from client.terminal import UNREADABLE, CommandRefusal, say
from devices.errors import Cancelled
from devices.finger.sbi import SbiScanner
from devices.types import RetryHint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from capture.finger.engine import FingerEngine
    from capture.finger.touch import Taken
    from devices.interfaces import FingerScanner
    from devices.types import FingerFrame

    Open = Callable[[str], FingerScanner]

HANDS = {
    "right-four": (Position.RIGHT_FOUR,),
    "left-four": (Position.LEFT_FOUR,),
    "thumbs": (Position.BOTH_THUMBS,),
    "ten": (Position.LEFT_FOUR, Position.RIGHT_FOUR, Position.BOTH_THUMBS),
}
# The biometric interface names its slaps by a number at the end of the address.
_SUB_IDS = {Position.LEFT_FOUR: "1", Position.RIGHT_FOUR: "2", Position.BOTH_THUMBS: "3"}


def position(name: str) -> Position:
    """Read a finger's name, such as "right-little"; CommandRefusal where it is none."""
    words = {f"{side}-{finger}": number for number, (side, finger) in _SINGLE.items()}
    if name not in words:
        known = ", ".join(words)
        raise CommandRefusal(UNREADABLE, f"'{name}' names no finger; it is one of {known}.")
    return Position(words[name])


_SINGLE = {
    number: (name.split()[0], name.split()[1])
    for number, name in FINGER_NAMES.items()
    if number <= Position.LEFT_LITTLE
}


def left_out_of(missing: str, bandaged: str) -> dict[Position, LeftOut]:
    """Read the two lists of fingers that cannot be given, joined by commas."""
    listed = {position(name): LeftOut.NOT_NOW for name in filter(None, bandaged.split(","))}
    return listed | {position(name): LeftOut.MISSING for name in filter(None, missing.split(","))}


class HandCapture:
    """Takes one slap after another of one traveller; every finger is compared with those before."""

    def __init__(self, engine: FingerEngine, open_scanner: Open, *, quiet: bool) -> None:
        self._engine = engine
        self._open = open_scanner
        self._quiet = quiet
        self._sequence = Sequence((), 0, STANDARD)
        self.taken: dict[Position, Taken] = {}
        self.missed: list[Position] = []

    def run(self, address: str, steps: tuple[Step, ...], cancel: threading.Event) -> None:
        """Take all slaps. Cancelled when the time is up before the first; DeviceError."""
        opened = ""
        events: Iterator[FingerFrame | RetryHint] = iter(())
        with contextlib.ExitStack() as stack:
            for step in steps:
                wanted = _address(address, step.position)
                if wanted != opened:
                    scanner = stack.enter_context(contextlib.closing(self._open(wanted)))
                    if isinstance(scanner, SbiScanner):
                        scanner.exceptions = _exceptions(step)
                    opened, events = wanted, scanner.frames(cancel)
                if not self._quiet:
                    name = FINGER_NAMES[step.position].replace("both", "two")
                    say(f"Please lay the {name} on the glass, flat and a little apart.")
                self._step(step, events)

    def _step(self, step: Step, events: Iterator[FingerFrame | RetryHint]) -> None:
        tries = HandTries(self._engine, step, self._sequence)
        try:
            for event in events:
                if self._settled(tries, event):
                    break
        except Cancelled:
            if not tries.best and not self.taken:
                raise
        self.taken.update(tries.best)
        self.missed += tries.missed

    def _settled(self, tries: HandTries, event: FingerFrame | RetryHint) -> bool:
        if isinstance(event, RetryHint):
            self._tell(event.code)
            return event.code == "finger.lift" and tries.end_touch()
        if event.complete:
            place = Position(event.position)
            tries.add(FingerImage(event.image, event.pixels_per_inch, place))
            for code in tries.hints:
                self._tell(code)
        return False

    def _tell(self, code: str) -> None:
        if not self._quiet:
            say(" ".join(sentence(code)))

    def wipe(self) -> None:
        """Overwrite every template and picture."""
        self._sequence.wipe()
        for one in self.taken.values():
            one.probe.wipe()
            one.image.wipe()


def steps_of(hand: str, left_out: dict[Position, LeftOut]) -> tuple[Step, ...]:
    """List the slaps to take, without those that no finger is left for."""
    return tuple(step for step in slap_steps(left_out) if step.position in HANDS[hand])


def _address(address: str, slap: Position) -> str:
    if not address.startswith("sbi:"):
        return address
    return f"{address.rpartition(':')[0]}:{_SUB_IDS[slap]}"


def _exceptions(step: Step) -> tuple[int, ...]:
    return tuple(int(one) for one in ORDER[step.position] if one in step.left_out)


def report(made: HandCapture, left_out: dict[Position, LeftOut]) -> dict[str, object]:
    """Return what was taken, what is missing and why, for a program."""
    fingers = [
        {
            "position": int(place),
            "finger": FINGER_NAMES[place],
            "quality": scalar(one.probe.components, UNIFIED),
            "flagged": flagged(one.probe.components),
            "minutiae": len(one.probe.template.minutiae),
            "tries": one.tries,
        }
        for place, one in sorted(made.taken.items())
    ]
    absent = [
        {"position": int(place), "finger": FINGER_NAMES[place], "why": why.value}
        for place, why in sorted(left_out.items())
    ]
    missed = [
        {"position": int(place), "finger": FINGER_NAMES[place], "code": "finger.three_tries"}
        for place in made.missed
    ]
    return {"fingers": fingers, "left_out": absent, "missed": missed, "pad": "not_performed"}


def show(found: dict[str, object]) -> None:
    """Print the same for a person."""
    for key, words in (("fingers", "taken"), ("missed", "not taken"), ("left_out", "left out")):
        rows = found[key]
        for row in rows if isinstance(rows, list) else ():
            quality = f", quality {row['quality']} of 100" if "quality" in row else ""
            say(f"{row['finger']:<20} {words}{quality}")
    if found["missed"]:
        say(" ".join(sentence("finger.three_tries")))
    say("Attack detection: not performed.")


def refuse_nothing(made: HandCapture, steps: tuple[Step, ...]) -> None:
    """CaptureError where fingers were asked for and none was taken."""
    if steps and not made.taken:
        raise CaptureError("finger.three_tries")
