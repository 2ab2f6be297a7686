"""The chip's step: one reading at a time, and another where a better key comes."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec
import pytest

from client.inspection import events, inbox
from client.inspection.chip_step import ChipStep
from client.inspection.room import protocol

REFUSED = protocol.ChipDone("chip.key_refused")
READ = protocol.ChipDone("")


@dataclass
class Around:
    """Everything that the step can reach; keeps what it asked for, in order."""

    asked: list[object] = field(default_factory=list)

    def send(self, message: object) -> None:
        self.asked.append(message)

    def tell(self, event: object) -> None:
        self.asked.append(event)

    def look_for_chip(self, seconds: float = 0.0) -> None:
        self.asked.append(("look", seconds))

    def anew(self) -> None:
        self.asked.append("anew")

    def take(self) -> list[object]:
        asked, self.asked = self.asked, []
        return asked


@pytest.fixture
def around() -> Around:
    return Around()


@pytest.fixture
def step(around: Around) -> ChipStep:
    return ChipStep(around, around, around, around.anew)


@pytest.fixture
def reading(step: ChipStep, around: Around) -> ChipStep:
    step.zone_known()
    step.here()
    around.take()
    return step


def test_the_chip_is_looked_for_when_the_zone_is_known(step: ChipStep, around: Around) -> None:
    step.zone_known()
    assert around.take() == [("look", 0.0)]
    step.here()
    assert around.take() == [protocol.ReadChip()]
    assert step.ended(READ)
    assert step.done


def test_a_corrected_zone_opens_a_chip_that_refused_the_first_one(
    reading: ChipStep, around: Around
) -> None:
    assert reading.ended(REFUSED)
    assert reading.done
    reading.zone_known()
    assert around.take() == ["anew", protocol.ReadChip()]
    assert not reading.done


def test_a_zone_corrected_in_mid_reading_is_tried_when_the_first_key_fails(
    reading: ChipStep, around: Around
) -> None:
    reading.zone_known()
    assert around.take() == []
    assert not reading.ended(REFUSED), "advice would have been given on the wrong key"
    assert around.take() == ["anew", protocol.ReadChip()]
    assert reading.ended(READ)
    assert reading.done


def test_a_zone_corrected_in_mid_reading_changes_nothing_where_the_chip_opened(
    reading: ChipStep, around: Around
) -> None:
    reading.zone_known()
    assert reading.ended(READ)
    assert around.take() == []


def test_a_refused_key_is_not_tried_for_ever(reading: ChipStep, around: Around) -> None:
    reading.zone_known()
    assert not reading.ended(REFUSED)
    around.take()
    assert reading.ended(REFUSED)
    assert around.take() == []


def test_the_can_waits_for_the_reading_that_runs(reading: ChipStep, around: Around) -> None:
    reading.can_typed("123456")
    assert around.take() == [], "the room would have taken it for the chip's answer"
    assert not reading.ended(REFUSED)
    assert around.take() == ["anew", protocol.ReadChip("123456")]


def test_the_can_alone_has_the_chip_looked_for(step: ChipStep, around: Around) -> None:
    step.can_typed("123456")
    assert around.take() == [("look", 0.0)]
    step.here()
    assert around.take() == [protocol.ReadChip("123456")]


def test_a_long_address_stays_within_what_the_room_takes(step: ChipStep, around: Around) -> None:
    step.zone_known()
    step.absent(inbox.ChipAbsent("device.unsupported", "file:" + "d" * 500))
    (told,) = (one for one in around.take() if isinstance(one, protocol.NoChip))
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(told), type=protocol.NoChip) == told


def test_a_can_after_no_chip_looks_again(step: ChipStep, around: Around) -> None:
    step.zone_known()
    step.absent(inbox.ChipAbsent("chip.none", "the reader"))
    assert step.ended(protocol.ChipDone("chip.none"))
    assert protocol.NoChip("chip.none", "the reader") in around.take()
    step.can_typed("123456")
    assert around.take() == ["anew", ("look", 0.0)]
    step.here()
    assert around.take() == [protocol.ReadChip("123456")]


def test_a_lifted_chip_goes_on_and_a_better_key_is_tried_after_it(
    reading: ChipStep, around: Around
) -> None:
    reading.paused(40)
    asked = around.take()
    assert asked[0] == events.StateChanged(events.State.PAUSED)
    assert asked[1] == events.Notice("chip.paused", (("percent", "40"),))
    looked, seconds = asked[2]
    assert looked == "look"
    assert seconds > 0
    reading.zone_known()
    assert around.take() == []
    reading.here()
    assert around.take() == [events.StateChanged(events.State.CHECKING), protocol.ReadChip()]
    assert not reading.ended(REFUSED)
    assert around.take() == ["anew", protocol.ReadChip()]
