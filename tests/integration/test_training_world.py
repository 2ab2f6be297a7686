"""The training State's keys on disk, and the world's scenarios without a reader service."""

from __future__ import annotations

import datetime
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from cryptography import x509

from devices.errors import DeviceError, Fault
from devices.manager import DeviceManager
from devices.sim.authority import NAMES, YEAR, load_or_make
from devices.sim.world import TrainingWorld

NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)


def test_keys_are_made_once_and_are_their_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    first, new = load_or_make(folder, NOW)
    assert new
    assert set(first) == set(NAMES)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.glob("*.key")} == {0o600}
    assert load_or_make(folder, NOW) == (first, False)


@pytest.mark.parametrize("trouble", ["missing", "nonsense", "torn", "old"])
def test_keys_that_cannot_serve_are_made_anew(tmp_path: Path, trouble: str) -> None:
    first, _ = load_or_make(tmp_path, NOW)
    path, now = tmp_path / "signer.key", NOW
    if trouble == "missing":
        path.unlink()
    elif trouble == "nonsense":
        path.write_bytes(b"nonsense")
    elif trouble == "torn":
        path.write_bytes(first["csca"].key)
    else:
        now = NOW + 10 * YEAR
    second, new = load_or_make(tmp_path, now)
    assert new
    assert second["csca"] != first["csca"]
    assert load_or_make(tmp_path, now) == (second, False)


def test_the_signers_chain_to_the_right_roots(tmp_path: Path) -> None:
    made, _ = load_or_make(tmp_path, NOW)
    parsed = {name: x509.load_der_x509_certificate(one.certificate) for name, one in made.items()}
    parsed["signer"].verify_directly_issued_by(parsed["csca"])
    parsed["revoked-signer"].verify_directly_issued_by(parsed["csca"])
    parsed["stranger-signer"].verify_directly_issued_by(parsed["stranger-csca"])
    with pytest.raises(ValueError, match="subject"):
        parsed["stranger-signer"].verify_directly_issued_by(parsed["csca"])


def test_every_scenario_can_be_shown_and_taken_away(tmp_path: Path) -> None:
    world = TrainingWorld(tmp_path)
    world.start(prefer_pcscd=False)
    manager = DeviceManager()
    reader = manager.open(world.chip_address)
    page_reader = manager.open(world.page_address)
    for scenario in world.scenarios:
        world.present(scenario)
        page = page_reader.read(threading.Event())
        assert page.lines
        assert page.pictures
        if scenario in {"silent-chip", "paper"}:
            with pytest.raises(DeviceError):
                reader.connect(threading.Event(), 0.01)
        else:
            reader.connect(threading.Event(), 0.01).close()
    world.withdraw()
    world.withdraw()
    assert not page_reader.present()
    world.stop()
    world.stop()


def test_one_world_is_started_once_and_shows_nothing_after_its_end(tmp_path: Path) -> None:
    world = TrainingWorld(tmp_path)
    with pytest.raises(DeviceError):
        world.present("clean")
    world.start(prefer_pcscd=False)
    assert (world.chip_path, world.chip_reason) == ("in-process", "chosen")
    with pytest.raises(DeviceError) as caught:
        world.start(prefer_pcscd=False)
    assert caught.value.fault is Fault.BUSY
    world.stop()
    assert not [info for info in DeviceManager().scan().devices if info.address[:4] == "sim:"]


def test_without_pcscd_the_world_says_so_and_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from devices.sim import service

    program = "import json; print(json.dumps({'refused': 'pcscd is not installed'}))"
    run = service.subprocess.Popen
    monkeypatch.setattr(
        service.subprocess, "Popen", lambda words, **rest: run([words[0], "-c", program], **rest)
    )
    world = TrainingWorld(tmp_path)
    world.start()
    assert (world.chip_path, world.chip_reason) == ("in-process", "pcscd is not installed")
    world.present("clean")
    DeviceManager().open(world.chip_address).connect(threading.Event(), 0.01).close()
    world.stop()


def test_a_world_behind_a_wall_says_why_its_chip_is_read_without_pcscd(tmp_path: Path) -> None:
    program = (
        "import sys\nfrom pathlib import Path\nfrom client.inspection import isolation\n"
        "from devices.sim.world import TrainingWorld\n"
        "isolation.lock_booth()\nworld = TrainingWorld(Path(sys.argv[1]))\nworld.start()\n"
        "print(world.chip_path, world.chip_reason)\nworld.stop()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    told = done.stdout.strip()
    assert told.startswith("in-process ")
    # Where no pcscd is installed, or no namespace is allowed, that is the reason told.
    assert any(word in told for word in ("wall", "not installed", "does not allow")), told
