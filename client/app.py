"""The composition root: settings, trust, devices, rooms and stores become one booth."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

from capture.packs.store import default_folder
from client import settings
from client.inspection import isolation
from client.inspection.booth import Booth, Listeners, World
from client.inspection.office import Office
from client.inspection.room import protocol
from client.inspection.room.handle import RoomService
from client.judgement import policy, policy_loading
from client.lists.training import serve_gateway
from client.records.station import keys_of, outbox_of
from client.station.certificates import PresentTrust
from client.station.closing import closing_of
from client.station.day import Counts, DayRound
from client.station.devices import StationDevices
from client.station.front import front_desk
from client.station.given import Offered, understand
from client.station.lists import StationLists, make_training_list
from client.station.log import StationLog
from client.station.policy import PresentPolicy
from client.station.scanner_services import start as start_scanner_services
from client.station.silent_bell import SilentBell
from client.station.training import Helpers, SimulatedWorld, TrainingWorld, simulated_world
from client.station.view import StationView
from client.trust import site, training
from devices.finger.sbi_service import release as release_scanner_services
from devices.manager import DeviceManager
from mrz.chip.trust import TrustView
from mrz.chip.trust_lists import revocation_list

if TYPE_CHECKING:
    from collections.abc import Callable

    from client.inspection.control import Control
    from client.inspection.events import StationChanged
    from client.inspection.isolation import Walls
    from client.records.outbox import Outbox
    from client.settings import Settings, Station
    from client.station.given import Given
    from client.trust.site import Site
    from devices.manager import Inventory


@dataclass(slots=True)
class Composition:
    """A booth and all that must be ended with it, in order."""

    booth: Booth
    outbox: Outbox
    walls: Walls
    chip_path: str
    endings: list[Callable[[], None]]
    found: Callable[[], Inventory]

    @property
    def control(self) -> Control:
        """The officer's hands."""
        return self.booth

    def timings(self) -> dict[str, float]:
        """Seconds at which the last inspection reached each step."""
        return dict(self.booth.last.timings.reached) if self.booth.last is not None else {}

    def close(self) -> None:
        """End the booth, then what it stood on."""
        for ending in self.endings:
            ending()
        self.endings.clear()


def compose(
    offered: Offered | None = None, *, helpers: bool = True, window: bool = False
) -> Composition:
    """Make a booth of this machine's station; nothing configured is the training world.

    helpers: start the training world's own upstream and courier beside it. window: an officer
    sits here, so that a referral may go on here (always in training, else by the settings).
    """
    given = understand(offered or Offered())
    here = settings.station()
    here.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    wishes = settings.load(here)
    wishes = replace(wishes, second_line=window and (wishes.second_line or here.training))
    if here.training:
        return _compose_training(here, wishes, given, helpers=helpers)
    return _build(here, wishes, given, None, [])


def _compose_training(
    here: Station, wishes: Settings, given: Given, *, helpers: bool
) -> Composition:
    """Start what needs the network first: after the wall, this process cannot."""
    from client.upstream.training import prepare  # noqa: PLC0415 - training only

    authority = training.prepare(here.folder, today=_today())
    make_training_list(authority, _today())
    prepare(here.folder)
    world = simulated_world(here.folder / "world")
    endings: list[Callable[[], None]] = []
    if helpers:
        beside = Helpers(here.home)
        beside.start()
        endings.append(beside.stop)
    world.start()
    endings.append(world.stop)
    return _build(here, wishes, given, world, endings)


