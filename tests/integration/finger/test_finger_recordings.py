"""Five recorded readers, replayed by umockdev: our picture equals the recorded one, bit for bit."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

HERE = Path(__file__).resolve()
SHARED = Path(os.environ.get("HALFDOOR_SHARED", HERE.parents[4] / "shared"))
RECORDINGS = SHARED / "data" / "finger" / "recordings"

pytestmark = [
    pytest.mark.umockdev,
    pytest.mark.shared,
    pytest.mark.skipif(shutil.which("umockdev-run") is None, reason="umockdev is not installed"),
    pytest.mark.skipif(not RECORDINGS.is_dir(), reason="the shared recordings are not here"),
]


def replay_options(folder: Path) -> list[str]:
    """The device description, and its recorded transfers under the device's own path."""
    lines = (folder / "device").read_text(encoding="utf-8").splitlines()
    path = next(line[3:] for line in lines if line.startswith("P: "))
    if (folder / "capture.pcapng").exists():
        return ["-p", f"/sys{path}={folder / 'capture.pcapng'}"]
    node = next(line.split("=")[1] for line in lines if line.startswith("E: DEVNAME="))
    return ["-i", f"{node}={folder / 'capture.ioctl'}"]


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("uru4000-4500", "uru"),
        ("uru4000-msv2", "uru"),
        ("upektc_img", "upek"),
        ("upektc_img-tcs1s", "upek"),
        ("nb1010", "nb1010"),
    ],
)
def test_replayed_picture_is_bit_equal(name: str, family: str, tmp_path: Path) -> None:
    folder = RECORDINGS / name
    target = tmp_path / "picture.npy"
    command = ["umockdev-run", "-d", str(folder / "device"), *replay_options(folder), "--"]
    command += [sys.executable, str(HERE.with_name("replay_scanner.py")), family, str(target)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=90, check=False)
    assert done.returncode == 0, done.stderr
    reference = cv2.imread(str(folder / "capture.png"), cv2.IMREAD_GRAYSCALE)
    assert np.array_equal(np.load(target), reference)
