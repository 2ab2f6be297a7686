"""The devices of one inspection: a thread each, which only carries bytes and frames."""

from __future__ import annotations

import contextlib
import queue
import threading
from typing import TYPE_CHECKING

from client.inspection import inbox
from client.inspection.chosen_devices import as_device_error
from client.inspection.events import LiveFrame
from client.inspection.finger_watch import FingerWatch
from client.inspection.room import protocol
from devices.errors import Cancelled, DeviceError, Fault
from devices.interfaces import Camera, ChipReader, DocumentReader
from devices.types import ON_REQUEST, DeviceKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from client.inspection.chosen_devices import Devices
    from client.inspection.events import Event
    from client.inspection.room.handle import Room
    from devices.interfaces import ChipConnection, Device
    from devices.types import Page

    Post = Callable[[inbox.Item], None]

# pcscd looks for a card once or twice a second; a loaded machine needs some of them.
CHIP_SECONDS = 5.0
RETURN_SECONDS = 30.0
# A reader that gives what lies on it at once would be asked as fast as it answers.
SAME_PAGE_SECONDS = 1.0
POLL = 0.1
# An inspection that is left open does not keep a reader working for hours.
MOST_PAGES = 20
PAGE_UNREAD = frozenset({"print.no_zone", "print.page_step"})


def _other(device: Device, wanted: str) -> DeviceError:
    """Close a device that is not what it was chosen for."""
    device.close()
    return DeviceError(Fault.UNSUPPORTED, device.info.address, f"not a {wanted}")


def _document_reader(device: Device) -> DocumentReader:
    if isinstance(device, DocumentReader):
        return device
    raise _other(device, "document reader")


def _camera(device: Device) -> Camera:
    if isinstance(device, Camera):
        return device
    raise _other(device, "camera")


def _chip_reader(device: Device) -> ChipReader:
    if isinstance(device, ChipReader):
        return device
    raise _other(device, "chip reader")


class _Commands(queue.SimpleQueue["protocol.Command | protocol.ResetChip | None"]):
    """What the room asks of one chip; None: let go of it."""


