"""The doctor's judgements, each on a patient made for it."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from client.diagnostics import equipment, holdings, installation, machine, walls
from client.diagnostics.doctor import Section, examine, section, well
from client.diagnostics.finding import Finding, State, fine
from client.settings import Station
from client.trust import training
from devices.errors import Fault
from devices.manager import Inventory, Problem
from devices.types import DeviceInfo, DeviceKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TODAY = date(2026, 11, 21)


def test_the_name_trap_of_pypi_is_seen() -> None:
    ours = {name: ["halfdoor"] for name in installation.PACKAGES}
    assert installation.owners(ours).state is State.FINE
    found = installation.owners({**ours, "mrz": ["halfdoor", "mrz"]})
    assert found.state is State.BROKEN
    assert "uninstall mrz" in found.remedy


def test_a_packaging_package_is_seen(tmp_path: Path) -> None:
    assert installation.packaging_folder(tmp_path).state is State.FINE
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "__init__.py").touch()
    assert installation.packaging_folder(tmp_path).remedy.startswith("rm ")


@pytest.mark.parametrize(
    ("qt", "python", "state"),
    [
        ((6, 12, 0), (3, 11), State.BROKEN),
        ((6, 12, 0), (3, 12), State.FINE),
        ((6, 12, 1), (3, 11), State.FINE),
        ((6, 11, 3), (3, 11), State.FINE),
        ((6, 8, 2), (3, 13), State.BROKEN),
        ((), (3, 13), State.BROKEN),
    ],
)
def test_qt_that_aborts_is_refused(
    qt: tuple[int, ...], python: tuple[int, ...], state: State
) -> None:
    assert installation.qt_version(qt, python).state is state


def test_python_must_be_new_enough() -> None:
    assert installation.python_version((3, 10)).state is State.BROKEN
    assert installation.python_version((3, 11)).state is State.FINE


def test_a_folder_that_cannot_be_written_is_told(tmp_path, monkeypatch) -> None:
    assert machine.own_folder(tmp_path / "station").state is State.FINE
    file = tmp_path / "file"
    file.touch()
    assert machine.own_folder(file / "training").state is State.BROKEN
    monkeypatch.setattr(os, "access", lambda *_: False)
    there, not_yet = machine.own_folder(tmp_path), machine.own_folder(tmp_path / "station")
    assert (there.state, not_yet.state) == (State.BROKEN, State.BROKEN)
    # Neither the station's folder, which may be the booth's, nor what is above is given away.
    assert there.remedy.startswith(f"Work as the person that owns {tmp_path},")
    assert f"{tmp_path / 'station'}," in not_yet.remedy
    assert "chown" not in there.remedy + not_yet.remedy


def test_the_machine_is_judged() -> None:
    assert machine.clock(datetime(1970, 1, 1, tzinfo=UTC)).state is State.BROKEN
    assert machine.disk(10**6).state is State.ATTENTION
    head = "Filename Type Size Used Priority\n"
    assert machine.swap(head).state is State.FINE
    assert machine.swap(head + "/dev/zram0 partition 1 0 100\n").state is State.FINE
    assert "/dev/sda2" in machine.swap(head + "/dev/sda2 partition 1 0 100\n").sentence


def test_a_battery_and_freed_memory_are_told(tmp_path: Path) -> None:
    assert list(machine.battery(tmp_path)) == []
    for name, charge in (("BAT0", 12), ("BAT1", 95)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "capacity").write_text(f"{charge}\n")
        (tmp_path / name / "status").write_text("Discharging\n")
    assert [f.state for f in machine.battery(tmp_path)] == [State.ATTENTION, State.FINE]
    assert machine.freed_memory(erasing=False).state is State.ATTENTION
    assert machine.freed_memory(erasing=True).state is State.FINE


def test_a_clock_before_the_newest_signature_is_told(tmp_path: Path) -> None:
    station = Station(tmp_path)
    assert list(holdings.clock(station, TODAY)) == []
    training.prepare(station.folder, today=TODAY)
    (finding,) = holdings.clock(station, TODAY)
    assert finding.state is State.FINE
    (finding,) = holdings.clock(station, TODAY - timedelta(days=1))
    assert finding.state is State.BROKEN


def test_devices_and_adapters_are_told() -> None:
    camera = DeviceInfo("webcam:0", DeviceKind.CAMERA, "A camera")
    played = DeviceInfo("sim:camera", DeviceKind.CAMERA, "Simulated", simulated=True)
    states = {
        kind: [f.state for f in equipment.of_kinds(Inventory(devices, ())) if f.name == "camera"]
        for kind, devices in {"real": (camera,), "played": (played,), "none": ()}.items()
    }
    assert states == {"real": [State.FINE], "played": [State.ATTENTION], "none": [State.ATTENTION]}


def test_an_adapter_that_stumbles_has_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = Problem("pcsc", Fault.SERVICE, "no service", "sudo systemctl start pcscd.socket")

    class Manager:
        def scan(self) -> Inventory:
            return Inventory((), (problem,))

        def close(self) -> None:
            pass

    monkeypatch.setattr(equipment, "DeviceManager", Manager)
    told = {finding.name: finding for finding in equipment.findings()}["adapter_pcsc"]
    assert told.remedy == "sudo systemctl start pcscd.socket"
    assert "no service" in told.sentence


def test_the_udev_rule_is_looked_for(tmp_path: Path) -> None:
    place = tmp_path / equipment.RULES
    assert equipment.rules((place,)).state is State.ATTENTION
    place.touch()
    assert equipment.rules((place,)).state is State.FINE


def test_a_wall_with_a_hole_is_broken() -> None:
    assert walls.judge("booth", "", frozenset()).state is State.FINE
    hole = walls.judge("room", "", frozenset({"a file to read"}))
    assert (hole.state, "a file to read" in hole.sentence) == (State.BROKEN, True)
    assert walls.judge("booth", "no IP sockets", frozenset()).state is State.BROKEN


def test_holdings_of_a_station_without_anything(tmp_path: Path) -> None:
    bare = Station(tmp_path, training=False)
    (finding,) = holdings.policy(bare, TODAY)
    assert finding.state is State.BROKEN
    (finding,) = holdings.trust(bare, TODAY)
    assert "no chip can be believed" in finding.sentence
    assert {f.state for f in holdings.lists(bare, TODAY)} == {State.ATTENTION}
    (finding,) = holdings.keys(bare)
    assert finding.state is State.BROKEN
    (finding,) = holdings.records(bare)
    assert finding.state is State.FINE


def test_a_policy_that_ends_soon_or_has_ended_is_told(tmp_path: Path) -> None:
    station = Station(tmp_path)
    training.prepare(station.folder, today=TODAY)
    for days, state in ((0, State.FINE), (340, State.ATTENTION), (400, State.ATTENTION)):
        (finding,) = holdings.policy(station, TODAY + timedelta(days=days))
        assert finding.state is state


def test_a_section_that_stumbles_keeps_what_it_found() -> None:
    def stumbling() -> Iterator[Finding]:
        yield fine("first", "Good.")
        raise RuntimeError("ERIKSSON")

    found = section("part", stumbling)
    assert [f.state for f in found] == [State.FINE, State.UNKNOWN]
    assert "ERIKSSON" not in found[1].sentence
    assert not well([Section("part", found)])


def test_every_section_answers_on_this_machine(tmp_path: Path) -> None:
    sections = {each.name: each for each in examine(Station(tmp_path), TODAY)}
    assert list(sections) == [
        "installation", "machine", "walls", "devices", "models", "certificates", "lists",
        "policy", "keys", "officers", "records",
    ]  # fmt: skip
    for each in sections.values():
        assert each.findings
        for finding in each.findings:
            assert finding.state is not State.UNKNOWN, finding
            assert (finding.remedy == "") == (finding.state is State.FINE), finding
    assert {f.state for f in sections["walls"].findings} == {State.FINE}


@pytest.mark.parametrize(
    ("installed", "loads", "state", "word"),
    [
        (False, False, State.FINE, "optional"),
        (True, False, State.ATTENTION, "glibc 2.38"),
        (True, True, State.FINE, "computed"),
    ],
)
def test_nfiq2_that_does_not_load_is_one_sentence(
    installed: bool, loads: bool, state: State, word: str
) -> None:
    found = installation.finger_quality(installed=installed, loads=loads)
    assert (found.state, word in found.sentence) == (state, True)
    assert found.sentence.count(".") <= 2


def test_a_model_pack_that_cannot_be_used_is_named_with_its_fault(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("HALFDOOR_HOME", str(tmp_path))
    pack = tmp_path / "models" / "border-open"
    pack.mkdir(parents=True)
    (pack / "pack.json").write_text("{}")
    (told,) = holdings.models(Station(tmp_path))
    assert told.state is State.BROKEN
    assert told.sentence.startswith("border-open: ")
    assert "…" not in told.sentence
