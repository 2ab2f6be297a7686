"""F11: silent, with an effect, and without a trace."""

from __future__ import annotations

import dataclasses
import json

from client.inspection import events
from client.judgement.advice import Action
from client.station import silent_bell
from client.station.silent_bell import SilentBell


def test_the_bell_rings_and_no_record_tells(composition, officer, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(silent_bell, "BELL_SECONDS", 120.0)
    rung, free = tmp_path / "rung", tmp_path / "free"
    program = tmp_path / "bell"
    wait = f"while [ ! -e {free} ]; do sleep 0.05; done"
    program.write_text(f'#!/bin/sh\n{wait}\necho "$#" > {rung}\n')
    program.chmod(0o755)
    booth, alone = composition.booth, composition.booth._office
    plain = officer.inspect("clean")
    bell = SilentBell(str(program))
    booth._office = dataclasses.replace(alone, protect=bell.ring)
    try:
        walk = officer.begin("clean")
        officer.control.protect()
        assert walk.advised.wait(60)
        # The bell still rings: the inspection did not wait for it.
        assert not walk.codes & {"protection.called", "protection.no_bell"}
        free.touch()
        assert walk.see(lambda: "protection.called" in walk.codes)
        officer.decide(walk, Action.ADMIT)
    finally:
        booth._office = alone
        bell.close()
    assert rung.read_text() == "0\n", "the bell was told something"
    assert set(walk.checks.items()) == set(plain.checks.items())
    # A new hour or a new day may begin between the two.
    changing = {"id", "off", "rcp", "seq", "log", "hour", "day", "del"}
    kept = [{k: v for k, v in json_of(each).items() if k not in changing} for each in (walk, plain)]
    assert kept[0] == kept[1]


def test_without_a_bell_the_officer_is_told_what_to_do(officer) -> None:
    walk = officer.begin("clean")
    officer.control.protect()
    assert walk.advised.wait(60)
    assert walk.see(lambda: "protection.no_bell" in walk.codes)
    officer.control.cancel()
    assert walk.ended.wait(60)
    assert not [e for e in walk.of(events.RecordPreview) if e.sent]


def json_of(walk) -> dict:
    return json.loads(walk.record)
