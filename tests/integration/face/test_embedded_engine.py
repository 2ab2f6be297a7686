"""The embedded pack on free pictures: two people, their views, and no one."""

from __future__ import annotations

import itertools
from importlib.resources import files
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
    from capture.face.types import Probe
    from capture.models import ModelPack

Picture = np.ndarray


def _astronaut() -> Picture:
    return decode((files("skimage") / "data" / "astronaut.png").read_bytes())


def _grey(picture: Picture) -> Picture:
    return np.repeat(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)[:, :, None], 3, axis=2)


def _chip(picture: Picture) -> Picture:
    """Make 413 x 413 pixels of JPEG 2000 in about 10 kB."""
    small = cv2.resize(picture[10:250, 100:340], (413, 413))
    done, content = cv2.imencode(".jp2", small, [cv2.IMWRITE_JPEG2000_COMPRESSION_X1000, 20])
    assert done
    assert len(content) < 20_000
    return decode(content.tobytes())


VIEWS: dict[str, Callable[[Picture], Picture]] = {
    "mirrored": lambda p: np.ascontiguousarray(p[:, ::-1]),
    "dark": lambda p: (p * 0.55).astype(np.uint8),
    "grey": _grey,
    "chip": _chip,
    "grey chip": lambda p: _chip(_grey(p)),
    "tilted": lambda p: cv2.warpAffine(p, cv2.getRotationMatrix2D((224, 110), 12, 1.0), (512, 512)),
    "shrunk": lambda p: cv2.resize(p, None, fx=0.85, fy=0.85, interpolation=cv2.INTER_AREA),
    "noisy": lambda p: cv2.add(p, np.random.default_rng(1).integers(0, 40, p.shape, np.uint8)),
}


@pytest.mark.parametrize("view", sorted(VIEWS))
def test_views_of_one_person_match_her_portrait(engine: FaceEngine, view: str) -> None:
    reference = engine.reference(decode(people.encoded_portrait("astronaut", jpeg_2000=True)))
    probe = engine.probe(np.asarray(VIEWS[view](_astronaut()), np.uint8))
    assert compare(probe, reference, engine.thresholds).zone is Zone.MATCH


def test_faces_of_other_people_never_match(engine: FaceEngine) -> None:
    """8 small grey faces (LFW, as scikit-image has them) against two portraits."""
    faces = np.load(str(files("skimage") / "data" / "lfw_subset.npy"))[:96:12]
    portraits = [
        engine.reference(decode(people.encoded_portrait(n))) for n in ("astronaut", "sailor")
    ]
    zones: list[set[Zone]] = []
    for face in faces:
        large = cv2.resize((face * 255).astype(np.uint8), (200, 200), interpolation=cv2.INTER_CUBIC)
        framed = cv2.copyMakeBorder(large, 60, 60, 60, 60, cv2.BORDER_REPLICATE)
        found = engine.detect(np.repeat(framed[:, :, None], 3, axis=2))
        assert len(found) == 1
        probe = engine.probe(np.repeat(framed[:, :, None], 3, axis=2), found)
        found_zones = {compare(probe, one, engine.thresholds).zone for one in portraits}
        zones.append(found_zones)
        # Enlarged from 25 pixels, most are blurred: of those nothing is said against anybody.
        assert Zone.DIFFER not in found_zones or not probe.hints
    assert not any(Zone.MATCH in found for found in zones)
    assert {Zone.DIFFER} in zones


@pytest.mark.parametrize("name", ["chelsea.png", "coffee.png", "rocket.jpg", "brick.png"])
def test_pictures_without_a_face_have_none(engine: FaceEngine, name: str) -> None:
    picture = decode((files("skimage") / "data" / name).read_bytes())
    with pytest.raises(CaptureError) as caught:
        engine.reference(picture)
    assert caught.value.code == "face.none"


def test_a_small_face_in_a_large_photograph_is_found(engine: FaceEngine) -> None:
    photograph = np.full((1100, 1500, 3), 120, np.uint8)
    photograph[300:812, 500:1012] = _astronaut()
    reference = engine.reference(photograph)
    assert reference.faces == 1
    assert "face.hint.come_closer" in reference.hints


