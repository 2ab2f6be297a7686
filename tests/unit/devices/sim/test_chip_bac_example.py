"""The chip against the worked example of ICAO 9303-11, Appendix D, byte for byte."""

from __future__ import annotations

import pytest

from devices.sim.chip.card import Card
from devices.sim.chip.image import ChipImage

SELECT_APPLICATION = bytes.fromhex("00A4040C07A0000002471001")
EXCHANGES = [
    ("0084000008", "4608F919887022129000"),
    (
        "008200002872C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2"
        "5F1448EEA8AD90A728",
        "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F2F2D235D074D74499000",
    ),
    (
        "0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800",
        "990290008E08FA855A5D4C50A8ED9000",
    ),
    (
        "0CB000000D9701048E08ED6705417E96BA5500",
        "8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000",
    ),
]


def example_card() -> Card:
    nonces = iter(
        [bytes.fromhex("4608F91988702212"), bytes.fromhex("0B4F80323EB3191CB04970CB4052790B")]
    )
    common = bytes.fromhex("60145F0104303130375F36063034303030305C026175")
    image = ChipImage(
        master={}, application={0x011E: common}, information="L898902C<369080619406236"
    )
    return Card(image, lambda size: next(nonces))


def opened_card() -> Card:
    card = example_card()
    card.process(SELECT_APPLICATION)
    for command, _ in EXCHANGES[:2]:
        card.process(bytes.fromhex(command))
    return card


def test_every_exchange_of_the_example_comes_out_bit_for_bit() -> None:
    card = example_card()
    assert card.process(SELECT_APPLICATION) == b"\x90\x00"
    for command, response in EXCHANGES:
        assert card.process(bytes.fromhex(command)).hex().upper() == response


def test_a_file_stays_closed_without_access() -> None:
    card = example_card()
    card.process(SELECT_APPLICATION)
    assert card.process(bytes.fromhex("00A4020C02011E")).hex() == "6982"
    assert card.process(bytes.fromhex("00B09E0004")).hex() == "6982"


@pytest.mark.parametrize("place", [5, 20, 44])
def test_another_key_is_refused_with_6300(place: int) -> None:
    card = example_card()
    card.process(SELECT_APPLICATION)
    card.process(bytes.fromhex(EXCHANGES[0][0]))
    command = bytearray.fromhex(EXCHANGES[1][0])
    command[place] ^= 1
    assert card.process(bytes(command)).hex() == "6300"


def test_a_challenge_serves_once() -> None:
    card = opened_card()
    assert card.process(bytes.fromhex(EXCHANGES[1][0])).hex() == "6982"


@pytest.mark.parametrize("place", range(4, 18))
def test_a_changed_byte_ends_the_session(place: int) -> None:
    card = opened_card()
    command = bytearray.fromhex(EXCHANGES[3][0])
    command[place] ^= 1
    assert card.process(bytes(command)).hex() in {"6987", "6988", "6700"}
    assert card.process(bytes.fromhex(EXCHANGES[2][0]))[-2:].hex() != "9000"


def test_an_unprotected_command_ends_the_session() -> None:
    card = opened_card()
    assert card.process(bytes.fromhex("00A4020C02011E")).hex() == "6982"
    assert card.process(bytes.fromhex(EXCHANGES[2][0])).hex() == "6988"


@pytest.mark.parametrize(
    ("command", "status"),
    [
        ("", "6700"),
        ("00A4", "6700"),
        ("00A4040C", "6a82"),
        ("00A4040C05A000000247", "6a82"),
        ("00FF0000", "6d00"),
        ("80A4040C07A0000002471001", "6e00"),
        ("00B0000004", "6986"),
        ("0088000008000000000000000000", "6d00"),
        ("0022C1A400", "6a86"),
    ],
)
def test_nonsense_is_answered_with_a_status_word(command: str, status: str) -> None:
    assert example_card().process(bytes.fromhex(command)).hex() == status
