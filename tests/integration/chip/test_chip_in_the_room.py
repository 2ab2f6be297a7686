"""The traveller's room imports nothing once it is closed: nor does reading or judging a chip."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
sys.path.insert(0, {folder!r})
import conftest as chips
from datetime import UTC, datetime
from devices.sim import authority
from devices.sim.chip.cipher import Suite
from devices.sim.chip.oids import Mapping
from devices.sim.chip.personalise import AgreementOffer, PaceOffer, Profile
from mrz.chip.read import Reading

now = datetime(2026, 11, 1, tzinfo=UTC)
csca = authority.make_csca("Utopia CSCA", "UT", now)
world = chips.World(csca, authority.make_signer(csca, "Utopia DS", "UT", now))
profiles = [
    Profile(active="rsa-1024", agreement=(AgreementOffer(Suite.TDES, 13),)),
]
for way in Mapping:
    agreement = (AgreementOffer(Suite.AES192, 1),)
    profiles.append(Profile(pace=(PaceOffer(way, Suite.AES256, 13),), agreement=agreement))
runs = [(world.channel(image), image) for image in map(world.image, profiles)]
for channel, image in runs:  # the chip on the other side may import: it is not in the room
    channel.transmit(bytes.fromhex("00B09C0000"))
trust = world.trust().to_bytes()
# What the emulator needs, it has now: one reading of each kind, thrown away.
emulated = set(sys.modules)
found = set()

class Watch:
    def find_spec(self, name, path=None, target=None):
        frame = sys._getframe()
        while frame:
            if "/devices/sim/" in frame.f_code.co_filename:
                return None
            frame = frame.f_back
        found.add(name)
        return None

sys.meta_path.insert(0, Watch())
for channel, image in runs:
    channel.reset()
    evidence = Reading(chips.MRZKey(chips.INFORMATION), lambda *step: None).run(channel)
    checks = world.judge(chips.ChipEvidence.from_bytes(evidence.to_bytes()))
    assert checks["chip.clone"].code == "", checks["chip.clone"]
print(sorted(found))
"""


def test_reading_and_judging_import_nothing() -> None:
    program = PROGRAM.format(folder=str(Path(__file__).parent))
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