class Equipment:
    """Runs the devices of one inspection until it is closed."""

    def __init__(
        self, devices: Devices, room: Room, post: Post, tell: Callable[[Event], None]
    ) -> None:
        self._devices = devices
        self._room = room
        self._post = post
        self._tell = tell
        self._cancel = threading.Event()
        self._finger_cancel = threading.Event()
        self._zone_known, self._page_again = threading.Event(), threading.Event()
        self._on_request = False
        self._waits_for_hand, self._scan_wanted = threading.Event(), threading.Event()
        self._commands = _Commands()
        self._chip_thread: threading.Thread | None = None
        self._threads: list[threading.Thread] = []

    def _run(self, address: str, work: Callable[[], None]) -> threading.Thread:
        thread = threading.Thread(target=work, name=f"device-{address}", daemon=True)
        self._threads.append(thread)
        thread.start()
        return thread

    @property
    def devices(self) -> Devices:
        """The devices of this inspection."""
        return self._devices

    def look_for_page(self) -> None:
        """Wait for a document on the reader; a page that was given counts at once."""
        if self._devices.page is not None:
            self._post(inbox.PageLaid(self._devices.page))
        elif self._devices.document_reader:
            self._run(self._devices.document_reader, self._read_page)

    def page_told(self, code: str) -> str:
        """Wait for another page where the room says that it found no zone on this one.

        Returns the code to tell: where the reader scans on request, the officer is to ask for it.
        """
        if code not in PAGE_UNREAD:
            return code
        self._page_again.set()
        return "print.no_zone_scanned" if self._on_request else code

    def scan_again(self) -> bool:
        """Scan once more, as the officer asks; False where no scanner waits for that."""
        if not self._waits_for_hand.is_set():
            return False
        self._waits_for_hand.clear()
        self._scan_wanted.set()
        return True

    def zone_known(self) -> None:
        """Wait for no other page."""
        self._zone_known.set()

    def look_at_traveller(self) -> bool:
        """Start the camera; False where the station has none."""
        if self._devices.camera:
            self._run(self._devices.camera, self._film)
        return bool(self._devices.camera)

    def look_for_chip(self, *, seconds: float = CHIP_SECONDS) -> None:
        """Wait for a chip; ChipPresent or ChipAbsent follows, unless its files were given."""
        if self._devices.saved_chip:
            self._room.send(protocol.SavedChip(self._devices.saved_chip))
            return
        if not self._devices.chip_reader:
            self._post(inbox.ChipAbsent("device.no_chip_reader"))
            return
        # Who still holds a lost chip lets go of it first.
        self._commands.put(None)
        before, commands = self._chip_thread, _Commands()
        self._commands = commands
        self._chip_thread = self._run(
            self._devices.chip_reader, lambda: self._serve_chip(seconds, commands, before)
        )

    def look_at_finger(self) -> None:
        """Start the finger scanner; it runs until stop_finger or the end."""
        self._finger_cancel = threading.Event()
        watch = FingerWatch(self._devices, self._room, self._post, self._tell)
        cancel = self._finger_cancel
        self._run(self._devices.finger_scanner, lambda: watch.run(cancel))

    def stop_finger(self) -> None:
        """Let go of the finger scanner; its light goes out."""
        self._finger_cancel.set()

    def carry(self, message: protocol.Command | protocol.ResetChip) -> None:
        """Hand a command of the room to the chip's thread; without one the chip is gone."""
        if self._chip_thread is None or not self._chip_thread.is_alive():
            self._room.send(protocol.ChipGone(str(Fault.ABSENT)))
        else:
            self._commands.put(message)

    def close(self) -> None:
        """Stop every device and wait for its thread."""
        self._cancel.set()
        self._zone_known.set()
        self._finger_cancel.set()
        self._commands.put(None)
        for thread in self._threads:
            thread.join(5)

    def _read_page(self) -> None:
        try:
            device = self._devices.open(self._devices.document_reader)
            with contextlib.closing(_document_reader(device)) as reader:
                self._on_request = ON_REQUEST in reader.info.features
                page = reader.read(self._cancel)
                for _ in range(MOST_PAGES - 1):
                    if self._ends_with(page):
                        return
                    page = self._other_page(reader, page)
                self._post(inbox.PageLaid(page))
        except Cancelled:
            pass
        except Exception as fault:  # noqa: BLE001 - no adapter may end a step in silence
            error = as_device_error(self._devices.document_reader, fault)
            self._post(inbox.DeviceTrouble(DeviceKind.DOCUMENT_READER, error))

    def _ends_with(self, page: Page) -> bool:
        """Hand over a page and wait for the room's word on it; False where it holds no zone."""
        self._page_again.clear()
        self._post(inbox.PageLaid(page))
        while not self._zone_known.is_set():
            if self._page_again.wait(POLL):
                return self._zone_known.is_set()
        return True

    def _other_page(self, reader: DocumentReader, seen: Page) -> Page:
        """Wait until the page is laid otherwise, or another one is.

        A reader that cannot see that would scan without an end: it waits for the officer's key.
        """
        if self._on_request:
            self._wait_for_hand(reader)
            return reader.read(self._zone_known)
        while (page := reader.read(self._zone_known)) == seen:
            if self._zone_known.wait(SAME_PAGE_SECONDS):
                raise Cancelled(reader.info.address)
        return page

    def _wait_for_hand(self, reader: DocumentReader) -> None:
        self._scan_wanted.clear()
        self._waits_for_hand.set()
        while not self._scan_wanted.wait(POLL):
            if self._zone_known.is_set():
                self._waits_for_hand.clear()
                raise Cancelled(reader.info.address)

    def _film(self) -> None:
        """Film until cancelled; an unplugged camera is waited for and goes on by itself."""
        troubled = False
        while not self._cancel.is_set():
            try:
                device = self._devices.open(self._devices.camera)
                with contextlib.closing(_camera(device)) as camera:
                    for frame in camera.frames(self._cancel):
                        if self._cancel.is_set():
                            return
                        if troubled:
                            troubled = False
                            self._post(inbox.DeviceBack(DeviceKind.CAMERA))
                        self._tell(LiveFrame(frame.image, frame.sequence))
                        self._room.show(frame.image, frame.at)
                        if self._cancel.is_set():
                            return
            except Cancelled:
                return
            except Exception as fault:  # noqa: BLE001 - no adapter may end a step in silence
                if not troubled:
                    error = as_device_error(self._devices.camera, fault)
                    self._post(inbox.DeviceTrouble(DeviceKind.CAMERA, error))
                troubled = True
            self._cancel.wait(0.5)

    def _serve_chip(
        self, seconds: float, commands: _Commands, before: threading.Thread | None
    ) -> None:
        if before is not None:
            before.join(2)
        try:
            device = self._devices.open(self._devices.chip_reader)
            with contextlib.closing(_chip_reader(device)) as reader:
                connection = reader.connect(self._cancel, seconds)
                with contextlib.closing(connection):
                    self._post(inbox.ChipPresent())
                    self._carry_all(connection, commands)
        except Cancelled:
            pass
        except Exception as fault:  # noqa: BLE001 - no adapter may end a step in silence
            self._chip_trouble(as_device_error(self._devices.chip_reader, fault))

    def _chip_trouble(self, error: DeviceError) -> None:
        if error.fault not in {Fault.ABSENT, Fault.TIMEOUT}:
            self._post(inbox.DeviceTrouble(DeviceKind.CHIP_READER, error))
        code = "chip.answers.silent" if error.fault is Fault.ABSENT else str(error.fault)
        self._post(inbox.ChipAbsent(code, error.address))

    def _carry_all(self, connection: ChipConnection, commands: _Commands) -> None:
        """Carry APDUs until the inspection ends or the chip does not even take a reset."""
        while not self._cancel.is_set():
            message = commands.get()
            if message is None:
                return
            resets = isinstance(message, protocol.ResetChip)
            try:
                response = b""
                if isinstance(message, protocol.ResetChip):
                    connection.reset()
                else:
                    response = connection.transmit(message.apdu)
            except DeviceError as error:
                self._room.send(protocol.ChipGone(str(error.fault)))
                if resets:
                    return
                continue  # one answer may be lost and not the chip: the room resets it then
            self._room.send(protocol.ChipAnswer(response))
