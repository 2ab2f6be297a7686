"""Detectors turn a network's maps into faces: with maps that were written by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from capture.errors import CaptureError
from capture.face.detect.boxes import distinct, fitted, moved
from capture.face.detect.example import EYES_NOSE_MOUTH
from capture.face.detect.scrfd import ScrfdDetector
from capture.face.detect.yunet import YunetDetector
from capture.face.types import Layout

if TYPE_CHECKING:
    from collections.abc import Callable

    Maps = dict[str, np.ndarray]

PICTURE = np.zeros((240, 320, 3), np.uint8)
MARKS = np.array([[100, 80], [140, 82], [121, 100], [105, 120], [136, 122]], np.float32)
BOX = (80.0, 50.0, 80.0, 96.0)


class FakeSession:
    """Answers with maps for whatever size it is asked at."""

    def __init__(
        self,
        names: tuple[str, ...],
        make: Callable[[int, int], Maps],
        sides: tuple[object, object] = ("height", "width"),
    ) -> None:
        self.outputs = names
        self.shape = (1, 3, *sides)
        self._make = make
        self.sizes: list[tuple[int, int]] = []

    def run(self, blob: np.ndarray) -> tuple[np.ndarray, ...]:
        rows, columns = blob.shape[2:]
        self.sizes.append((rows, columns))
        maps = self._make(rows, columns)
        return tuple(maps[name] for name in self.outputs)


YUNET = tuple(f"{part}_{s}" for part in ("cls", "obj", "bbox", "kps") for s in (8, 16, 32))


def _yunet(rows: int, columns: int) -> Maps:
    """Write one face into the cell of stride 16 at row 6, column 7."""
    maps: Maps = {}
    widths = {"cls": 1, "obj": 1, "bbox": 4, "kps": 10}
    for name in YUNET:
        part, stride = name.split("_")
        cells = (rows // int(stride)) * (columns // int(stride))
        maps[name] = np.zeros((1, cells, widths[part]), np.float32)
    cell, corner = 6 * (columns // 16) + 7, np.array([7, 6], np.float32)
    x, y, width, height = BOX
    maps["cls_16"][0, cell], maps["obj_16"][0, cell] = 0.81, 1.0
    centre = np.array([x + width / 2, y + height / 2], np.float32) / 16
    maps["bbox_16"][0, cell, :2] = centre - corner
    maps["bbox_16"][0, cell, 2:] = np.log(np.array([width, height]) / 16)
    maps["kps_16"][0, cell] = (MARKS / 16 - corner).ravel()
    return maps


SCRFD = tuple(f"{part}{s}" for part in ("score", "box", "kps") for s in (8, 16, 32))


def _scrfd(rows: int, columns: int) -> Maps:
    """Write the face into the second anchor of the centre (112, 96) of stride 16."""
    maps: Maps = {}
    widths = {"score": 1, "box": 4, "kps": 10}
    for name in SCRFD:
        part = name.rstrip("0123456789")
        stride = int(name[len(part) :])
        maps[name] = np.zeros(
            (2 * (rows // stride) * (columns // stride), widths[part]), np.float32
        )
    anchor, centre = 2 * (6 * (columns // 16) + 7) + 1, np.array([112.0, 96.0])
    x, y, width, height = BOX
    low, high = np.array([x, y]), np.array([x + width, y + height])
    maps["score16"][anchor] = 0.9
    maps["box16"][anchor] = np.concatenate([centre - low, high - centre]) / 16
    maps["kps16"][anchor] = ((MARKS - centre) / 16).ravel()
    return maps


def _detectors() -> dict[str, YunetDetector | ScrfdDetector]:
    return {
        "yunet": YunetDetector(FakeSession(YUNET, _yunet), 0.6),  # type: ignore[arg-type]
        "scrfd": ScrfdDetector(FakeSession(SCRFD, _scrfd), 0.6),  # type: ignore[arg-type]
    }


@pytest.mark.parametrize("name", ["yunet", "scrfd"])
def test_one_face_is_read_out_of_the_maps(name: str) -> None:
    (face,) = _detectors()[name].detect(PICTURE, 320)
    assert face.box == pytest.approx(BOX, abs=1e-3)
    assert face.landmarks == pytest.approx(MARKS, abs=1e-3)
    assert face.score == pytest.approx(0.9, abs=1e-3)
    assert face.layout is Layout.EYES_NOSE_MOUTH


@pytest.mark.parametrize("name", ["yunet", "scrfd"])
def test_a_large_picture_is_shrunk_and_the_face_put_back(name: str) -> None:
    (face,) = _detectors()[name].detect(np.zeros((720, 960, 3), np.uint8), 320)
    assert face.box == pytest.approx(tuple(3 * side for side in BOX), rel=1e-3)
    assert face.landmarks == pytest.approx(3 * MARKS, rel=1e-3)


def test_maps_are_asked_for_in_multiples_of_32() -> None:
    session = FakeSession(YUNET, _yunet)
    YunetDetector(session, 0.6).detect(np.zeros((230, 310, 3), np.uint8), 640)  # type: ignore[arg-type]
    assert session.sizes == [(256, 320)]


def test_outputs_of_scrfd_may_stand_in_another_order() -> None:
    by_stride = sorted(SCRFD, key=lambda name: name[-1])
    session = FakeSession(tuple(by_stride), _scrfd)
    (face,) = ScrfdDetector(session, 0.6).detect(PICTURE, 320)  # type: ignore[arg-type]
    assert face.box == pytest.approx(BOX, abs=1e-3)


def test_a_network_of_one_size_is_given_that_size() -> None:
    session = FakeSession(YUNET, _yunet, (320, 352))
    detector = YunetDetector(session, 0.6)  # type: ignore[arg-type]
    (face,) = detector.detect(np.zeros((720, 960, 3), np.uint8), 320)
    assert face.box == pytest.approx(tuple(3 * side for side in BOX), rel=1e-3)
    for shape in ((1, 1), (1, 3000), (3000, 1), (600, 700)):
        detector.detect(np.zeros((*shape, 3), np.uint8), 640)
    assert set(session.sizes) == {(320, 352)}


def test_a_size_that_no_stride_divides_is_refused() -> None:
    with pytest.raises(CaptureError) as caught:
        YunetDetector(FakeSession(YUNET, _yunet, (300, 300)), 0.6)  # type: ignore[arg-type]
    assert caught.value.code == "model.format"


@pytest.mark.parametrize("kind", [YunetDetector, ScrfdDetector])
def test_another_network_is_refused(kind: type[YunetDetector]) -> None:
    with pytest.raises(CaptureError) as caught:
        kind(FakeSession(("out",), _yunet), 0.6)  # type: ignore[arg-type]
    assert caught.value.code == "model.format"


def test_doubles_are_dropped_and_neighbours_stay() -> None:
    boxes = np.array([[0, 0, 100, 100], [10, 5, 100, 100], [120, 0, 100, 100], [30, 30, 40, 40]])
    scores = np.array([0.8, 0.9, 0.7, 0.95], np.float32)
    assert distinct(boxes.astype(np.float32), scores) == [3, 2]


def test_a_face_found_in_a_part_is_put_back_into_the_whole() -> None:
    face = moved(EYES_NOSE_MOUTH, 0.5, (10, 20))
    assert face.box == (230.0, 140.0, 200.0, 240.0)
    assert face.landmarks[0].tolist() == [280.0, 230.0]


@pytest.mark.parametrize("size", [(1, 4000), (3, 1280), (1280, 3), (2000, 1), (7, 641)])
def test_a_strip_of_a_picture_is_shrunk_and_has_no_face(size: tuple[int, int]) -> None:
    small, scale = fitted(np.zeros((*size, 3), np.uint8), 320)
    assert min(small.shape[:2]) >= 1
    assert max(small.shape[:2]) == pytest.approx(max(size) * scale, abs=2)


def test_a_small_picture_is_not_enlarged() -> None:
    small, scale = fitted(PICTURE, 640)
    assert small is PICTURE
    assert scale == 1.0
