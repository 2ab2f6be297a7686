"""By keyboard alone in the real window: what no advice of a scenario shows by itself."""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from window_hands import Post, words

from client.inspection import events
from client.inspection.events import State
from client.judgement.advice import Action, Level
from client.ui.language import message
from client.ui.words import LEVELS
from mrz.checks import Group, Outcome

if TYPE_CHECKING:
    pass

GREEN, AMBER, RED = Level.GREEN, Level.AMBER, Level.RED
GOOD, BAD, OPEN = Outcome.SUCCESSFUL, Outcome.FAILED, Outcome.UNDETERMINED
Key = Qt.Key


def test_protection_is_silent(post: Post) -> None:
    walk = post.begin("clean")
    traveller = post.window.traveller

    def answers() -> list[str]:
        codes = [notice.code for notice in walk.of(events.Notice)]
        return [code for code in codes if code.startswith("protection.")]

    post.until(lambda: post.window.booth.inspection.mrz is not None)
    post.press(Key.Key_F11)
    post.until(lambda: len(answers()) == 1)
    sentence, _ = message(answers()[0])
    assert sentence not in words(traveller)
    post.until(lambda: post.page.tile.word.text() == LEVELS[GREEN])
    assert sentence in post.told()
    # Nothing else changes the traveller's words now: what stands there stands there afterwards.
    before = words(traveller)
    post.press(Key.Key_F11)
    post.until(lambda: len(answers()) == 2)
    post.qtbot.wait(60)
    assert sentence in post.told()
    assert words(traveller) == before
    record = post.decide(Key.Key_F10)
    assert "protection" not in json.dumps(record)
    assert record["rsn"] == []


def test_refusing_is_impossible_at_first_line(post: Post) -> None:
    walk = post.inspect("clean")
    visible = {a for a, button in post.page.decision.choices.items() if button.isVisible()}
    assert visible == {Action.ADMIT, Action.REFER, Action.STOP}
    post.qtbot.wait(1100)
    harmless = [Key(n) for n in (*range(Key.Key_A, Key.Key_Z + 1), Key.Key_0, Key.Key_Delete)]
    post.press(*harmless, Key.Key_F1, Key.Key_Escape, Key.Key_F8, Key.Key_F8, Key.Key_F11)
    assert not walk.of(events.DecisionTaken)
    assert post.decide(Key.Key_F10)["dec"] == "admit"


def test_the_eye_comes_first_where_chance_wants_it(post: Post, composition) -> None:
    desk = composition.booth._desk
    composition.booth._desk = dataclasses.replace(desk, blind_rate=1.0)
    try:
        post.begin("impostor")
    finally:
        composition.booth._desk = desk
    post.until(lambda: post.page.tile.word.text() == "Your view first", 60_000)
    assert "differ" not in post.told()
    assert post.shape(Group.FACE) is None
    post.press(Key.Key_F9)
    assert "your own view" in post.told()
    post.press(Key.Key_F6, Key.Key_2)
    post.until(lambda: post.page.tile.word.text() in LEVELS.values())
    assert post.shape(Group.FACE) is BAD
    assert post.decide(Key.Key_F9)["dec"] == "refer"


def test_second_line_refuses_with_two_people_and_prints_the_remedy(post: Post, composition) -> None:
    booth, alone = composition.booth, composition.booth._office
    booth._office = dataclasses.replace(alone, second_line_here=True)
    try:
        walk = post.inspect("impostor")
        post.press(Key.Key_F9)
        post.until(lambda: post.window.booth.state is State.SECOND_LINE)
        post.until(lambda: post.page.second_line.choices.count() > 0)
        panel = post.page.second_line
        post.press(Key.Key_F9)
        assert post.page.portraits.isVisible()
        assert all(view.shows_picture for view in post.page.portraits.views), "material gone"
        post.press(Key.Key_F9, Key.Key_Space, *[Key.Key_Tab] * len(panel.steps))
        assert panel.steps[0].isChecked()
        assert panel.choices.hasFocus()
        post.press(*[Key.Key_Down] * 5, Key.Key_Up)
        assert panel.chosen() is Action.REFUSE
        post.press(Key.Key_Return)
        post.type("colleague")
        post.press(Key.Key_Return)
        post.type("1")
        post.press(Key.Key_Return)
        post.until(lambda: "decision.two_people" in walk.codes)
        panel.choices.setFocus()
        post.press(Key.Key_5, Key.Key_Return)
        post.type("1")
        post.press(Key.Key_Return)
        post.until(walk.ended.is_set)
    finally:
        booth._office = alone
    refused = json.loads(walk.record)
    assert (refused["dec"], refused["rsn"]) == ("refuse", ["document_doubt"])
    assert refused["par"]
    post.until(lambda: post.page.open_panel is post.page.receipt)
    told = post.page.receipt.plain_text()
    assert "two officers" in told
    assert "Document in doubt" in told
    assert "reviewed" in told
    post.press(Key.Key_Escape)
