"""How chips of others open and prove themselves, each to a full verdict."""

from __future__ import annotations

from dataclasses import replace

import pytest
from other_chips import (
    BASIC,
    CARD_ACCESS,
    STRONG,
    Habit,
    Other,
    OtherCard,
    Plain,
    assert_good,
)

from devices.sim.chip import tlv
from devices.sim.chip.card import Card
from devices.sim.chip.channel import InProcessChannel
from devices.sim.chip.cipher import Suite
from devices.sim.chip.command import Command, Refusal
from devices.sim.chip.field import Field
from devices.sim.chip.oids import Mapping
from devices.sim.chip.personalise import AgreementOffer, PaceOffer, Profile
from devices.sim.chip.state import Answer
from mrz.chip import mapping
from mrz.chip.domains import STANDARDISED, Group
from mrz.chip.errors import ChipError
from mrz.chip.key_agreement import encode
from mrz.chip.pace import PACE, Dice
from mrz.chip.security_infos import security_infos


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


@pytest.mark.parametrize("status", [0x6D00, 0x6A81, 0x6985, 0x6A88])
def test_a_chip_of_pace_alone_that_does_not_begin_it(world, read, status) -> None:
    """It takes the card access number only, say: nobody used BAC, and no file is missing."""

    def pace_only(command: Command, plain: Plain) -> Answer:
        if command.ins == 0x84 or (command.ins == 0x22 and command.p1 == 0xC1):
            raise Refusal(status if command.ins == 0x84 else 0x6A80)
        return plain(command)

    with pytest.raises(ChipError) as caught:
        read(Other(OtherCard(world.image(STRONG), pace_only)))
    assert caught.value.code == "chip.access_method"


@pytest.mark.parametrize("status", [0x6D00, 0x6A81])
def test_a_challenge_that_is_refused_once_leaves_no_document_open(world, read, status) -> None:
    """A guarded chip is not one without access control, whose files are missing besides."""
    count = 0

    def refuses_once(command: Command, plain: Plain) -> Answer:
        nonlocal count
        count += command.ins == 0x84
        if command.ins == 0x84 and count == 1:
            raise Refusal(status)
        return plain(command)

    evidence = read(Other(OtherCard(world.image(BASIC), refuses_once)))
    assert evidence.access.method == "BAC"
    assert evidence.absent == ()
    assert_good(world.judge(evidence))


def test_no_public_number_of_ours_begins_with_zeros(world, zone_key) -> None:
    """Chips differ in how they write such a number, and the token is made over it."""
    group = STANDARDISED[0]
    assert isinstance(group, Group)
    image = world.image(Profile(pace=(PaceOffer(Mapping.GENERIC, Suite.AES128, 0),), bac=False))
    place = Field()
    place.insert(Card(image, lambda size: bytes([7]) * size))
    channel = InProcessChannel(place)
    theirs = pow(group.g, int.from_bytes(bytes([7]) * 20) % (group.q - 1) + 1, group.p)
    mapped = mapping.generic(group, bytes([7]) * 16, 3, encode(group, theirs))
    width = group.width
    short = {
        base: next(x for x in range(2, 9000) if not pow(base, x, group.p).to_bytes(width)[0])
        for base in (group.g, int(mapped))
    }
    draws = iter([short[group.g], 3, short[mapped], 5])
    info = security_infos(image.master[CARD_ACCESS]).pace[0]
    run = PACE(channel, info, group, with_parameter=False, dice=Dice(private=lambda _: next(draws)))
    session, _ = run.run(zone_key)
    assert session.alive
    assert next(draws, None) is None  # the short ones were drawn, and others sent
