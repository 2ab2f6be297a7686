"""A station's full disk: nothing is half written, and what waits still leaves, in whole batches."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import records_samples

from client.upstream.training import prepare

ROOT = Path(__file__).resolve().parents[3]
SAMPLES = Path(records_samples.__file__).parent

RUN = """
import json, sys, zlib
from pathlib import Path
from records_samples import draft_of
from client.records import ballast
ballast.BYTES = int(sys.argv[4])
from client.courier.delivery import deliver
from client.courier.transport import Reply
from client.records.ledger import entries, sends
from client.records.schema import StoreRefusal
from client.records.soundness import findings
from client.records.station import keys_of, outbox_of
from client.upstream.server import intake_of, open_store
folder, state, batch, before = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), 700
store = open_store("", state)
intake, keys, outbox, kept = intake_of(state, store), keys_of(folder), outbox_of(folder), []

class Line:
    def post(self, path, body):
        answers = intake.take(json.loads(zlib.decompress(body))["envelopes"])
        told = json.dumps({"answers": [each.to_json() for each in answers]})
        return Reply(200, told.encode(), 0, "")

def commit():
    draft = draft_of()
    outbox.commit(draft, keys.signer, keys.sealer)
    kept.append(draft.id)

def refusal(times):
    try:
        for _ in range(times):
            commit()
    except StoreRefusal as told:
        return told.code

def refused_or_standing():
    code = refusal(1)
    standing = (folder / "ballast").exists()
    return code == "records.disk_full" or standing and (
        (folder / "ballast").stat().st_size == ballast.BYTES)

assert refusal(before) is None
filler = (folder / "filler").open("wb", buffering=0)
try:
    while True:
        filler.write(bytes(4096))
except OSError:
    pass
assert refusal(3000) == "records.disk_full"
assert outbox.status().waiting == len(kept)
# The courier has just given the ballast up: the room is not for a new record.
(folder / "ballast").unlink()
assert refused_or_standing()
deliveries = 0
while waiting := outbox.pending(batch):
    done = deliver(Line(), outbox, keys.receipts, [each.envelope for each in waiting])
    assert done.removed == len(waiting), (done, len(waiting))
    deliveries += 1
    try:
        outbox.settle()
    except StoreRefusal:
        pass
    if not (folder / "ballast").exists():
        # What the ballast gave up is for delivery alone.
        assert refused_or_standing()
assert [row.records for row in store.stations()] == [len(kept)]
assert [each.id for each in entries(outbox) if each.receipt] == kept
# Every byte that left stands in the ledger, full disk or not.
assert len(sends(outbox)) == deliveries
filler.close()
(folder / "filler").unlink()
assert refusal(1) is None
assert findings(outbox) == []
outbox.close()
store.close()
print("delivered", len(kept) - 1)
"""


@pytest.mark.parametrize(("batch", "ballast"), [(200, 4 << 20), (500, 3 << 19)])
def test_on_a_full_disk_nothing_is_half_written_and_all_leaves(tmp_path, batch, ballast):
    unshare = shutil.which("unshare")
    if unshare is None or subprocess.run([unshare, "-Urm", "true"], check=False).returncode:
        pytest.skip("needs unshare with a mount namespace for a small disk")
    folder, small = tmp_path / "station", tmp_path / "small"
    prepare(folder)
    small.mkdir()
    script = (
        f"mount -t tmpfs -o size=24m tmpfs {small} && cp -a {folder}/. {small} && "
        f'exec "$0" -c "$1" {small} {folder}/upstream {batch} {ballast}'
    )
    done = subprocess.run(
        [unshare, "-Urm", "sh", "-c", script, sys.executable, RUN], cwd=ROOT, timeout=250,
        env={**os.environ, "PYTHONPATH": str(SAMPLES)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("delivered")
