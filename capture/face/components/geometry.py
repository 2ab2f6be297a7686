"""Components from landmarks alone: distance, size, pose, margins (ISO/IEC 29794-5)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from capture.face.components.mapping import angle, falling, rising
from capture.face.types import Layout
from capture.quality import Component, mapped

if TYPE_CHECKING:
    from capture.face.types import Face

# Own constants, from the mean face: how far the nose stands out of the plane of the eyes, and
# where it stands between the eyes and the chin, in distances between the eyes.
_NOSE_DEPTH = {Layout.EYES_NOSE_MOUTH: 0.58, Layout.CORNERS_NOSE: 0.42}
_NOSE_DOWN = {Layout.EYES_NOSE_MOUTH: 0.60, Layout.CORNERS_NOSE: 0.72}
_CHIN_DOWN = 1.80


@dataclass(frozen=True, slots=True)
class Pose:
    """Angles of the head in degrees; yaw is positive when the nose moves right in the picture."""

    yaw: float
    pitch: float
    roll: float


def pose(face: Face) -> Pose:
    """Estimate the pose from the eyes and the nose; exact to about 8 degrees."""
    left_x, left_y, right_x, right_y = face.eyes
    distance = max(face.eye_distance, 1e-6)
    roll = math.atan2(right_y - left_y, right_x - left_x)
    x, y = face.nose[0] - (left_x + right_x) / 2, face.nose[1] - (left_y + right_y) / 2
    along = x * math.cos(roll) + y * math.sin(roll)
    down = -x * math.sin(roll) + y * math.cos(roll)
    yaw = math.atan(along / distance / _NOSE_DEPTH[face.layout])
    # A turned head brings the eyes nearer to each other: the true distance is the longer one.
    true = distance / max(math.cos(yaw), 0.3)
    lift = (down / true - _NOSE_DOWN[face.layout]) / _NOSE_DEPTH[face.layout]
    pitch = math.asin(max(-1.0, min(1.0, lift)))
    return Pose(math.degrees(yaw), math.degrees(pitch), math.degrees(roll))


def poses(face: Face) -> tuple[Component, ...]:
    """Return the three components of the head pose."""
    found = pose(face)
    return (
        mapped("HeadPoseYaw", found.yaw, angle(found.yaw)),
        mapped("HeadPosePitch", found.pitch, angle(found.pitch)),
        mapped("HeadPoseRoll", found.roll, angle(found.roll)),
    )


def distance(face: Face) -> Component:
    """Return the distance between the eyes in pixels, corrected for a turned head."""
    cosine = max(math.cos(math.radians(pose(face).yaw)), 0.3)
    native = face.eye_distance / cosine
    return mapped("InterEyeDistance", native, rising(native, 70.0, 20.0))


def head_size(face: Face, height: int) -> Component:
    """Return the distance from the eyes to the chin as a share of the picture's height."""
    native = _CHIN_DOWN * face.eye_distance / height
    return mapped("HeadSize", native, falling(abs(native - 0.45), 0.0, 0.05, 200.0))


def margins(face: Face, width: int, height: int) -> tuple[Component, ...]:
    """Return the room around the eyes in distances between them: left, right, above, below."""
    left_x, left_y, right_x, right_y = face.eyes
    unit = max(face.eye_distance, 1e-6)
    across, down = (left_x + right_x) / 2, (left_y + right_y) / 2
    rooms = (
        ("LeftwardCropOfTheFaceImage", across / unit, 0.9),
        ("RightwardCropOfTheFaceImage", (width - across) / unit, 0.9),
        ("MarginAboveOfTheFaceImage", down / unit, 1.4),
        ("MarginBelowOfTheFaceImage", (height - down) / unit, 1.8),
    )
    return tuple(mapped(name, room, rising(room, least, 0.1)) for name, room, least in rooms)


def single(areas: tuple[float, ...]) -> Component:
    """Compare the area of the second largest face with the largest (SingleFacePresent)."""
    ordered = sorted(areas, reverse=True)
    if not ordered or ordered[0] <= 0:
        return Component("SingleFacePresent", None, None)
    native = ordered[1] / ordered[0] if len(ordered) > 1 else 0.0
    return mapped("SingleFacePresent", native, 100.0 * (1.0 - native))
