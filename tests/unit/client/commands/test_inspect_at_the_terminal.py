"""halfdoor inspect speaks of no decision that was not taken."""

from __future__ import annotations

import io
from types import SimpleNamespace

import pytest

from client.commands import inspect
from client.inspection import events
from client.inspection.events import State
from client.judgement.advice import Advice, Level
from client.terminal import NOT_THERE, UNREADABLE, WRONG_USAGE, CommandRefusal
from mrz.zone import MRZ


class Control:
    """Tells the terminal an inspection up to its advice; the end is the test's."""

    scenarios = ("clean",)

    def __init__(self, *, ending: tuple[events.Event, ...], known: bool = True) -> None:
        self._ending, self._known = ending, known

    def listen(self, listener: object) -> None:
        self._tell = listener

    def sign_in(self, _officer: str, _secret: str) -> bool:
        return self._known

    def start(self, _scenario: str) -> None:
        advice = Advice(Level.GREEN, (), 1, 1, "training@1:00000000")
        for event in (
            events.StateChanged(State.READING),
            events.ZoneRead(MRZ.__new__(MRZ)),
            events.StateChanged(State.ADVICE),
            events.AdviceReady(advice, (), 500, 100.0),
        ):
            self._tell(event)

    def decide(self, _decision: object) -> None:
        for event in (*self._ending, events.Wiped(1.0), events.StateChanged(State.READY)):
            self._tell(event)


def walked(control: Control, monkeypatch: pytest.MonkeyPatch, decide: str | None) -> CommandRefusal:
    monkeypatch.setattr(inspect, "ARMING_SECONDS", 0.0)
    arguments = SimpleNamespace(
        scenario="clean", json=False, document=None, decide=decide, reason=[], receipt=None
    )
    composition = SimpleNamespace(control=control, chip_path="")
    with pytest.raises(CommandRefusal) as refusal:
        inspect._walk(composition, arguments)
    return refusal.value


def test_time_that_was_over_is_no_decision(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ending = (events.Notice("room.ended"), events.StateChanged(State.ABORTED))
    refusal = walked(Control(ending=ending), monkeypatch, "admit")
    assert refusal.status == UNREADABLE
    assert "time for this traveller's data is over" in refusal.sentence
    assert "Decision" not in capsys.readouterr().out


def test_a_closed_terminal_decides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    refusal = walked(Control(ending=()), monkeypatch, None)
    assert (refusal.status, refusal.sentence) == (WRONG_USAGE, inspect._A_PERSON_DECIDES)


def test_at_a_real_post_nobody_waits_for_an_officer_who_did_not_sign_in(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    refusal = walked(Control(ending=(), known=False), monkeypatch, "admit")
    assert refusal.status == NOT_THERE
    assert "signs in" in refusal.sentence
