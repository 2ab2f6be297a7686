"""An officer's hands and eyes at the real window: keys alone, and what can be read."""

from __future__ import annotations

import gc
import json
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from client.inspection.events import State
from client.judgement.advice import Action
from client.ui.words import LEVELS
from devices.types import DeviceKind
from mrz.checks import Group, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

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


class Lit(QObject):
    """Notes when admitting was lit last."""

    at = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.EnabledChange and watched.isEnabled():
            self.at = time.monotonic()
        return False


@dataclass
class Post:
    """An officer's hands on the keyboard, and eyes on the window."""

    qtbot: QtBot
    officer: object
    window: object
    lit: Lit
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
        # A camera that was pulled in the scenario before is found at the next look for devices.
        self.until(lambda: bool(self.officer.found().of(DeviceKind.CAMERA)))
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

    # A window of another module goes now, and not while Qt walks over all that there is.
    gc.collect()
    application(Place())
    made = BoothWindow(
        Shared(officer.control), Place(), preferences=Preferences(traveller_display=True)
    )
    watch = Screens({made, made.traveller})
    qapp.installEventFilter(watch)
    made.lit = Lit()
    made.page.decision.choices[Action.ADMIT].installEventFilter(made.lit)
    made.show()
    yield made
    qapp.removeEventFilter(watch)
    made.shut()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert watch.opened == [], "a dialog opened"


@pytest.fixture
def post(qtbot: QtBot, officer, shown) -> Iterator[Post]:
    """Signed in by keyboard where the window is locked."""
    hands = Post(qtbot, officer, shown, shown.lit)
    if shown.booth.state is State.LOCKED:
        hands.type("officer")
        hands.press(Key.Key_Return, Key.Key_Return)
    hands.until(lambda: shown.booth.state is State.READY)
    yield hands
    if shown.booth.state is not State.READY:
        hands.press(Key.Key_Escape, Key.Key_Escape, Key.Key_Escape)


def words(traveller: QWidget) -> str:
    return "\n".join(part.text() for part in traveller.findChildren(QLabel) if part.isVisible())
