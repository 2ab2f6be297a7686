"""The traveller's display on a real X server while a second screen is plugged in and pulled out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "tests" / "samples" / "stand_alone.py"
LEFT, RIGHT = "960/250x1080/280+0+0", "960/250x1080/280+960+0"
PATIENCE = 30.0

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xrandr")),
        reason="needs Xvfb and xrandr (Debian: xvfb, x11-xserver-utils)",
    ),
]


class Seat:
    """An X server with one screen, and the program on it."""

    def __init__(self) -> None:
        reading, writing = os.pipe()
        size = "1920x1080x24"
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp", "-screen", "0", size],
            pass_fds=(writing,), stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as told:
            self._display = f":{told.readline().strip()}"
        self._around = {
            **os.environ, "DISPLAY": self._display, "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
        }  # fmt: skip
        self.program = subprocess.Popen(
            [sys.executable, str(PROGRAM)],
            env=self._around, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def monitors(self, *commands: str) -> None:
        for command in commands:
            subprocess.run(
                ["xrandr", *command.split()],
                env=self._around, check=True, capture_output=True, timeout=20,
            )  # fmt: skip

    def look(self) -> dict[str, Any]:
        assert self.program.stdin is not None
        assert self.program.stdout is not None
        self.program.stdin.write("look\n")
        self.program.stdin.flush()
        told: dict[str, Any] = json.loads(self.program.stdout.readline())
        return told

    def see(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Look until it stands as wanted, or give back how it stood at last."""
        end = time.monotonic() + PATIENCE
        while not wanted(told := self.look()) and time.monotonic() < end:
            pass
        return told

    def end(self) -> str:
        _, told = self.program.communicate("end\n", timeout=20)
        self._server.terminate()
        self._server.wait(20)
        return str(told)


@pytest.fixture
def seat() -> Iterator[Seat]:
    made = Seat()
    yield made
    if made.program.poll() is None:
        made.end()


def test_the_display_follows_a_screen_that_comes_and_goes(seat: Seat) -> None:
    alone = seat.see(lambda told: bool(told["visible"]))
    assert (len(alone["screens"]), alone["full"]) == (1, False)

    seat.monitors(f"--setmonitor booth {LEFT} screen", f"--setmonitor traveller {RIGHT} none")
    beside = seat.see(lambda told: told["full"] and told["on"] != told["officer_on"])
    assert beside["screens"] == ["booth", "traveller"]
    assert (beside["on"], beside["officer_on"]) == ("traveller", "booth")
    assert (beside["full"], beside["visible"], beside["width"]) == (True, True, 960)

    seat.monitors("--delmonitor traveller")
    again = seat.see(lambda told: not told["full"])
    assert (len(again["screens"]), again["full"], again["visible"]) == (1, False, True)

    seat.monitors(f"--setmonitor traveller {RIGHT} none")
    back = seat.see(lambda told: bool(told["full"]))
    assert (back["on"], back["full"]) == ("traveller", True)
    assert seat.end() == ""
