"""I7: advice is a maximum, safe, and green only when every required check is successful."""

from __future__ import annotations

import itertools
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from client.judgement import policy, policy_loading
from client.judgement.advice import Level
from client.judgement.catalogue import ALL_CHECKS, group_of
from client.trust import training
from mrz.checks import Check, Outcome

TODAY = date(2026, 11, 21)


@cache
def trained() -> policy.Policy:
    return policy_loading.load(training.policy_text(TODAY), today=TODAY)


def fine() -> dict[str, Check]:
    return {name: Check(name, group_of(name), Outcome.SUCCESSFUL) for name in ALL_CHECKS}


def with_(*changes: tuple[str, Outcome | None, str]) -> list[Check]:
    checks = fine()
    for name, outcome, code in changes:
        checks.pop(name, None)
        if outcome is not None:
            checks[name] = Check(name, group_of(name), outcome, code)
    return list(checks.values())


def advise(*changes: tuple[str, Outcome | None, str]) -> policy.Advice:
    return policy.advise(with_(*changes), trained(), TODAY)


def test_everything_successful_is_green_and_complete() -> None:
    advice = advise()
    required = sum(rule.required for rule in trained().rules.values())
    assert advice.level is Level.GREEN
    assert advice.reasons == ()
    assert advice.done == advice.required == required
    assert advice.policy == trained().reference


@pytest.mark.parametrize(
    ("name", "outcome", "level"),
    [
        # PRODUCT, the table of check groups: hard findings are red, soft ones amber.
        ("chip.sod_signature", Outcome.FAILED, Level.RED),
        ("chip.hashes", Outcome.FAILED, Level.RED),
        ("chip.chain", Outcome.FAILED, Level.RED),
        ("chip.revocation", Outcome.FAILED, Level.RED),
        ("chip.revocation", Outcome.UNDETERMINED, Level.AMBER),
        ("chip.clone", Outcome.FAILED, Level.RED),
        ("agreement.dg1", Outcome.FAILED, Level.RED),
        ("agreement.issuer", Outcome.FAILED, Level.RED),
        ("lists.notices", Outcome.FAILED, Level.RED),
        ("station.integrity", Outcome.FAILED, Level.RED),
        ("print.consistency", Outcome.FAILED, Level.AMBER),
        ("print.expiry", Outcome.FAILED, Level.AMBER),
        ("chip.access", Outcome.FAILED, Level.AMBER),
        ("chip.validity", Outcome.FAILED, Level.AMBER),
        ("chip.answers", Outcome.UNDETERMINED, Level.AMBER),
        ("chip.chain", Outcome.UNDETERMINED, Level.AMBER),
        ("agreement.portrait", Outcome.FAILED, Level.AMBER),
        ("face.match", Outcome.FAILED, Level.AMBER),
        ("face.attack", Outcome.FAILED, Level.AMBER),
        ("finger.match", Outcome.FAILED, Level.AMBER),
        ("finger.match", Outcome.NOT_PERFORMED, Level.AMBER),
        ("finger.quality", Outcome.UNDETERMINED, Level.GREEN),
        ("finger.attack", Outcome.NOT_PERFORMED, Level.GREEN),
        ("lists.national", Outcome.FAILED, Level.AMBER),
        ("lists.documents", Outcome.UNDETERMINED, Level.AMBER),
        ("station.list_age", Outcome.UNDETERMINED, Level.AMBER),
    ],
)
def test_one_finding_weighs_as_the_table_says(name: str, outcome: Outcome, level: Level) -> None:
    assert advise((name, outcome, "")).level is level


@pytest.mark.parametrize(
    ("code", "level"),
    [
        ("finger.match.no_reference", Level.GREEN),
        ("finger.match.dg3_closed", Level.GREEN),
        ("finger.match.exception", Level.GREEN),
        ("device.no_finger_scanner", Level.GREEN),
        ("finger.three_tries", Level.AMBER),
        ("finger.none_given", Level.AMBER),
    ],
)
def test_a_finger_that_cannot_be_given_holds_nobody_up(code: str, level: Level) -> None:
    assert advise(("finger.match", Outcome.NOT_PERFORMED, code)).level is level


