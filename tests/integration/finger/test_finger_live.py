"""Our drivers on the real libusb, against virtual scanners that umockdev plugs in.

Nothing of the drivers or of pyusb is replaced here: requests go through usbdevfs, as submitted
by libusb, and come back late, halted, cut, or not at all.
"""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve()
BUS = HERE.parents[2] / "samples" / "live_bus.py"
NOT_HERE = 77
# Captures before the driver's process measures itself a second time.
LEAST = 6

pytestmark = [
    pytest.mark.umockdev,
    pytest.mark.skipif(shutil.which("umockdev-run") is None, reason="umockdev is not installed"),
]


def measured(family: str, captures: int) -> dict:
    """Run one scanner on a bus of its own; returns what the driver's process measured."""
    command = [sys.executable, str(BUS), family, str(captures)]
    paths = {"PYTHONPATH": os.pathsep.join((str(HERE.parents[3]), str(BUS.parent)))}
    environment = {**os.environ, **paths}
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=250, check=False
    )
    if done.returncode == NOT_HERE:
        pytest.skip("gir1.2-umockdev-1.0 and python3-gi are not installed for this Python")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(("family", "captures"), [("uru", 100), ("upek", 15), ("nb1010", 15)])
def test_captures_halts_cut_frames_and_a_pulled_plug(family: str, captures: int) -> None:
    found = measured(family, captures)
    early, late = found["early"], found["late"]
    assert late["descriptors"] == early["descriptors"]
    assert late["threads"] <= early["threads"] + 1
    assert late["kilobytes"] < early["kilobytes"] + 1500
    assert (found["captures"], found["alike"]) == (captures + 8, True)
    assert found["told"] == "device.unplugged"
    # A busy machine only ever adds time: where it was late, the quickest of a few tries counts.
    tries = itertools.chain([found], (measured(family, LEAST) for _ in range(4)))
    assert any(one["ready"] < 0.6 and one["seconds"] < 1.0 for one in tries)
    assert found["after"]["threads"] == found["before"]["threads"]
    assert found["after"]["descriptors"] == found["before"]["descriptors"]


def test_a_reader_that_another_program_holds_is_told() -> None:
    found = measured("uru", 0)
    assert found["told"] == "device.busy"
    assert "fprintd" in found["remedy"]
