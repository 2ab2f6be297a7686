"""Chips of the emulator for the chip reader: any profile, any bad luck."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

import cv2
import numpy as np
import pytest

from devices.errors import DeviceError
from devices.sim import authority
from devices.sim.chip import lds, personalise
from devices.sim.chip.card import Card
from devices.sim.chip.channel import InProcessChannel
from devices.sim.chip.faults import Fault
from devices.sim.chip.field import Field
from devices.sim.chip.image import ChipImage
from mrz.checks import Check
from mrz.chip.access import CAN, AccessKey, MRZKey
from mrz.chip.errors import ChipLost
from mrz.chip.evidence import ChipEvidence
from mrz.chip.progress import Wanted
from mrz.chip.read import Reading
from mrz.chip.trust import TrustView
from mrz.chip.verify import verify
from mrz.parse import parse

ZONE = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F3204159ZE184226B<<<<<10",
)
INFORMATION = "L898902C3674081223204159"
TODAY = date(2026, 11, 21)


def noise(kilobytes: int) -> bytes:
    """Make a picture of noise, about so large."""
    random = np.random.default_rng(7)
    side = 8 * int((kilobytes * 1024 / 1.1 / 1.5) ** 0.5 / 8)
    picture = random.integers(0, 255, (side, side, 3), dtype=np.uint8)
    encoded = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 60])[1].tobytes()
    return encoded.ljust(kilobytes * 1024, b"\0")


class Channel:
    """An emulated chip as the reader asks for it; keeps the log of commands."""

    def __init__(self, field: Field) -> None:
        self._inner = InProcessChannel(field)
        self.log: list[bytes] = []

    def transmit(self, command: bytes) -> bytes:
        self.log.append(command)
        try:
            return self._inner.transmit(command)
        except DeviceError as gone:
            raise ChipLost(gone.detail) from gone

    def reset(self) -> None:
        try:
            self._inner.reset()
        except DeviceError as gone:
            raise ChipLost(gone.detail) from gone


@dataclass
class World:
    """Country authorities, made once."""

    csca: authority.Identity
    signer: authority.Identity
    picture: bytes = field(default_factory=lambda: noise(15))

    def image(
        self, profile: personalise.Profile, picture_bytes: int = 0, picture: bytes = b""
    ) -> ChipImage:
        """Personalise a chip with this portrait, or with one of at least so many bytes."""
        if not picture:
            picture = noise(1).ljust(picture_bytes, b"\0") if picture_bytes else self.picture
        holder = personalise.Holder(
            ZONE, INFORMATION, "123456", picture, 100, 100, lds.FEMALE, "ERIKSSON<<ANNA",
            "UTOPIA", "19740812", "20220416",
        )  # fmt: skip
        keys = personalise.make_keys(profile)
        groups = personalise.make_groups(holder, profile, keys)
        secret = (self.signer.key, self.signer.certificate)
        return personalise.make_image(holder, profile, keys, groups, secret)

    def channel(self, image: ChipImage, faults: tuple[Fault, ...] = ()) -> Channel:
        place = Field()
        place.insert(Card(image), faults)
        return Channel(place)

    def trust(self) -> TrustView:
        return TrustView.from_certificates([self.csca.certificate], TODAY)

    def judge(self, evidence: ChipEvidence) -> dict[str, Check]:
        printed = parse(ZONE, today=TODAY)
        return {check.name: check for check in verify(evidence, printed, self.trust(), TODAY)}


@pytest.fixture(scope="session")
def world() -> World:
    now = datetime(2026, 11, 1, tzinfo=UTC)
    csca = authority.make_csca("Utopia CSCA", "UT", now)
    return World(csca, authority.make_signer(csca, "Utopia DS", "UT", now))


@pytest.fixture(scope="session")
def zone_key() -> MRZKey:
    return MRZKey(INFORMATION)


@pytest.fixture(scope="session")
def can_key() -> CAN:
    return CAN("123456")


@pytest.fixture(scope="session")
def read(zone_key: MRZKey) -> Callable[..., ChipEvidence]:
    def reading(
        channel: Channel, key: AccessKey | None = None, wanted: Wanted | None = None
    ) -> ChipEvidence:
        told: list[tuple[str, int, int]] = []
        early: list[str] = []
        work = Reading(
            key or zone_key, lambda *step: told.append(step), wanted or Wanted(),
            lambda name, _data: early.append(name),
        )  # fmt: skip
        evidence = work.run(channel)
        assert tuple(early) == evidence.names
        assert all(done <= total for _, done, total in told)
        return ChipEvidence.from_bytes(evidence.to_bytes())

    return reading


__all__ = ["replace"]
