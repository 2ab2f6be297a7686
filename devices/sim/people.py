"""The people who stand in for travellers: a portrait for the document, a live view for the camera.

The live view is never the portrait again: another crop, mirrored, turned, lit and noisy.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Image = NDArray[np.uint8]

# Drawing shares a booth's two cores with the inspection; a pool of threads would only crowd it.
cv2.setNumThreads(1)

PORTRAIT_WIDTH, PORTRAIT_HEIGHT = 413, 531
FRAME_WIDTH, FRAME_HEIGHT = 1280, 720


@dataclass(frozen=True, slots=True)
class Person:
    """Where a picture is, and where the face is in it.

    source: package and path. eyes: centres (x, y) of the right and left eye, in pixels.
    younger: the picture is warped to the proportions of a child.
    """

    source: tuple[str, str]
    eyes: tuple[tuple[float, float], tuple[float, float]]
    younger: bool = False


PEOPLE = {
    "astronaut": Person(("skimage", "data/astronaut.png"), ((202.5, 101.0), (247.0, 103.0))),
    "sailor": Person(
        ("devices.sim", "pictures/grace_hopper.jpg"), ((222.0, 188.0), (306.0, 186.0))
    ),
    "child": Person(("skimage", "data/astronaut.png"), ((202.5, 101.0), (247.0, 103.0)), True),
}


@cache
def picture(name: str) -> Image:
    """Load a person's picture as BGR."""
    person = PEOPLE[name]
    package, path = person.source
    encoded = np.frombuffer((files(package) / path).read_bytes(), np.uint8)
    image = np.asarray(cv2.imdecode(encoded, cv2.IMREAD_COLOR), np.uint8)
    return _younger(image, person) if person.younger else image


@cache
def portrait(name: str) -> Image:
    """Cut a portrait of 35 x 45 mm at 300 dots per inch: the eyes a quarter of the width apart."""
    person, image = PEOPLE[name], picture(name)
    (right_x, right_y), (left_x, left_y) = person.eyes
    width = 3.9 * (left_x - right_x)
    height = width * PORTRAIT_HEIGHT / PORTRAIT_WIDTH
    scale = PORTRAIT_WIDTH / width
    top = max(0.0, (right_y + left_y) / 2 - 0.47 * height)
    left = (right_x + left_x) / 2 - width / 2
    matrix = np.array([[scale, 0, -left * scale], [0, scale, -top * scale]], np.float64)
    size = (PORTRAIT_WIDTH, PORTRAIT_HEIGHT)
    cut = cv2.warpAffine(
        image, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(cut, np.uint8)


@cache
def encoded_portrait(name: str, *, jpeg_2000: bool = False) -> bytes:
    """Encode the portrait as a chip holds it: about 15 kB of JPEG or JPEG 2000."""
    image = portrait(name)
    if jpeg_2000:
        good, data = cv2.imencode(".jp2", image, [cv2.IMWRITE_JPEG2000_COMPRESSION_X1000, 30])
    else:
        good, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 72])
    if not good:
        raise ValueError("the portrait cannot be encoded")
    return bytes(data)


def live_view(names: tuple[str, ...], sequence: int) -> Image:
    """Draw one camera frame, 720 x 1280 BGR, of the people before the camera; none is a wall."""
    sway = math.sin(sequence / 17.0)
    angle = math.radians(1.5 * sway)
    cosine, sine = math.cos(angle), math.sin(angle)
    middle_x, middle_y = FRAME_WIDTH / 2, 300.0
    shift_x = middle_x + 6 * sway - cosine * middle_x + sine * middle_y
    shift_y = middle_y + 3 * math.cos(sequence / 23.0) - sine * middle_x - cosine * middle_y
    matrix = np.array([[cosine, -sine, shift_x], [sine, cosine, shift_y]])
    size = (FRAME_WIDTH, FRAME_HEIGHT)
    moved = cv2.warpAffine(_scene(names), matrix, size, borderMode=cv2.BORDER_REPLICATE)
    brighter, darker = _noise()
    down, across = sequence * 13 % 64, sequence * 29 % 64
    window = (slice(down, down + FRAME_HEIGHT), slice(across, across + FRAME_WIDTH))
    return np.asarray(cv2.subtract(cv2.add(moved, brighter[window]), darker[window]), np.uint8)


