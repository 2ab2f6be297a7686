"""Record inspections of the training world as pictures and animations.

python packaging/recording.py FOLDER [SCENARIO ...]

Walks the real booth (real reader service, real models, real record) by keyboard, offscreen, and
writes FOLDER/<scenario>.gif and a picture of each step. The traveller is the public-domain one.
"""

from __future__ import annotations

import io
import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

from PIL import Image  # noqa: E402 - the path and the platform stand first
from PySide6.QtCore import QBuffer, QIODevice, Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from client.app import compose  # noqa: E402
from client.inspection.events import State  # noqa: E402
from client.judgement.advice import Level  # noqa: E402
from client.settings import load, station  # noqa: E402
from client.station.disclosure import of_station  # noqa: E402
from client.ui.application import application  # noqa: E402
from client.ui.post import Post  # noqa: E402
from client.ui.window import BoothWindow  # noqa: E402

WIDTH = 960
FRAME_MILLISECONDS = 140
PATIENCE = 60.0


class Recorder:
    """Grabs the window again and again; equal pictures become one longer one."""

    def __init__(self, window: BoothWindow, folder: Path, name: str) -> None:
        self.window = window
        self.folder = folder
        self.name = name
        self.frames: list[tuple[Image.Image, int]] = []

    def wait(self, seconds: float) -> None:
        """Let time pass, recording."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QTest.qWait(FRAME_MILLISECONDS)
            self._grab()

    def until(self, state: State) -> None:
        """Record until the booth is in a state."""
        end = time.monotonic() + PATIENCE
        while self.window.booth.state is not state and time.monotonic() < end:
            QTest.qWait(FRAME_MILLISECONDS)
            self._grab()

    def press(self, *keys: Qt.Key) -> None:
        """Press keys on whatever has the focus."""
        for key in keys:
            QTest.keyClick(self.window.focusWidget() or self.window, key)

    def picture(self, step: str) -> None:
        """Save a picture of a step."""
        self.window.grab().save(str(self.folder / f"{self.name}-{step}.png"))

    def save(self) -> None:
        """Write the animation."""
        # A palette of its own for each: the colours of the advice are few, and must not be lost.
        pictures = [
            picture.quantize(192, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
            for picture, _ in self.frames
        ]
        times = [min(duration, 2500) for _, duration in self.frames]
        target = self.folder / f"{self.name}.gif"
        pictures[0].save(
            target, save_all=True, append_images=pictures[1:], duration=times, loop=0, optimize=True
        )

    def _grab(self) -> None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.ReadWrite)
        self.window.grab().save(buffer, "BMP")
        buffer.seek(0)
        whole = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
        height = round(whole.height * WIDTH / whole.width)
        picture = whole.resize((WIDTH, height), Image.Resampling.LANCZOS)
        if self.frames and self.frames[-1][0].tobytes() == picture.tobytes():
            last, duration = self.frames[-1]
            self.frames[-1] = (last, duration + FRAME_MILLISECONDS)
        else:
            self.frames.append((picture, FRAME_MILLISECONDS))


def record(scenario: str, folder: Path) -> None:
    """Walk one scenario from sign-in to the wipe."""
    composition = compose()
    post = Post()
    application(post)
    here = station()
    told = of_station(here, load(here), composition.outbox)
    window = BoothWindow(composition.control, post, disclosure=told)
    window.resize(1366, 768)
    window.show()
    recorder = Recorder(window, folder, scenario)
    try:
        _sign_in(recorder)
        window.page.ready.scenarios.setCurrentRow(composition.control.scenarios.index(scenario))
        _inspect(recorder)
        recorder.save()
    finally:
        window.shut()
        composition.close()


def _sign_in(recorder: Recorder) -> None:
    QTest.keyClicks(recorder.window.sign_in.name, "officer")
    recorder.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    recorder.until(State.READY)


def _inspect(recorder: Recorder) -> None:
    recorder.wait(1.0)
    recorder.picture("ready")
    recorder.press(Qt.Key.Key_Space)
    recorder.until(State.CHECKING)
    recorder.wait(1.0)
    recorder.picture("checking")
    recorder.until(State.ADVICE)
    recorder.wait(1.8)
    recorder.picture("advice")
    recorder.press(Qt.Key.Key_F12)
    recorder.wait(1.5)
    recorder.picture("what-leaves")
    recorder.press(Qt.Key.Key_Escape)
    recorder.wait(0.3)
    ready = recorder.window.booth.inspection.advice
    green = ready is not None and ready.advice.level is Level.GREEN
    recorder.press(Qt.Key.Key_F10 if green else Qt.Key.Key_F9)
    recorder.until(State.READY)
    recorder.wait(1.5)
    recorder.picture("wiped")


def main() -> int:
    """Record the scenarios named on the command line; the clean passport when none is."""
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for scenario in sys.argv[2:] or ["clean"]:
        record(scenario, folder)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
