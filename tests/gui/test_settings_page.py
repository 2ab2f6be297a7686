"""Settings without a text editor, and the first start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fake_control import FakeControl
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from client.settings import DevicesChosen, Settings, Station
from client.settings import load as load_settings
from client.station.setup import Setup
from client.ui.application import application
from client.ui.language import message, use
from client.ui.palette import PaletteName
from client.ui.post import Post
from client.ui.preferences import Preferences, load, save
from client.ui.window import BoothWindow
from devices.manager import Inventory
from devices.types import DeviceInfo, DeviceKind

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
    # The panel says that every key that does something stands at the foot, and that Space begins.
    assert "Space" in {part.text() for part in booth.page.hints.findChildren(QLabel)}
    QTest.keyClick(booth, Qt.Key.Key_Space)
    assert booth.page.open_panel is None
    assert booth.control.asked[-1][0] == "start"


FOUND = Inventory(
    (
        DeviceInfo("v4l2:/dev/video0", DeviceKind.CAMERA, "Front camera"),
        DeviceInfo("v4l2:/dev/video2", DeviceKind.CAMERA, "Desk camera"),
        DeviceInfo("pcsc:Reader A", DeviceKind.CHIP_READER, "Reader A"),
    ),
    (),
)


@pytest.fixture
def here(tmp_path: Path) -> Station:
    return Station(tmp_path / "home", training=True)


@pytest.fixture
def technician(qtbot: QtBot, here: Station, file: Path) -> Iterator[BoothWindow]:
    app = application(Post())
    setup = Setup(here, lambda: FOUND)
    made = BoothWindow(FakeControl(), Post(), preferences_file=file, setup=setup)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.sign_in.settings.setFocus()
    QTest.keyClick(made.sign_in.settings, Qt.Key.Key_Return)
    yield made
    made.shut()
    use(app, "en")


def step_to(window: BoothWindow, field: QWidget) -> None:
    for _ in range(30):
        if window.focusWidget() is field:
            return
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    pytest.fail("Tab does not come there")


def test_a_technician_sets_the_station_by_keyboard(technician: BoothWindow, here: Station) -> None:
    form = technician.settings.form
    assert form is not None
    step_to(technician, form.post)
    form.post.selectAll()
    QTest.keyClicks(form.post, "uto-north1")
    step_to(technician, form.direction)
    QTest.keyClick(form.direction, Qt.Key.Key_Down)
    step_to(technician, form.second_line)
    QTest.keyClick(form.second_line, Qt.Key.Key_Down)
    step_to(technician, form.holding)
    QTest.keyClick(form.holding, Qt.Key.Key_Up)
    camera = form.devices[DeviceKind.CAMERA]
    step_to(technician, camera)
    QTest.keyClick(camera, Qt.Key.Key_Down)
    QTest.keyClick(camera, Qt.Key.Key_Down)
    assert camera.currentText() == "Desk camera"
    QTest.keyClick(camera, Qt.Key.Key_Return)
    kept = load_settings(here)
    assert (kept.post, kept.direction, kept.second_line) == ("UTO-NORTH1", "out", True)
    assert kept.retention_seconds == 90
    assert kept.devices.camera == "v4l2:/dev/video2"
    assert kept.devices.chip_reader == ""
    assert technician.pages.currentWidget() is technician.sign_in


def test_what_cannot_be_is_refused_in_place(technician: BoothWindow, here: Station) -> None:
    form = technician.settings.form
    assert form is not None
    form.bell.setText("bell.sh")
    QTest.keyClick(form.bell, Qt.Key.Key_Return)
    assert technician.pages.currentWidget() is technician.settings
    assert "value that it cannot have" in technician.settings.finding.text()
    assert not here.settings_file.exists()


def test_a_disk_that_refuses_is_told(technician: BoothWindow, here: Station) -> None:
    here.home.mkdir()
    here.folder.write_text("a file where the folder should be")
    form = technician.settings.form
    assert form is not None
    form.post.setText("UTO-SOUTH")
    QTest.keyClick(form.post, Qt.Key.Key_Return)
    assert "could not be written" in technician.settings.finding.text()


def test_a_device_that_is_away_stays_chosen(technician: BoothWindow, here: Station) -> None:
    odd = Settings(
        post="UTO-EAST",
        retention_seconds=47.5,
        blind_sampling=0.031,
        silent_bell='/opt/a "bell"/ring',
        profile="entry_exit",
        devices=DevicesChosen(camera="v4l2:/dev/video9"),
    )
    setup = Setup(here, lambda: FOUND)
    assert setup.write(odd) == ""
    assert load_settings(here) == odd
    form = technician.settings.form
    assert form is not None
    technician.settings.open()
    assert "not found" in form.devices[DeviceKind.CAMERA].currentText()
    assert form.wanted() == odd


def test_every_field_of_the_settings_is_spoken(technician: BoothWindow) -> None:
    form = technician.settings.form
    assert form is not None
    for _, _, field in form.lines():
        spoken = QAccessible.queryAccessibleInterface(field)
        assert spoken.text(QAccessible.Text.Name)
        assert spoken.text(QAccessible.Text.Description)


@pytest.mark.parametrize("in_the_way", ["window.ini", ""])
def test_a_look_that_cannot_be_kept_is_told_in_place(
    technician: BoothWindow, file: Path, in_the_way: str
) -> None:
    """A folder where the file should be, and a file where its folder should be."""
    if in_the_way:
        file.mkdir(parents=True)
    else:
        file.parent.write_text("a file where the folder should be")
    technician.settings.languages.choose("fr")
    QTest.keyClick(technician.settings.languages, Qt.Key.Key_Return)
    assert technician.pages.currentWidget() is technician.settings
    assert technician.settings.finding.text() == " ".join(message("settings.not_written"))
    # For as long as the program runs the choice holds.
    assert technician.preferences.language == "fr"
    QTest.keyClick(technician.settings.languages, Qt.Key.Key_Escape)
    assert technician.pages.currentWidget() is technician.sign_in
