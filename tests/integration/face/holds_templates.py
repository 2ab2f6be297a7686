"""A process with templates in memory: says where they were, wipes when told to (see the test)."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from capture.face.compare import compare
from capture.face.engine import FaceEngine
from capture.models import load_pack
from devices.sim import people

engine = FaceEngine(load_pack(Path(sys.argv[1])))
engine.warm()
collector = engine.collector()
for number in range(2):
    collector.add(people.live_view(("astronaut",), 3 + 6 * number), float(number))
probe = collector.probe()
reference = engine.reference(people.portrait("astronaut"))
if probe is None:
    raise SystemExit("the simulated traveller gave no probe")
compare(probe, reference, engine.thresholds)
held = [probe.embedding, reference.embedding]
held += [kept.embedding for kept in collector._kept]
for template in held:
    os.write(1, memoryview(template.vectors[0][:16]))
sys.stdin.readline()
for owner in (probe, reference, collector):
    owner.wipe()
os.write(1, b"done")
sys.stdin.readline()