def _shifted(picture: Picture, across: float, down: float, times: float) -> Picture:
    place = np.array([[times, 0, across], [0, times, down]])
    size = picture.shape[1::-1]
    moved = cv2.warpAffine(picture, place, size, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(moved, np.uint8)


@pytest.mark.parametrize("move", [(0, 0, 1.0), (18, 6, 1.0), (-15, 10, 1.05), (8, 4, 0.93)])
def test_a_followed_face_is_placed_as_in_the_whole_frame(
    engine: FaceEngine, move: tuple[float, float, float]
) -> None:
    (before,) = engine.scan(_astronaut())
    frame = _shifted(_astronaut(), *move)
    (followed,), (seen,) = engine.near(frame, before), engine.scan(frame)
    away = np.abs(followed.landmarks - seen.landmarks).max()
    assert away < 0.06 * seen.eye_distance


def test_a_followed_face_that_is_gone_is_not_made_up(engine: FaceEngine) -> None:
    (before,) = engine.scan(_astronaut())
    assert engine.near(np.full((512, 512, 3), 120, np.uint8), before) == ()
    assert engine.near(_shifted(_astronaut(), 200, 120, 1.0), before) == ()
    assert engine.near(_astronaut()[:40, :40], before) == ()


@pytest.mark.parametrize("side", [112, 400])
def test_a_face_cut_closer_than_its_outline_is_found(engine: FaceEngine, side: int) -> None:
    reference = engine.reference(decode(people.encoded_portrait("astronaut")))
    x, y, width, height = (round(part) for part in reference.face.box)
    cut = people.portrait("astronaut")[y + 8 : y + height - 8, x + 8 : x + width - 8]
    close = np.asarray(cv2.resize(cut, (side, side)), np.uint8)
    assert compare(engine.probe(close), reference, engine.thresholds).zone is Zone.MATCH


def _row(count: int) -> Picture:
    """Place portraits beside and above each other, two people in turn."""
    order = itertools.cycle(("astronaut", "sailor"))
    small = [cv2.resize(people.portrait(next(order)), (260, 334)) for _ in range(count)]
    if count <= 2:
        return np.hstack(small)
    return np.vstack([np.hstack(small[: count // 2]), np.hstack(small[count // 2 :])])


@pytest.mark.parametrize("count", [2, 10])
def test_two_and_ten_faces_are_counted_and_refused(engine: FaceEngine, count: int) -> None:
    picture = _row(count)
    assert len(engine.detect(picture, longest=1300)) == count
    with pytest.raises(CaptureError) as caught:
        engine.reference(picture, engine.detect(picture, longest=1300))
    assert (caught.value.code, caught.value.detail) == ("face.several", str(count))


def _collected(engine: FaceEngine, names: tuple[str, ...]) -> tuple[Probe | None, str]:
    collector = engine.collector()
    for number in range(8):
        seen = collector.add(people.live_view(names, number * 4), number * 0.13)
        if seen.usable >= seen.wanted:
            break
    probe, obstacle = collector.probe(), collector.obstacle
    collector.wipe()
    return probe, obstacle


@pytest.mark.parametrize(("live", "zone"), [("astronaut", Zone.MATCH), ("sailor", Zone.DIFFER)])
def test_three_camera_frames_give_the_answer(engine: FaceEngine, live: str, zone: Zone) -> None:
    reference = engine.reference(decode(people.encoded_portrait("astronaut")))
    probe, _ = _collected(engine, (live,))
    assert probe is not None
    assert probe.frames == 3
    assert compare(probe, reference, engine.thresholds).zone is zone


@pytest.mark.parametrize(
    ("names", "obstacle"), [((), "face.none"), (("astronaut", "sailor"), "face.several")]
)
def test_no_one_or_two_people_before_the_camera_give_no_probe(
    engine: FaceEngine, names: tuple[str, ...], obstacle: str
) -> None:
    assert _collected(engine, names) == (None, obstacle)


def test_the_embedded_pack_says_that_it_may_only_assist(pack: ModelPack) -> None:
    assert pack.assist_only
    assert pack.licence == "CC0-1.0"
    assert "compares by eye" in pack.manifest.card


def test_a_converted_network_that_was_changed_is_not_loaded(pack: ModelPack) -> None:
    from capture.models import MANIFEST, open_pack
    from capture.packs.store import written

    files_ = {**pack.contents, MANIFEST: written(pack.manifest)}
    changed = bytearray(files_["resnet.onnx"])
    changed[len(changed) // 2] ^= 1
    with pytest.raises(CaptureError) as caught:
        open_pack({**files_, "resnet.onnx": bytes(changed)})
    assert (caught.value.code, caught.value.detail) == ("model.hash", "resnet.onnx")
    assert open_pack(files_).digest == pack.digest
