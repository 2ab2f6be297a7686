"""The second line at this station: the material still in memory, two people to refuse (I4)."""

from __future__ import annotations

import dataclasses
import json

import pytest

from client.inspection import events
from client.judgement.advice import Action, Decision, ReasonCode


@pytest.fixture
def second_line(composition):
    booth = composition.booth
    alone = booth._office
    booth._office = dataclasses.replace(alone, second_line_here=True)
    yield
    booth._office = alone


def referred(officer):
    walk = officer.begin("impostor")
    assert walk.advised.wait(60)
    walk.advised.clear()
    officer.control.decide(Decision(Action.REFER, (ReasonCode.IMAGE_DIFFERS,), "tester"))
    assert walk.advised.wait(60)
    return walk


def sent(walk) -> list[dict]:
    return [json.loads(e.text) for e in walk.of(events.RecordPreview) if e.sent]


def test_first_line_cannot_refuse(officer) -> None:
    walk = officer.begin("clean")
    assert walk.advised.wait(60)
    assert Action.REFUSE not in walk.advice.actions
    officer.control.decide(Decision(Action.REFUSE, (ReasonCode.OTHER_DUTY,), "tester", "other"))
    assert walk.see(lambda: "decision.not_here" in walk.codes)
    assert not walk.ended.is_set()
    officer.decide(walk, Action.STOP)


def test_a_refusal_takes_two_people_and_a_reason(officer, second_line) -> None:
    walk = referred(officer)
    assert walk.of(events.PortraitReady), "the material was gone"
    for attempt in (
        Decision(Action.REFUSE, (ReasonCode.DOCUMENT_DOUBT,), "tester"),
        Decision(Action.REFUSE, (ReasonCode.DOCUMENT_DOUBT,), "tester", "tester"),
        Decision(Action.REFUSE, (), "tester", "another"),
    ):
        officer.control.decide(attempt)

    def refusals() -> int:
        return [n.code for n in walk.of(events.Notice)].count("decision.two_people")

    assert walk.see(lambda: refusals() == 3)
    assert len(sent(walk)) == 1
    decision = Decision(Action.REFUSE, (ReasonCode.DOCUMENT_DOUBT,), "tester", "another")
    officer.control.decide(decision)
    assert walk.ended.wait(60)
    first, second = sent(walk)
    assert (first["dec"], second["dec"]) == ("refer", "refuse")
    assert second["par"] == first["id"]
    assert second["seq"] == first["seq"] + 1


def test_a_referral_ends_the_first_line_where_there_is_no_second(officer) -> None:
    walk = officer.inspect("clean", Action.REFER)
    assert [record["dec"] for record in sent(walk)] == ["refer"]
