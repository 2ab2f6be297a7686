"""One inspection by keyboard in the real window, and its record in the upstream's store."""

from __future__ import annotations

import base64
import json
import sqlite3
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from client.inspection import events
from client.judgement.advice import Level

if TYPE_CHECKING:
    from pathlib import Path


class Shared:
    """The session's booth, which outlives this test's window."""

    def __init__(self, control) -> None:
        self._control = control

    def __getattr__(self, name: str):
        return getattr(self._control, name)

    def close(self) -> None:
        pass


@pytest.fixture
def window(qtbot, officer):
    from client.ui.post import Post
    from client.ui.window import BoothWindow

    made = BoothWindow(Shared(officer.control), Post())
    qtbot.addWidget(made)
    made.show()
    yield made
    made.shut()


def deliver(courier, upstream) -> None:
    """Have the courier (a process from before the wall) deliver what waits."""
    courier.stdin.write(upstream.url + "\n")
    courier.stdin.flush()
    assert courier.stdout.readline().strip() == "0"


def stored(home: Path) -> dict[str, str]:
    """The upstream's records by identifier."""
    with sqlite3.connect(home / "training" / "upstream" / "records.sqlite") as file:
        rows = file.execute("SELECT id, text FROM record").fetchall()
    return {
        name: base64.urlsafe_b64decode(text.split(".")[1] + "==").decode() for name, text in rows
    }


def test_a_whole_inspection_by_keyboard(qtbot, window, officer, courier, upstream, home) -> None:
    walk = officer.walk = type(officer.walk)()
    qtbot.keyClicks(window.focusWidget(), "officer")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(walk.of(events.StationChanged)), timeout=30_000)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    seen = window.booth
    qtbot.waitUntil(lambda: seen.inspection.advice is not None, timeout=60_000)
    assert walk.advice.advice.level is Level.GREEN
    # A machine that stood still for a second has lit the key before this hand could come.
    if not seen.inspection.armed:
        qtbot.keyClick(window, Qt.Key.Key_F10)
        qtbot.wait(200)
        assert not walk.of(events.DecisionTaken), "admitted on advice that was not yet seen"
    qtbot.waitUntil(lambda: seen.inspection.armed, timeout=30_000)
    qtbot.keyClick(window, Qt.Key.Key_F10)
    qtbot.waitUntil(walk.ended.is_set, timeout=60_000)
    record = json.loads(walk.record)
    deliver(courier, upstream)
    assert json.loads(stored(home)[record["id"]]) == record


def test_nothing_is_delivered_twice(officer, courier, upstream, home) -> None:
    walk = officer.inspect("clean")
    deliver(courier, upstream)
    deliver(courier, upstream)
    before = stored(home)
    deliver(courier, upstream)
    assert stored(home) == before
    assert json.loads(walk.record)["id"] in before
