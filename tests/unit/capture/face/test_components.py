"""The quality components: names and curves of ISO/IEC 29794-5, as OFIQ 1.0.3 has them."""

from __future__ import annotations

import numpy as np
import pytest

from capture.face.components import background, geometry, light, table
from capture.face.components.mapping import angle, falling, rising
from capture.face.detect.example import CORNERS_NOSE, EYES_NOSE_MOUTH
from capture.face.types import Face, Layout
from capture.quality import Component, mapped

# The measures of ISO/IEC 29794-5 that concern one capture of one face.
NAMES = {
    "UnifiedQualityScore",
    "SingleFacePresent",
    "InterEyeDistance",
    "HeadSize",
    "HeadPoseYaw",
    "HeadPosePitch",
    "HeadPoseRoll",
    "LeftwardCropOfTheFaceImage",
    "RightwardCropOfTheFaceImage",
    "MarginAboveOfTheFaceImage",
    "MarginBelowOfTheFaceImage",
    "BackgroundUniformity",
    "IlluminationUniformity",
    "LuminanceMean",
    "LuminanceVariance",
    "UnderExposurePrevention",
    "OverExposurePrevention",
    "DynamicRange",
    "Sharpness",
    "CompressionArtifacts",
    "NaturalColour",
    "EyesOpen",
    "MouthClosed",
    "EyesVisible",
    "MouthOcclusionPrevention",
    "FaceOcclusionPrevention",
    "ExpressionNeutrality",
    "NoHeadCoverings",
}

# name, native, scalar: worked from the standard's sigmoids by hand, two places apart each.
CONFORMANCE = [
    ("InterEyeDistance", 70.0, 50),
    ("InterEyeDistance", 90.0, 73),
    ("InterEyeDistance", 150.0, 98),
    ("HeadSize", 0.45, 100),
    ("HeadSize", 0.50, 54),
    ("HeadSize", 0.60, 9),
    ("LeftwardCropOfTheFaceImage", 0.9, 50),
    ("RightwardCropOfTheFaceImage", 1.1, 88),
    ("MarginAboveOfTheFaceImage", 1.4, 50),
    ("MarginBelowOfTheFaceImage", 2.0, 88),
    ("HeadPoseYaw", 0.0, 100),
    ("HeadPoseYaw", 30.0, 75),
    ("HeadPosePitch", 45.0, 50),
    ("HeadPoseRoll", 90.0, 0),
]


def _face(
    *, distance: float = 80.0, at: tuple[float, float] = (200.0, 200.0), roll: float = 0.0
) -> Face:
    x, y = at
    points = np.array([[-0.5, 0.0], [0.5, 0.0], [0.0, 0.60], [-0.4, 1.0], [0.4, 1.0]], np.float32)
    turn = np.radians(roll)
    matrix = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]], np.float32)
    places = (points * np.float32(distance)) @ matrix + np.array([x, y], np.float32)
    box = (x - distance, y - distance, 2 * distance, 2.5 * distance)
    return Face(box, 0.9, places.astype(np.float32), Layout.EYES_NOSE_MOUTH)


def _scalar(name: str, native: float) -> int | None:
    """Build the face or the value that has this native measure, and read the scalar off."""
    if name == "InterEyeDistance":
        return geometry.distance(_face(distance=native)).scalar
    if name == "HeadSize":
        return geometry.head_size(_face(distance=native * 400 / 1.8), 400).scalar
    if name.startswith("HeadPose"):
        return mapped(name, native, angle(native)).scalar
    unit = 80.0
    room = native * unit
    places = {
        "LeftwardCropOfTheFaceImage": (room, 200.0),
        "RightwardCropOfTheFaceImage": (400 - room, 200.0),
        "MarginAboveOfTheFaceImage": (200.0, room),
        "MarginBelowOfTheFaceImage": (200.0, 400 - room),
    }
    found = geometry.margins(_face(distance=unit, at=places[name]), 400, 400)
    return next(part.scalar for part in found if part.component == name)


