"""Chips that differ from ours in every way that readers have met, each to a full verdict."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from other_chips import (
    BASIC,
    BOTH,
    COM,
    SOD,
    STRONG,
    Habit,
    Other,
    OtherCard,
    Plain,
    assert_good,
    changed,
)

from devices.sim.chip import lds, signing, tlv
from devices.sim.chip.card import Card
from devices.sim.chip.cipher import Suite
from devices.sim.chip.command import Command, Refusal
from devices.sim.chip.image import ChipImage
from devices.sim.chip.oids import Mapping
from devices.sim.chip.personalise import AgreementOffer, PaceOffer, Profile
from devices.sim.chip.quirks import Quirk
from devices.sim.chip.state import Answer
from mrz.chip.errors import ChipLost
from mrz.chip.progress import ALL_OPEN_GROUPS
from mrz.chip.read import Reading


def fewer(most: int) -> Habit:
    """Never gives more than so many octets at once, whatever is asked."""

    def habit(command: Command, plain: Plain) -> Answer:
        if command.ins == 0xB0 and command.expected is not None:
            command = replace(command, expected=min(command.expected, most), asked=None)
        return plain(command)

    return habit


def select_without_data_only(command: Command, plain: Plain) -> Answer:
    """Knows SELECT of a file with P2 = 00 and a template only."""
    if command.ins == 0xA4 and command.p1 == 2 and command.p2 != 0:
        raise Refusal(0x6A86)
    return plain(command)


def select_by_name_with_template(command: Command, plain: Plain) -> Answer:
    """Wants Le at every SELECT."""
    if command.ins == 0xA4 and command.expected is None:
        raise Refusal(0x6700)
    return plain(command)


def warns_always(command: Command, plain: Plain) -> Answer:
    """Ends every read with 6282, even one in mid-file."""
    answer = plain(command)
    if command.ins == 0xB0 and answer.data:
        answer.status = 0x6282
    return answer


def warns_instead_of_data(command: Command, plain: Plain) -> Answer:
    """Gives 6282 and nothing where more is asked than there is."""
    answer = plain(command)
    if command.ins == 0xB0 and command.wanted and len(answer.data) < command.wanted:
        raise Refusal(0x6282)
    return answer


def names_the_rest(command: Command, plain: Plain) -> Answer:
    """Answers 6Cxx with what is left where more is asked."""
    answer = plain(command)
    if command.ins == 0xB0 and command.wanted and len(answer.data) < min(command.wanted, 256):
        raise (
            Refusal(0x6C00 | len(answer.data) & 0xFF) if len(answer.data) < 256 else Refusal(0x6700)
        )
    return answer


def no_odd_instruction(command: Command, plain: Plain) -> Answer:
    if command.ins == 0xB1:
        raise Refusal(0x6D00)
    return plain(command)


HABITS = {
    "gives-at-most-200": fewer(200),
    "gives-at-most-100": fewer(100),
    "gives-at-most-17": fewer(17),
    "select-p2-00": select_without_data_only,
    "select-wants-le": select_by_name_with_template,
    "warns-always": warns_always,
    "warns-instead-of-data": warns_instead_of_data,
    "names-the-rest": names_the_rest,
    "no-odd-instruction": no_odd_instruction,
}


@BOTH
@pytest.mark.parametrize("longest", [256, 65535])
@pytest.mark.parametrize("habit", HABITS)
def test_every_habit(world, read, profile, habit, longest) -> None:
    image = world.image(replace(profile, longest=longest))
    if habit == "gives-at-most-17":
        image = world.image(replace(profile, longest=longest), picture_bytes=2000)
    evidence = read(Other(OtherCard(image, HABITS[habit])))
    assert_good(world.judge(evidence))


def in_pieces(command: bytes, other: Other) -> bytes:
    """Keep long answers back, for GET RESPONSE (61xx), as readers with T=0 do."""
    if command[1] == 0xC0:
        part, other.rest = other.rest[:100], other.rest[100:]
        left = min(len(other.rest), 255)
        return part + (bytes((0x61, left)) if left else other.rest + b"\x90\0")
    answer = other.pass_on(command)
    if len(answer) <= 120:
        return answer
    other.rest = answer[100:-2]
    return answer[:100] + bytes((0x61, min(len(other.rest), 255)))


class LeftInSession(Other):
    """A chip that another program left in secure messaging."""

    awake = False

    def transmit(self, command: bytes) -> bytes:
        return super().transmit(command) if self.awake else b"\x69\x82"

    def reset(self) -> None:
        self.awake = True
        super().reset()


@BOTH
@pytest.mark.parametrize("longest", [256, 65535])
def test_answers_in_pieces(world, read, profile, longest) -> None:
    image = world.image(replace(profile, longest=longest))
    assert_good(world.judge(read(Other(Card(image), in_pieces))))


@BOTH
def test_a_chip_left_in_the_session_of_another_program(world, read, profile) -> None:
    assert_good(world.judge(read(LeftInSession(Card(world.image(profile))))))


def no_extended_length(status: int) -> Callable[[bytes, Other], bytes]:
    """End the session at the first command in extended form, with this status."""

    def outside(command: bytes, other: Other) -> bytes:
        if len(command) > 6 and command[4] == 0:
            other.reset()
            return status.to_bytes(2)
        return other.pass_on(command)

    return outside


@BOTH
@pytest.mark.parametrize("status", [0x6700, 0x6988, 0x6987, 0x6982, 0x6F00, 0x6B00, 0x6D00])
def test_no_extended_length(world, read, profile, status) -> None:
    image = world.image(profile)
    assert_good(world.judge(read(Other(Card(image), no_extended_length(status)))))


def loses_long_commands(command: bytes, other: Other) -> bytes:
    """A reader without extended length: its driver says that the chip did not answer."""
    if len(command) > 6 and command[4] == 0:
        raise ChipLost("not transacted")
    return other.pass_on(command)


@pytest.mark.parametrize(
    "profile",
    [
        BASIC,
        replace(STRONG, active="rsa-2048"),
        Profile(
            pace=(PaceOffer(Mapping.GENERIC, Suite.AES128, 2),),
            agreement=(AgreementOffer(Suite.AES128, 2),), active="", bac=False,
        ),
    ],
    ids=["BAC", "PACE", "DH-2048"],
)  # fmt: skip
def test_a_reader_without_extended_length_and_a_chip_that_announces_it(
    world, zone_key, profile
) -> None:
    """Each loss before EF.SOD begins anew: what the reader cannot do must not be forgotten."""
    channel = Other(Card(world.image(profile)), loses_long_commands)
    evidence = Reading(zone_key, lambda *_: None).run(channel)
    assert_good(world.judge(evidence))
    assert evidence.access.method.startswith("PACE" if profile.pace else "BAC")


@BOTH
def test_no_list_of_files(world, read, profile) -> None:
    checks = world.judge(read(world.channel(changed(world.image(profile), f011E=None))))
    assert_good(checks, but=("chip.com_sod",))
    assert checks["chip.com_sod"].code == "chip.com_sod.no_com"


@BOTH
def test_a_list_that_forgets_and_invents(world, read, profile) -> None:
    image = changed(world.image(profile), f011E=lds.common([1, 2, 5, 16]))
    checks = world.judge(read(world.channel(image), wanted=ALL_OPEN_GROUPS))
    assert_good(checks, but=("chip.com_sod",))
    assert checks["chip.com_sod"].code == "chip.com_sod.differs"


@BOTH
@pytest.mark.parametrize("padding", [b"\0" * 300, b"\xff" * 300])
def test_files_longer_than_their_content(world, read, profile, padding) -> None:
    image = world.image(profile)
    padded = {number: data + padding for number, data in image.application.items()}
    master = {number: data + padding for number, data in image.master.items()}
    whole = replace(image, application=padded, master=master)
    assert_good(world.judge(read(world.channel(whole))))


def listed_fingers(world, image: ChipImage) -> ChipImage:
    """Sign an image anew with fingerprints and irises in it, which nobody may read."""
    groups = {number - 0x100: data for number, data in image.application.items() if number < 0x111}
    groups |= {3: tlv.encode(0x63, bytes(500)), 4: tlv.encode(0x76, bytes(500))}
    sod = signing.document_security(groups, world.signer.key, world.signer.certificate)
    files = {0x100 + number: data for number, data in groups.items()}
    files |= {COM: lds.common(list(groups)), SOD: sod}
    return replace(image, application=files)


@BOTH
@pytest.mark.parametrize("quirks", [(), (Quirk.SESSION_ENDS_AT_FINGERS,)])
def test_fingers_and_irises_are_never_touched(world, read, profile, quirks) -> None:
    image = listed_fingers(world, world.image(replace(profile, quirks=quirks)))
    channel = world.channel(image)
    evidence = read(channel, wanted=ALL_OPEN_GROUPS)
    assert_good(world.judge(evidence))
    assert not {"DG3", "DG4"} & (set(evidence.names) | set(evidence.absent))
    # No session was lost: nothing asked for them.
    assert "session_ended" not in evidence.notes


@pytest.mark.parametrize("size", [32_760, 33_000, 40_000, 70_000, 140_000])
@pytest.mark.parametrize("longest", [256, 4000, 65535])
def test_portraits_beyond_32_kilobytes(world, read, size, longest) -> None:
    for profile in (BASIC, STRONG):
        image = world.image(replace(profile, longest=longest), picture_bytes=size)
        evidence = read(world.channel(image))
        assert len(evidence.file("DG2")) > size
        assert_good(world.judge(evidence))
