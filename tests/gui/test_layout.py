"""No word on a button or a lamp is cut, in any language, at the smallest size promised."""

from __future__ import annotations

import contextlib
import functools
from typing import TYPE_CHECKING, cast

import pytest
from fake_control import FakeControl
from fake_disclosure import Told
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QStyle, QStyleOptionComboBox, QWidget
from walk import FOUND, screens

from client.judgement.advice import Level, Reason
from client.settings import Station
from client.station.setup import Setup
from client.ui.application import application
from client.ui.language import LANGUAGES, translate, use
from client.ui.palette import PaletteName
from client.ui.post import Post
from client.ui.shelf import Shelf
from client.ui.widgets import Choice, ElidedLabel
from client.ui.window import BoothWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from client.station.disclosure import Disclosure

pytestmark = pytest.mark.gui


@pytest.fixture(params=list(LANGUAGES))
def booth(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[BoothWindow]:
    post = Post(language=request.param, palette=PaletteName.SUN)
    app = application(post)
    here = Station(tmp_path, training=True)
    told = cast("Disclosure", Told())
    made = BoothWindow(FakeControl(), post, disclosure=told, setup=Setup(here, lambda: FOUND))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.control.sign_in("officer", "1234")
    yield made
    made.shut()
    use(app, "en")


def test_the_card_number_is_typed_at_the_side_where_reading_starts(booth: BoothWindow) -> None:
    booth.control.start()
    booth.page.show_left(booth.page.can_entry)
    QCoreApplication.processEvents()
    field, panel = booth.page.can_entry.digits, booth.page.can_entry
    middle = field.mapTo(panel, field.rect().center()).x()
    assert (middle > panel.width() / 2) is (
        booth.layoutDirection() is Qt.LayoutDirection.RightToLeft
    )


def test_the_strip_names_a_key_as_the_sentences_do(booth: BoothWindow) -> None:
    shown = {part.text() for part in booth.page.hints.findChildren(QLabel)}
    assert translate("Keys", "Space") in shown
    # French is one of the languages in which it has a name of its own.
    assert ("Espace" in shown) is (booth.post.language == "fr")


def cut(view: QWidget) -> list[str]:
    """Return the words of labels that are narrower or lower than their text."""
    found = []
    for label in view.findChildren(QLabel):
        if not label.isVisible() or isinstance(label, ElidedLabel) or not label.text():
            continue
        needed = label.sizeHint()
        if label.wordWrap():
            short = label.heightForWidth(label.width()) > label.height() + 1
        else:
            short = needed.width() > label.width() + 1
        if short:
            found.append(f"{label.text()} ({label.width()} < {needed.width()})")
    return found


def cut_choices(view: QWidget) -> list[str]:
    """Return every word that a visible list would show only in part, chosen or not."""
    found = []
    for choice in view.findChildren(Choice):
        option = QStyleOptionComboBox()
        choice.initStyleOption(option)
        box, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = choice.style().subControlRect(box, option, field, choice)
        words = [choice.itemText(at) for at in range(choice.count())]
        widths = {word: choice.fontMetrics().horizontalAdvance(word) for word in words}
        if choice.isVisible():
            found += [word for word, wide in widths.items() if wide > room.width()]
    return found


def at_last(qtbot: QtBot, found: Callable[[], list[str]]) -> list[str]:
    """What is still cut once the layout has come to rest: it may take several turns of the loop."""
    qtbot.wait(20)
    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not found(), timeout=5000)
    return found()


def cut_in(*views: QWidget) -> list[str]:
    return [word for view in views for word in cut(view)]


def test_nothing_is_cut(booth: BoothWindow, qtbot: QtBot) -> None:
    assert booth.size().toTuple() == (1366, 768)
    assert at_last(qtbot, lambda: cut_in(booth.bar, booth.page.ready)) == []
    QTest.keyClick(booth, Qt.Key.Key_Space)
    booth.control.reading()
    booth.control.checked()
    detail = (("days", "17"),)
    booth.control.advise(
        Level.AMBER,
        Reason("chip.chain", "chip.chain.unknown_csca", Level.AMBER, detail),
        Reason("face.match", "face.match.inconclusive", Level.AMBER),
    )
    views = (booth.bar, booth.page.decision, booth.page.hints, booth.page.tile, booth.page.holder)
    assert at_last(qtbot, lambda: cut_in(*views)) == []
    for key in (Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F6):
        QTest.keyClick(booth, key)
        panel = booth.page.open_panel
        assert panel is not None
        assert at_last(qtbot, functools.partial(cut_in, panel)) == []
        QTest.keyClick(booth.focusWidget() or booth, Qt.Key.Key_Escape)
    assert booth.size().toTuple() == (1366, 768)


def test_every_screen_fits_the_smallest_promised(booth: BoothWindow, qtbot: QtBot) -> None:
    """Nothing has to be scrolled to at 1366x768, whatever is open."""
    shelf = booth.findChild(Shelf)
    over: list[str] = []
    bars = (shelf.verticalScrollBar(), shelf.horizontalScrollBar())

    def outside(name: str) -> list[str]:
        scrolled = [name for bar in bars if bar.maximum()]
        return scrolled + [f"{name}: {word}" for word in cut_choices(booth)]

    for name in screens(booth, booth.control):
        over += at_last(qtbot, functools.partial(outside, name))
    assert over == []
