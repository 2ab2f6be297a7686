"""What is known so far in one inspection, and what is still waited for."""

from __future__ import annotations

import secrets
import threading
import time
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np

from client.inspection import events, inbox
from client.inspection.chip_step import ChipStep
from client.inspection.finger_step import FingerStep
from client.inspection.reference_age import reference_age
from client.inspection.room import finger_messages, protocol
from client.judgement.catalogue import ALL_CHECKS
from devices.types import DeviceKind, Light
from mrz.checks import Check, Group, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from client.inspection.equipment import Equipment
    from client.inspection.office import Office
    from client.inspection.room.handle import Room
    from client.inspection.timings import Timings
    from mrz.zone import MRZ

FACE_SECONDS = 8.0
BY_HAND_SECONDS = 2.0
PATIENCE_SECONDS = 0.25


def _picture(message: protocol.Portrait | protocol.PagePicture) -> events.Picture | None:
    """View a room's pixels as height x width x 3; None where the room's numbers do not fit."""
    flat = np.frombuffer(message.pixels, dtype=np.uint8)
    if message.height < 1 or message.width < 1 or flat.size != message.height * message.width * 3:
        return None
    return flat.reshape(message.height, message.width, 3)


class EvidenceDesk:
    """Takes what devices, room and lists deliver; keeps the newest outcome of each check."""

    def __init__(
        self,
        office: Office,
        room: Room,
        equipment: Equipment,
        post: Callable[[inbox.Item], None],
        timings: Timings,
    ) -> None:
        self.mrz: MRZ | None = None
        self._office = office
        self._room = room
        self._equipment = equipment
        self._post = post
        self._timings = timings
        self._checks: dict[str, Check] = {}
        self._face_done = False
        self._lists_done = False
        self._face_deadline = 0.0
        self._by_eye: Check | None = None
        self._cancel_lists = threading.Event()
        self._chip = ChipStep(office, room, equipment, self._face_anew)
        self._finger = FingerStep(office, room, equipment, self._keep, timings)

    def begin(self) -> None:
        """Start the devices; note the station's own checks."""
        for check in self._office.station_checks():
            self._keep(check)
        self._equipment.look_for_page()
        self._finger.begin()
        if not self._equipment.look_at_traveller():
            self._no_face("device.no_camera")

    def checks(self) -> tuple[Check, ...]:
        """Every check so far, in the order of the catalogue."""
        return tuple(self._checks[name] for name in ALL_CHECKS if name in self._checks)

    def complete(self) -> bool:
        """Whether everything that was started has come to an end."""
        return self._chip.done and self._face_done and self._lists_done and self._finger.done

    def patience(self) -> float:
        """Seconds to wait for the next item before looking at the clocks."""
        return PATIENCE_SECONDS

    def time_passed(self) -> None:
        """Look at the clocks: a face is not waited for for ever."""
        self._finger.time_passed()
        due = self._face_deadline and time.monotonic() > self._face_deadline
        if due and not self._face_done:
            self._face_deadline = 0.0
            self._room.send(protocol.TakeNow())

    def forget(self) -> None:
        """Drop everything that belongs to the traveller."""
        self._cancel_lists.set()
        self._chip.forget()
        self._checks.clear()
        self.mrz = None

    def take(self, item: inbox.Item) -> bool:
        """Take one item; True when a check changed."""
        match item:
            case inbox.FromRoom(message) if message is not None:
                return self._from_room(message)
            case inbox.DeviceTrouble():
                return self._device_trouble(item)
            case inbox.ListAnswer():
                self._lists_done = self._lists_done or item.last
                return self._keep_all(item.checks)
            case inbox.SeenByEye():
                return self._seen_by_eye(item)
            case inbox.PageLaid():
                self._page(item)
                return False
            case _:
                self._from_hands_or_reader(item)
                return False

    def _from_hands_or_reader(self, item: inbox.Item) -> None:
        match item:
            case inbox.TypedZone():
                self._room.send(protocol.Zone(item.lines))
            case inbox.TypedCan():
                self._chip.can_typed(item.digits)
            case inbox.ChipPresent():
                self._chip.here()
            case inbox.ChipAbsent():
                self._chip.absent(item)
            case inbox.Capture() if not self._equipment.scan_again():
                self._take_face()
            case inbox.AskTurn():
                self._room.send(protocol.AskTurn(secrets.choice(("left", "right"))))
            case inbox.Retake():
                self._retake()
            case inbox.LeaveOutFinger():
                self._finger.leave_out(item)
            case inbox.DeviceBack():
                self._device_back(item)
            case _:
                pass

    def _device_back(self, item: inbox.DeviceBack) -> None:
        if item.kind is DeviceKind.FINGER_SCANNER:
            self._finger.back()
        self._office.tell(events.Notice("device.back", (("device", str(item.kind)),)))

    def _page(self, item: inbox.PageLaid) -> None:
        self._timings.mark("page")
        self._finger.carried(item.page.finger_record)
        if item.page.lines:
            self._room.send(protocol.Zone(item.page.lines))
        pictures = tuple((str(p.light), p.encoded) for p in item.page.pictures)
        if pictures:
            self._room.send(protocol.Pictures(pictures))

    def _face_anew(self) -> None:
        """Compare again with the portrait of a chip that is about to be read."""
        if self._by_eye is None:
            self._face_done = False
            # The clock starts when the chip has been read.
            self._face_deadline = 0.0
            self._room.send(protocol.Retake(chip_comes=True))

    def _take_face(self) -> None:
        """Take the face by hand; without a face in the picture it is not waited for long."""
        if self._chip.done and not self._face_done:
            self._face_deadline = time.monotonic() + BY_HAND_SECONDS
        self._room.send(protocol.TakeNow(by_hand=True))

    def _retake(self) -> None:
        self._face_done = False
        self._face_deadline = time.monotonic() + FACE_SECONDS
        self._by_eye = None
        self._room.send(protocol.Retake())
        self._finger.again()

    # ---- from the room ---------------------------------------------------------------------

    def _from_room(self, message: protocol.ToBooth) -> bool:
        match message:
            case protocol.Checked():
                return self._keep_all(message.checks)
            case protocol.ZoneKnown():
                self._zone(message.mrz)
            case protocol.Command() | protocol.ResetChip():
                self._equipment.carry(message)
            case protocol.ChipPaused():
                self._chip.paused(message.percent)
            case protocol.ChipDone():
                self._chip_ended(message)
            case protocol.FaceDone():
                self._face_done = True
                self._timings.mark("face")
            case _:
                self._show(message)
        return False

    def _show(self, message: protocol.ToBooth) -> None:
        tell = self._office.tell
        match message:
            case protocol.Progress():
                tell(events.ChipProgress(message.step, message.done, message.total))
            case protocol.Portrait():
                self._portrait(message)
            case protocol.PagePicture():
                self._page_picture(message)
            case protocol.Looked():
                tell(events.FaceSeen(message.boxes, message.hints, message.usable, message.wanted))
            case finger_messages.FingerAsked() | finger_messages.FingerSeen():
                self._finger.hear(message)
            case finger_messages.FingerDone():
                self._finger.hear(message)
            case protocol.Trouble():
                code = self._equipment.page_told(message.code)
                tell(events.Notice(code, message.detail))
            case _:
                pass

    def _portrait(self, message: protocol.Portrait) -> None:
        picture = _picture(message)
        if picture is not None:
            source = events.PortraitSource(message.source)
            self._office.tell(events.PortraitReady(source, picture, message.eyes))

    def _page_picture(self, message: protocol.PagePicture) -> None:
        picture = _picture(message)
        if picture is not None and message.light in set(Light):
            self._office.tell(events.PageReady(Light(message.light), picture))

    def _zone(self, mrz: MRZ) -> None:
        self.mrz = mrz
        self._equipment.zone_known()
        self._office.tell(events.ZoneRead(mrz))
        # A border's day is local.
        today = datetime.now().astimezone().date()
        self._keep(reference_age(mrz, today, self._office.portrait_years()))
        threading.Thread(
            target=self._office.ask_lists,
            args=(mrz, self._cancel_lists, self._post),
            name="lists",
            daemon=True,
        ).start()
        self._chip.zone_known()

    def _chip_ended(self, message: protocol.ChipDone) -> None:
        if not self._chip.ended(message):
            return
        self._timings.mark("chip")
        self._face_deadline = self._face_deadline or time.monotonic() + FACE_SECONDS
        if message.code:
            self._office.tell(events.Notice(message.code, message.detail))

    # ---- checks ----------------------------------------------------------------------------

    def _device_trouble(self, item: inbox.DeviceTrouble) -> bool:
        detail = (("device", item.error.address), ("remedy", item.error.remedy))
        self._office.tell(events.Notice(item.error.told, detail))
        if item.kind is DeviceKind.FINGER_SCANNER:
            self._finger.troubled(item)
        if item.kind is DeviceKind.CAMERA and not self._face_deadline:
            self._face_deadline = time.monotonic() + FACE_SECONDS
        return False

    def _no_face(self, code: str) -> None:
        for name in ("face.quality", "face.match"):
            self._keep(Check(name, Group.FACE, Outcome.NOT_PERFORMED, code))
        self._face_done = True

    def _seen_by_eye(self, item: inbox.SeenByEye) -> bool:
        """Keep what a person compared above the machine's outcome."""
        outcome, code = {
            True: (Outcome.SUCCESSFUL, "face.match.by_officer"),
            False: (Outcome.FAILED, "face.match.officer_differs"),
            None: (Outcome.UNDETERMINED, "face.match.officer_unsure"),
        }[item.same]
        self._by_eye = None
        changed = self._keep(Check("face.match", Group.FACE, outcome, code))
        self._by_eye = self._checks["face.match"]
        self._face_done = True
        return changed

    def _keep_all(self, checks: tuple[Check, ...]) -> bool:
        # Every check must be kept, so the changes are counted before any() may stop early.
        changes = [self._keep(check) for check in checks]
        return any(changes)

    def _keep(self, check: Check) -> bool:
        if check.name not in ALL_CHECKS or self._checks.get(check.name) == check:
            return False
        if check.name == "face.match" and self._by_eye is not None:
            return False
        self._checks[check.name] = check
        self._office.tell(events.CheckDone(check))
        return True
