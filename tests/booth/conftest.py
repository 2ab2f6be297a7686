"""One real booth for all tests here: real room, real pcscd where it is, real upstream."""

from __future__ import annotations

import contextlib
import dataclasses
import faulthandler
import os
import re
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from window_hands import post, shown  # noqa: F401 - fixtures of every test here

from capture.packs.store import default_folder
from client.inspection import events
from client.judgement.advice import Action, Decision

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from client.app import Composition


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "/booth/" in str(item.path):
            item.add_marker("booth")
    # The wiping tests start a booth of their own: a child of a walled process could not.
    items.sort(key=lambda item: item.path.name != "test_wiping.py")


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A station folder of its own, with this machine's models."""
    models = default_folder()
    folder = tmp_path_factory.mktemp("home")
    if models.is_dir():
        (folder / "models").symlink_to(models)
    os.environ["HALFDOOR_HOME"] = str(folder)
    if not models.is_dir():
        command = [sys.executable, "-m", "client", "models", "install", "embedded"]
        subprocess.run(command, check=True, timeout=120)
    return folder


@dataclass
class Upstream:
    """The reference receiver in a process of its own."""

    process: subprocess.Popen[str]
    url: str


@pytest.fixture(scope="session")
def upstream(home: Path) -> Iterator[Upstream]:
    command = [sys.executable, "-m", "client", "upstream", "--listen", "127.0.0.1:0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        ready = process.stdout.readline()
        url = re.search(r"https://[\d.:]+", ready)
        assert url, ready
        yield Upstream(process, url.group())
        process.terminate()


@pytest.fixture(scope="session")
def courier(home: Path) -> Iterator[subprocess.Popen[str]]:
    """A process from before the wall that delivers once for each line it is sent."""
    loop = (
        "import subprocess, sys\n"
        "for line in sys.stdin:\n"
        "    command = [sys.executable, '-m', 'client', 'courier', '--once', '--url']\n"
        "    done = subprocess.run([*command, line.strip()], capture_output=True)\n"
        "    print(done.returncode, flush=True)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", loop], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


@pytest.fixture(scope="session")
def composition(
    home: Path, upstream: Upstream, courier: subprocess.Popen[str]
) -> Iterator[Composition]:
    from client.app import compose

    made = compose(helpers=False)
    # Chance chooses who compares first; a test of its own plays that.
    made.booth._desk = dataclasses.replace(made.booth._desk, blind_rate=0.0)
    yield made
    made.close()


@dataclass
class Walk:
    """What one inspection told."""

    told: list[events.Event] = field(default_factory=list)
    advised: threading.Event = field(default_factory=threading.Event)
    advised_at: float = 0.0
    paused: threading.Event = field(default_factory=threading.Event)
    ended: threading.Event = field(default_factory=threading.Event)
    wiped: bool = False

    def __call__(self, event: events.Event) -> None:
        if isinstance(event, events.LiveFrame):
            return
        self.told.append(event)
        if isinstance(event, events.AdviceReady):
            self.advised_at = self.advised_at or time.monotonic()
            self.advised.set()
        if isinstance(event, events.Wiped):
            self.wiped = True
        if isinstance(event, events.StateChanged):
            self._state(event.state)

    def _state(self, state: events.State) -> None:
        if state is events.State.PAUSED:
            self.paused.set()
        if state is events.State.READY and self.wiped:
            self.ended.set()

    def see(self, wanted: Callable[[], object], seconds: float = 60) -> bool:
        """Wait until something was told; on a busy machine that takes its time."""
        end = time.monotonic() + seconds
        while not wanted() and time.monotonic() < end:
            threading.Event().wait(0.02)
        return bool(wanted())

    def of(self, kind: type) -> list:
        return [event for event in self.told if isinstance(event, kind)]

    @property
    def advice(self) -> events.AdviceReady:
        return self.of(events.AdviceReady)[-1]

    @property
    def checks(self) -> dict[str, tuple[str, str]]:
        done = self.of(events.CheckDone)
        return {e.check.name: (str(e.check.outcome), e.check.code) for e in done}

    @property
    def codes(self) -> set[str]:
        return {notice.code for notice in self.of(events.Notice)}

    @property
    def reasons(self) -> set[str]:
        return {reason.check for reason in self.advice.advice.reasons}

    @property
    def record(self) -> str:
        return next(e.text for e in reversed(self.of(events.RecordPreview)) if e.sent)


class Officer:
    """Hands and ears of a test."""

    def __init__(self, composition: Composition) -> None:
        self.control = composition.control
        self.found = composition.found
        self.walk = Walk()
        self.control.listen(self._hear)
        self.control.sign_in("tester", "")

    def _hear(self, event: events.Event) -> None:
        self.walk(event)

    def begin(self, scenario: str) -> Walk:
        # A window that was shut before may have locked the station.
        self.control.sign_in("tester", "")
        self.walk = Walk()
        self.control.start(scenario)
        return self.walk

    def inspect(self, scenario: str, action: Action = Action.ADMIT) -> Walk:
        walk = self.begin(scenario)
        if not walk.advised.wait(60):
            faulthandler.dump_traceback(all_threads=True)
            pytest.fail(f"no advice: {walk.told}")
        self.decide(walk, action)
        return walk

    def decide(self, walk: Walk, action: Action) -> None:
        threading.Event().wait(1.1)
        self.control.decide(Decision(action, (), "tester"))
        assert walk.ended.wait(60), walk.told


@pytest.fixture(scope="session")
def officer(composition: Composition) -> Officer:
    return Officer(composition)


@pytest.fixture(autouse=True)
def no_stray_threads() -> None:
    """The booth of the session keeps its threads; the session's end checks them."""


@pytest.fixture
def station(composition: Composition, officer: Officer):
    """The session's booth with other devices; the same rooms, the same keys."""
    from client.inspection import inbox
    from client.inspection.booth import Booth, Listeners

    @contextlib.contextmanager
    def other(**changes) -> Iterator[Officer]:
        first = composition.booth
        listeners = Listeners()
        devices = dataclasses.replace(first._office.devices(), **changes)
        office = dataclasses.replace(first._office, tell=listeners, devices=lambda: devices)
        booth = Booth(
            office,
            first._rooms,
            listeners,
            world=first._world,
            desk=first._desk,
        )
        hands = Officer.__new__(Officer)
        hands.control, hands.walk = booth, Walk()
        listeners.add(hands._hear)
        yield hands
        # Only the thread: the rooms belong to the session's booth.
        booth._waiting.put(inbox.Quit())
        booth._thread.join(10)

    return other
