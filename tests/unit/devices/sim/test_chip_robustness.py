"""Whatever bytes come, the chip answers with a status word; faults spoil exactly one exchange."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.sim.chip import tlv
from devices.sim.chip.card import Card
from devices.sim.chip.cipher import Suite, authenticate, decrypt, encrypt, pad, unpad
from devices.sim.chip.command import Command, Refusal, parse
from devices.sim.chip.domains import curve, group
from devices.sim.chip.faults import Fault, FaultKind
from devices.sim.chip.field import Field
from devices.sim.chip.image import AgreementKey, ChipImage
from devices.sim.chip.oids import Mapping, agreement_oid, pace_oid
from devices.sim.chip.parameters import CURVES, GROUPS
from devices.sim.chip.quirks import Quirk

OFFERS = (
    (pace_oid(Mapping.GENERIC, Suite.AES128, elliptic=True), 12),
    (pace_oid(Mapping.GENERIC, Suite.AES128, elliptic=True), 13),
    (pace_oid(Mapping.INTEGRATED, Suite.TDES, elliptic=True), 8),
)
IMAGE = ChipImage(
    master={0x011C: b"\x31\x00", 0x2F00: b"\x61\x00"},
    application={0x011E: b"\x60\x00", 0x0101: bytes(300)},
    information="",
    can="123456",
    pace=OFFERS,
    agreement_keys=(AgreementKey(agreement_oid(Suite.AES128, elliptic=True), 13, 5),),
    quirks=tuple(Quirk),
)
SELECT = bytes.fromhex("00A4040C07A0000002471001")
INSTRUCTIONS = st.sampled_from([0xA4, 0xB0, 0xB1, 0x22, 0x82, 0x84, 0x86, 0x88])


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.binary(max_size=40),
            st.builds(
                lambda ins, rest, data: bytes([0, ins]) + rest + bytes([len(data)]) + data,
                INSTRUCTIONS,
                st.binary(min_size=2, max_size=2),
                st.binary(min_size=1, max_size=30),
            ),
        ),
        max_size=6,
    )
)
def test_any_bytes_get_a_status_word(commands: list[bytes]) -> None:
    card = Card(IMAGE)
    for command in commands:
        answer = card.process(command)
        assert len(answer) >= 2
        assert answer[-2] >> 4 in {6, 9}


@given(st.binary(max_size=60))
def test_parsing_a_command_refuses_or_accounts_for_every_byte(raw: bytes) -> None:
    try:
        command = parse(raw)
    except Refusal:
        return
    lengths = len(raw) - 4 - len(command.data)
    assert 0 <= lengths <= 5


@given(st.binary(max_size=50))
def test_objects_survive_a_round_trip(data: bytes) -> None:
    assert tlv.decode(tlv.encode(0x7F49, data)) == [(0x7F49, data)]
    assert unpad(pad(data, 8)) == data


@pytest.mark.parametrize("data", ["7F", "5F", "8780", "8784", "87820001", "8705AA", "9F"])
def test_objects_that_do_not_fit_are_refused(data: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        tlv.decode(bytes.fromhex(data))


@pytest.mark.parametrize("suite", Suite)
def test_ciphers_undo_themselves_and_notice_a_change(suite: Suite) -> None:
    key = bytes(range(suite.key_length))
    text = bytes(3 * suite.block)
    assert decrypt(suite, key, encrypt(suite, key, text)) == text
    assert authenticate(suite, key, text) != authenticate(suite, key, text[:-1] + b"\x01")


@pytest.mark.parametrize("number", CURVES)
def test_curves_are_what_they_say(number: int) -> None:
    domain = curve(number)
    assert domain.holds(domain.base)
    minus = domain.multiply(domain.base, domain.order - 1)
    assert minus == (domain.base[0], domain.prime - domain.base[1])
    double = domain.multiply(domain.base, 2)
    assert domain.combine(domain.base, domain.base) == double
    assert domain.decode(domain.encode(double)) == double
    with pytest.raises(ValueError, match="not on the curve"):
        domain.decode(domain.encode((double[0], double[1] ^ 1)))


@pytest.mark.parametrize("number", GROUPS)
def test_groups_are_what_they_say(number: int) -> None:
    domain = group(number)
    assert domain.multiply(domain.base, domain.order) == 1
    outside = next(n for n in range(2, 99) if pow(n, domain.order, domain.prime) != 1)
    for wrong in (0, 1, domain.prime - 1, outside):
        with pytest.raises(ValueError, match="not a number"):
            domain.decode(wrong.to_bytes(domain.size))


@pytest.mark.parametrize(
    ("fault", "answer"),
    [
        (Fault(1, FaultKind.FLIP_BIT, 0), "6000" + "9000"),
        (Fault(1, FaultKind.TRUNCATE, 1), "610090"),
        (Fault(1, FaultKind.LENGTHEN, 2), "6100" + "0000" + "9000"),
        (Fault(1, FaultKind.STATUS, 0x6282), "6100" + "6282"),
        (Fault(1, FaultKind.STATUS_ONLY, 0x6982), "6982"),
        (Fault(1, FaultKind.EMPTY), ""),
        (Fault(1, FaultKind.REPEAT), "9000"),
        (Fault(1, FaultKind.DROP), None),
    ],
)
def test_a_fault_spoils_the_second_command_only(fault: Fault, answer: str | None) -> None:
    field, card = Field(), Card(ChipImage({0x2F00: b"\x61\x00"}, {}, ""))
    field.insert(card, (fault,))
    read = bytes.fromhex("00B09E0002")
    master = bytes.fromhex("00A4000C")
    assert field.exchange(card, master) == b"\x90\x00"
    spoiled = field.exchange(card, read)
    expected = None if answer is None else bytes.fromhex(answer)
    assert spoiled == expected
    assert field.exchange(card, read) == bytes.fromhex("61009000")
    assert field.commands == 3


def test_a_chip_pulled_comes_back_without_its_session() -> None:
    field, card = Field(), Card(IMAGE)
    field.insert(card, (Fault(1, FaultKind.PULL, 30),))
    assert field.exchange(card, SELECT) is not None
    assert field.exchange(card, SELECT) is None
    assert field.card() is None


def test_a_command_with_extended_length_is_refused_by_a_chip_that_knows_none() -> None:
    card = Card(ChipImage({0x2F00: b"\x61\x00"}, {}, "", longest=256))
    assert card.process(bytes.fromhex("00B09E00000000")).hex() == "6700"
    assert card.process(bytes.fromhex("00B09E0000")).hex() == "61009000"


def test_the_image_of_a_chip_survives_its_journey() -> None:
    image = ChipImage({1: b"a"}, {2: b"b"}, "X", pace=OFFERS, agreement_keys=IMAGE.agreement_keys,
                      mapping_key=IMAGE.agreement_keys[0], quirks=("der_signature",))  # fmt: skip
    assert ChipImage.from_json(image.to_json()) == image
    assert "X" not in repr(image)


def test_a_command_knows_its_class() -> None:
    assert Command(0x0C, 0xA4, 0, 0).protected
    assert not Command(0x10, 0x86, 0, 0).protected
