"""The window for tests: a scripted control, a shown window, and the folder's own modules."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from fake_control import FakeControl
from pytestqt.qtbot import QtBot

from client.ui.application import application
from client.ui.post import Post
from client.ui.window import BoothWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication, QWidget

PATIENCE = 60_000


class Patient(QtBot):
    """Waits for what is told as long as a busy machine needs; what never comes still fails."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:  # noqa: N802 - pytest-qt's name
        super().waitUntil(callback, timeout=timeout)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE):  # noqa: N802 - pytest-qt's name
        return super().waitExposed(widget, timeout=timeout)

    def waitSignal(self, signal, *, timeout: int = PATIENCE, **more):  # noqa: N802 - pytest-qt's name
        return super().waitSignal(signal, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> Patient:
    """Take the place of pytest-qt's own, which gives up after one or five seconds."""
    del qapp
    return Patient(request)


@pytest.fixture
def control() -> FakeControl:
    return FakeControl()


@pytest.fixture
def window(qtbot: QtBot, control: FakeControl) -> Iterator[BoothWindow]:
    """A window that is locked."""
    application(Post())
    made = BoothWindow(control, Post())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    made.shut()


@pytest.fixture
def ready(window: BoothWindow, control: FakeControl) -> BoothWindow:
    """A window at which an officer has signed in."""
    window.booth.officer = "officer"
    control.sign_in("officer", control.secret)
    control.asked.clear()
    return window
