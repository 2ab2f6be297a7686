"""A chip that goes on failing gets one sentence within two seconds; one that slips is read on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from other_chips import BASIC, BOTH, STRONG

from client.messages.lookup import catalogue
from devices.sim.chip.faults import Fault, FaultKind
from mrz.chip import patience
from mrz.chip.access import MRZKey
from mrz.chip.errors import AccessRefused, ChipError, ChipLost
from mrz.chip.read import Interrupted, Reading


class Clock:
    """Time that only commands and resets spend."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(patience, "time", made)
    return made


class Failing:
    """Behaves for so many commands, and then answers each (protected) one like this."""

    def __init__(self, inner, clock: Clock, answer: bytes | None, good: int, delay: float) -> None:
        self._inner, self._clock, self._answer = inner, clock, answer
        self._good, self._delay = good, delay
        self.only_protected = True
        self.first_fault = 0.0
        self.commands = 0

    def transmit(self, command: bytes) -> bytes:
        self._clock.now += self._delay
        self.commands += 1
        answer = self._inner.transmit(command)
        spared = self.only_protected and not command[0] & 0x0C
        if self.commands <= self._good or spared:
            return answer
        self.first_fault = self.first_fault or self._clock.now
        self._inner.reset()
        if self._answer is None:
            raise ChipLost
        return self._answer

    def reset(self) -> None:
        self._clock.now += 0.15
        self._inner.reset()


ANSWERS = [b"\x69\x82", b"\x6f\x00", b"", b"\x90\x00", b"\x6a\x82", b"\x6b\x00", b"\x6c\x10", None]


@BOTH
@pytest.mark.parametrize("answer", ANSWERS, ids=lambda one: one.hex() if one else repr(one))
@pytest.mark.parametrize("speed", [(0.03, 48), (0.06, 26)], ids=["30 ms", "60 ms"])
def test_one_sentence_within_two_seconds(world, zone_key, clock, profile, answer, speed) -> None:
    """At 30 and 60 ms a command and 150 ms a reset, counted: no real time passes here."""
    delay, most = speed
    image = world.image(profile, picture_bytes=4000)
    for good, protected in ((0, True), (3, False), (6, False), (10, True), (14, delay < 0.05)):
        chip = Failing(world.channel(image), clock, answer, good, delay)
        chip.only_protected = protected
        with pytest.raises(ChipError) as told:
            Reading(zone_key, lambda *_step: None).run(chip)
        assert told.value.code in catalogue()
        assert clock.now - chip.first_fault <= 2.0, (good, told.value.code)
        assert chip.commands - good <= most, (good, told.value.code)


def test_a_wrong_key_with_lookalikes_is_told_within_two_seconds(world, clock) -> None:
    image = world.image(STRONG)
    chip = Failing(world.channel(image), clock, None, 10_000, 0.1)
    start = clock.now
    with pytest.raises(AccessRefused):
        Reading(MRZKey("O0O0O0O0O1" + "7408122" + "3204159"), lambda *_step: None).run(chip)
    assert clock.now - start <= 2.5


def test_one_near_miss_is_tried_on_a_slow_chip_too(world, clock) -> None:
    """The printed zone was read with O for 0: the chip opens, however slow it is."""
    image = replace(world.image(STRONG), information="L898902C3674081223204159")
    chip = Failing(world.channel(image), clock, None, 10_000, 0.15)
    wrong = "L8989O2C3674081223204159"
    assert wrong != image.information
    evidence = Reading(MRZKey(wrong), lambda *_step: None).run(chip)
    assert evidence.access.method == "PACE-GM"


@BOTH
def test_one_lost_answer_needs_no_hand(world, zone_key, profile) -> None:
    """The chip still answers a reset: nobody has to lift the document."""
    image = world.image(profile, picture_bytes=4000)
    clean = world.channel(image)
    Reading(zone_key, lambda *_step: None).run(clean)
    for index in range(len(clean.log)):
        channel = world.channel(image, (Fault(index, FaultKind.DROP),))
        evidence = Reading(zone_key, lambda *_step: None).run(channel)
        assert world.judge(evidence)["chip.hashes"].code == ""
        assert evidence.access.method == ("BAC" if profile is BASIC else "PACE-GM")


@BOTH
def test_a_chip_that_is_lost_again_at_the_same_place_is_lost(world, zone_key, profile) -> None:
    image = world.image(profile)
    faults = tuple(Fault(index, FaultKind.DROP) for index in range(12, 200))
    reading = Reading(zone_key, lambda *_step: None)
    with pytest.raises(Interrupted) as lost:
        reading.run(world.channel(image, faults))
    assert lost.value.reading is reading
    assert lost.value.code == "chip.lost"
    assert world.judge(reading.resume(world.channel(image)))["chip.hashes"].code == ""


def test_a_reader_that_is_gone_is_not_asked_again(zone_key) -> None:
    class Gone:
        asked = 0

        def transmit(self, _command: bytes) -> bytes:
            self.asked += 1
            raise ChipLost(code="chip.reader_unplugged")

        def reset(self) -> None:
            self.asked += 1

    gone = Gone()
    with pytest.raises(ChipLost) as lost:
        Reading(zone_key, lambda *_step: None).run(gone)
    assert (lost.value.code, gone.asked) == ("chip.reader_unplugged", 1)


class Refusing:
    """A chip that refuses everything from one command on, resets and all."""

    def __init__(self, inner, good: int, status: bytes) -> None:
        self._inner, self._good, self._status = inner, good, status

    def transmit(self, command: bytes) -> bytes:
        self._good -= 1
        return self._inner.transmit(command) if self._good >= 0 else self._status

    def reset(self) -> None:
        self._inner.reset()


@BOTH
@pytest.mark.parametrize("status", [b"\x6f\x00", b"\x6e\x00", b"\x69\x82"], ids=bytes.hex)
def test_what_was_opened_is_a_travel_documents_chip(world, zone_key, profile, status) -> None:
    """It is not told that it is another kind of chip: DG1 was read from it."""
    image = world.image(profile, picture_bytes=4000)
    clean = world.channel(image)
    Reading(zone_key, lambda *_step: None).run(clean)
    for good in range(len(clean.log) - 6, len(clean.log)):
        with pytest.raises(ChipError) as told:
            Reading(zone_key, lambda *_step: None).run(Refusing(world.channel(image), good, status))
        assert told.value.code == "chip.session_ended", good
