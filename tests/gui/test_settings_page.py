"""Settings without a text editor, and the first start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fake_control import FakeControl
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.ui.application import application
from client.ui.language import use
from client.ui.palette import PaletteName
from client.ui.post import Post
from client.ui.preferences import Preferences, load, save
from client.ui.window import BoothWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "training" / "window.ini"


@pytest.fixture
def booth(qtbot: QtBot, file: Path) -> Iterator[BoothWindow]:
    app = application(Post())
    made = BoothWindow(FakeControl(), Post(), preferences_file=file)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.shut()
    use(app, "en")


def test_preferences_come_back(file: Path) -> None:
    chosen = Preferences("fr", PaletteName.NIGHT, 150, traveller_display=True)
    save(file, chosen)
    assert load(file, Post()) == chosen


def test_without_a_file_the_station_decides(file: Path) -> None:
    post = Post(language="es", palette=PaletteName.SUN)
    assert load(file, post) == Preferences("es", PaletteName.SUN)


def test_a_damaged_file_does_no_harm(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("[General]\nscale=77\npalette=plaid\n")
    assert load(file, Post()) == Preferences()


def test_choosing_by_keyboard(booth: BoothWindow, file: Path) -> None:
    booth.sign_in.settings.setFocus()
    QTest.keyClick(booth.sign_in.settings, Qt.Key.Key_Return)
    assert booth.pages.currentWidget() is booth.settings
    booth.settings.languages.setFocus()
    index = booth.settings.languages.findData("ar")
    booth.settings.languages.setCurrentIndex(index)
    QTest.keyClick(booth.settings.languages, Qt.Key.Key_Return)
    assert load(file, Post()).language == "ar"
    assert booth.pages.currentWidget() is booth.sign_in
    assert booth.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_leaving_changes_nothing(booth: BoothWindow, file: Path) -> None:
    booth.sign_in.settings.click()
    QTest.keyClick(booth.settings.palettes, Qt.Key.Key_Escape)
    assert booth.pages.currentWidget() is booth.sign_in
    assert not file.exists()


def test_the_first_start_shows_what_was_found(booth: BoothWindow) -> None:
    booth.control.sign_in("officer", "1234")
    assert booth.page.open_panel is booth.page.first_run
    QTest.keyClick(booth, Qt.Key.Key_Space)
    assert booth.page.open_panel is None
    assert booth.control.asked[-1][0] == "start"