@pytest.mark.parametrize(("name", "native", "scalar"), CONFORMANCE)
def test_conformance_table(name: str, native: float, scalar: int) -> None:
    assert _scalar(name, native) == scalar


def _cut(value: int) -> np.ndarray:
    return np.full((light.SIDE, light.SIDE, 3), value, np.uint8)


def _exposure(cut: np.ndarray) -> dict[str, Component]:
    return {part.component: part for part in light.exposure(cut)}


@pytest.mark.parametrize(
    ("value", "low", "high"), [(0, 0, 3), (51, 48, 52), (128, 99, 100), (204, 48, 52), (255, 0, 3)]
)
def test_mean_luminance_falls_on_both_sides(value: int, low: int, high: int) -> None:
    scalar = _exposure(_cut(value))["LuminanceMean"].scalar
    assert scalar is not None
    assert low <= scalar <= high


def test_exposure_is_counted_in_shares_of_pixels() -> None:
    white, black = _exposure(_cut(255)), _exposure(_cut(0))
    assert white["OverExposurePrevention"] == Component("OverExposurePrevention", 1.0, 1)
    assert black["OverExposurePrevention"].scalar == 100
    assert white["UnderExposurePrevention"].scalar == 100
    assert black["UnderExposurePrevention"].scalar == 0


def test_a_flat_face_has_no_dynamic_range_and_even_light() -> None:
    flat = _exposure(_cut(128))
    assert (flat["DynamicRange"].native, flat["DynamicRange"].scalar) == (0.0, 0)
    assert flat["IlluminationUniformity"].scalar == 100
    half = _cut(128)
    half[:, : light.SIDE // 2] = 30
    assert _exposure(half)["IlluminationUniformity"].scalar == 0


def test_dynamic_range_is_entropy_times_twelve_and_a_half() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (light.SIDE, light.SIDE, 1), np.uint8)
    found = _exposure(np.repeat(noise, 3, axis=2))["DynamicRange"]
    assert found.native is not None
    assert found.native == pytest.approx(8.0, abs=0.05)
    assert found.scalar == round(12.5 * found.native)


def test_colour_is_natural_blue_or_not_assessed() -> None:
    skin = _cut(0)
    skin[:] = (120, 150, 200)
    assert light.colour(skin).scalar == 100
    blue = _cut(0)
    blue[:] = (220, 90, 60)
    scalar = light.colour(blue).scalar
    assert scalar is not None
    assert scalar < 5
    assert light.colour(_cut(128)) == Component("NaturalColour", None, None)


def test_blur_lowers_sharpness() -> None:
    import cv2

    rng = np.random.default_rng(2)
    coarse = cv2.resize(rng.integers(60, 200, (32, 32, 3), np.uint8), (light.SIDE, light.SIDE))
    values = [light.sharpness(cv2.GaussianBlur(coarse, (0, 0), s)).native for s in (0.5, 2, 4, 8)]
    assert values == sorted(values, key=lambda value: -(value or 0.0))


@pytest.mark.parametrize("roll", [-25.0, -5.0, 0.0, 12.0, 40.0])
def test_roll_is_measured_and_leaves_the_other_angles_alone(roll: float) -> None:
    found = geometry.pose(_face(roll=roll))
    assert found.roll == pytest.approx(roll, abs=0.1)
    assert found.yaw == pytest.approx(0.0, abs=0.1)
    assert found.pitch == pytest.approx(0.0, abs=0.1)


def _turned(degrees: float) -> Face:
    """Project a head whose nose stands 0.58 eye distances out of the plane of the eyes."""
    turn = np.radians(degrees)
    points = np.array(
        [[-0.5, 0, 0], [0.5, 0, 0], [0, 0.6, 0.58], [-0.4, 1, 0.2], [0.4, 1, 0.2]], np.float64
    )
    across = points[:, 0] * np.cos(turn) + points[:, 2] * np.sin(turn)
    flat = np.stack([across, points[:, 1]], 1) * 80 + 200
    return Face((100, 100, 200, 200), 0.9, flat.astype(np.float32), Layout.EYES_NOSE_MOUTH)


