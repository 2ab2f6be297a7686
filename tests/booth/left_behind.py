"""Walks one inspection in a real window, then waits, so that a test can look into its memory.

Not a test: started by test_wiping.py. What it tells of the traveller it tells inverted, so that
it leaves no copy of its own.
"""

from __future__ import annotations

import functools
import gc
import sys
import threading

from PySide6.QtCore import QTimer

from client.app import compose
from client.inspection import events
from client.judgement.advice import Action, Decision
from client.ui.application import application
from client.ui.post import Post
from client.ui.window import BoothWindow


def inverted(data: bytes) -> str:
    return bytes(byte ^ 0xFF for byte in data).hex()


def leave() -> None:
    """The simulated traveller walks away; their document is the simulator's, not the booth's."""
    gc.collect()
    for made in gc.get_objects():
        if isinstance(made, functools._lru_cache_wrapper) and "sim" in made.__module__:
            made.cache_clear()


class Listener:
    def __init__(self) -> None:
        self.advised = threading.Event()
        self.ended = threading.Event()
        self.wiped = False

    def __call__(self, event: events.Event) -> None:
        if isinstance(event, events.ZoneRead):
            print("zone", inverted(event.mrz.lines[1][:28].encode()), flush=True)
        if isinstance(event, events.PortraitReady):
            row = event.picture[event.picture.shape[0] // 3, 100:140]
            print(event.source, inverted(row.tobytes()), flush=True)
        if isinstance(event, events.AdviceReady):
            self.advised.set()
        self.wiped |= isinstance(event, events.Wiped)
        ready = isinstance(event, events.StateChanged) and event.state is events.State.READY
        if ready and self.wiped:
            self.ended.set()


def main() -> None:
    composition = compose(helpers=False)
    app = application(Post())
    window = BoothWindow(composition.control, Post())
    window.show()
    listener = Listener()
    composition.control.listen(listener)

    def walk() -> None:
        composition.control.sign_in("officer", "")
        composition.control.start("clean")
        listener.advised.wait(60)
        threading.Event().wait(1.3)
        composition.control.decide(Decision(Action.ADMIT, (), "officer"))
        listener.ended.wait(30)
        threading.Event().wait(0.5)

    thread = threading.Thread(target=walk)
    thread.start()
    timer = QTimer()
    timer.timeout.connect(lambda: None if thread.is_alive() else app.quit())
    timer.start(100)
    app.exec()
    leave()
    print("wiped", "", flush=True)
    sys.stdin.readline()
    window.shut()
    composition.close()


main()
