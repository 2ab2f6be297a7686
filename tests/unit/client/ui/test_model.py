"""What the window knows, and what it may ask for, without Qt."""

from __future__ import annotations

from dataclasses import replace

import pytest

from client.inspection.events import AdviceReady
from client.judgement.advice import FIRST_LINE, Action, Advice, Level, Reason, ReasonCode
from client.ui.model import Booth, Inspection
from mrz.checks import Check, Group, Outcome

CHAIN = "chip.chain"


def advised(*, blind: bool = False) -> Inspection:
    advice = Advice(Level.GREEN, (), 16, 16, "p@1:00")
    inspection = Inspection()
    inspection.advice = AdviceReady(advice, tuple(FIRST_LINE), 800, 100.0, blind)
    return inspection


def test_nothing_may_be_decided_without_advice() -> None:
    assert not any(Inspection().may(action) for action in Action)


def test_admitting_waits_for_the_advice_to_be_seen_and_referring_does_not() -> None:
    inspection = advised()
    assert not inspection.may(Action.ADMIT)
    assert inspection.may(Action.REFER)
    inspection.armed = True
    assert inspection.may(Action.ADMIT)


def test_first_line_cannot_refuse() -> None:
    inspection = advised()
    inspection.armed = True
    assert not inspection.may(Action.REFUSE)


def test_blind_inspections_want_the_officers_view_first() -> None:
    inspection = advised(blind=True)
    inspection.armed = True
    assert [action for action in Action if inspection.may(action)] == [Action.STOP]
    inspection.compared = True
    assert inspection.may(Action.ADMIT)


def test_at_most_three_reasons() -> None:
    inspection = Inspection()
    codes = list(ReasonCode)
    assert all(inspection.toggle(code) for code in codes[:3])
    assert not inspection.toggle(codes[3])
    assert inspection.toggle(codes[0])
    assert inspection.reasons == codes[1:3]


@pytest.mark.parametrize(
    ("outcomes", "worst"),
    [
        ((), None),
        ((Outcome.SUCCESSFUL, Outcome.NOT_PERFORMED), Outcome.SUCCESSFUL),
        ((Outcome.NOT_PERFORMED,), Outcome.NOT_PERFORMED),
        ((Outcome.SUCCESSFUL, Outcome.ABORTED), Outcome.ABORTED),
        ((Outcome.ABORTED, Outcome.UNDETERMINED), Outcome.UNDETERMINED),
        ((Outcome.UNDETERMINED, Outcome.FAILED), Outcome.FAILED),
    ],
)
def test_a_group_shows_what_needs_a_person_most(
    outcomes: tuple[Outcome, ...], worst: Outcome | None
) -> None:
    inspection = Inspection()
    names = ("chip.answers", "chip.chain")
    for name, outcome in zip(names, outcomes, strict=False):
        inspection.checks[name] = Check(name, Group.CHIP, outcome)
    assert inspection.line(Group.CHIP).outcome is worst
    assert inspection.line(Group.FACE).outcome is None


def test_a_group_that_the_advice_names_is_not_shown_as_in_order() -> None:
    inspection = advised()
    inspection.checks["face.attack"] = Check("face.attack", Group.FACE, Outcome.SUCCESSFUL)
    inspection.checks["face.match"] = Check("face.match", Group.FACE, Outcome.NOT_PERFORMED)
    assert inspection.line(Group.FACE).outcome is Outcome.SUCCESSFUL
    reason = Reason("face.match", "face.no_pack", Level.AMBER)
    ready = inspection.advice
    assert ready is not None
    inspection.advice = replace(ready, advice=replace(ready.advice, reasons=(reason,)))
    assert inspection.line(Group.FACE).outcome is Outcome.NOT_PERFORMED


def test_forgetting_leaves_nothing() -> None:
    booth = Booth()
    booth.inspection = advised()
    booth.forget_traveller()
    assert booth.inspection == Inspection()
