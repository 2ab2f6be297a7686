"""The open pack on the shared people: thresholds from one half, errors counted on the other."""

from __future__ import annotations

import csv
import random
import re
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from capture.errors import CaptureError
from capture.evaluation.rates import false_match
from capture.face.choose import only
from capture.face.compare import compare, similarity
from capture.face.engine import FaceEngine
from capture.face.types import Zone
from capture.image import decode
from client.trust import model_install, model_packs

if TYPE_CHECKING:
    from pathlib import Path

    from capture.face.types import Embedding

pytestmark = pytest.mark.shared
LIVE = ("london/smiling_front", "livesim1", "livesim2")
SETS = ("london/neutral_front", "london/smiling_front", "livesim1", "livesim2", "chipsim")


@dataclass(frozen=True)
class Person:
    """One person's pictures by set, and the group that the data set states."""

    name: str
    group: str
    templates: dict[str, Embedding]


@pytest.fixture(scope="module")
def folder(shared: Path) -> Path:
    return shared / "data" / "face"


@pytest.fixture(scope="module")
def engine(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> FaceEngine:
    root = tmp_path_factory.mktemp("open")
    model_install.install(root, folder / "models")
    return FaceEngine(model_packs.chosen(root, passed_over=[]))


def _groups(folder: Path) -> dict[str, str]:
    with (folder / "MANIFEST.tsv").open() as stream:
        rows = list(csv.DictReader(stream, delimiter="\t"))
    found = ((row["subject"], re.search(r"eth=(\w+)", row["note"])) for row in rows)
    return {name.split(":")[1]: match.group(1) for name, match in found if match}


@pytest.fixture(scope="module")
def people(folder: Path, engine: FaceEngine) -> list[Person]:
    """Make every template once: one face in each of 255 pictures, or this fails."""
    groups, found = _groups(folder), {}
    for place in SETS:
        for path in sorted((folder / place).iterdir()):
            picture = decode(path.read_bytes())
            # As at a desk: a portrait is searched closely, a live frame quickly.
            faces = engine.scan(picture) if place in LIVE else engine.portrait(picture)
            face = only(faces, picture.shape[1], picture.shape[0])
            name = path.name[:3]
            person = found.setdefault(name, Person(name, groups[name], {}))
            person.templates[place] = engine.embed(picture, face)
    assert len(found) == 51
    return [found[name] for name in sorted(found)]


def _genuine(people: list[Person], first: str, second: str) -> np.ndarray:
    pairs = ((p.templates[first], p.templates[second]) for p in people)
    return np.array([similarity(a, b, "cosine") for a, b in pairs])


def _impostor(people: list[Person]) -> np.ndarray:
    values = [
        similarity(a.templates[x], b.templates[y], "cosine")
        for a, b in combinations(people, 2)
        for x in SETS
        for y in SETS
    ]
    return np.array(values)


@pytest.mark.parametrize(
    ("first", "second", "allowed"),
    [
        ("london/neutral_front", "london/smiling_front", 0),
        ("chipsim", "livesim1", 0),
        ("chipsim", "livesim2", 1),
        ("london/neutral_front", "livesim2", 1),
    ],
)
def test_people_are_matched_with_themselves(
    people: list[Person], engine: FaceEngine, first: str, second: str, allowed: int
) -> None:
    scores = _genuine(people, first, second)
    assert int((scores < engine.thresholds.match).sum()) <= allowed
    assert int((scores < engine.thresholds.differ).sum()) == 0


def test_strangers_do_not_match_and_the_worst_group_is_named(
    people: list[Person], engine: FaceEngine, record_property: pytest.RecordProperty
) -> None:
    pooled = false_match(_impostor(people), engine.thresholds.match)
    assert pooled.trials > 30_000
    assert pooled.value <= 1e-4
    worst = {}
    for group in sorted({person.group for person in people}):
        among = [person for person in people if person.group == group]
        worst[group] = false_match(_impostor(among), engine.thresholds.match).value
    record_property("worst_group", max(worst.items(), key=lambda item: item[1]))
    assert len(worst) == 4
    assert max(worst.values()) <= 1e-3


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_threshold_from_one_half_of_the_people_holds_on_the_other(
    people: list[Person], engine: FaceEngine, seed: int, record_property: pytest.RecordProperty
) -> None:
    """Chosen above every impostor score of one half; people and seed decide who is in it."""
    order = list(people)
    random.Random(seed).shuffle(order)
    chosen_on, counted_on = order[::2], order[1::2]
    threshold = max(float(np.nextafter(_impostor(chosen_on).max(), 1)), 0.40)
    pooled = false_match(_impostor(counted_on), threshold)
    worst = {
        group: false_match(_impostor([p for p in counted_on if p.group == group]), threshold).value
        for group in sorted({person.group for person in counted_on})
    }
    lost = {
        f"{a} {b}": int((_genuine(counted_on, a, b) < threshold).sum())
        for a, b in (
            ("london/neutral_front", "london/smiling_front"),
            ("chipsim", "livesim1"),
            ("chipsim", "livesim2"),
        )
    }
    record_property("half", (round(threshold, 3), pooled.value, worst, lost))
    print(f"seed {seed}: {threshold:.3f}, FMR {pooled.events}/{pooled.trials}, {worst}, {lost}")
    assert threshold <= engine.thresholds.match
    assert pooled.value <= 1e-4
    assert list(lost.values())[:2] == [0, 0]
    assert lost["chipsim livesim2"] <= 1


def _shaded(picture: np.ndarray, engine: FaceEngine) -> np.ndarray:
    """Draw large dark glasses."""
    (face,) = engine.detect(picture)
    worn, apart = picture.copy(), face.eye_distance
    for x, y in (face.eyes[:2], face.eyes[2:]):
        size = (int(0.46 * apart), int(0.42 * apart))
        cv2.ellipse(worn, (int(x), int(y + 0.08 * apart)), size, 0, 0, 360, (35, 25, 20), -1)
    return worn


def _behind_a_blind(picture: np.ndarray, _: FaceEngine) -> np.ndarray:
    rows = np.arange(len(picture)) / len(picture)
    return (picture * (0.7 + 0.3 * np.sin(60.0 * rows))[:, None, None]).astype(np.uint8)


SPOILED = {
    "behind a blind": _behind_a_blind,
    "lying": lambda picture, _: np.ascontiguousarray(np.rot90(picture)),
    "on its head": lambda picture, _: np.ascontiguousarray(picture[::-1, ::-1]),
    "moved": lambda picture, _: cv2.blur(picture, (61, 1)),
    "dark glasses": _shaded,
    "small": lambda picture, _: cv2.resize(
        cv2.resize(picture, None, fx=0.07, fy=0.07, interpolation=cv2.INTER_AREA), (640, 640)
    ),
}


@pytest.mark.parametrize("how", sorted(SPOILED))
def test_no_spoiled_picture_speaks_against_its_person(
    folder: Path, engine: FaceEngine, how: str
) -> None:
    """What a person would not judge by, the machine does not either; a stranger never matches."""
    paths = sorted((folder / "london" / "smiling_front").iterdir())[::9]
    portraits = [
        engine.reference(decode((folder / "chipsim" / f"{path.name[:3]}.jp2").read_bytes()))
        for path in paths
    ]
    seen = 0
    for place, path in enumerate(paths):
        spoiled = SPOILED[how](decode(path.read_bytes()), engine)
        try:
            probe = engine.probe(np.asarray(spoiled, np.uint8))
        except CaptureError as reason:
            assert reason.code in {"face.none", "face.several"}  # noqa: PT017 - either may come
            continue
        zones = [compare(probe, one, engine.thresholds).zone for one in portraits]
        assert zones[place] is not Zone.DIFFER
        assert zones[place - 1] is not Zone.MATCH
        seen += 1
    assert seen


def _packed(picture: np.ndarray, width: int, thousandths: int) -> np.ndarray:
    small = cv2.resize(picture, (width, width * 531 // 413), interpolation=cv2.INTER_AREA)
    ratio = [cv2.IMWRITE_JPEG2000_COMPRESSION_X1000, thousandths]
    content = cv2.imencode(".jp2", small, ratio)[1].tobytes()
    assert (len(content) < 1_400) is (thousandths < 10)
    return decode(content)


def test_a_portrait_in_a_kilobyte_never_speaks_against_its_person(
    folder: Path, engine: FaceEngine
) -> None:
    """Strangers are still told from portraits of a usual size."""
    paths = sorted((folder / "chipsim").iterdir())[4::12]
    live = [next((folder / "livesim1").glob(f"{path.stem}*")) for path in paths]
    probes = [engine.probe(decode(path.read_bytes())) for path in live]
    told = 0
    for place, path in enumerate(paths):
        portrait = decode(path.read_bytes())
        for width, thousandths in ((240, 4), (240, 5), (320, 3), (413, 2)):
            poor = engine.reference(_packed(portrait, width, thousandths))
            assert compare(probes[place], poor, engine.thresholds).zone is not Zone.DIFFER
        usual = engine.reference(_packed(portrait, 413, 18))
        assert "face.hint.few_details" not in usual.hints
        told += compare(probes[place - 1], usual, engine.thresholds).zone is Zone.DIFFER
    assert told >= len(paths) - 1


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_camera_that_lies_is_asked_to_be_held_upright(
    folder: Path, engine: FaceEngine, turns: int
) -> None:
    for path in sorted((folder / "livesim1").iterdir())[::25]:
        collector = engine.collector()
        frame = np.ascontiguousarray(np.rot90(decode(path.read_bytes()), turns))
        seen = collector.add(frame, 0.0)
        assert seen.usable == 0
        assert "face.hint.head_upright" in seen.hints


def test_pictures_without_a_face_give_none(folder: Path, engine: FaceEngine) -> None:
    seen = 0
    for path in sorted((folder / "noface").iterdir()):
        picture = decode(path.read_bytes())
        try:
            engine.reference(picture)
            seen += 1
        except CaptureError as reason:
            seen += reason.code != "face.none"
    assert seen == 0


def test_one_person_near_and_far_by_small_and_turned(folder: Path, engine: FaceEngine) -> None:
    made = [
        engine.reference(decode(path.read_bytes()))
        for path in sorted((folder / "quality").iterdir())
    ]
    values = [similarity(a.embedding, b.embedding, "cosine") for a, b in combinations(made, 2)]
    assert min(values) >= engine.thresholds.match


def test_a_followed_face_is_the_face_of_the_whole_frame(folder: Path, engine: FaceEngine) -> None:
    for path in sorted((folder / "livesim1").iterdir())[::5]:
        frame = decode(path.read_bytes())
        (seen,) = engine.scan(frame)
        after = np.roll(frame, (9, 24), axis=(0, 1))
        (followed,), (whole,) = engine.near(after, seen), engine.scan(after)
        both = engine.embed(after, followed), engine.embed(after, whole)
        assert similarity(*both, "cosine") > 0.85
        assert engine.near(np.full_like(frame, 90), seen) == ()
