"""A stick instead of a network: the same sealed bytes, removed only on the State's receipts."""

from __future__ import annotations

import base64
import json
import zlib

from records_samples import draft_of

from client.courier.bundle import FIRST_LINE
from client.records.soundness import findings
from client.records.station import keys_of, outbox_of


def commit(world, count: int) -> None:
    outbox, keys = outbox_of(world.folder), keys_of(world.folder)
    for _ in range(count):
        outbox.commit(draft_of(), keys.signer, keys.sealer)
    outbox.close()


def test_a_bundle_goes_out_and_its_answer_comes_back(world, tmp_path):
    commit(world, 5)
    bundle, answer = str(tmp_path / "a.bundle"), str(tmp_path / "a.answer")
    out = world.command("outbox", "export", bundle)
    assert out.stdout == "5 records written, sealed; they wait here for their receipts.\n"
    assert world.waiting() == 5
    commit(world, 1)
    taken = world.command("upstream", "--bundle", bundle, "--answer", answer)
    assert taken.stdout == "5 records stored and receipted, 0 refused.\n", taken.stderr
    back = world.command("outbox", "acknowledge", answer, "--json")
    assert json.loads(back.stdout) == {"removed": 5, "refused": [], "waiting": 1}
    # The same stick again changes nothing, on either side.
    assert world.command("upstream", "--bundle", bundle, "--answer", answer).returncode == 0
    again = world.command("outbox", "acknowledge", answer, "--json")
    assert json.loads(again.stdout)["removed"] == 0


def test_files_that_are_neither_are_told(world, tmp_path):
    strange = tmp_path / "x"
    strange.write_text("hello")
    done = world.command("outbox", "acknowledge", str(strange))
    assert (done.returncode, "not an answer" in done.stderr) == (4, True)
    done = world.command("upstream", "--bundle", str(strange), "--answer", str(tmp_path / "y"))
    assert (done.returncode, "not a bundle" in done.stderr) == (4, True)
    for batch in (b"{}", b"[" * 100_000):
        strange.write_bytes(FIRST_LINE + base64.b64encode(zlib.compress(batch)) + b"\n")
        done = world.command("upstream", "--bundle", str(strange), "--answer", str(tmp_path / "y"))
        assert (done.returncode, "not a bundle" in done.stderr) == (4, True)
    assert world.command("outbox", "acknowledge", str(tmp_path / "none")).returncode == 3
    assert world.command("outbox", "export", str(tmp_path / "no" / "place")).returncode == 3
    assert world.command("outbox", "export").returncode == 2


def test_a_bundle_is_never_written_over_another_file(world, tmp_path):
    commit(world, 1)
    other, folder, bundle = tmp_path / "letter.txt", tmp_path / "stick", tmp_path / "a.bundle"
    other.write_text("mine")
    folder.mkdir()
    done = world.command("outbox", "export", str(other))
    assert (done.returncode, other.read_text()) == (3, "mine")
    assert "is another file" in done.stderr
    assert world.command("outbox", "export", str(folder)).returncode == 3
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["letter.txt"]
    # The bundle of yesterday may be replaced: nothing is removed here without a receipt.
    for count in (1, 2):
        assert world.command("outbox", "export", str(bundle)).stdout.startswith(f"{count} ")
        commit(world, 1)


def test_a_rotten_seal_is_mended_from_the_ledger_and_delivered(world, upstream):
    commit(world, 3)
    outbox = outbox_of(world.folder)
    with outbox.transaction() as file:
        file.execute("UPDATE queue SET sealed = zeroblob(100) WHERE seq = 2")
    assert [finding.seq for finding in findings(outbox)] == [2]
    outbox.close()
    there = upstream()
    first = world.command("courier", "--once", "--url", there.url)
    assert "1 delivered with receipt, 2 waiting" in first.stdout
    assert json.loads(world.command("outbox", "repair", "--json").stdout) == {
        "mended": [2], "lost": [],
    }  # fmt: skip
    assert "2 delivered" in world.command("courier", "--once", "--url", there.url).stdout
