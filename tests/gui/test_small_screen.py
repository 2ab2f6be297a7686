"""A screen of 1366x768 at 200 %: the window is there whole, and follows the focus."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import pytest
from fake_control import FakeControl
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from client.judgement.advice import Level, Reason
from client.ui.application import application, fit
from client.ui.language import message, use
from client.ui.post import Post
from client.ui.shelf import Shelf
from client.ui.window import BoothWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLabel, QWidget
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


@pytest.fixture(params=["fr", "ar"])
def small(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[BoothWindow]:
    post = Post(language=request.param)
    app = application(post)
    made = BoothWindow(FakeControl(), post)
    qtbot.addWidget(made)
    made.resize(683, 384)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    made.shut()
    use(app, "en")


def in_view(window: BoothWindow, widget: QWidget) -> bool:
    """Say whether the beginning of a widget, or all of it, lies in what is shown."""
    port = window.findChild(Shelf).viewport()
    place = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    shown = QRect(port.mapTo(window, port.rect().topLeft()), port.size())
    width, height = min(place.width(), 200), min(place.height(), 40)
    right = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    x = place.right() - width + 1 if right else place.x()
    return shown.contains(QRect(x, place.y(), width, height))


def test_a_window_is_no_larger_than_its_screen(small: BoothWindow) -> None:
    """Where no window manager runs, showing it as large as the screen changes no size."""
    screen = small.screen().availableSize()
    small.resize(screen.width() * 2, screen.height() * 2)
    fit(small)
    assert small.size() == screen
    small.resize(683, 384)
    fit(small)
    assert small.size().toTuple() == (683, 384)


def test_what_has_the_focus_is_in_view(small: BoothWindow, qtbot: QtBot) -> None:
    assert small.size().toTuple() == (683, 384)
    qtbot.waitUntil(lambda: in_view(small, small.sign_in.name))
    small.control.sign_in("officer", "1234")
    qtbot.waitUntil(lambda: in_view(small, small.page.ready.scenarios))
    QTest.keyClick(small, Qt.Key.Key_Space)
    small.control.reading()
    small.control.checked()
    small.control.advise(Level.AMBER, Reason("face.match", "face.match.inconclusive", Level.AMBER))
    qtbot.waitUntil(lambda: in_view(small, small.focusWidget()))
    seen = set()
    for _ in range(24):
        QTest.keyClick(small.focusWidget(), Qt.Key.Key_Tab)
        # The page follows at the next turns of the loop.
        qtbot.waitUntil(lambda: in_view(small, small.focusWidget()), timeout=10_000)
        seen.add(small.focusWidget())
    assert len(seen) > 10


def test_the_arrow_keys_stay_the_booths(small: BoothWindow, qtbot: QtBot) -> None:
    small.control.sign_in("officer", "1234")
    QTest.keyClick(small, Qt.Key.Key_Space)
    small.control.reading()
    small.control.checked()
    small.page.setFocus()
    QTest.keyClick(small.page, Qt.Key.Key_Down)
    assert small.focusWidget() in small.page.checks.rows.values()


def test_a_long_sentence_is_never_cut(small: BoothWindow, qtbot: QtBot) -> None:
    small.resize(1366, 768)
    small.control.sign_in("officer", "1234")
    QTest.keyClick(small, Qt.Key.Key_Space)
    small.control.reading()
    line = small.page.notice
    sentence, step = message("chip.chain.unknown_csca", (("days", "17"),))
    line.show_words(f"{sentence} {sentence} {step}", f"{step} {step} {step} {step}")
    qtbot.wait(20)
    for part in (line.sentence, line.step):
        whole = functools.partial(_shows_all, part)
        qtbot.waitUntil(whole, timeout=10_000)
    line.clear()
    qtbot.waitUntil(lambda: line.height() == 48, timeout=10_000)


def _shows_all(part: QLabel) -> bool:
    return part.heightForWidth(part.width()) <= part.height() + 1


def test_counts_and_days_speak_the_language(small: BoothWindow) -> None:
    sentence, _ = message("chip.chain.unknown_csca", (("days", "17"),))
    assert ("\u0661\u0667" if small.post.language == "ar" else "17") in sentence
