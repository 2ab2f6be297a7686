"""Every scenario of the training world, by keyboard alone, in the real window at the real booth.

What the officer sees (word, shape, sentence, focus), what the traveller sees, what is recorded.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from client.inspection import events
from client.inspection.events import State
from client.judgement.advice import Action, Level
from client.ui.language import message
from client.ui.palette import LEVEL_OUTCOME
from client.ui.words import LEVELS
from mrz.checks import Group, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

GREEN, AMBER, RED = Level.GREEN, Level.AMBER, Level.RED
GOOD, BAD, OPEN = Outcome.SUCCESSFUL, Outcome.FAILED, Outcome.UNDETERMINED
Key = Qt.Key


class Shared:
    """The session's booth, which outlives the window."""

    def __init__(self, control) -> None:
        self._control = control

    def __getattr__(self, name: str):
        return getattr(self._control, name)

    def close(self) -> None:
        pass


class Screens(QObject):
    """Notes every dialog that opens: none may."""

    def __init__(self, own: set[QWidget]) -> None:
        super().__init__()
        self.own = own
        self.opened: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self.opened += [watched] if watched.isWindow() and watched not in self.own else []
        return False


@dataclass
class Post:
    """An officer's hands on the keyboard, and eyes on the window."""

    qtbot: QtBot
    officer: object
    window: object
    walk: object = None

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(self.window.focusWidget() or self.window, key)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.window.focusWidget(), text)

    def until(self, condition, timeout: int = 60_000) -> None:
        """Wait as an officer would; tell what stands in the window if it never comes."""
        try:
            self.qtbot.waitUntil(condition, timeout=timeout)
        except self.qtbot.TimeoutError as late:
            checks = self.walk.checks if self.walk else {}
            late.add_note(f"the window says {self.told()!r}; the checks: {checks}")
            raise

    @property
    def page(self):
        return self.window.page

    def begin(self, scenario: str):
        """Choose who comes next with the arrows, and begin with Space."""
        self.until(lambda: self.window.booth.state is State.READY)
        self.walk = self.officer.walk = type(self.officer.walk)()
        place = self.officer.control.scenarios.index(scenario)
        self.press(Key.Key_Home, *[Key.Key_Down] * place)
        assert self.page.ready.scenario() == scenario
        self.press(Key.Key_Space)
        self.until(lambda: self.window.booth.state is not State.READY)
        return self.walk

    def inspect(self, scenario: str):
        """Walk to the advice, as the window shows it."""
        walk = self.begin(scenario)
        self.until(lambda: self.page.tile.word.text() in LEVELS.values(), 60_000)
        # New lines are laid out at the next turn of the loop.
        self.qtbot.wait(60)
        return walk

    def decide(self, key: Qt.Key) -> dict:
        """Press a decision's key once it may be pressed; return the record."""
        self.until(self.page.decision.choices[Action.ADMIT].isEnabled)
        self.press(key)
        self.until(self.walk.ended.is_set)
        self.until(lambda: self.window.booth.state is State.READY)
        return json.loads(self.walk.record)

    def told(self) -> str:
        """Every word of the advice tile and of the line below the portraits."""
        parts = [*self.page.tile.findChildren(QLabel), *self.page.notice.findChildren(QLabel)]
        return "\n".join(part.text() for part in parts if part.isVisible() and part.text())

    def shape(self, group: Group) -> Outcome | None:
        return self.page.checks.rows[group].icon.outcome


@pytest.fixture(scope="module")
def shown(qapp: QApplication, officer, composition) -> Iterator[object]:
    from client.ui.application import application
    from client.ui.post import Post as Place
    from client.ui.preferences import Preferences
    from client.ui.window import BoothWindow

    # Chance chooses who compares first; a test of its own plays that.
    desk = composition.booth._desk
    composition.booth._desk = dataclasses.replace(desk, blind_rate=0.0)
    application(Place())
    made = BoothWindow(
        Shared(officer.control), Place(), preferences=Preferences(traveller_display=True)
    )
    watch = Screens({made, made.traveller})
    qapp.installEventFilter(watch)
    made.show()
    yield made
    qapp.removeEventFilter(watch)
    composition.booth._desk = desk
    assert watch.opened == [], "a dialog opened"
    made.shut()


@pytest.fixture
def post(qtbot: QtBot, officer, shown) -> Iterator[Post]:
    """Signed in by keyboard where the window is locked."""
    hands = Post(qtbot, officer, shown)
    if shown.booth.state is State.LOCKED:
        hands.type("officer")
        hands.press(Key.Key_Return, Key.Key_Return)
    hands.until(lambda: shown.booth.state is State.READY)
    yield hands
    if shown.booth.state is not State.READY:
        hands.press(Key.Key_Escape, Key.Key_Escape, Key.Key_Escape)


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
    assert not post.page.decision.choices[Action.ADMIT].isEnabled(), "admit was not held back"
    record = post.decide(play.key)
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


def test_protection_is_silent(post: Post) -> None:
    walk = post.begin("clean")
    traveller = post.window.traveller
    post.until(lambda: post.window.booth.state is State.CHECKING)
    before = _words(traveller)
    post.press(Key.Key_F11)
    post.until(lambda: bool({"protection.no_bell", "protection.called"} & walk.codes))
    assert _words(traveller) == before
    post.until(walk.advised.is_set)
    post.until(lambda: post.page.tile.word.text() == LEVELS[GREEN])
    sentence, _ = message(next(code for code in walk.codes if code.startswith("protection.")))
    assert sentence in post.told()
    assert sentence not in _words(traveller)
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
    assert post.decide(REFER)["dec"] == "refer"


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


def _words(traveller: QWidget) -> str:
    return "\n".join(part.text() for part in traveller.findChildren(QLabel) if part.isVisible())
