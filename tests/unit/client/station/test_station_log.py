"""The booth's log hears of machines, never of an inspection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.inspection import events
from client.judgement.advice import Action, Advice, Level
from client.station.log import StationLog
from mrz.checks import Check, Group, Outcome
from mrz.parse import parse

if TYPE_CHECKING:
    from pathlib import Path

from datetime import date

SPECIMEN = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)


def test_an_inspection_leaves_no_line(tmp_path: Path) -> None:
    written = StationLog(tmp_path)
    before = (tmp_path / "log" / "halfdoor.log").read_text()
    detail = (("read", "ERIKSSON"),)
    for event in (
        events.StateChanged(events.State.READING),
        events.ZoneRead(parse(SPECIMEN, today=date(2026, 11, 21))),
        events.CheckDone(
            Check("print.expiry", Group.PRINT, Outcome.FAILED, "print.expired", detail)
        ),
        events.Notice("print.check_digit", detail),
        events.AdviceReady(Advice(Level.RED, (), 1, 1, "a@1:00"), (Action.REFER,), 500, 120.0),
        events.DecisionTaken(Action.REFER, "ABCD"),
        events.Wiped(12.0),
    ):
        written(event)
    assert (tmp_path / "log" / "halfdoor.log").read_text() == before
    written.release()


def test_a_trouble_of_the_machine_is_a_line_without_its_detail(tmp_path: Path) -> None:
    written = StationLog(tmp_path)
    written(events.Notice("device.unplugged", (("device", "ERIKSSON"),)))
    camera = [("camera", "Camera", events.Lamp.MISSING, "device.no_camera")]
    for lamps in (camera, camera):
        written(events.StationChanged(tuple(lamps), 3, 1, 1))
    written.release()
    lines = (tmp_path / "log" / "halfdoor.log").read_text().splitlines()
    assert [line.split(" ", 3)[3] for line in lines] == [
        "halfdoor started",
        "halfdoor trouble code=device.unplugged",
        "halfdoor device lost kind=camera code=device.no_camera",
        "halfdoor stopped",
    ]
