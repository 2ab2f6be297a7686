"""No word on a button or a lamp is cut, in any language, at the smallest size promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from fake_control import FakeControl
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from client.judgement.advice import Level, Reason
from client.ui.application import application
from client.ui.language import LANGUAGES, use
from client.ui.palette import PaletteName
from client.ui.post import Post
from client.ui.widgets import ElidedLabel
from client.ui.window import BoothWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


@pytest.fixture(params=list(LANGUAGES))
def booth(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[BoothWindow]:
    post = Post(language=request.param, palette=PaletteName.SUN)
    app = application(post)
    made = BoothWindow(FakeControl(), post)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.control.sign_in("officer", "1234")
    yield made
    made.shut()
    use(app, "en")


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


def test_nothing_is_cut(booth: BoothWindow, qtbot: QtBot) -> None:
    assert booth.size().toTuple() == (1366, 768)
    qtbot.wait(40)
    assert cut(booth.bar) + cut(booth.page.ready) == []
    QTest.keyClick(booth, Qt.Key.Key_Space)
    booth.control.reading()
    booth.control.checked()
    detail = (("days", "17"),)
    booth.control.advise(
        Level.AMBER,
        Reason("chip.chain", "chip.chain.unknown_csca", Level.AMBER, detail),
        Reason("face.match", "face.match.inconclusive", Level.AMBER),
    )
    qtbot.wait(40)
    views = (booth.bar, booth.page.decision, booth.page.hints, booth.page.tile, booth.page.holder)
    assert [word for view in views for word in cut(view)] == []
    for key in (Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F6):
        QTest.keyClick(booth, key)
        qtbot.wait(20)
        panel = booth.page.open_panel
        assert panel is not None
        assert cut(panel) == []
        QTest.keyClick(booth.focusWidget() or booth, Qt.Key.Key_Escape)
    assert booth.size().toTuple() == (1366, 768)
