"""The courier as a Windows service: a service manager of our own hears each state once."""

from __future__ import annotations

import re
import threading
from contextlib import redirect_stdout

import pytest

from client.courier import windows_service
from client.courier.config import CourierTrouble
from client.courier.service import DONE, NOT_IMPLEMENTED, Asked, Lines, Service, State
from client.terminal import say


class Manager:
    """What Windows' service manager does: starts main in a thread, sends controls, hears states."""

    def __init__(self, work) -> None:
        self.heard: list[tuple[State, int, int]] = []
        self.running = threading.Event()
        self.service = Service(work, self._report)
        self.thread = threading.Thread(target=self._main)
        self.thread.start()

    def _main(self) -> None:
        try:
            self.service.main()
        except ZeroDivisionError:
            return

    def _report(self, state: State, accepted: int, status: int, _wait: int) -> None:
        self.heard.append((state, accepted, status))
        if state is State.RUNNING:
            self.running.set()

    def states(self) -> list[State]:
        return [state for state, _, _ in self.heard]


def until_stopped(stop: threading.Event) -> int:
    return 0 if stop.wait(10) else 7


@pytest.mark.parametrize("asked", [Asked.STOP, Asked.SHUTDOWN])
def test_a_control_stops_the_work_and_every_state_is_told_once(asked):
    manager = Manager(until_stopped)
    assert manager.running.wait(5)
    assert manager.service.control(asked) == DONE
    manager.thread.join(10)
    assert manager.states() == [
        State.START_PENDING, State.RUNNING, State.STOP_PENDING, State.STOPPED,
    ]  # fmt: skip
    # Stop and shutdown are accepted while it runs, nothing before and after.
    assert [accepted for _, accepted, _ in manager.heard] == [0, 5, 0, 0]
    assert manager.heard[-1][2] == 0


def test_an_interrogation_hears_the_present_state_and_others_are_refused():
    manager = Manager(until_stopped)
    assert manager.running.wait(5)
    assert manager.service.control(Asked.INTERROGATE) == DONE
    assert manager.service.control(2) == NOT_IMPLEMENTED
    manager.service.control(Asked.STOP)
    manager.thread.join(10)
    assert manager.states().count(State.RUNNING) == 2


@pytest.mark.parametrize("work", [lambda _stop: 3, lambda _stop: 1 // 0])
def test_work_that_ends_by_itself_is_told_with_a_status_so_that_it_is_started_again(work):
    manager = Manager(work)
    manager.thread.join(10)
    state, _, status = manager.heard[-1]
    assert state is State.STOPPED
    assert status > 0
    # A control that comes too late changes nothing.
    manager.service.control(Asked.STOP)
    assert manager.heard[-1][0] is State.STOPPED


def test_elsewhere_it_says_what_to_do():
    with pytest.raises(CourierTrouble, match="no_service_manager"):
        windows_service.run(until_stopped)


def test_without_a_terminal_its_lines_go_to_a_small_file_and_repeat_nothing(tmp_path):
    path = tmp_path / "log" / "courier.log"
    with redirect_stdout(Lines(path)):
        for line in ("0 delivered.", "0 delivered.", "1 delivered.", "0 delivered."):
            say(line)
    kept = path.read_text().splitlines()
    assert [line.partition(" ")[2] for line in kept] == [
        "0 delivered.", "1 delivered.", "0 delivered.",
    ]  # fmt: skip
    assert all(re.match(r"20\d\d-\d\d-\d\dT[0-9:]{8}\+00:00 ", line) for line in kept)
    with redirect_stdout(Lines(path)):
        for number in range(9_000):
            say(f"{number} delivered with receipt, and some more words to fill a line.")
    kept = sum(each.stat().st_size for each in path.parent.iterdir())
    assert 256 << 10 < kept < 520 << 10
    assert "8999 delivered" in path.read_text()


def test_a_folder_that_takes_no_file_stops_nothing(tmp_path):
    (tmp_path / "log").write_text("")
    with redirect_stdout(Lines(tmp_path / "log" / "courier.log")):
        say("1 delivered.")
