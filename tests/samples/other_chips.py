"""A card with habits of its own, and what every good chip must come to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

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


def changed(image: ChipImage, **files: bytes | None) -> ChipImage:
    """Replace or remove files of the application by identifier in hexadecimal."""
    there = dict(image.application)
    for identifier, data in files.items():
        number = int(identifier.removeprefix("f"), 16)
        there.pop(number, None)
        if data is not None:
            there[number] = data
    return replace(image, application=there)
