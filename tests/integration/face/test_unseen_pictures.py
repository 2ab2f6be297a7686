"""Pictures as they come: each ends in a zone or in a code, and none speaks against its person."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from capture.errors import CaptureError
from capture.face.compare import compare
from capture.face.types import Zone
from capture.image import decode
from devices.sim import people

if TYPE_CHECKING:
    from collections.abc import Callable

    from capture.face.engine import FaceEngine
    from capture.face.types import Reference

Picture = np.ndarray
# Where the eyes of the simulated travellers are in their frame, and how far apart.
EYES, APART = ((594, 300), (686, 300)), 92


def _scaled(times: float, plus: float = 0.0) -> Callable[[Picture], Picture]:
    return lambda p: np.clip(p * times + plus, 0, 255).astype(np.uint8)


def _tilted(degrees: float) -> Callable[[Picture], Picture]:
    turn = cv2.getRotationMatrix2D((640, 320), degrees, 1.0)
    return lambda p: cv2.warpAffine(p, turn, p.shape[1::-1], borderMode=cv2.BORDER_REPLICATE)


def _shaded(picture: Picture) -> Picture:
    light = np.linspace(2.2, 0.0, picture.shape[1])[None, :, None]
    return np.clip(picture * light, 0, 255).astype(np.uint8)


def _glasses(filled: int) -> Callable[[Picture], Picture]:
    def put_on(picture: Picture) -> Picture:
        worn = picture.copy()
        for eye in EYES:
            cv2.ellipse(worn, eye, (34, 25), 0, 0, 360, (25, 25, 25), filled)
        cv2.line(worn, (628, 300), (652, 300), (25, 25, 25), 5)
        return worn

    return put_on


def _masked(picture: Picture) -> Picture:
    worn = picture.copy()
    cv2.ellipse(worn, (640, 415), (78, 66), 0, 0, 360, (215, 205, 195), -1)
    return worn


def _moved(picture: Picture) -> Picture:
    return cv2.blur(picture, (45, 1))


def _grey(picture: Picture) -> Picture:
    return np.repeat(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)[:, :, None], 3, axis=2)


def _chip(thousandths: int, side: int = 413) -> Callable[[Picture], Picture]:
    def stored(picture: Picture) -> Picture:
        cut = cv2.resize(picture[60:600, 430:850], (side, side * 540 // 420))
        ratio = [cv2.IMWRITE_JPEG2000_COMPRESSION_X1000, thousandths]
        content = cv2.imencode(".jp2", cut, ratio)[1].tobytes()
        assert len(content) <= 20_000
        return decode(content)

    return stored


def _jpeg(picture: Picture) -> Picture:
    return decode(cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 12])[1].tobytes())


def _noisy(picture: Picture) -> Picture:
    noise = np.random.default_rng(1).normal(0, 28, picture.shape)
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


def _turned_by_exif(picture: Picture) -> Picture:
    """Store the picture on its side, with the word of a telephone that it is to be turned."""
    stored = np.ascontiguousarray(np.rot90(picture[:, 280:1000]))
    content = cv2.imencode(".jpg", stored)[1].tobytes()
    entry = struct.pack(">HHHIHH", 1, 0x112, 3, 1, 6, 0) + bytes(4)
    facts = b"Exif\0\0MM\0*\0\0\0\x08" + entry
    return decode(content[:2] + b"\xff\xe1" + struct.pack(">H", len(facts) + 2) + facts
                  + content[2:])  # fmt: skip


GOOD: dict[str, Callable[[Picture], Picture]] = {
    "dark": _scaled(0.25),
    "flat": _scaled(0.35, 110),
    "side light": _shaded,
    "tilted 30": _tilted(30),
    "tilted -30": _tilted(-30),
    "grey": _grey,
    "small chip": _chip(20),
    "tiny chip": _chip(60, side=200),
    "grey chip": lambda p: _chip(20)(_grey(p)),
    "blurred": lambda p: cv2.GaussianBlur(p, (0, 0), 3),
    "jpeg 12": lambda p: cv2.imdecode(
        cv2.imencode(".jpg", p, [cv2.IMWRITE_JPEG_QUALITY, 12])[1], 1
    ),
    "noisy": _noisy,
    "mirrored": lambda p: np.ascontiguousarray(p[:, ::-1]),
    "glasses": _glasses(5),
    "exif": _turned_by_exif,
    "thumbnail": lambda p: cv2.resize(p[60:600, 430:850], (140, 180), interpolation=cv2.INTER_AREA),
}
POOR: dict[str, Callable[[Picture], Picture]] = {
    "black": _scaled(0.0),
    "very dark": _scaled(0.08),
    "over-exposed": _scaled(2.6),
    "white": _scaled(9.0, 100),
    "half out": lambda p: np.ascontiguousarray(p[:, 640:]),
    "chin out": lambda p: np.ascontiguousarray(p[:395]),
    "brow out": lambda p: np.ascontiguousarray(p[285:]),
    "masked": _masked,
    "very blurred": lambda p: cv2.GaussianBlur(p, (0, 0), 12),
    "lying left": lambda p: np.ascontiguousarray(np.rot90(p[:, 280:1000])),
    "lying right": lambda p: np.ascontiguousarray(np.rot90(p[:, 280:1000], 3)),
    "moved": _moved,
    "dark glasses": _glasses(-1),
    "upside down": lambda p: np.ascontiguousarray(p[::-1, ::-1]),
    "one line": lambda p: np.ascontiguousarray(p[300:301]),
    "one pixel": lambda p: np.ascontiguousarray(p[300:301, 640:641]),
    "a strip": lambda p: np.ascontiguousarray(p[:, 600:620]),
}


@pytest.fixture(scope="module")
def portrait(engine: FaceEngine) -> Reference:
    return engine.reference(decode(people.encoded_portrait("astronaut", jpeg_2000=True)))


def _outcome(engine: FaceEngine, live: Picture, reference: Reference) -> str:
    try:
        probe = engine.probe(np.asarray(live, np.uint8))
    except CaptureError as reason:
        return reason.code
    return compare(probe, reference, engine.thresholds).zone


@pytest.mark.parametrize("name", sorted(GOOD))
def test_a_picture_that_a_person_would_accept_is_matched(
    engine: FaceEngine, portrait: Reference, name: str
) -> None:
    live = GOOD[name](people.live_view(("astronaut",), 0))
    assert _outcome(engine, live, portrait) == Zone.MATCH


@pytest.mark.parametrize("name", sorted(POOR))
def test_a_poor_picture_never_speaks_against_its_person(
    engine: FaceEngine, portrait: Reference, name: str
) -> None:
    live = POOR[name](people.live_view(("astronaut",), 0))
    allowed = {Zone.MATCH, Zone.INCONCLUSIVE, "face.none", "face.several", "face.landmarks"}
    assert _outcome(engine, live, portrait) in allowed


@pytest.mark.parametrize("name", sorted({**GOOD, **POOR})[::3])
def test_no_picture_matches_another_person(
    engine: FaceEngine, portrait: Reference, name: str
) -> None:
    live = {**GOOD, **POOR}[name](people.live_view(("sailor",), 0))
    assert _outcome(engine, live, portrait) != Zone.MATCH


@pytest.mark.parametrize("name", ["lying left", "lying right", "upside down"])
def test_a_face_that_lies_is_not_collected(engine: FaceEngine, name: str) -> None:
    seen = engine.collector().add(POOR[name](people.live_view(("astronaut",), 0)), 0.0)
    assert seen.usable == 0
    assert seen.hints


@pytest.mark.parametrize("name", ["black", "one line", "one pixel", "a strip", "white"])
def test_no_frame_of_the_camera_breaks_the_collector(engine: FaceEngine, name: str) -> None:
    collector = engine.collector()
    frame = np.asarray(POOR[name](people.live_view(("astronaut",), 0)), np.uint8)
    seen = collector.add(frame, 0.0)
    assert seen.usable == 1 or seen.hints
    collector.add(frame, 0.2)
    collector.wipe()
