"""Every fault at every command: never a wrong or shortened file, and the reading goes on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from client.messages.lookup import catalogue
from devices.sim.chip.cipher import Suite
from devices.sim.chip.faults import Fault, FaultKind
from devices.sim.chip.oids import Mapping
from devices.sim.chip.personalise import AgreementOffer, PaceOffer, Profile
from mrz.chip.errors import ChipError, ChipLost
from mrz.chip.files import APPLICATION_FILES
from mrz.chip.progress import Wanted
from mrz.chip.read import Reading

STATUSES = (0x6982, 0x6300, 0x6A80, 0x6C10, 0x6B00, 0x6700, 0x9000)
SHORT = (
    *(Fault(0, FaultKind.STATUS_ONLY, status) for status in STATUSES),
    *(Fault(0, FaultKind.FLIP_BIT, bit) for bit in (0, 77)),
    Fault(0, FaultKind.TRUNCATE, 2),
    Fault(0, FaultKind.DROP),
)
KINDS = (
    *SHORT,
    *(Fault(0, FaultKind.STATUS, status) for status in (0x6982, 0x6282, 0x6CDF)),
    *(Fault(0, FaultKind.FLIP_BIT, bit) for bit in (2000,)),
    *(Fault(0, FaultKind.TRUNCATE, count) for count in (1, 40)),
    Fault(0, FaultKind.LENGTHEN, 3),
    Fault(0, FaultKind.EMPTY),
    Fault(0, FaultKind.REPEAT),
    Fault(0, FaultKind.PULL, 0),
)
BASIC = Profile(active="ecdsa", longest=256)
STRONG = Profile(
    pace=(PaceOffer(Mapping.GENERIC, Suite.AES128, 9),),
    agreement=(AgreementOffer(Suite.AES128, 9),),
    active="",
)
WANTED = Wanted(("DG1", "DG14", "DG15"))


def finished(channel, key):
    """Read, and put the document back as often as it is lifted."""
    reading = Reading(key, lambda *_step: None, WANTED)
    try:
        return reading.run(channel)
    except ChipLost:
        for _ in range(5):
            try:
                return reading.resume(channel)
            except ChipLost:
                continue
        raise


def files_of(image, evidence) -> bool:
    """Whether every file of the evidence is, octet for octet, the chip's own."""
    return all(
        data == image.application[APPLICATION_FILES[name].identifier]
        for name, data in evidence.files
        if name in APPLICATION_FILES
    )


CASES = [pytest.param(BASIC, fault, id=f"BAC-{fault.kind}-{fault.value:X}") for fault in KINDS]
CASES += [pytest.param(STRONG, fault, id=f"PACE-{fault.kind}-{fault.value:X}") for fault in SHORT]


@pytest.mark.parametrize(("profile", "fault"), CASES)
def test_fault_at_every_command(world, zone_key, profile, fault) -> None:
    image = world.image(profile)
    clean = world.channel(image)
    whole = finished(clean, zone_key)
    count = len(clean.log)
    refused = []
    for index in range(count):
        channel = world.channel(image, (replace(fault, index=index),))
        try:
            evidence = finished(channel, zone_key)
        except ChipError as told:
            refused.append((index, told.code))
            continue
        assert files_of(image, evidence), index
        # A passing fault must not look like a chip that falls back to the older access.
        # (EF.CardAccess itself is read without protection: DG14 tells when it was altered.)
        assert index == 0 or evidence.access == whole.access, index
        assert set(whole.names) - {"ATR_INFO", "CardAccess"} <= set(evidence.names), index
        assert world.judge(evidence)["chip.hashes"].code == ""
    assert {code for _, code in refused} <= set(catalogue())
    # One wrong answer while the key is tried may look like a refusal; nothing else may end it.
    assert {code for _, code in refused} <= {"chip.key_refused", "chip.no_application"}, refused
    assert len(refused) <= 4, refused
