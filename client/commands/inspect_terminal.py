"""The terminal's view of one inspection: what the flow tells, in words."""

from __future__ import annotations

import threading
from contextlib import suppress

from client.inspection import events
from client.inspection.finger_names import FINGER_NAMES
from client.messages.lookup import sentence
from client.terminal import Progress, say


class Terminal:
    """Listens to the flow and speaks on the terminal; the same words as the window's."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._progress: Progress | None = None
        self.state = events.State.READY
        self.advice: events.AdviceReady | None = None
        self.record = ""
        self.appeal_code = ""
        self.notices: list[tuple[str, str]] = []
        self._hints: tuple[str, ...] = ()
        self.wiped = False
        self.checks: dict[str, object] = {}
        self.advised = threading.Event()
        self.zone = threading.Event()
        self.done = threading.Event()

    def __call__(self, event: events.Event) -> None:
        """Take one event."""
        match event:
            case events.StateChanged():
                self._state(event.state)
            case events.ZoneRead():
                self.zone.set()
                self._line("The zone is read.")
            case events.ChipProgress():
                self._chip(event)
            case events.CheckDone():
                self.checks[event.check.name] = event.check
            case events.FingerAsked() | events.FingerSeen():
                self._finger(event)
            case events.Notice():
                self._notice(event)
            case events.AdviceReady():
                self.advice = event
                self.advised.set()
            case events.RecordPreview():
                self.record = event.text if event.sent else self.record
            case _:
                self._end(event)

    def _end(self, event: events.Event) -> None:
        if isinstance(event, events.DecisionTaken):
            self.appeal_code = event.appeal_code
        self.wiped |= isinstance(event, events.Wiped)

    def _finger(self, event: events.FingerAsked | events.FingerSeen) -> None:
        """Ask for a finger in words, and say once what would help it."""
        if isinstance(event, events.FingerAsked):
            self._line(finger_words(event))
            self._hints = ()
        elif event.hints and event.hints != self._hints:
            self._hints = event.hints
            self._line(" ".join(sentence(event.hints[0])).strip())

    def _line(self, text: str) -> None:
        if not self._quiet:
            # Who reads may have gone; the inspection goes on, and the command's own lines tell.
            with suppress(OSError):
                say(text)

    def _state(self, state: events.State) -> None:
        if state not in {events.State.READY, events.State.LOCKED}:
            self.state = state if state is not events.State.WIPED else self.state
        elif self.wiped:
            self.done.set()

    def _chip(self, event: events.ChipProgress) -> None:
        if self._quiet or not event.total:
            return
        if self._progress is None:
            self._progress = Progress("chip", event.total)
        self._progress.update(event.done)
        if event.done >= event.total:
            self._progress.__exit__(None, None, None)
            self._progress = None

    def _notice(self, event: events.Notice) -> None:
        text = " ".join(sentence(event.code, event.detail)).strip()
        self.notices.append((event.code, text))
        self._line(text)


def finger_words(asked: events.FingerAsked) -> str:
    """Ask for a finger in words, with its name where the record tells it."""
    name = FINGER_NAMES.get(asked.position, "the finger on the card")
    found, act = sentence("finger.asked", (("finger", name), ("attempt", str(asked.attempt))))
    return f"{found} {act}".strip()
