"""With its models loaded the engine opens nothing and imports nothing: its room is walled off."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from client.trust import model_install

SCRIPT = """
import json, sys
from pathlib import Path
from capture.face.compare import compare
from capture.face.engine import FaceEngine
from capture.face.portrait import cropped
from capture.image import decode
from capture.models import load_pack
from devices.sim import people

engine = FaceEngine(load_pack(Path(sys.argv[1])))
engine.warm()
encoded = [people.encoded_portrait("astronaut", jpeg_2000=kind) for kind in (False, True)]
frames = [people.live_view(("astronaut",), 5 * number) for number in range(4)]
seen, before, watching = [], set(sys.modules), False
WATCHED = {"open", "import", "socket", "subprocess", "os", "ctypes"}

def watch(event, arguments):
    if watching and event.split(".")[0] in WATCHED:
        seen.append([event, str(arguments[:1])])

sys.addaudithook(watch)
watching = True
references = [engine.reference(decode(one)) for one in encoded]
collector = engine.collector()
for number, frame in enumerate(frames):
    collector.add(frame, number * 0.3)
probe = collector.probe()
zones = [compare(probe, one, engine.thresholds).zone.value for one in references]
cropped(frames[0], references[0].face, 384, 480)
for one in (probe, collector, *references):
    one.wipe()
watching = False
print(json.dumps({"seen": seen, "new": sorted(set(sys.modules) - before), "zones": zones}))
"""


def _seen(pack: Path) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(pack)],
        capture_output=True,
        check=True,
        timeout=250,
        cwd=Path(__file__).resolve().parents[3],
    )
    return dict(json.loads(done.stdout))


NOTHING = {"seen": [], "new": [], "zones": ["match", "match"]}


def test_nothing_is_opened_or_imported_once_the_models_are_there(packs: Path) -> None:
    assert _seen(packs / "embedded") == NOTHING


@pytest.mark.shared
def test_nor_with_two_recognisers_and_attack_models(shared: Path, tmp_path: Path) -> None:
    assert _seen(model_install.install(tmp_path, shared / "data" / "face" / "models")) == NOTHING
