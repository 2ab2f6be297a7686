"""Our reader reads our chip through the real pcscd: access x cipher x authentication x length."""

from __future__ import annotations

import datetime
import os
import threading
from typing import TYPE_CHECKING

import pytest

from devices.errors import DeviceError
from devices.pcsc import PcscAdapter
from devices.sim.chip.cipher import Suite
from devices.sim.chip.faults import Fault, FaultKind
from devices.sim.chip.oids import Mapping
from devices.sim.chip.personalise import MODERN, AgreementOffer, PaceOffer, Profile
from devices.sim.document import as_chip, issue
from devices.sim.service import VARIABLE, socket_link
from devices.sim.traveller import information, travellers
from devices.sim.world import TrainingWorld
from mrz.checks import Outcome
from mrz.chip.access import MRZKey
from mrz.chip.errors import ChipLost
from mrz.chip.read import Reading
from mrz.chip.trust import TrustView
from mrz.chip.verify import verify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from devices.interfaces import ChipConnection
    from mrz.chip.evidence import ChipEvidence

pytestmark = pytest.mark.pcscd
# libpcsclite reads the name once: set before anything in this process reaches for a reader.
os.environ.setdefault(VARIABLE, str(socket_link()))
TODAY = datetime.datetime.now(datetime.UTC).date()
ACCESS = {
    "BAC": (),
    **{
        f"{mapping}-{suite}": (PaceOffer(mapping, suite, 13),)
        for mapping in Mapping
        for suite in Suite
        if not (mapping is Mapping.CHIP_AUTHENTICATION and suite is Suite.TDES)
    },
}
AUTHENTICATION = {
    "none": {"active": ""},
    "active-rsa": {"active": "rsa-1024", "digest": "sha1"},
    "active-ecdsa": {"active": "ecdsa"},
    "agreement-3des": {"active": "", "agreement": (AgreementOffer(Suite.TDES, 12),)},
    "agreement-aes-dh": {"active": "", "agreement": (AgreementOffer(Suite.AES256, 0),)},
}
# Most bytes of one response, and how many commands the reader may need for 22 kB then.
LENGTHS = {256: 160, 1000: 48, 65535: 26}


class Bench:
    """One reader with one chip that is personalised anew for each reading."""

    def __init__(self, world: TrainingWorld) -> None:
        self.world = world
        self.document = issue(travellers(TODAY)["adult"], TODAY)
        world.present("clean")
        adapter = PcscAdapter()
        self.reader = adapter.open(adapter.refer(world.chip_address))
        self.reader.connect(threading.Event(), 5.0).close()

    def read(self, profile: Profile, *faults: Fault) -> ChipEvidence:
        """Read a chip of this profile; where it is lost, wait for it and go on."""
        service = self.world._service
        assert service is not None
        self.image = as_chip(self.document, self.world.identity("signer"), profile=profile)
        service.rewrite(self.image, faults)
        key = MRZKey(information(self.document.traveller, self.document.term))
        reading = Reading(key, lambda *_: None)
        step = reading.run
        for _ in range(4):
            connection = self.reader.connect(threading.Event(), 5.0)
            try:
                return step(Channel(connection))
            except ChipLost:
                step = reading.resume
            finally:
                connection.close()
        raise AssertionError("the chip was lost again and again")


class Channel:
    """What the client puts between a device and the reader: a lost chip changes its name."""

    def __init__(self, connection: ChipConnection) -> None:
        self._connection = connection

    def transmit(self, command: bytes) -> bytes:
        try:
            return self._connection.transmit(command)
        except DeviceError as gone:
            raise ChipLost(gone.detail) from gone

    def reset(self) -> None:
        self._connection.reset()


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    world = TrainingWorld(tmp_path_factory.mktemp("training"))
    world.start()
    if world.chip_path != "pcscd":
        world.stop()
        pytest.skip(f"no private pcscd here: {world.chip_reason}")
    made = Bench(world)
    yield made
    made.reader.close()
    world.stop()


COMBINATIONS = [
    (access, authentication, longest)
    for access in ACCESS
    for authentication in AUTHENTICATION
    for longest in LENGTHS
    # The length changes the reading, not the proof: two authentications stand for all.
    if longest == 65535 or authentication in {"none", "active-rsa"}
]


@pytest.mark.parametrize(("access", "authentication", "longest"), COMBINATIONS)
def test_every_combination_is_read_and_believed(
    bench: Bench, access: str, authentication: str, longest: int
) -> None:
    profile = Profile(
        bac=access == "BAC",
        pace=ACCESS[access],
        longest=longest,
        **AUTHENTICATION[authentication],
    )
    evidence = bench.read(profile)
    assert evidence.access.method == (
        access if access == "BAC" else "PACE-" + access[: access.index("-")]
    )
    trust = TrustView.from_certificates(bench.world.certificates(), TODAY)
    checks = {check.name: check.outcome for check in verify(evidence, None, trust, TODAY)}
    for name in ("access", "downgrade", "files", "sod_signature", "hashes", "chain", "validity"):
        assert checks[f"chip.{name}"] is Outcome.SUCCESSFUL, name
    clonable = authentication == "none" and not access.startswith("CAM")
    assert (checks["chip.clone"] is Outcome.SUCCESSFUL) is not clonable
    assert evidence.apdus <= LENGTHS[longest]


# Pulling and silence at any time; wrong bytes once secure messaging protects them (from the eighth
# command on): before that they look like a wrong key, which is one clear answer as well.
FAULTS = [
    *(Fault(index, FaultKind.PULL, 300) for index in (2, 9, 15)),
    *(Fault(index, FaultKind.DROP) for index in (5, 12)),
    *(Fault(index, FaultKind.EMPTY) for index in (4, 14)),
    *(Fault(index, FaultKind.FLIP_BIT, 100) for index in range(10, 17, 3)),
    *(Fault(index, FaultKind.TRUNCATE, 1) for index in range(9, 17, 3)),
    *(Fault(index, FaultKind.TRUNCATE, 9) for index in range(8, 17, 3)),
    *(Fault(index, FaultKind.STATUS_ONLY, 0x6982) for index in range(10, 17, 3)),
    *(Fault(index, FaultKind.LENGTHEN, 3) for index in (9, 13)),
]


@pytest.mark.parametrize(
    "fault", FAULTS, ids=[f"{fault.kind}-{fault.value:X}-at-{fault.index}" for fault in FAULTS]
)
def test_bad_luck_never_yields_a_wrong_file(bench: Bench, fault: Fault) -> None:
    evidence = bench.read(MODERN, fault)
    held = {0x0100 + number: f"DG{number}" for number in range(1, 17)}
    held |= {0x011E: "COM", 0x011D: "SOD"}
    content = {held[number]: data for number, data in bench.image.application.items()}
    read = dict(evidence.files)
    assert {"COM", "SOD", "DG1", "DG2"} <= set(read)
    assert all(read[name] == content[name] for name in read if name in content)