@lru_cache(maxsize=4)
def _scene(names: tuple[str, ...]) -> Image:
    """Paint the people side by side before the wall, lit from the left; still and without noise."""
    frame = _wall()
    for place, name in enumerate(names):
        _stand(frame, name, FRAME_WIDTH * (2 * place + 1) / (2 * len(names)))
    light = np.linspace(1.12, 0.84, FRAME_WIDTH, dtype=np.float32)[None, :, None]
    return np.asarray(np.clip(frame * light, 0, 255), np.uint8)


def _stand(frame: NDArray[np.float32], name: str, centre: float) -> None:
    """Blend one person into the frame, mirrored, with the head tilted by 2.5 degrees."""
    (right_x, right_y), (left_x, left_y) = PEOPLE[name].eyes
    scale = 92.0 / (left_x - right_x)
    angle = math.radians(2.5)
    middle = np.array([(right_x + left_x) / 2, (right_y + left_y) / 2])
    turn = scale * np.array(
        [[-math.cos(angle), -math.sin(angle)], [-math.sin(angle), math.cos(angle)]]
    )
    matrix = np.column_stack([turn, np.array([centre, 300.0]) - turn @ middle])
    image = picture(name)
    size = (FRAME_WIDTH, FRAME_HEIGHT)
    moved = cv2.warpAffine(image, matrix, size, flags=cv2.INTER_LINEAR)
    inside = np.zeros(image.shape[:2], np.float32)
    inside[2:, 2:-2] = 1
    mask = cv2.warpAffine(inside, matrix, size)
    mask[:, np.abs(np.arange(FRAME_WIDTH) - centre) > 300] = 0
    # A soft edge: nothing but the person stands out before the wall.
    mask = cv2.GaussianBlur(mask, (0, 0), 24) * mask
    frame += mask[:, :, None] * (moved - frame)


def _wall() -> NDArray[np.float32]:
    rows = np.linspace(188, 160, FRAME_HEIGHT)[:, None]
    columns = 8 * np.sin(np.linspace(0, 3, FRAME_WIDTH))[None, :]
    grey = rows + columns
    return np.asarray(np.stack([grey + 2, grey, grey + 3], axis=2), np.float32)


@cache
def _noise() -> tuple[Image, Image]:
    generator = np.random.default_rng(20)
    shape = (FRAME_HEIGHT + 64, FRAME_WIDTH + 64, 3)
    noise = generator.normal(0, 4, shape)
    return np.clip(noise, 0, 255).astype(np.uint8), np.clip(-noise, 0, 255).astype(np.uint8)


def _younger(image: Image, person: Person) -> Image:
    """Warp to a child's proportions: larger eyes, shorter lower face, smoother skin."""
    rows, columns = np.mgrid[0 : image.shape[0], 0 : image.shape[1]].astype(np.float32)
    distance = person.eyes[1][0] - person.eyes[0][0]
    from_x, from_y = columns.copy(), rows.copy()
    for x, y in person.eyes:
        reach = np.exp(-((columns - x) ** 2 + (rows - y) ** 2) / (2 * (0.33 * distance) ** 2))
        from_x -= 0.28 * reach * (columns - x)
        from_y -= 0.28 * reach * (rows - y)
    middle = sum(x for x, _ in person.eyes) / 2
    chin = person.eyes[0][1] + 1.15 * distance
    lower = np.exp(-((columns - middle) ** 2 + (rows - chin) ** 2) / (2 * (0.75 * distance) ** 2))
    from_y += 0.16 * lower * distance
    from_x += 0.12 * lower * (columns - middle)
    warped = cv2.remap(image, from_x, from_y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.bilateralFilter(warped, 7, 28, 5), np.uint8)
