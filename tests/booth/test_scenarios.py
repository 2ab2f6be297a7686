"""Every scenario of the training world, by keyboard alone, in the real window at the real booth.

What the officer sees (word, shape, sentence, focus), what the traveller sees, what is recorded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from window_hands import Post

from client.inspection import events
from client.inspection.flow import ARMING_SECONDS
from client.judgement.advice import Level
from client.ui.language import message
from client.ui.palette import LEVEL_OUTCOME
from client.ui.words import LEVELS
from mrz.checks import Group, Outcome

if TYPE_CHECKING:
    pass

GREEN, AMBER, RED = Level.GREEN, Level.AMBER, Level.RED
GOOD, BAD, OPEN = Outcome.SUCCESSFUL, Outcome.FAILED, Outcome.UNDETERMINED
Key = Qt.Key


@dataclass(frozen=True)
class Play:
    """A scenario, the advice, what must be said, the shape of a group, and the decision's key."""

    scenario: str
    level: Level
    code: str
    group: Group
    shape: Outcome
    key: Qt.Key


ADMIT, REFER = Key.Key_F10, Key.Key_F9
PLAYS = [
    Play("clean", GREEN, "", Group.CHIP, GOOD, ADMIT),
    Play("unknown-csca", AMBER, "chip.chain.unknown_csca", Group.CHIP, OPEN, ADMIT),
    Play("altered-dg2", RED, "chip.hashes.altered", Group.CHIP, BAD, REFER),
    Play("cloned-chip", RED, "chip.clone.refuted", Group.CHIP, BAD, REFER),
    Play("expired-policy", AMBER, "policy.expired", Group.STATION, OPEN, ADMIT),
    Play("list-late", AMBER, "lists.documents.not_checked", Group.LISTS, OPEN, ADMIT),
    Play("paper", AMBER, "chip.answers.silent", Group.CHIP, OPEN, ADMIT),
    Play("silent-chip", AMBER, "chip.answers.silent", Group.CHIP, OPEN, REFER),
    Play("child", GREEN, "", Group.FACE, GOOD, ADMIT),
    Play("two-faces", AMBER, "face.several", Group.FACE, OPEN, REFER),
    Play("no-face", AMBER, "face.none", Group.FACE, OPEN, REFER),
    Play("impostor", AMBER, "face.match.differs", Group.FACE, BAD, REFER),
    Play("document-lifted", GREEN, "", Group.CHIP, GOOD, ADMIT),
    Play("camera-unplugged", GREEN, "device.back", Group.FACE, GOOD, ADMIT),
    # A finger that a visa's seal carries; test_finger_step has the one on a card.
    Play("visa-finger", GREEN, "", Group.FINGER, GOOD, ADMIT),
    Play("visa-of-another", AMBER, "seal.other_document", Group.AGREEMENT, BAD, REFER),
    Play("finger-differs", AMBER, "finger.match.differs", Group.FINGER, BAD, REFER),
    Play("finger-faint", AMBER, "finger.three_tries", Group.FINGER, OPEN, REFER),
]


@pytest.mark.parametrize("play", PLAYS, ids=lambda play: play.scenario)
def test_scenario(post: Post, play: Play) -> None:
    walk = post.inspect(play.scenario)
    advice = walk.advice.advice
    assert advice.level is play.level, (advice.reasons, walk.codes)
    assert post.page.tile.word.text() == LEVELS[play.level]
    assert post.page.tile.icon.outcome is LEVEL_OUTCOME[play.level]
    assert post.shape(play.group) is play.shape
    if play.code:
        code = play.code
        detail = next((r.detail for r in advice.reasons if r.code == code), ())
        detail = next((n.detail for n in walk.of(events.Notice) if n.code == code), detail)
        sentence, step = message(code, detail)
        assert post.told().count(sentence) == 1 + (code in walk.codes and play.level is not GREEN)
        assert step in post.told()
    focus = post.window.focusWidget()
    assert focus not in post.page.decision.choices.values(), "a decision lay under the hand"
    if advice.reasons:
        assert focus is post.page.checks.rows[Group(advice.reasons[0].check.split(".")[0])]
        post.press(Key.Key_Return)
        assert post.page.checks.details[focus.group].isVisible(), "Enter did not open the details"
    record = post.decide(play.key)
    assert post.lit.at - walk.advised_at >= ARMING_SECONDS, "admit was not held back"
    assert record["dec"] == {ADMIT: "admit", REFER: "refer"}[play.key]
    assert record["adv"] == play.level.letter
    assert walk.wiped
    assert post.page.open_panel is None
    assert post.window.focusWidget() is post.page.ready.scenarios


def test_a_damaged_digit_is_corrected_and_the_chip_opens(post: Post) -> None:
    walk = post.inspect("damaged-mrz")
    assert post.page.tile.word.text() == LEVELS[AMBER]
    assert post.shape(Group.PRINT) is BAD
    post.press(Key.Key_F3, Key.Key_Down)
    entry = post.page.zone_entry
    line = entry.lines[1]
    assert line.hasFocus()
    read = line.text()
    # The training world damages the last digit of the date of birth.
    place = 18
    right = next(d for d in "0123456789" if _holds(read[:place] + d + read[place + 1 :]))
    post.press(Key.Key_Home, *[Key.Key_Right] * place, Key.Key_Delete)
    post.type(right)
    post.press(Key.Key_Return)
    post.until(lambda: post.page.tile.word.text() == LEVELS[GREEN])
    post.qtbot.wait(60)
    assert post.shape(Group.PRINT) is GOOD
    assert post.shape(Group.CHIP) is GOOD
    assert "did not take the key" not in post.told()
    assert walk.checks["agreement.dg1"][0] == "successful"
    assert post.decide(Key.Key_F10)["adv"] == "g"


def _holds(line: str) -> bool:
    from datetime import date

    from mrz.parse import parse

    digits = parse(("P<UTOSPECIMEN<<ANNA".ljust(44, "<"), line), today=date.today()).check_digits  # noqa: DTZ011
    return all(digit.ok for digit in digits)
