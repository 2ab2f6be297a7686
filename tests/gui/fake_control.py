"""A scripted control: it plays the events of an inspection and notes what the window asks."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from rendered import camera_frame, drawn_head, drawn_page, eyes_at

from client.inspection import events
from client.judgement.advice import FIRST_LINE, SECOND_LINE, Action, Advice, Level, Reason
from client.judgement.catalogue import ALL_CHECKS, group_of
from devices.types import Light
from mrz.checks import Check, Outcome
from mrz.parse import parse

if TYPE_CHECKING:
    from client.inspection.control import Listener
    from client.judgement.advice import Decision

LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F3204153ZE184226B<<<<<16",
)
DAMAGED = (LINES[0], "L898902C36UTO7408123F3204153ZE184226B<<<<<16")
RECORD = {
    "v": 1, "id": "0f6c2b9b6fd24b6f8f2b6d0a8d1c2e3f", "bcp": "UTO-TRAIN", "day": "2026-11-21",
    "hour": 9, "dir": "in", "pur": "border_crossing", "del": "2031-11-21", "doc": "passport",
    "iss": None, "pol": "training@1:9f2c6b1a", "adv": "g", "why": [], "chk": "sssufds",
    "dec": "admit", "rsn": [], "off": "a1b2c3d4e5f60718", "rcp": "5c" * 32, "seq": 41,
    "log": {"size": 41, "root": "ab" * 32},
}  # fmt: skip
SCENARIOS = (
    "clean", "impostor", "unknown-csca", "altered-dg2", "cloned-chip", "damaged-mrz",
    "silent-chip", "paper", "child", "two-faces", "no-face", "camera-unplugged",
    "expired-policy", "list-late", "document-lifted",
)  # fmt: skip
FACE_BOX = (505.0, 200.0, 270.0, 330.0)
LAMPS = (
    ("document_reader", "Page reader", events.Lamp.WORKING, ""),
    ("chip_reader", "Chip reader", events.Lamp.WORKING, ""),
    ("camera", "Camera", events.Lamp.WORKING, ""),
    ("finger_scanner", "Finger scanner", events.Lamp.MISSING, ""),
)


def action_order(actions: frozenset[Action]) -> tuple[Action, ...]:
    return tuple(action for action in Action if action in actions)


class FakeControl:
    """Implements client.inspection.control.Control by noting; tell() plays the flow's part."""

    def __init__(self, *, training: bool = True) -> None:
        self.training = training
        self.scenarios = SCENARIOS if training else ()
        self.asked: list[tuple[str, object]] = []
        self.secret = "1234"
        self.closed = False
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        self._listeners.append(listener)

    def tell(self, *told: events.Event) -> None:
        for event in told:
            for listener in self._listeners:
                listener(event)

    def sign_in(self, officer: str, secret: str) -> bool:
        self.asked.append(("sign_in", officer))
        if secret != self.secret:
            return False
        self.tell(events.StateChanged(events.State.READY), station())
        return True

    def witness(self, officer: str, secret: str) -> bool:
        self.asked.append(("witness", officer))
        return secret == self.secret

    def lock(self) -> None:
        self.asked.append(("lock", None))
        self.tell(events.StateChanged(events.State.LOCKED))

    def start(self, scenario: str = "") -> None:
        self.asked.append(("start", scenario))
        self.tell(events.StateChanged(events.State.READING))

    def capture(self) -> None:
        self.asked.append(("capture", None))

    def ask_turn(self) -> None:
        self.asked.append(("ask_turn", None))

    def type_zone(self, lines: tuple[str, ...]) -> None:
        self.asked.append(("type_zone", lines))

    def give_can(self, digits: str) -> None:
        self.asked.append(("give_can", digits))

    def retake(self) -> None:
        self.asked.append(("retake", None))

    def compare_by_eye(self, *, same: bool | None) -> None:
        self.asked.append(("compare_by_eye", same))

    def leave_out_finger(self, *, missing: bool) -> None:
        self.asked.append(("leave_out_finger", missing))

    def decide(self, decision: Decision) -> None:
        self.asked.append(("decide", decision))
        self.tell(events.StateChanged(events.State.DECIDED))
        self.tell(events.RecordPreview(record_text(dec=decision.action), sent=True))
        self.tell(events.DecisionTaken(decision.action, "7K4M-Q2XW-9HTP"))

    def protect(self) -> None:
        self.asked.append(("protect", None))

    def cancel(self) -> None:
        self.asked.append(("cancel", None))
        self.tell(events.StateChanged(events.State.ABORTED))
        self.wiped()

    def close(self) -> None:
        self.closed = True

    def wiped(self) -> None:
        self.tell(events.Wiped(84.0), events.StateChanged(events.State.WIPED))
        self.tell(events.StateChanged(events.State.READY))

    # ---- the acts of the play -------------------------------------------------------------

    def reading(self) -> None:
        zone = parse(LINES, today=date(2026, 11, 21))
        self.tell(events.LiveFrame(camera_frame(), 1))
        self.tell(events.FaceSeen((FACE_BOX,), ("face.hint.come_closer",), 1, 5))
        self.tell(events.ZoneRead(zone), events.StateChanged(events.State.CHECKING))
        self.tell(
            events.PortraitReady(events.PortraitSource.PAGE, drawn_head(tilt=4.0), eyes_at(4.0))
        )
        self.tell(events.ChipProgress("DG2", 12_400, 20_000))
        for name in ALL_CHECKS[:9]:
            self.tell(events.CheckDone(Check(name, group_of(name), Outcome.SUCCESSFUL)))

    def page(self, *lights: Light) -> None:
        for light in lights or tuple(Light):
            self.tell(events.PageReady(light, drawn_page(light)))

    def portrait(self, source: events.PortraitSource, tilt: float) -> None:
        self.tell(events.PortraitReady(source, drawn_head(tilt=tilt), eyes_at(tilt)))

    def checked(self, *others: Check) -> None:
        self.portrait(events.PortraitSource.CHIP, 0.0)
        self.tell(
            events.PortraitReady(events.PortraitSource.LIVE, drawn_head(tilt=-6.0), eyes_at(-6.0))
        )
        given = {check.name: check for check in others}
        skipped = {"print.infrared", "print.ultraviolet", "agreement.seal", "chip.defects"}
        for name in ALL_CHECKS:
            absent = name in skipped or name.startswith("finger.")
            outcome = Outcome.NOT_PERFORMED if absent else Outcome.SUCCESSFUL
            self.tell(events.CheckDone(given.get(name, Check(name, group_of(name), outcome))))

    def advise(
        self, level: Level, *reasons: Reason, blind: bool = False, second: bool = False
    ) -> None:
        state = events.State.SECOND_LINE if second else events.State.ADVICE
        actions = action_order(SECOND_LINE if second else FIRST_LINE)
        advice = Advice(level, reasons, 16 - len(reasons), 16, "training@1:9f2c6b1a")
        self.tell(events.StateChanged(state))
        self.tell(events.AdviceReady(advice, actions, 812, 118.0, blind))
        self.tell(events.RecordPreview(record_text(adv=level.letter), sent=False))


def record_text(**changes: object) -> str:
    return json.dumps({**RECORD, **changes}, separators=(",", ":"))


def station() -> events.StationChanged:
    return events.StationChanged(LAMPS, outbox=3, trust_days=17, list_days=0)
