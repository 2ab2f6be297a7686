"""Exercising a device n times: does it work, how fast, how evenly. No picture is kept.

A chip is asked for its application and nothing else; a page counts as read when its zone's check
digits hold, and its characters are forgotten at once. Use the specimen card, never a traveller.
"""

from __future__ import annotations

import time
from itertools import islice
from typing import TYPE_CHECKING, cast

import numpy as np

from client.diagnostics.series import Series
from devices.errors import DeviceError, Fault
from devices.types import DeviceKind, FingerFrame
from mrz.errors import DocumentError
from mrz.parse import parse

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from threading import Event

    from numpy.typing import NDArray

    from devices.interfaces import Camera, ChipReader, Device, DocumentReader, FingerScanner

    Told = Callable[[int, int], None]

# SELECT the eMRTD application (ICAO Doc 9303-10, section 3.4.2): nothing personal answers.
SELECT_APPLICATION = bytes.fromhex("00A4040C07A0000002471001")
_DONE = (0x90, 0x00)
_CHIP_SECONDS = 3.0


def exercise(
    device: Device, count: int, cancel: Event, *, today: date, told: Told = lambda *_: None
) -> tuple[Series, ...]:
    """Exercise an open device; DeviceError where its kind has no exercise or it is gone.

    told: called with (done, count) after each try.
    """
    match device.info.kind:
        case DeviceKind.CAMERA:
            return camera(cast("Camera", device), count, cancel, told)
        case DeviceKind.CHIP_READER:
            return chip(cast("ChipReader", device), count, cancel, told)
        case DeviceKind.FINGER_SCANNER:
            return flat_field(cast("FingerScanner", device), count, cancel, told)
        case DeviceKind.DOCUMENT_READER:
            return pages(cast("DocumentReader", device), (count, today), cancel, told)
    raise DeviceError(Fault.UNSUPPORTED, device.info.address, "no exercise for this kind")


def camera(device: Camera, count: int, cancel: Event, told: Told) -> tuple[Series, ...]:
    """Take n frames: time between them, exposure (mean grey, share burnt out), focus."""
    between, grey, burnt, focus = [], [], [], []
    last = None
    for done, frame in enumerate(islice(device.frames(cancel), count), 1):
        light = frame.image.mean(axis=2)
        grey.append(float(light.mean()))
        burnt.append(float((light > 250).mean()))
        focus.append(sharpness(light))
        if last is not None:
            between.append((frame.at - last) * 1000)
        last = frame.at
        told(done, count)
    return (
        Series("time between frames", "ms", max(count - 1, 0), tuple(between)),
        Series("exposure", "grey", count, tuple(grey)),
        Series("burnt out", "share", count, tuple(burnt)),
        Series("focus", "", count, tuple(focus)),
    )


def sharpness(light: NDArray[np.floating]) -> float:
    """Return the variance of the Laplacian, the usual measure of focus; larger is sharper."""
    middle = light[1:-1, 1:-1]
    around = light[:-2, 1:-1] + light[2:, 1:-1] + light[1:-1, :-2] + light[1:-1, 2:]
    return float((around - 4 * middle).var())


def chip(device: ChipReader, count: int, cancel: Event, told: Told) -> tuple[Series, ...]:
    """Connect n times and select the application: time to the chip, time of one command."""
    reached, answered = [], []
    for done in range(1, count + 1):
        try:
            begun = time.perf_counter()
            connection = device.connect(cancel, _CHIP_SECONDS)
            reached.append((time.perf_counter() - begun) * 1000)
            try:
                begun = time.perf_counter()
                response = connection.transmit(SELECT_APPLICATION)
                if tuple(response[-2:]) == _DONE:
                    answered.append((time.perf_counter() - begun) * 1000)
            finally:
                connection.close()
        except DeviceError as error:
            if error.fault in {Fault.UNPLUGGED, Fault.SERVICE, Fault.PERMISSION}:
                raise
        told(done, count)
    return (
        Series("time to the chip", "ms", count, tuple(reached)),
        Series("time of one command", "ms", count, tuple(answered)),
    )


def flat_field(device: FingerScanner, count: int, cancel: Event, told: Told) -> tuple[Series, ...]:
    """Take n frames of the clean, empty sensor: brightness, unevenness, dead rows and columns."""
    grey, uneven, dead = [], [], []
    frames = (each for each in device.frames(cancel) if isinstance(each, FingerFrame))
    for done, frame in enumerate(islice(frames, count), 1):
        image = frame.image.astype(np.float64)
        grey.append(float(image.mean()))
        uneven.append(float(image.std()))
        still = (image.std(axis=0) == 0).sum() + (image.std(axis=1) == 0).sum()
        dead.append(float(still))
        told(done, count)
    return (
        Series("brightness", "grey", count, tuple(grey)),
        Series("unevenness", "grey", count, tuple(uneven)),
        Series("dead lines", "", count, tuple(dead)),
    )


def pages(
    device: DocumentReader, how: tuple[int, date], cancel: Event, told: Told
) -> tuple[Series, ...]:
    """Read the calibration card n times: how long, and how often every check digit holds."""
    count, today = how
    spent = []
    for done in range(1, count + 1):
        begun = time.perf_counter()
        page = device.read(cancel)
        took = (time.perf_counter() - begun) * 1000
        try:
            whole = bool(page.lines) and parse(page.lines, today=today).valid
        except DocumentError:
            whole = False
        if whole or (not page.lines and page.pictures):
            spent.append(took)
        told(done, count)
    return (Series("pages read", "ms", count, tuple(spent)),)
