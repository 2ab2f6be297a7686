"""The booth: one inspection after another in one thread, and the officer's hands on it."""

from __future__ import annotations

import queue
import secrets
import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from client.inspection import events, inbox
from client.inspection.flow import End, Inspection
from client.inspection.room.desk import place_of
from client.records.journal import Happening
from devices.errors import DeviceError

if TYPE_CHECKING:
    from collections.abc import Callable

    from client.inspection.control import Listener
    from client.inspection.events import Event
    from client.inspection.office import AskLists, Office
    from client.inspection.room.handle import RoomService
    from client.judgement.advice import Decision
    from mrz.zone import MRZ

# A room ends by its own clock; so much later one that stands still is ended from outside.
GRACE_SECONDS = 5.0
LOOK_SECONDS = 60.0


class Listeners:
    """Passes every event to all listeners, in order, from whatever thread tells it."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._lock = threading.RLock()

    def add(self, listener: Listener) -> None:
        """Add a listener."""
        with self._lock:
            self._listeners.append(listener)

    def __call__(self, event: Event) -> None:
        """Tell one event to all."""
        with self._lock:
            for listener in self._listeners:
                listener(event)


@dataclass(frozen=True, slots=True)
class FrontDesk:
    """Who may sit here, and what of it is written down.

    known: whether a name and a secret fit. note: enters a happening and an officer's name, as a
    daily handle, into the station's log. blind_rate: share of inspections in which the officer
    compares the faces first.
    """

    known: Callable[[str, str], bool]
    note: Callable[[Happening, str], None]
    blind_rate: float


class Booth:
    """Implements client.inspection.control.Control; see there for each method's meaning."""

    def __init__(
        self,
        office: Office,
        rooms: RoomService,
        listeners: Listeners,
        *,
        world: World,
        desk: FrontDesk,
    ) -> None:
        self.training = world.training
        self.scenarios = world.scenarios
        self.last: Inspection | None = None
        # Every look-up stands in the station's log, with the daily handle of who was signed in.
        self._office = replace(office, ask_lists=self._noted_first(office.ask_lists))
        self._rooms = rooms
        self._listeners = listeners
        self._world = world
        self._desk = desk
        self._officer = ""
        self._waiting: queue.SimpleQueue[inbox.Item] = queue.SimpleQueue()
        self._running = threading.Event()
        self._rooms.ready_spare()
        self._thread = threading.Thread(target=self._serve, name="inspection", daemon=True)
        self._thread.start()

    def _noted_first(self, ask: AskLists) -> AskLists:
        def noted(mrz: MRZ, cancel: threading.Event, post: Callable[[inbox.Item], None]) -> None:
            try:
                self._desk.note(Happening.LISTS_ASKED, self._officer)
                ask(mrz, cancel, post)
            except Exception as fault:  # noqa: BLE001 - advice must not wait for a list that broke
                post(inbox.ListAnswer((), last=True))
                if not cancel.is_set():
                    self._listeners(events.Notice("room.step", (("place", place_of(fault)),)))

        return noted

    # ---- the officer's hands ---------------------------------------------------------------

    def listen(self, listener: Listener) -> None:
        """Add a listener."""
        self._listeners.add(listener)

    def sign_in(self, officer: str, secret: str) -> bool:
        """Unlock the station when name and secret fit."""
        if not self._desk.known(officer, secret):
            self._listeners(events.Notice("station.sign_in"))
            return False
        self._officer = officer
        self._desk.note(Happening.SIGNED_IN, officer)
        self._listeners(events.StateChanged(events.State.READY))
        self.tell_station()
        return True

    def tell_station(self) -> None:
        """Tell lamps, ages and the outbox; a file that cannot be read is told instead."""
        try:
            self._world.tell_station(self._listeners)
        except Exception as fault:  # noqa: BLE001 - the bar then stays as it was
            code, told = str(getattr(fault, "code", "room.step")), getattr(fault, "detail", ())
            detail = told if isinstance(told, tuple) and told else (("place", place_of(fault)),)
            self._listeners(events.Notice(code, detail))

    def witness(self, officer: str, secret: str) -> bool:
        """Say whether a second officer stands here."""
        return officer != self._officer and self._desk.known(officer, secret)

    def lock(self) -> None:
        """Lock; an inspection in course is aborted and wiped first."""
        if self._officer:
            self._desk.note(Happening.LOCKED, self._officer)
        self._officer = ""
        if self._running.is_set():
            self.cancel()
        else:
            self._listeners(events.StateChanged(events.State.LOCKED))

    def start(self, scenario: str = "") -> None:
        """Begin the next inspection; ignored while one runs or the station is locked."""
        if self._officer and not self._running.is_set():
            self._running.set()
            self._waiting.put(inbox.Start(scenario))

    def capture(self) -> None:
        """Take the face now."""
        self._waiting.put(inbox.Capture())

    def ask_turn(self) -> None:
        """Ask for a turn of the head."""
        self._waiting.put(inbox.AskTurn())

    def type_zone(self, lines: tuple[str, ...]) -> None:
        """Give the zone as typed."""
        self._waiting.put(inbox.TypedZone(lines))

    def give_can(self, digits: str) -> None:
        """Give the Card Access Number."""
        self._waiting.put(inbox.TypedCan(digits))

    def retake(self) -> None:
        """Take the live face again."""
        self._waiting.put(inbox.Retake())

    def compare_by_eye(self, *, same: bool | None) -> None:
        """Note what the officer sees."""
        self._waiting.put(inbox.SeenByEye(same))

    def leave_out_finger(self, *, missing: bool) -> None:
        """Go on without the finger that is asked for."""
        self._waiting.put(inbox.LeaveOutFinger(missing))

    def decide(self, decision: Decision) -> None:
        """Take a person's decision."""
        self._waiting.put(inbox.Decide(decision))

    def protect(self) -> None:
        """Refer silently for protection."""
        self._waiting.put(inbox.Protect())

    def cancel(self) -> None:
        """End without a decision."""
        if self._running.is_set():
            self._waiting.put(inbox.Cancel())
            if self.last is not None:
                self.last.hurry()

    def close(self) -> None:
        """End the thread, the spare room and the world's devices."""
        self._waiting.put(inbox.Quit())
        self._thread.join(10)
        self._rooms.close()

    # ---- the inspection thread -------------------------------------------------------------

    def _serve(self) -> None:
        while True:
            try:
                item = self._waiting.get(timeout=LOOK_SECONDS)
            except queue.Empty:
                # A room that was made ready yesterday would judge by yesterday.
                self._surely(self._rooms.ready_spare, "room.not_ready")
                continue
            if isinstance(item, inbox.Quit):
                return
            if isinstance(item, inbox.BellAnswered) and self._officer:
                self._listeners(events.Notice(item.code))
            if isinstance(item, inbox.Start) and self._one(item) is End.QUIT:
                return

    def _one(self, start: inbox.Start) -> End:
        """Walk one inspection; whatever happens, the room is ended and the way is free again."""
        # Said before anything else is done: a key must show within a tenth of a second.
        self._listeners(events.StateChanged(events.State.READING))
        try:
            self._world.present(start.scenario)
        except DeviceError as refusal:
            self._listeners(events.Notice(str(refusal.fault), (("device", refusal.address),)))
            self._free()
            return End.ABORTED
        ends: list[Callable[[], object]] = []
        try:
            inspection = self._begun()
            ends.append(inspection.wipe)
            return self._noted(inspection.run())
        except Exception as fault:  # noqa: BLE001 - the booth outlives any one inspection
            self._listeners(events.Notice("booth.step", (("place", place_of(fault)),)))
            self._listeners(events.StateChanged(events.State.ABORTED))
            return End.ABORTED
        finally:
            for end in (*ends, self._drop_leftovers, self._world.withdraw):
                self._surely(end, "booth.step")
            self._surely(self._rooms.ready_spare, "room.not_ready")
            self._free()

    def _begun(self) -> Inspection:
        """Take a room and lay out an inspection in it."""
        blind = secrets.SystemRandom().random() < self._desk.blind_rate
        post = inbox.Post(self._waiting)
        room = self._rooms.take(lambda message: post(inbox.FromRoom(message)))
        try:
            room.watch(self._office.retention_seconds + GRACE_SECONDS)
            self.last = Inspection(self._office, room, self._waiting, post, blind=blind)
        except BaseException:
            room.end()
            raise
        return self.last

    def _surely(self, step: Callable[[], object], code: str) -> None:
        """Take one step; what stands against it is told, and keeps no later one from its turn."""
        try:
            step()
        except Exception as fault:  # noqa: BLE001 - else this thread ends, and Space does nothing
            self._listeners(events.Notice(code, (("place", place_of(fault)),)))

    def _noted(self, end: End) -> End:
        """Write down that an inspection ended without a record: how many is a State's business."""
        if end is not End.DECIDED:
            self._desk.note(Happening.ABORTED, self._officer)
        return end

    def _free(self) -> None:
        """Stand ready for the next traveller, or locked."""
        self._running.clear()
        state = events.State.READY if self._officer else events.State.LOCKED
        self._listeners(events.StateChanged(state))
        self.tell_station()

    def _drop_leftovers(self) -> None:
        """Drop items of the last traveller; keep a wish to quit, and a bell that is to be told."""
        left = [self._waiting.get() for _ in range(self._waiting.qsize())]
        for item in left:
            if isinstance(item, (inbox.BellAnswered, inbox.Quit)):
                self._waiting.put(item)


class World:
    """Where documents and travellers come from: the real world needs no arranging."""

    training = False
    scenarios: tuple[str, ...] = ()

    def __init__(self, station: Callable[[], events.StationChanged]) -> None:
        self._station = station

    def tell_station(self, tell: Callable[[Event], None]) -> None:
        """Tell lamps, ages and the outbox."""
        tell(self._station())

    def present(self, scenario: str) -> None:
        """Arrange a traveller; in the real world they come by themselves."""

    def withdraw(self) -> None:
        """Take the traveller away again."""
