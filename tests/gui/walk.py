"""Walks the window through every screen, for pictures and for tests."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
from fake_control import FakeControl
from fake_disclosure import Told
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from client.inspection import events
from client.judgement.advice import Action, Decision, Level, Reason, ReasonCode
from client.settings import Station
from client.station.setup import Setup
from client.ui.application import application
from client.ui.language import use
from client.ui.palette import PaletteName
from client.ui.post import Post
from client.ui.preferences import Preferences
from client.ui.window import BoothWindow
from devices.manager import Inventory
from devices.types import DeviceInfo, DeviceKind
from mrz.checks import Check, Group, Outcome

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from client.station.disclosure import Disclosure

# The traveller's display beside these screens of the officer.
TRAVELLER_SCREENS = {
    "locked": "closed",
    "ready": "welcome",
    "paused": "look",
    "advice-green": "wait",
    "wiped": "done",
}
CHAIN = Reason("chip.chain", "chip.chain.unknown_csca", Level.AMBER, (("days", "17"),))
FACE = Reason("face.match", "face.match.inconclusive", Level.AMBER)
HASH = Reason("chip.hashes", "chip.hashes.altered", Level.RED, (("groups", "DG2"),))
OPEN_CHAIN = Check("chip.chain", Group.CHIP, Outcome.UNDETERMINED, CHAIN.code, CHAIN.detail)
MODEL = (("pack", "border-open 2"), ("kind", "open"), ("licence", "Apache-2.0 AND MIT"))
OPEN_FACE = Check("face.match", Group.FACE, Outcome.UNDETERMINED, FACE.code, MODEL)
OLD = (("years", "9"),)
AGED = Check("face.reference_age", Group.FACE, Outcome.NOT_PERFORMED, "face.reference_age.old", OLD)
BAD_HASH = Check("chip.hashes", Group.CHIP, Outcome.FAILED, HASH.code, HASH.detail)
FOUND = Inventory(
    (
        DeviceInfo("v4l2:/dev/video0", DeviceKind.CAMERA, "Front camera"),
        DeviceInfo("pcsc:Reader A", DeviceKind.CHIP_READER, "Reader A"),
    ),
    (),
)


def ridges() -> np.ndarray:
    """A print of drawn lines, height x width uint8."""
    down, across = np.mgrid[0:300, 0:300].astype(np.float64)
    away = np.hypot(down - 170, (across - 150) * 1.25)
    waves = 128 + 100 * np.sin(away / 3.2 + np.arctan2(down - 170, across - 150))
    waves[away > 140] = 245
    return waves.astype(np.uint8)


def settle(milliseconds: int = 40) -> None:
    """Let the window take in what was told."""
    end = time.monotonic() + milliseconds / 1000
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        QTest.qWait(5)


def until_armed(window: BoothWindow) -> None:
    """Let the advice be seen until admitting is lit."""
    end = time.monotonic() + 30
    while not window.booth.inspection.armed and time.monotonic() < end:
        settle(10)
    settle()


def press(window: BoothWindow, key: Qt.Key) -> None:
    """Press a key on whatever has the focus."""
    QTest.keyClick(window.focusWidget() or window, key)
    settle(20)


def screens(window: BoothWindow, control: FakeControl) -> Iterator[str]:
    """Bring the window to one screen after the other, and name each."""
    yield "locked"
    window.sign_in.settings.click()
    settle()
    yield "settings"
    yield from _settings_below(window)
    window.settings.left.emit()
    control.sign_in("A. Officer", control.secret)
    window.booth.officer = "A. Officer"
    settle()
    window.page.show_left(window.page.first_run)
    settle()
    yield "first-start"
    window.scene.show_base()
    settle()
    yield "ready"
    yield from _first_traveller(window, control)
    yield from _second_traveller(window, control)
    yield from _third_traveller(window, control)


def _settings_below(window: BoothWindow) -> Iterator[str]:
    form = window.settings.form
    assert form is not None
    form.bell.setText("bell")
    window.settings.take_over.click()
    settle()
    yield "settings-refused"


def _first_traveller(window: BoothWindow, control: FakeControl) -> Iterator[str]:
    press(window, Qt.Key.Key_Space)
    settle()
    yield "reading"
    control.reading()
    settle()
    yield "checking"
    yield from _panels_while_checking(window, control)
    yield from _finger(window, control)
    control.tell(events.StateChanged(events.State.PAUSED))
    control.tell(events.Notice("chip.paused", (("percent", "62"),)))
    settle()
    yield "paused"
    control.tell(events.StateChanged(events.State.CHECKING))
    control.checked()
    control.advise(Level.GREEN)
    until_armed(window)
    yield "advice-green"
    press(window, Qt.Key.Key_F12)
    yield "what-leaves"
    press(window, Qt.Key.Key_F12)
    yield "ledger"
    window.page.egress.walls.verify.click()
    window.page.egress.walls.wait()
    settle()
    yield "walls-tried"
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_F8)
    yield "technical"
    press(window, Qt.Key.Key_F8)
    press(window, Qt.Key.Key_F10)
    yield "decided"
    control.wiped()
    settle()
    yield "wiped"
    window.hands.press(Qt.Key.Key_P, control=True)
    settle()
    yield "receipt"
    press(window, Qt.Key.Key_Escape)


def _finger(window: BoothWindow, control: FakeControl) -> Iterator[str]:
    print_ = ridges()
    control.tell(events.FingerAsked(2, 1, 3), events.FingerFrame(print_))
    settle()
    yield "finger"
    control.tell(events.FingerEnded())
    settle()


def _panels_while_checking(window: BoothWindow, control: FakeControl) -> Iterator[str]:
    press(window, Qt.Key.Key_F3)
    yield "typing-zone"
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_F4)
    yield "typing-can"
    press(window, Qt.Key.Key_Escape)
    control.page()
    press(window, Qt.Key.Key_F7)
    press(window, Qt.Key.Key_F7)
    yield "page-infrared"
    press(window, Qt.Key.Key_F7)
    yield "page-ultraviolet"
    press(window, Qt.Key.Key_Escape)


def _second_traveller(window: BoothWindow, control: FakeControl) -> Iterator[str]:
    press(window, Qt.Key.Key_Space)
    control.reading()
    control.checked(OPEN_CHAIN, OPEN_FACE, AGED)
    control.advise(Level.AMBER, CHAIN, FACE)
    until_armed(window)
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_8)
    yield "advice-amber"
    window.page.checks.rows[Group.CHIP].setFocus()
    press(window, Qt.Key.Key_Return)
    settle()
    yield "details"
    press(window, Qt.Key.Key_F1)
    settle()
    yield "help"
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_F6)
    settle()
    yield "compare"
    press(window, Qt.Key.Key_Escape)
    window.page.checks.rows[Group.CHIP].opened.emit(Group.CHIP.value)
    window.page.checks.rows[Group.FACE].setFocus()
    press(window, Qt.Key.Key_Return)
    settle()
    yield "details-face"
    press(window, Qt.Key.Key_Escape)
    yield "stop-asked"
    press(window, Qt.Key.Key_Escape)
    control.wiped()
    settle()


def _third_traveller(window: BoothWindow, control: FakeControl) -> Iterator[str]:
    press(window, Qt.Key.Key_Space)
    control.reading()
    control.checked(OPEN_FACE)
    control.advise(Level.AMBER, FACE, blind=True)
    settle()
    yield "your-view-first"
    press(window, Qt.Key.Key_F1)
    yield "help-keys"
    press(window, Qt.Key.Key_Escape)
    control.tell(events.Notice("room.lost"), events.StateChanged(events.State.ABORTED))
    control.wiped()
    settle()
    yield "ended-early"
    press(window, Qt.Key.Key_Space)
    control.reading()
    control.checked(BAD_HASH)
    control.advise(Level.RED, HASH)
    until_armed(window)
    yield "advice-red"
    control.advise(Level.RED, HASH, second=True)
    settle(200)
    yield "second-line"
    window.page.second_line.choices.setCurrentRow(3)
    settle(30)
    yield "second-line-refusal"
    press(window, Qt.Key.Key_F9)
    settle()
    yield "second-line-material"
    control.decide(Decision(Action.REFUSE, (ReasonCode.DOCUMENT_DOUBT,), "A. Officer", "B"))
    control.wiped()
    settle()
    yield "refusal-receipt"


def take_all(given: argparse.Namespace) -> int:
    """Save a picture of every screen in every language and palette asked for."""
    width, height = map(int, given.size.split("x"))
    wanted = set(filter(None, given.only.split(",")))
    for language in given.languages.split(","):
        for palette in given.palettes.split(","):
            _take(
                given,
                Post(language=language, palette=PaletteName(palette)),
                (width, height),
                wanted,
            )
    return 0


def _take(given: argparse.Namespace, post: Post, size: tuple[int, int], wanted: set[str]) -> None:
    app = application(post)
    look = Preferences(post.language, post.palette, traveller_display=True)
    control = FakeControl()
    here = Station(Path(tempfile.gettempdir()) / "halfdoor-pictures", training=True)
    window = BoothWindow(
        control,
        post,
        preferences=look,
        disclosure=cast("Disclosure", Told()),
        setup=Setup(here, lambda: FOUND),
    )
    window.resize(*size)
    window.show()
    settle(60)
    ending = f"{post.language}-{post.palette}-{given.scales}x.png"
    for name in screens(window, control):
        if not wanted or name in wanted:
            window.grab().save(str(given.folder / f"{name}-{ending}"))
        traveller = f"traveller-{TRAVELLER_SCREENS.get(name, '')}"
        if name in TRAVELLER_SCREENS and (not wanted or traveller in wanted):
            assert window.traveller is not None
            window.traveller.grab().save(str(given.folder / f"{traveller}-{ending}"))
    window.close()
    window.deleteLater()
    settle(10)
    use(app, "en")