@pytest.mark.parametrize("yaw", [-35.0, -20.0, -8.0, 0.0, 8.0, 20.0, 35.0])
def test_yaw_is_measured_to_a_few_degrees(yaw: float) -> None:
    assert geometry.pose(_turned(yaw)).yaw == pytest.approx(yaw, abs=3.0)


def test_every_component_is_listed_once_and_unmeasured_ones_are_not_zero() -> None:
    picture = np.random.default_rng(3).integers(0, 255, (240, 320, 3), np.uint8)
    for face in (EYES_NOSE_MOUTH, CORNERS_NOSE):
        found = [
            *table.assess(picture, face),
            table.unified(None, None),
            geometry.single((1.0,)),
        ]
        names = [part.component for part in found]
        assert sorted(names) == sorted(NAMES)
        unmeasured = {part.component for part in found if part.scalar is None}
        assert unmeasured == {*table.NOT_ASSESSED, "UnifiedQualityScore"}
        assert all(part.native is None for part in found if part.scalar is None)


def _portrait(stripes: int) -> np.ndarray:
    picture = np.full((480, 640, 3), 180, np.uint8)
    if stripes:
        picture[:, ::stripes] = 30
    picture[100:480, 240:400] = 120
    return picture


def test_an_even_background_scores_and_a_striped_one_does_not() -> None:
    face = _face(distance=60.0, at=(320.0, 240.0))
    even, striped = (background.uniformity(_portrait(step), face) for step in (0, 16))
    assert (even.native, even.scalar) == (0.0, 100)
    assert (striped.native or 0.0) > 50
    assert (striped.scalar or 100) < 80
    close = _face(distance=300.0, at=(320.0, 240.0))
    assert background.uniformity(_portrait(0), close).scalar is None


def test_a_second_face_counts_by_its_area() -> None:
    assert geometry.single((100.0, 25.0, 50.0)) == Component("SingleFacePresent", 0.5, 50)
    assert geometry.single(()) == Component("SingleFacePresent", None, None)


def test_the_recognisers_norm_is_the_unified_score_where_there_is_one() -> None:
    typical = (17.5, 20.1, 22.8)
    assert table.unified(17.5, typical).scalar == 50
    assert (table.unified(20.1, typical).scalar or 0) > 80
    assert (table.unified(13.0, typical).scalar or 0) < 10


@pytest.mark.parametrize(
    ("component", "code"),
    [
        (Component("InterEyeDistance", 30.0, 12), "face.hint.come_closer"),
        (Component("HeadPoseYaw", 35.0, 67), "face.hint.look_straight"),
        (Component("HeadPoseRoll", 30.0, 75), "face.hint.head_upright"),
        (Component("LuminanceMean", 0.1, 12), "face.hint.more_light"),
        (Component("LuminanceMean", 0.9, 12), "face.hint.less_light"),
        (Component("Sharpness", -1.4, 3), "face.hint.hold_still"),
        (Component("LeftwardCropOfTheFaceImage", 0.5, 2), "face.hint.move_centre"),
    ],
)
def test_a_low_scalar_becomes_one_hint(component: Component, code: str) -> None:
    good = tuple(Component(name, 1.0, 100) for name in NAMES if name != component.component)
    assert table.hints((*good, component)) == (code,)
    assert table.hints(good) == ()


def test_a_failure_to_assess_is_no_hint() -> None:
    assert table.hints(tuple(Component(name, None, None) for name in NAMES)) == ()


def test_curves_meet_at_their_centres() -> None:
    assert rising(3.0, 3.0, 1.0) == 50.0
    assert falling(3.0, 3.0, 1.0) == 50.0
    assert rising(1e9, 0.0, 1.0) == pytest.approx(100.0)
    assert rising(-1e9, 0.0, 1.0) == pytest.approx(0.0)