def _build(
    here: Station,
    wishes: Settings,
    given: Given,
    simulated: SimulatedWorld | None,
    endings: list[Callable[[], None]],
) -> Composition:
    """Lock the booth, then join its parts; nothing below the wall may need an IP socket."""
    start_scanner_services(here.folder, given.finger_scanner, wishes.devices.finger_scanner)
    endings.append(release_scanner_services)
    walls = isolation.lock_booth()
    present_policy = PresentPolicy(here.trust, _today)
    # A policy or a trust store that cannot be believed is told before anything is opened.
    present_policy()
    trust = PresentTrust(here.trust, _simulated_view(simulated))
    manager = DeviceManager()
    devices = StationDevices(manager, wishes.devices, given, simulated=simulated is not None)
    outbox = outbox_of(here.folder)
    lists = StationLists(here.folder, here.trust, _today, present_policy)
    view = StationView(
        present_policy,
        _today,
        lambda: trust().list_date,
        lists.dated,
        walls,
    )
    world = _world(simulated, lambda: view.changed(devices.now(), outbox))
    if isinstance(world, TrainingWorld):
        # The scenario "expired-policy" is played with yesterday's policy.
        expired = cache(
            lambda: policy_loading.load(training.expired_policy_text(_today()), today=_today())
        )
        present_policy.substitute = lambda: expired() if world.playing == "expired-policy" else None
        # The training world's own register of lost documents; "list-late" outlasts its two seconds.
        register = serve_gateway(
            here.folder, _today, lambda: 9.0 if world.playing == "list-late" else 0.0
        )
        endings.append(register.close)
    listeners = Listeners()
    written = StationLog(here.folder)
    listeners.add(written)
    counts, keys = Counts(outbox), keys_of(here.folder)
    counts(view.changed(devices.now(), outbox))
    listeners.add(counts)
    day = DayRound(outbox, (keys.signer, keys.sealer), wishes.post, _today, counts, lists.sweep)
    bell = SilentBell(wishes.silent_bell)
    office = Office(
        tell=listeners,
        devices=devices.now,
        station_checks=view.checks,
        advise=lambda checks: policy.advise(checks, view.policy(), _today()),
        ask_lists=lists.ask,
        closing=closing_of(here, wishes, outbox, _now),
        protect=bell.ring,
        portrait_years=lambda: view.policy().limits["portrait_years"],
        retention_seconds=wishes.retention_seconds,
        second_line_here=wishes.second_line,
    )
    booth = Booth(
        office,
        RoomService(
            _prepare(
                trust,
                wishes,
                lambda: _finger(given, view),
                lambda: site.usable(here.trust),
                training=here.training,
            )
        ),
        listeners,
        world=world,
        desk=front_desk(here, wishes, outbox, _now),
    )
    devices.watch(booth.tell_station)
    # Days that ended while nobody was here end now; this one when it ends, however long we stay.
    day.begin()
    chip_path = _chip_path(simulated)
    ends = [
        booth.close,
        bell.close,
        manager.close,
        *endings,
        day.close,
        outbox.close,
        written.release,
    ]
    return Composition(booth, outbox, walls, chip_path, ends, devices.found)


def _chip_path(simulated: SimulatedWorld | None) -> str:
    """Say how the training chip is reached; a way around the reader service is never silent."""
    if simulated is None:
        return ""
    reason = f" ({simulated.chip_reason})" if simulated.chip_reason else ""
    return simulated.chip_path + reason


def _today() -> date:
    """Return the day at this crossing point; a border's day is local."""
    return _now().date()


def _now() -> datetime:
    return datetime.now().astimezone()


def _world(simulated: SimulatedWorld | None, tell: Callable[[], StationChanged]) -> World:
    return World(tell) if simulated is None else TrainingWorld(simulated, tell)


def _simulated_view(simulated: SimulatedWorld | None) -> TrustView | None:
    """Return what the training world brings along to be believed about chips."""
    if simulated is None:
        return None
    roots = TrustView.from_certificates(simulated.certificates(), _today())
    lists = tuple(revocation_list(der).revocations for der in simulated.revocation_lists())
    return replace(roots, revocations=lists, signers=tuple(simulated.seal_signers()))


def _finger(given: Given, view: StationView) -> bool:
    """Whether a finger may be asked for: the policy wants it, or a person offers one."""
    offered = bool(given.finger_scanner or given.finger_record)
    return offered or view.policy().rules["finger.match"].required


def _prepare(
    trust: PresentTrust,
    wishes: Settings,
    finger: Callable[[], bool],
    signed_site: Callable[[], Site],
    *,
    training: bool,
) -> Callable[[int], protocol.Prepare]:
    """Say what a new room must load before it closes."""

    def prepare(ring: int) -> protocol.Prepare:
        allowed = signed_site()
        return protocol.Prepare(
            model_pack=str(default_folder()),
            trust=trust.to_bytes(),
            ring=ring,
            seconds=int(wishes.retention_seconds),
            training=training,
            today=_today().isoformat(),
            finger=finger(),
            fingers=allowed.fingers,
            research=allowed.research,
            licensed=allowed.licensed,
        )

    return prepare
