"""Genuine chips that end the session at a question, say things in plain, or miss what is usual."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from other_chips import BASIC, BOTH, COM, SOD, STRONG, changed

from devices.sim.chip import lds, signing, tlv
from devices.sim.chip.card import Card
from devices.sim.chip.channel import InProcessChannel
from devices.sim.chip.cipher import Suite
from devices.sim.chip.command import Command, Refusal
from devices.sim.chip.field import Field
from devices.sim.chip.image import ChipImage
from devices.sim.chip.oids import Mapping
from devices.sim.chip.personalise import AgreementOffer, PaceOffer, Profile
from devices.sim.chip.state import Answer
from mrz.checks import Outcome
from mrz.chip.errors import ChipLost
from mrz.chip.progress import ALL_OPEN_GROUPS

GOOD = (
    "chip.access", "chip.files", "chip.sod_signature", "chip.hashes", "chip.chain",
    "chip.clone", "agreement.dg1",
)  # fmt: skip
Plain = Callable[[Command], Answer]
Habit = Callable[["OddCard", Command, Plain], Answer]


class OddCard(Card):
    """A card with a habit; doomed() makes this answer the last, unprotected one of its session."""

    def __init__(self, image: ChipImage, habit: Habit) -> None:
        self._habit = habit
        super().__init__(image)

    def doomed(self, status: int) -> Answer:
        if self._state.messaging is None:
            raise Refusal(status)
        self._state.doomed = True
        return Answer(status=status)

    def _answer(self, command: Command) -> Answer:
        try:
            return self._habit(self, command, super()._answer)
        except Refusal as refusal:
            return Answer(status=refusal.status)


def channel_to(card: Card) -> InProcessChannel:
    place = Field()
    place.insert(card)
    return InProcessChannel(place)


def assert_good(checks, *but: str) -> None:
    wrong = [
        checks[name] for name in GOOD
        if checks[name].outcome is not Outcome.SUCCESSFUL and name not in but
    ]  # fmt: skip
    assert not wrong, wrong


def says_in_plain(status: int) -> Habit:
    """A file that is not there ends the session, with a plain status word."""

    def habit(card: OddCard, command: Command, plain: Plain) -> Answer:
        try:
            answer = plain(command)
        except Refusal as refusal:
            answer = Answer(status=refusal.status)
        return card.doomed(status) if answer.status == 0x6A82 else answer

    return habit


@BOTH
@pytest.mark.parametrize("status", [0x6A82, 0x6A88, 0x6982, 0x6F00])
def test_a_missing_file_ends_the_session_in_plain(world, read, profile, status) -> None:
    """No EF.COM, and a group that EF.SOD lists and the chip has not."""
    image = world.image(replace(profile, extra=(16,)))
    image = changed(image, f011E=None, f0110=None)
    evidence = read(channel_to(OddCard(image, says_in_plain(status))), wanted=ALL_OPEN_GROUPS)
    checks = world.judge(evidence)
    assert_good(checks)
    assert {"COM", "DG16"} <= set(evidence.absent)
    assert checks["chip.com_sod"].code == "chip.com_sod.no_com"


def beyond_the_end(status: int) -> Habit:
    """Asked for more than is left, the chip gives nothing, in plain, and ends the session."""

    def habit(card: OddCard, command: Command, plain: Plain) -> Answer:
        answer = plain(command)
        short = command.wanted is not None and len(answer.data) < min(command.wanted, 223)
        return card.doomed(status) if command.ins == 0xB0 and short else answer

    return habit


@BOTH
@pytest.mark.parametrize("longest", [256, 65_535])
@pytest.mark.parametrize("status", [0x6282, 0x6B00, 0x6700, 0x6C10, 0x9000])
def test_a_look_beyond_the_end_ends_the_session(world, read, profile, status, longest) -> None:
    image = world.image(replace(profile, longest=longest), picture_bytes=3000)
    assert_good(world.judge(read(channel_to(OddCard(image, beyond_the_end(status))))))


def in_mid_file(status: int) -> Habit:
    """Every eleventh read ends the session with a plain status word, as a bad link does."""
    count = 0

    def habit(card: OddCard, command: Command, plain: Plain) -> Answer:
        nonlocal count
        if command.ins == 0xB0 and card._state.messaging is not None:
            count += 1
            if count % 11 == 0:
                return card.doomed(status)
        return plain(command)

    return habit


@BOTH
@pytest.mark.parametrize("status", [0x6982, 0x6282, 0x9000, 0x6988])
def test_sessions_that_end_now_and_then(world, read, profile, status) -> None:
    image = world.image(replace(profile, longest=256), picture_bytes=9000)
    evidence = read(channel_to(OddCard(image, in_mid_file(status))))
    assert_good(world.judge(evidence))
    assert evidence.file("DG2") == image.application[0x0102]


def dislikes_a_length(card: OddCard, command: Command, plain: Plain) -> Answer:
    """EXTERNAL AUTHENTICATE with Le 28 is refused, and the challenge is used up."""
    if command.ins == 0x82 and command.wanted == 0x28:
        card._state.challenge = b""
        raise Refusal(0x6700)
    return plain(command)


def test_a_length_that_costs_the_challenge(world, read) -> None:
    evidence = read(channel_to(OddCard(world.image(BASIC), dislikes_a_length)))
    assert evidence.access.method == "BAC"
    assert_good(world.judge(evidence))


class SilentAtMaster:
    """A chip that falls silent at SELECT of the master file, and answers after a reset."""

    def __init__(self, card: Card) -> None:
        self._inner = channel_to(card)
        self.silences = 0

    def transmit(self, command: bytes) -> bytes:
        if command[:3] == b"\0\xa4\0":
            self.silences += 1
            raise ChipLost
        return self._inner.transmit(command)

    def reset(self) -> None:
        self._inner.reset()


@BOTH
def test_silence_at_the_master_file(world, read, profile) -> None:
    channel = SilentAtMaster(Card(world.image(profile)))
    assert_good(world.judge(read(channel)))
    assert channel.silences <= 1


@BOTH
def test_a_security_object_without_its_wrapping(world, read, profile) -> None:
    image = world.image(profile)
    bare = tlv.find(image.application[SOD], 0x77)
    assert bare is not None
    evidence = read(channel_to(Card(changed(image, f011D=bare))))
    assert_good(world.judge(evidence))
    assert evidence.file("SOD") == bare


@BOTH
@pytest.mark.parametrize("content", [b"", b"\x67\0", b"\0" * 40, b"\xff" * 40, b"\x67\x82\x01"])
def test_a_group_that_was_never_written(world, read, profile, content) -> None:
    """DG7 is listed, and stands empty, erased or cut short; it is read on wish only."""
    image = world.image(profile)
    groups = {number - 0x100: data for number, data in image.application.items() if number < 0x111}
    groups[7] = content
    files = {0x100 + number: data for number, data in groups.items()}
    files[COM] = lds.common(list(groups))
    files[SOD] = signing.document_security(groups, world.signer.key, world.signer.certificate)
    evidence = read(channel_to(Card(replace(image, application=files))), wanted=ALL_OPEN_GROUPS)
    assert_good(world.judge(evidence))
    assert ("DG7" in evidence.absent) is (content != b"\x67\0")
    assert "DG12" in evidence.names


def wrong_length_always(card: OddCard, command: Command, plain: Plain) -> Answer:
    """Names a shorter length with 6Cxx at each read that asks for more than 192."""
    del card
    if command.ins == 0xB0 and (command.wanted or 0) > 192:
        raise Refusal(0x6CC0)
    return plain(command)


def only_le_zero(card: OddCard, command: Command, plain: Plain) -> Answer:
    """Takes reads with Le of zero only (6700 for any other), and gives what there is."""
    del card
    if command.ins == 0xB0 and command.wanted not in {256, 65_536}:
        raise Refusal(0x6700)
    return plain(command)


@BOTH
@pytest.mark.parametrize("longest", [256, 65_535])
def test_a_length_named_with_6c(world, read, profile, longest) -> None:
    image = world.image(replace(profile, longest=longest), picture_bytes=3000)
    assert_good(world.judge(read(channel_to(OddCard(image, wrong_length_always)))))


@BOTH
@pytest.mark.parametrize("longest", [256, 65_535])
def test_reads_with_le_zero_only(world, read, profile, longest) -> None:
    image = world.image(replace(profile, longest=longest), picture_bytes=3000)
    assert_good(world.judge(read(channel_to(OddCard(image, only_le_zero)))))


CAM = PaceOffer(Mapping.CHIP_AUTHENTICATION, Suite.AES128, 13)


@pytest.mark.parametrize("domain", [12, 13])
def test_the_key_of_dg14_is_asked_unless_it_carried_the_mapping(world, read, domain) -> None:
    """EF.CardSecurity is signed apart: who could forge that alone must not pass for the chip."""
    profile = Profile(pace=(CAM,), agreement=(AgreementOffer(Suite.AES128, domain),), active="")
    evidence = read(channel_to(Card(world.image(profile))))
    assert (evidence.chip_authentication is None) is (domain == 13)
    checks = world.judge(evidence)
    assert_good(checks)
    methods = dict(checks["chip.clone"].detail)["method"]
    assert methods == ("PACE-CAM" if domain == 13 else "PACE-CAM, CA")


@pytest.mark.parametrize("mapping", list(Mapping))
@pytest.mark.parametrize("domain", [40, 41])
def test_curves_that_the_chip_writes_out(world, read, mapping, domain) -> None:
    """Explicit parameters in PACE and in Chip Authentication: of no known curve, and of one."""
    profile = Profile(
        pace=(PaceOffer(mapping, Suite.AES256, domain),),
        agreement=(AgreementOffer(Suite.AES192, domain),), active="", bac=False,
    )  # fmt: skip
    evidence = read(channel_to(Card(world.image(profile))))
    known = "brainpoolP256r1" if domain == 41 else "explicit"
    assert (evidence.access.method, evidence.access.curve) == (f"PACE-{mapping}", known)
    checks = world.judge(evidence)
    assert_good(checks)
    assert checks["chip.downgrade"].code == ""
    mapped = mapping is Mapping.CHIP_AUTHENTICATION
    assert dict(checks["chip.clone"].detail)["method"] == ("PACE-CAM" if mapped else "CA")


@pytest.mark.parametrize("mapping", [Mapping.GENERIC, Mapping.INTEGRATED])
@pytest.mark.parametrize("domain", [42, 43])
def test_groups_that_the_chip_writes_out(world, read, mapping, domain) -> None:
    """PKCS #3 without an order (of no known group), and X9.42 with it (of a known one)."""
    profile = Profile(
        pace=(PaceOffer(mapping, Suite.AES128, domain),),
        agreement=(AgreementOffer(Suite.TDES, domain),), active="", bac=False,
    )  # fmt: skip
    evidence = read(channel_to(Card(world.image(profile))))
    assert evidence.access.curve == ("MODP-2048/256" if domain == 43 else "explicit")
    checks = world.judge(evidence)
    assert_good(checks)
    assert dict(checks["chip.clone"].detail)["method"] == "CA"


def test_two_curves_of_the_chips_own(world, read) -> None:
    offers = tuple(PaceOffer(Mapping.GENERIC, Suite.AES128, domain) for domain in (41, 40))
    evidence = read(channel_to(Card(world.image(replace(STRONG, pace=offers, bac=False)))))
    assert evidence.access.method == "PACE-GM"
    assert_good(world.judge(evidence))
