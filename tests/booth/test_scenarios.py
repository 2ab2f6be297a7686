"""Every scenario of the training world, through the real booth."""

from __future__ import annotations

import pytest

from client.inspection import events
from client.judgement.advice import Action, Level

GREEN, AMBER, RED = Level.GREEN, Level.AMBER, Level.RED


@pytest.mark.parametrize(
    ("scenario", "level", "reason"),
    [
        ("clean", GREEN, None),
        ("impostor", AMBER, "face.match"),
        ("unknown-csca", AMBER, "chip.chain"),
        ("altered-dg2", RED, "chip.hashes"),
        ("cloned-chip", RED, "chip.clone"),
        ("damaged-mrz", AMBER, "print.consistency"),
        ("silent-chip", AMBER, "chip.answers"),
        ("paper", AMBER, "chip.answers"),
        ("child", GREEN, None),
        ("two-faces", AMBER, "face.match"),
        ("no-face", AMBER, "face.match"),
        ("camera-unplugged", GREEN, None),
        ("expired-policy", AMBER, "station.policy_age"),
        ("list-late", AMBER, "lists.documents"),
        ("document-lifted", GREEN, None),
    ],
)
def test_scenario(officer, scenario: str, level: Level, reason: str | None) -> None:
    walk = officer.inspect(scenario, Action.REFER if level is RED else Action.ADMIT)
    advice = walk.advice.advice
    assert advice.level is level, (advice.reasons, walk.of(events.Notice))
    if reason is not None:
        assert reason in walk.reasons
    assert walk.wiped
    assert walk.record
