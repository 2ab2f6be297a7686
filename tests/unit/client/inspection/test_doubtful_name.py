"""A name that was weakly read: a person looks, unless the chip says the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from client.inspection.room import protocol
from client.inspection.room.chip_desk import ChipDesk
from client.inspection.room.eye_desk import EyeDesk
from client.inspection.room.page_desk import PageDesk
from client.inspection.room.ring import Ring, create
from client.inspection.room.seal_look import SealLook
from mrz.chip.evidence import ChipEvidence
from mrz.chip.tlv import encode
from mrz.chip.trust import TrustView
from mrz.ocr.types import Alternative, ZoneReading

if TYPE_CHECKING:
    from numpy.typing import NDArray

TODAY = date(2026, 11, 21)
LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
WEAK = 8  # column of the K in the surname


class Frames:
    """Stands where the reader does and reads each frame as it is told to."""

    def __init__(self, *readings: ZoneReading) -> None:
        self.left = list(readings)

    def read(self, _: NDArray[np.uint8]) -> ZoneReading:
        return self.left.pop(0)


def reading(letter: str, sure: float) -> ZoneReading:
    first = LINES[0][:WEAK] + letter + LINES[0][WEAK + 1 :]
    confidence = [[0.99] * 44, [0.99] * 44]
    confidence[0][WEAK] = sure
    second = Alternative(1, WEAK + 1, letter, "X", sure, 1 - sure)
    return ZoneReading(
        lines=(first, LINES[1]),
        confidence=tuple(map(tuple, confidence)),
        alternatives=(second,) if sure < 0.8 else (),
        name_confidence=sure,
    )


def chip(lines: tuple[str, ...] = LINES) -> bytes:
    zone = encode(0x61, encode(0x5F1F, "".join(lines).encode()))
    return ChipEvidence(files=(("DG1", zone),)).to_bytes()


class Room:
    """The page's and the chip's desks, without threads: one says after the other."""

    def __init__(self, *readings: ZoneReading) -> None:
        self.checks: dict[str, tuple[str, str]] = {}
        face = EyeDesk(Ring(create()), self._say)
        self.chip = ChipDesk(TrustView(), TODAY, self._say, face)
        seal = SealLook(TrustView(), TODAY, self._say)
        self.page = PageDesk(TODAY, self._say, (face, self.chip, seal), training=False)
        self.page._reader = Frames(*readings)

    def _say(self, message: protocol.ToBooth) -> None:
        if isinstance(message, protocol.Checked):
            self.checks |= {each.name: (each.outcome, each.code) for each in message.checks}

    def look(self, count: int) -> None:
        blank = cv2.imencode(".png", np.full((60, 90, 3), 200, np.uint8))[1].tobytes()
        self.page.work(protocol.Pictures((("visible", blank),) * count))


DOUBTED = ("undetermined", "print.low_confidence")
CLEAN = ("successful", "")


def test_one_weak_letter_asks_for_a_look() -> None:
    room = Room(reading("K", 0.6))
    room.look(1)
    assert room.checks["print.readable"] == DOUBTED


@pytest.mark.parametrize("chip_first", [True, False])
def test_a_chip_that_says_the_same_spares_the_look(chip_first) -> None:
    room = Room(reading("K", 0.6))
    if chip_first:
        room.chip.work(protocol.SavedChip(chip()))
    room.look(1)
    if not chip_first:
        room.chip.work(protocol.SavedChip(chip()))
    assert room.checks["agreement.dg1"] == CLEAN
    assert room.checks["print.readable"] == CLEAN


def test_a_misread_letter_is_no_forged_one() -> None:
    room = Room(reading("X", 0.6))
    room.look(1)
    room.chip.work(protocol.SavedChip(chip()))
    assert room.checks["agreement.dg1"] == ("undetermined", "agreement.dg1.hard_to_read")
    assert room.checks["print.readable"] == DOUBTED


def test_a_clear_letter_that_differs_is_a_finding() -> None:
    room = Room(reading("X", 0.99))
    room.look(1)
    room.chip.work(protocol.SavedChip(chip()))
    assert room.checks["agreement.dg1"] == ("failed", "agreement.dg1.differs")
    other = (LINES[0].replace("ANNA", "ANNE"), LINES[1])
    room = Room(reading("X", 0.6))
    room.look(1)
    room.chip.work(protocol.SavedChip(chip(other)))
    assert room.checks["agreement.dg1"] == ("failed", "agreement.dg1.differs")


def test_two_frames_that_agree_leave_no_doubt() -> None:
    room = Room(reading("K", 0.6), reading("K", 0.7))
    room.look(2)
    assert room.checks["print.readable"] == CLEAN


def test_a_later_clear_frame_settles_what_the_first_left_open() -> None:
    room = Room(reading("X", 0.55), replace(reading("K", 0.97)))
    room.look(1)
    assert room.checks["print.readable"] == DOUBTED
    room.look(1)
    assert room.checks["print.readable"] == CLEAN


def test_lines_typed_by_a_person_carry_no_doubt() -> None:
    room = Room(reading("X", 0.6))
    room.look(1)
    room.page.work(protocol.Zone(LINES))
    room.chip.work(protocol.SavedChip(chip()))
    assert room.checks["print.readable"] == CLEAN
    assert room.checks["agreement.dg1"] == CLEAN
