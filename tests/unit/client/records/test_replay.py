"""An auditor replays advice from the record alone, and sees a record that was changed."""

from __future__ import annotations

from datetime import date
from importlib.resources import files

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from records_samples import station_of

from client.judgement import policy as policies
from client.judgement import policy_loading
from client.judgement.advice import Action, Decision
from client.judgement.catalogue import ALL_CHECKS, group_of
from client.records.build import DocumentFacts, build
from client.records.record import AdviceLetter, DocumentClass
from client.records.replay import Verdict, replay
from mrz.checks import Check, Outcome

DAY = date(2026, 11, 21)
TEXT = files("client.trust").joinpath("training_policy.toml").read_bytes()
POLICY = policy_loading.load(TEXT, today=DAY)
OUTCOMES = st.sampled_from(Outcome)


def record_of(outcomes: dict[str, Outcome]):
    checks = [
        Check(name, group_of(name), outcomes.get(name, Outcome.SUCCESSFUL)) for name in ALL_CHECKS
    ]
    advice = policies.advise(checks, POLICY, DAY)
    document = DocumentFacts(DocumentClass.PASSPORT)
    return build(advice, Decision(Action.ADMIT), checks, document, station_of(day=DAY.isoformat()))


@given(st.dictionaries(st.sampled_from(ALL_CHECKS), OUTCOMES, max_size=4))
@settings(max_examples=300, deadline=None)
def test_no_true_record_ever_contradicts(outcomes):
    record = record_of(outcomes)
    verdict = replay(record, POLICY)
    assert verdict in {Verdict.AGREES, Verdict.UNTOLD}
    if not any(name.startswith("lists.") for name in outcomes):
        assert verdict is Verdict.AGREES


@pytest.mark.parametrize("name", ["chip.hashes", "chip.sod_signature", "chip.clone"])
def test_a_record_whose_advice_was_made_milder_contradicts(name):
    record = record_of({name: Outcome.FAILED})
    assert record.adv == "r"
    milder = msgspec.structs.replace(record, adv=AdviceLetter.GREEN)
    assert replay(milder, POLICY) is Verdict.CONTRADICTS


def test_a_record_whose_advice_was_made_harder_stands_out():
    harder = msgspec.structs.replace(record_of({}), adv=AdviceLetter.RED)
    assert replay(harder, POLICY) is Verdict.UNTOLD
    without_lists = msgspec.structs.replace(harder, chk=harder.chk[:5] + "n" + harder.chk[6:])
    assert replay(without_lists, POLICY) is Verdict.CONTRADICTS


def test_another_policy_is_not_judged():
    record = msgspec.structs.replace(record_of({}), pol="other@1:" + "0" * 16)
    assert replay(record, POLICY) is Verdict.OTHER_POLICY


def test_an_expired_policy_cannot_have_advised_green():
    record = msgspec.structs.replace(record_of({}), day="2028-01-01")
    assert replay(record, POLICY) is Verdict.CONTRADICTS