def test_every_required_check_that_is_missing_or_aborted_is_at_least_amber() -> None:
    for name, rule in trained().rules.items():
        if rule.required:
            for outcome in (None, Outcome.ABORTED, Outcome.NOT_PERFORMED, Outcome.UNDETERMINED):
                advice = advise((name, outcome, ""))
                assert advice.level >= Level.AMBER, (name, outcome)
                assert advice.done == advice.required - 1
                assert advice.reasons[0].check == name


def test_a_chip_that_offers_no_clone_detection_lifts_that_check_only() -> None:
    lifted = advise(("chip.clone", Outcome.NOT_PERFORMED, "chip.clone.not_supported"))
    assert lifted.level is Level.GREEN
    assert lifted.required == advise().required - 1 == lifted.done
    for outcome in (Outcome.FAILED, Outcome.UNDETERMINED, Outcome.ABORTED):
        assert advise(("chip.clone", outcome, "chip.clone.not_supported")).level > Level.GREEN


def test_a_face_is_red_only_when_a_person_has_compared() -> None:
    by_eye = advise(("face.match", Outcome.FAILED, "face.match.officer_differs"))
    assert by_eye.level is Level.RED
    assert by_eye.reasons[0].code == "face.match.officer_differs"


def test_an_expired_policy_makes_every_advice_amber() -> None:
    late = trained().expires.replace(year=trained().expires.year + 1)
    advice = policy.advise(list(fine().values()), trained(), late)
    assert advice.level is Level.AMBER
    assert [reason.code for reason in advice.reasons] == ["policy.expired"]
    early = policy.advise(list(fine().values()), trained(), date(2001, 1, 1))
    assert [reason.code for reason in early.reasons] == ["policy.not_yet"]


def test_a_check_outside_the_catalogue_is_never_overlooked() -> None:
    stranger = Check("chip.wishful", group_of("chip.clone"), Outcome.SUCCESSFUL)
    advice = policy.advise([*fine().values(), stranger], trained(), TODAY)
    assert advice.level is Level.AMBER
    assert advice.reasons[0].code == "policy.check_unknown"


def test_of_two_reports_of_one_check_the_heavier_counts() -> None:
    bad = Check("chip.hashes", group_of("chip.hashes"), Outcome.FAILED)
    for checks in ([*fine().values(), bad], [bad, *fine().values()]):
        assert policy.advise(checks, trained(), TODAY).level is Level.RED


STATES = st.sampled_from([None, *Outcome])
ASSIGNMENT = st.fixed_dictionaries(
    {}, optional={name: st.tuples(STATES, st.sampled_from(["", "chip.clone.not_supported"]))
                  for name in ALL_CHECKS},
)  # fmt: skip


@settings(deadline=None)
@given(ASSIGNMENT, st.randoms(use_true_random=False))
def test_any_outcomes_in_any_order_give_the_maximum(
    assignment: dict[str, tuple[Outcome | None, str]], shuffle: object
) -> None:
    changes = [(name, outcome, code) for name, (outcome, code) in assignment.items()]
    checks = with_(*changes)
    advice = policy.advise(checks, trained(), TODAY)
    shuffle.shuffle(checks)  # type: ignore[attr-defined]
    assert policy.advise(checks, trained(), TODAY) == advice
    singles = [advise(change).level for change in changes]
    assert advice.level == max(singles, default=Level.GREEN)
    assert [r.level for r in advice.reasons] == sorted(r.level for r in advice.reasons)[::-1]
    if advice.level is Level.GREEN:
        assert advice.done == advice.required
        reported = {check.name: check.outcome for check in checks}
        for name, rule in trained().rules.items():
            if rule.required and name != "chip.clone":
                assert reported[name] is Outcome.SUCCESSFUL


def test_every_pair_of_deviations_through_advise_itself() -> None:
    """The proof at load combines by policy.strictest; here advise() does, for every pair."""
    deviations = [
        (name, outcome, "")
        for name in trained().rules
        for outcome in (None, Outcome.FAILED, Outcome.UNDETERMINED)
    ]
    alone = {deviation: advise(deviation).level for deviation in deviations}
    for one, other in itertools.combinations(deviations, 2):
        if one[0] != other[0]:
            assert advise(one, other).level == max(alone[one], alone[other])
