"""halfdoor chip read through the real pcscd: the command, a whole matrix row, a lifted document."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path

import pytest

from client.__main__ import main
from devices.sim.chip.cipher import Suite
from devices.sim.chip.oids import Mapping
from devices.sim.chip.personalise import AgreementOffer, PaceOffer, Profile
from devices.sim.service import VARIABLE, ChipService, socket_link

pytestmark = pytest.mark.pcscd
os.environ.setdefault(VARIABLE, str(socket_link()))
ZONE = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\\nL898902C36UTO7408122F3204159ZE184226B<<<<<10"


@pytest.fixture(scope="module")
def service():
    try:
        made = ChipService()
    except OSError as refusal:
        pytest.skip(f"no private pcscd here: {refusal}")
    yield made
    made.stop()


@pytest.fixture
def roots(world, tmp_path: Path) -> str:
    path = tmp_path / "CSCA.cer"
    path.write_bytes(world.csca.certificate)
    return str(path)


def read(capsys, *options: str) -> tuple[int, dict[str, object]]:
    status = main(
        ["chip", "read", "--reader", "Virtual PCD 00 00", "--json", "--on", "2026-11-21", *options]
    )
    out = capsys.readouterr().out
    return status, json.loads(out) if out else {}


PROFILES = {
    "BAC": Profile(),
    "PACE-GM": Profile(
        pace=(PaceOffer(Mapping.GENERIC, Suite.AES256, 16),),
        agreement=(AgreementOffer(Suite.AES192, 13),), active="rsa-2048",
    ),
    "PACE-IM": Profile(pace=(PaceOffer(Mapping.INTEGRATED, Suite.TDES, 13),), longest=256),
    "PACE-CAM": Profile(pace=(PaceOffer(Mapping.CHIP_AUTHENTICATION, Suite.AES128, 13),)),
}  # fmt: skip


@pytest.mark.parametrize("method", PROFILES)
def test_chip_read(world, service, roots, capsys, method) -> None:
    service.insert(world.image(PROFILES[method]))
    status, told = read(capsys, "--mrz", ZONE, "--trust", roots)
    assert status == 0
    assert told["access"]["method"] == method
    checks = {check["name"]: check for check in told["checks"]}
    for name in ("access", "downgrade", "files", "sod_signature", "hashes", "chain", "clone"):
        assert checks[f"chip.{name}"]["outcome"] == "successful", checks[f"chip.{name}"]
    assert checks["agreement.dg1"]["outcome"] == "successful"
    assert told["dg1"]["lines"][0].startswith("P<UTO")
    service.remove()


def test_saved_evidence_is_judged_alike(world, service, roots, capsys, tmp_path) -> None:
    service.insert(world.image(PROFILES["PACE-GM"]))
    folder = tmp_path / "saved"
    status, told = read(capsys, "--mrz", ZONE, "--trust", roots, "--save", str(folder))
    assert status == 0
    assert main(["chip", "verify", str(folder), "--mrz", ZONE, "--trust", roots, "--json",
                 "--on", "2026-11-21"]) == 0  # fmt: skip
    again = json.loads(capsys.readouterr().out)
    assert again["checks"] == told["checks"]
    assert again["access"] == told["access"]
    service.remove()


def test_wrong_key_and_no_chip(world, service, capsys) -> None:
    service.insert(world.image(PROFILES["BAC"]))
    other = ZONE.replace("L898902C36", "L898902C44")
    assert read(capsys, "--mrz", other)[0] == 4
    service.remove()
    assert read(capsys, "--mrz", ZONE, "--wait", "0.3")[0] == 3
    assert main(["chip", "read", "--reader", "Nowhere", "--mrz", ZONE]) == 3
    assert main(["chip", "read", "--reader", "Virtual PCD 00 00"]) == 2
    capsys.readouterr()


@pytest.mark.parametrize("wait", [0.15, 0.35, 0.55])
def test_the_service_is_killed_and_started_again(world, service, roots, capsys, wait) -> None:
    service.insert(world.image(Profile(longest=256)))
    orders = [
        threading.Timer(wait, service.kill_pcscd),
        threading.Timer(wait + 0.3, service.start_pcscd),
    ]
    for one in orders:
        one.start()
    status, told = read(capsys, "--mrz", ZONE, "--trust", roots)
    for one in orders:
        one.join()
    assert status in {0, 3}
    if status == 0:
        checks = {check["name"]: check for check in told["checks"]}
        assert checks["chip.hashes"]["outcome"] == "successful"
    service.remove()


def test_a_document_lifted_for_a_moment(world, service, roots, capsys) -> None:
    service.insert(world.image(Profile(longest=256)))
    timer = threading.Timer(0.35, service.remove)
    back = threading.Timer(0.9, service.insert, (world.image(Profile(longest=256)),))
    for one in (timer, back):
        one.start()
    status, told = read(capsys, "--mrz", ZONE, "--trust", roots)
    for one in (timer, back):
        one.join()
    # Another image has other keys and hashes: whatever came of it, no mixture is called whole.
    if status == 0:
        checks = {check["name"]: check for check in told["checks"]}
        assert checks["chip.sod_signature"]["outcome"] == "successful"
        assert set(told) >= {"checks", "files"}
    else:
        assert status in {3, 4}
    service.remove()
