"""Chips that others could write: partners of PACE that cheat, other habits, a chip in its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from other_chips import BASIC, BOTH, STRONG, Habit, Other, OtherCard, Plain, assert_good, changed

from client.messages.lookup import catalogue
from devices.sim.chip.card import Card
from devices.sim.chip.cipher import Suite
from devices.sim.chip.command import Command, Refusal
from devices.sim.chip.oids import Mapping
from devices.sim.chip.personalise import PaceOffer, Profile
from devices.sim.chip.state import Answer
from mrz.chip.domains import STANDARDISED
from mrz.chip.errors import ChipError, ChipLost
from mrz.chip.files import APPLICATION_FILES
from mrz.chip.progress import Wanted
from mrz.chip.read import Reading
from mrz.chip.tlv import encode, read

GROUP = STANDARDISED[0]
Change = Callable[[bytes, bytes], bytes]


def constant(value: bytes) -> Change:
    return lambda _ours, _theirs: value


def number(value: int) -> Change:
    return constant(value.to_bytes(GROUP.width, "big"))


def echo(ours: bytes, _theirs: bytes) -> bytes:
    return ours


def other_bit(_ours: bytes, theirs: bytes) -> bytes:
    return theirs[:-1] + bytes((theirs[-1] ^ 1,))


# Which object of the chip's answers is another, what it becomes, and on which domain.
FORGED: dict[str, tuple[int, Change, int]] = {
    "no nonce": (0x80, constant(b""), 12),
    "nonce of seven octets": (0x80, constant(bytes(7)), 12),
    "nonce of seventeen octets": (0x80, constant(bytes(17)), 12),
    "another nonce": (0x80, constant(bytes(16)), 12),
    "long nonce": (0x80, constant(bytes(4096)), 12),
    "mapping at infinity": (0x82, constant(b"\0"), 12),
    "mapping of zeros": (0x82, constant(b"\4" + bytes(64)), 12),
    "mapping off the curve": (0x82, other_bit, 12),
    "mapping on another curve": (0x82, constant(b"\4" + bytes(96)), 12),
    "key at infinity": (0x84, constant(b"\0"), 12),
    "key off the curve": (0x84, other_bit, 12),
    "key cut short": (0x84, lambda _ours, theirs: theirs[:-1], 12),
    "our own key": (0x84, echo, 12),
    "another token": (0x86, other_bit, 12),
    "token cut short": (0x86, lambda _ours, theirs: theirs[:4], 12),
    "no token": (0x86, constant(b""), 12),
    "our own token": (0x86, echo, 12),
    **{
        f"{name} is {label}": (tag, number(value), 0)
        for name, tag in (("mapping", 0x82), ("key", 0x84))
        for label, value in (
            ("0", 0), ("1", 1), ("p - 1", GROUP.p - 1), ("p", GROUP.p), ("p + 1", GROUP.p + 1),
        )
    },
}  # fmt: skip


class Forging(Other):
    """Changes one object in the answers of GENERAL AUTHENTICATE; counts protected commands."""

    def __init__(self, card: Card, tag: int, change: Change) -> None:
        super().__init__(card)
        self._tag, self._change = tag, change
        self.protected = 0

    def transmit(self, command: bytes) -> bytes:
        self.protected += bool(command[0] & 0x0C)
        answer = super().transmit(command)
        if command[1] != 0x86 or answer[-2:] != b"\x90\0":
            return answer
        ours = next((node.value for node in read(command[5:]).children()), b"")
        parts = read(answer[:-2]).children()
        body = b"".join(
            encode(one.tag, self._change(ours, one.value)) if one.tag == self._tag else one.raw
            for one in parts
        )
        return encode(0x7C, body) + b"\x90\0"


@pytest.mark.parametrize("name", FORGED)
def test_no_session_with_a_partner_that_cheats(world, zone_key, name) -> None:
    tag, change, domain = FORGED[name]
    offer = PaceOffer(Mapping.GENERIC, Suite.AES128, domain)
    image = world.image(Profile(pace=(offer,), active="", bac=False))
    channel = Forging(Card(image), tag, change)
    with pytest.raises(ChipError) as told:
        Reading(zone_key, lambda *_step: None).run(channel)
    assert told.value.code in catalogue()
    assert channel.protected == 0


def one_form_of_select(command: Command, plain: Plain) -> Answer:
    """No short identifiers, and SELECT with P2 = 00 only, whose template is not asked for."""
    if command.ins == 0xB0 and command.p1 & 0x80:
        raise Refusal(0x6982)
    if command.ins == 0xA4 and command.p1 == 2 and command.p2 != 0:
        raise Refusal(0x6A86)
    return plain(command)


def identifier_for_once(status: int) -> Habit:
    """A short identifier serves its own command only: nothing is current behind it."""
    selected = False

    def habit(command: Command, plain: Plain) -> Answer:
        nonlocal selected
        by_identifier = command.ins == 0xB0 and bool(command.p1 & 0x80)
        if command.ins == 0xB0 and not by_identifier and not selected:
            raise Refusal(status)
        answer = plain(command)
        selected = not by_identifier and (selected or command.ins == 0xA4)
        return answer

    return habit


class MoreToCome(Card):
    """Says 61xx under secure messaging too, with data and with none."""

    def _answer(self, command: Command) -> Answer:
        inside = self._state.messaging is not None
        answer = super()._answer(command)
        if inside and command.ins in {0xA4, 0xB0} and answer.status == 0x9000:
            answer.status = 0x6110
        return answer


def no_identifier(status: int) -> Habit:
    def habit(command: Command, plain: Plain) -> Answer:
        if command.ins == 0xB0 and command.p1 & 0x80:
            raise Refusal(status)
        return plain(command)

    return habit


HABITS: dict[str, Callable[[], Habit]] = {
    "one form of SELECT": lambda: one_form_of_select,
    "identifier for once, 6986": lambda: identifier_for_once(0x6986),
    "identifier for once, 6985": lambda: identifier_for_once(0x6985),
    **{
        f"no identifier, {status:04X}": lambda status=status: no_identifier(status)
        for status in (0x6A82, 0x6982, 0x6B00, 0x6A86, 0x6D00, 0x6700)
    },
}


@BOTH
@pytest.mark.parametrize("longest", [256, 65_535])
@pytest.mark.parametrize("name", HABITS)
def test_more_habits(world, read, profile, name, longest) -> None:
    image = world.image(replace(profile, longest=longest), picture_bytes=3000)
    assert_good(world.judge(read(Other(OtherCard(image, HABITS[name]())))))


@BOTH
def test_more_to_come_under_secure_messaging(world, read, profile) -> None:
    assert_good(world.judge(read(Other(MoreToCome(world.image(profile, picture_bytes=3000))))))


@BOTH
@pytest.mark.parametrize("name", ["DG1", "DG2", "SOD"])
def test_a_file_that_ends_early_is_never_taken(world, zone_key, profile, name) -> None:
    """The chip announces more octets than it has."""
    image = world.image(profile, picture_bytes=3000)
    place = APPLICATION_FILES[name].identifier
    cut = image.application[place][:-20]
    with pytest.raises(ChipError) as told:
        Reading(zone_key, lambda *_step: None).run(
            world.channel(changed(image, **{f"f{place:04X}": cut}))
        )
    assert told.value.code == "chip.file_shortened"
    assert told.value.code in catalogue()


class Swapped:
    """A chip that is lifted after so many commands; another lies there when it comes back."""

    def __init__(self, first, second, after: int) -> None:
        self._now, self._next, self._left = first, second, after

    def transmit(self, command: bytes) -> bytes:
        self._left -= 1
        if self._left == 0:
            self._now = self._next
            raise ChipLost
        return self._now.transmit(command)

    def reset(self) -> None:
        self._now.reset()


@BOTH
@pytest.mark.parametrize("asked", [True, False], ids=["resumed", "by itself"])
def test_two_chips_never_stand_in_one_evidence(world, zone_key, profile, asked) -> None:
    """Both open with the same key, and have files of the same lengths."""
    images = [
        world.image(replace(profile, longest=256), picture=world.picture[:3000] + last)
        for last in (b"\0", b"\1")
    ]
    wanted = Wanted(("DG1", "DG14", "DG15", "DG2"))
    clean = world.channel(images[0])
    Reading(zone_key, lambda *_step: None, wanted).run(clean)
    for after in range(1, len(clean.log) + 1, 2):
        first, second = map(world.channel, images)
        reading = Reading(zone_key, lambda *_step: None, wanted)
        channel = Swapped(first, second, after)
        if asked:
            channel.reset = lost_too(channel.reset)
            with pytest.raises(ChipLost):
                reading.run(channel)
            evidence = reading.resume(second)
        else:
            evidence = reading.run(channel)
        other = {file.identifier: file for file in APPLICATION_FILES.values()}
        for identifier, data in images[1].application.items():
            if other[identifier].name in evidence.names:
                assert evidence.file(other[identifier].name) == data, (after, other[identifier])
        checks = world.judge(evidence)
        assert_good(checks)


def lost_too(_reset: Callable[[], None]) -> Callable[[], None]:
    def reset() -> None:
        raise ChipLost

    return reset


def dies_in_chip_authentication(command: Command, plain: Plain) -> Answer:
    if command.ins == 0x86 and command.data[:2] == b"\x7c\x43":
        raise Refusal(0x6F00)
    return plain(command)


class OtherKeys(Other):
    """Answers under keys of its own once Chip Authentication ran: a copy without the chip's key."""

    def __init__(self, card: Card) -> None:
        super().__init__(card)
        self._agreed = False

    def transmit(self, command: bytes) -> bytes:
        answer = super().transmit(command)
        if self._agreed and len(answer) > 10:
            self._agreed = False
            answer = answer[:-4] + bytes((answer[-4] ^ 1,)) + answer[-3:]
        self._agreed = command[:2] == b"\x0c\x86"
        return answer


@pytest.mark.parametrize("verdict", ["refused", "refuted"])
def test_chip_authentication_that_ends_the_session(world, read, verdict) -> None:
    image = world.image(STRONG)
    channel = OtherKeys(Card(image))
    if verdict == "refused":
        channel = Other(OtherCard(image, dies_in_chip_authentication))
    checks = world.judge(read(channel))
    assert checks["chip.clone"].code == f"chip.clone.{verdict}"
    assert_good(checks, but=("chip.clone",))


def test_a_chip_that_says_it_knows_no_long_answers_is_asked_in_short_first(world, read) -> None:
    image = world.image(replace(BASIC, active="rsa-2048", longest=256))
    channel = world.channel(image)
    assert read(channel).active is not None
    asked = [command for command in channel.log if command[:2] == b"\x0c\x88"]
    assert asked[0][4]  # the first octet of an extended length would be zero
