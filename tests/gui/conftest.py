"""The window for tests: a scripted control, a shown window, and the folder's own modules."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from fake_control import FakeControl

from client.ui.application import application
from client.ui.post import Post
from client.ui.window import BoothWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


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
