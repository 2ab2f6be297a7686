"""Chips that differ from ours in every way that readers have met, each to a full verdict."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from devices.sim.chip import lds, signing, tlv
from devices.sim.chip.card import Card
from devices.sim.chip.channel import InProcessChannel
from devices.sim.chip.cipher import Suite
from devices.sim.chip.command import Command, Refusal
from devices.sim.chip.field import Field
from devices.sim.chip.image import ChipImage
from devices.sim.chip.oids import Mapping
from devices.sim.chip.personalise import AgreementOffer, PaceOffer, Profile
from devices.sim.chip.quirks import Quirk
from devices.sim.chip.state import Answer
from mrz.checks import Outcome
from mrz.chip.progress import ALL_OPEN_GROUPS

CARD_ACCESS, COM, SOD = 0x011C, 0x011E, 0x011D
BASIC = Profile()
STRONG = Profile(
    pace=(PaceOffer(Mapping.GENERIC, Suite.AES128, 12),),
    agreement=(AgreementOffer(Suite.AES128, 12),),
    active="",
)
BOTH = pytest.mark.parametrize("profile", [BASIC, STRONG], ids=["BAC", "PACE"])
GOOD = (
    "chip.access", "chip.files", "chip.sod_signature", "chip.hashes", "chip.chain",
    "chip.com_sod", "chip.clone", "agreement.dg1",
)  # fmt: skip
Plain = Callable[[Command], Answer]
Habit = Callable[[Command, Plain], Answer]


class OtherCard(Card):
    """A card whose plain layer has a habit of its own."""

    def __init__(self, image: ChipImage, habit: Habit) -> None:
        self._habit = habit
        super().__init__(image)

    def _answer(self, command: Command) -> Answer:
        try:
            return self._habit(command, super()._answer)
        except Refusal as refusal:
            return Answer(status=refusal.status)


class Other:
    """A channel to such a card; outside: a habit of the transport, on raw octets."""

    def __init__(self, card: Card, outside: Callable[[bytes, Other], bytes] | None = None) -> None:
        place = Field()
        place.insert(card)
        self._inner = InProcessChannel(place)
        self._outside = outside
        self.rest = b""

    def transmit(self, command: bytes) -> bytes:
        if self._outside is None:
            return self.pass_on(command)
        return self._outside(command, self)

    def pass_on(self, command: bytes) -> bytes:
        return self._inner.transmit(command)

    def reset(self) -> None:
        self.rest = b""
        self._inner.reset()


def assert_good(checks, but: tuple[str, ...] = ()) -> None:
    wrong = [
        checks[name]
        for name in GOOD
        if checks[name].outcome is not Outcome.SUCCESSFUL and name not in but
    ]
    assert not wrong, wrong


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


def changed(image: ChipImage, **files: bytes | None) -> ChipImage:
    """Replace or remove files of the application by identifier in hexadecimal."""
    there = dict(image.application)
    for identifier, data in files.items():
        number = int(identifier.removeprefix("f"), 16)
        there.pop(number, None)
        if data is not None:
            there[number] = data
    return replace(image, application=there)


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


def test_a_document_without_access_control(world, read) -> None:
    """The first Belgian passports: everything lies open."""
    image = replace(world.image(Profile(active="")), information="", bac=True)

    def knows_no_challenge(command: Command, plain: Plain) -> Answer:
        if command.ins in {0x84, 0x82}:
            raise Refusal(0x6D00)
        return plain(command)

    evidence = read(Other(OtherCard(image, knows_no_challenge)))
    checks = world.judge(evidence)
    assert checks["chip.access"].code == "chip.access.open"
    assert_good(checks, but=("chip.access", "chip.clone"))


OFFERS = (
    PaceOffer(Mapping.GENERIC, Suite.TDES, 12),
    PaceOffer(Mapping.GENERIC, Suite.AES256, 16),
    PaceOffer(Mapping.INTEGRATED, Suite.AES128, 13),
    PaceOffer(Mapping.GENERIC, Suite.AES128, 0),
    PaceOffer(Mapping.GENERIC, Suite.AES128, 2),
)


def test_several_ways_of_pace_the_strongest_is_taken(world, read) -> None:
    evidence = read(world.channel(world.image(Profile(pace=OFFERS))))
    assert (evidence.access.cipher, evidence.access.curve) == ("AES-256", "brainpoolP384r1")
    assert_good(world.judge(evidence))


@pytest.mark.parametrize("odd", [b"\x31\0", b"\x31\x04\x30\x02\x05\0", b"\x30\x03\x02\x01\0", b""])
def test_card_access_that_says_nothing(world, read, odd) -> None:
    """BAC is used then, and what DG14 signs says whether that was a fall."""
    image = world.image(replace(STRONG, active="ecdsa"))
    evidence = read(world.channel(replace(image, master={**image.master, CARD_ACCESS: odd})))
    checks = world.judge(evidence)
    assert evidence.access.method == "BAC"
    assert checks["chip.downgrade"].code == "chip.downgrade.offer_hidden"
    assert_good(checks)


def parameter_always(command: Command, plain: Plain) -> Answer:
    """Wants DO 84 although there is one way only."""
    if command.ins == 0x22 and command.p1 == 0xC1 and tlv.find(command.data, 0x84) is None:
        raise Refusal(0x6A88)
    return plain(command)


def parameter_never(command: Command, plain: Plain) -> Answer:
    """Refuses DO 84 where one way is offered."""
    if command.ins == 0x22 and command.p1 == 0xC1 and tlv.find(command.data, 0x84) is not None:
        raise Refusal(0x6A80)
    return plain(command)


def warns_of_tries(command: Command, plain: Plain) -> Answer:
    """MSE:Set AT says how many tries are left, and works."""
    answer = plain(command)
    if command.ins == 0x22 and command.p1 == 0xC1:
        answer.status = 0x63C2
    return answer


@pytest.mark.parametrize("habit", [parameter_always, parameter_never, warns_of_tries])
def test_habits_of_pace(world, read, habit) -> None:
    evidence = read(Other(OtherCard(world.image(STRONG), habit)))
    assert evidence.access.method == "PACE-GM"
    assert_good(world.judge(evidence))


def template_only(command: Command, plain: Plain) -> Answer:
    """Chip Authentication with 3DES by MSE:Set AT only."""
    if command.ins == 0x22 and command.p2 == 0xA6:
        raise Refusal(0x6A86)
    return plain(command)


@pytest.mark.parametrize("habit", [template_only, None])
@pytest.mark.parametrize("domain", [1, 12])
def test_chip_authentication_with_3des_both_ways(world, read, habit, domain) -> None:
    profile = Profile(agreement=(AgreementOffer(Suite.TDES, domain),), active="")
    card = Card(world.image(profile))
    if habit is not None:
        card = OtherCard(world.image(profile), habit)
    evidence = read(Other(card))
    assert evidence.chip_authentication is not None
    assert evidence.chip_authentication.status == 0x9000
    assert_good(world.judge(evidence))


def chip_authentication_fails(command: Command, plain: Plain) -> Answer:
    if command.ins == 0x22 and command.p1 == 0x41:
        raise Refusal(0x6A80)
    return plain(command)


def test_a_chip_that_refuses_to_authenticate_is_read_and_said(world, read) -> None:
    checks = world.judge(read(Other(OtherCard(world.image(STRONG), chip_authentication_fails))))
    assert checks["chip.clone"].code == "chip.clone.refused"
    assert_good(checks, but=("chip.clone",))


def refuses_now_and_then() -> Habit:
    """Active Authentication fails at the first challenge (6D66 once in 256 on a real chip)."""
    count = 0

    def habit(command: Command, plain: Plain) -> Answer:
        nonlocal count
        if command.ins == 0x88:
            count += 1
            if count == 1:
                raise Refusal(0x6D66)
        return plain(command)

    return habit


def test_active_authentication_that_fails_once(world, read) -> None:
    assert_good(world.judge(read(Other(OtherCard(world.image(BASIC), refuses_now_and_then())))))


@pytest.mark.parametrize("says_so", [True, False])
@pytest.mark.parametrize("mapping", [Mapping.GENERIC, Mapping.INTEGRATED])
@pytest.mark.parametrize("domain", [0, 1, 2])
def test_groups_over_short_commands(world, read, mapping, domain, says_so) -> None:
    """Keys of 2048 bits travel in chained commands and answers in parts (7816-4, 5.3.3, 5.3.4)."""
    profile = Profile(
        pace=(PaceOffer(mapping, Suite.AES128, domain),),
        agreement=(AgreementOffer(Suite.AES128, domain),),
        active="", longest=256, bac=False,
    )  # fmt: skip
    image = world.image(profile)
    if not says_so:  # without EF.ATR/INFO the reader finds out by itself
        master = {number: data for number, data in image.master.items() if number != 0x2F01}
        image = replace(image, master=master)
    evidence = read(world.channel(image))
    assert (evidence.access.agreement, evidence.access.curve[:4]) == ("DH", "MODP")
    assert_good(world.judge(evidence))
