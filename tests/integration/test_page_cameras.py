"""A document camera over picture and video files, and a flatbed through SANE's test backend."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import cv2
import numpy as np
import pytest

from devices.document_camera import DocumentCameraAdapter
from devices.errors import Cancelled, DeviceError, Fault
from devices.flatbed import FlatbedAdapter
from devices.interfaces import DocumentReader


def decoded(encoded: bytes) -> np.ndarray:
    return cv2.imdecode(np.frombuffer(encoded, np.uint8), cv2.IMREAD_GRAYSCALE)


# Where the page's left edge is in each frame: none, moving in, at rest.
MOVED_IN = [None] * 8 + [300 - 20 * at for at in range(10)] + [100] * 6


def video(path: Path, lefts: list[int | None] = MOVED_IN) -> None:
    """Write a desk on which a page lies, or none, frame by frame."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*"MJPG"), 30, (320, 240))
    assert writer.isOpened()
    for left in lefts:
        frame = np.full((240, 320, 3), 40, np.uint8)
        if left is not None:
            cv2.rectangle(frame, (left, 40), (left + 180, 200), (230, 230, 230), -1)
        writer.write(frame)
    writer.release()


def test_a_still_page_comes_in_several_frames(tmp_path: Path) -> None:
    path = tmp_path / "page.png"
    cv2.imwrite(str(path), np.full((480, 640, 3), 90, np.uint8))
    adapter = DocumentCameraAdapter()
    reader = adapter.open(adapter.refer(f"document-camera:{path}"))
    assert isinstance(reader, DocumentReader)
    page = reader.read(threading.Event())
    assert len(page.pictures) == 5
    assert decoded(page.pictures[0].encoded).shape == (480, 640)
    cancel = threading.Event()
    timer = threading.Timer(0.3, cancel.set)
    timer.start()
    with pytest.raises(Cancelled):
        reader.read(cancel)
    timer.join()
    reader.close()


def test_a_moving_page_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "desk.avi"
    video(path)
    adapter = DocumentCameraAdapter()
    reader = adapter.open(adapter.refer(f"document-camera:{path}"))
    empty = reader.read(threading.Event())
    assert decoded(empty.pictures[0].encoded)[120, 190] < 80
    page = reader.read(threading.Event())
    assert decoded(page.pictures[0].encoded)[120, 190] > 180
    reader.close()


def test_a_page_that_was_tilted_and_laid_back_is_looked_at_again(tmp_path: Path) -> None:
    """Asked for by a hint: no zone was found the first time, and it lies where it lay."""
    path = tmp_path / "tilted.avi"
    video(path, [100] * 8 + [130, 160, 130] + [100] * 8)
    adapter = DocumentCameraAdapter()
    reader = adapter.open(adapter.refer(f"document-camera:{path}"))
    cancel = threading.Event()
    limit = threading.Timer(60, cancel.set)
    limit.start()
    try:
        for _ in range(2):
            page = reader.read(cancel)
            assert decoded(page.pictures[0].encoded)[120, 190] > 180
    finally:
        limit.cancel()
        limit.join()
        reader.close()


@pytest.mark.skipif(shutil.which("scanimage") is None, reason="sane-utils is not installed")
def test_a_flatbed_scans() -> None:
    adapter = FlatbedAdapter()
    info = adapter.refer("flatbed:test:0")
    assert info.simulated
    reader = adapter.open(info)
    assert isinstance(reader, DocumentReader)
    page = reader.read(threading.Event())
    assert page.pictures[0].dots_per_inch == 300
    picture = decoded(page.pictures[0].encoded)
    assert min(picture.shape) > 500
    with pytest.raises(DeviceError) as absent:
        adapter.open(adapter.refer("flatbed:nosuch:0")).read(threading.Event())
    assert absent.value.fault is Fault.ABSENT
    assert isinstance(adapter.scan(), tuple)


@pytest.mark.skipif(shutil.which("scanimage") is None, reason="sane-utils is not installed")
def test_a_scan_is_cancelled() -> None:
    adapter = FlatbedAdapter()
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        adapter.open(adapter.refer("flatbed:test:0")).read(cancel)


@pytest.mark.parametrize("known", ["True Gray", "Color", ""])
def test_a_scanner_that_names_grey_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, known: str
) -> None:
    """Its scanimage refuses the other words as SANE's own does; asked once, it is remembered."""
    asked = tmp_path / "asked"
    accepted = f'*"--mode {known}"*) ;; *' if known else '*"--mode"*) refuse ;; *'
    refused = "refuse" if known else ":"
    (tmp_path / "scanimage").write_text(
        "#!/bin/sh\n"
        f'echo "$*" >> {asked}\n'
        "refuse() { echo 'scanimage: setting of option --mode failed (Invalid argument)' >&2;"
        " exit 1; }\n"
        f'case "$*" in {accepted}) {refused} ;; esac\n'
        "echo picture\n"
    )
    (tmp_path / "scanimage").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    adapter = FlatbedAdapter()
    reader = adapter.open(adapter.refer("flatbed:brother4:bus1;dev2"))
    for _ in range(2):
        assert reader.read(threading.Event()).pictures[0].encoded == b"picture\n"
    tries = asked.read_text().splitlines()
    assert tries[-1] == tries[-2]
    assert len(tries) == {"True Gray": 3, "Color": 4, "": 5}[known]


def test_without_sane(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    adapter = FlatbedAdapter()
    assert adapter.scan() == ()
    with pytest.raises(DeviceError) as refused:
        adapter.open(adapter.refer("flatbed:test:0"))
    assert refused.value.fault is Fault.SERVICE
    assert "sane-utils" in refused.value.remedy
