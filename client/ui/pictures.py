"""From an array to something that Qt paints, and how a face is laid into its frame."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QTransform

if TYPE_CHECKING:
    from client.inspection.events import Picture

# Where the eyes come to lie in every portrait: the middle, two fifths down, this far apart.
EYE_HEIGHT = 0.42
EYE_DISTANCE = 0.29
_SMALLEST_EYE_DISTANCE = 4.0


def view_of(picture: Picture) -> QImage:
    """Wrap a height x width x 3 BGR array without a copy; the array must outlive the image."""
    height, width = picture.shape[:2]
    return QImage(picture.data, width, height, picture.strides[0], QImage.Format.Format_BGR888)


def image_of(picture: Picture) -> QImage:
    """Copy a height x width x 3 BGR array into an image of its own, ready to paint."""
    whole = np.ascontiguousarray(picture)
    return view_of(whole).convertToFormat(QImage.Format.Format_RGB32)


def covering(width: float, height: float, frame: QSizeF) -> QRectF:
    """Return the middle part of a picture that has the frame's proportions."""
    wanted = frame.width() / max(frame.height(), 1.0)
    if width / max(height, 1.0) > wanted:
        part = height * wanted
        return QRectF((width - part) / 2, 0.0, part, height)
    part = width / wanted
    return QRectF(0.0, (height - part) / 2, width, part)


def eyes_to_frame(eyes: tuple[float, float, float, float], frame: QSizeF) -> QTransform | None:
    """Return the similarity that lays both eyes at their place; None when they are too close."""
    (left_x, left_y), (right_x, right_y) = sorted((eyes[0:2], eyes[2:4]))
    across, down = right_x - left_x, right_y - left_y
    distance = math.hypot(across, down)
    if distance < _SMALLEST_EYE_DISTANCE:
        return None
    scale = EYE_DISTANCE * frame.width() / distance
    cosine, sine = scale * across / distance, scale * down / distance
    middle_x, middle_y = (left_x + right_x) / 2, (left_y + right_y) / 2
    shift_x = frame.width() / 2 - (cosine * middle_x + sine * middle_y)
    shift_y = frame.height() * EYE_HEIGHT - (-sine * middle_x + cosine * middle_y)
    return QTransform(cosine, -sine, sine, cosine, shift_x, shift_y)


def border_colour(picture: Picture) -> QColor:
    """Return the mean colour of the upper border, which fills the frame beyond the picture."""
    rows = max(1, picture.shape[0] // 40)
    blue, green, red = picture[:rows].reshape(-1, 3).mean(axis=0)
    return QColor(int(red), int(green), int(blue))


def laid_into(picture: Picture, width: float, height: float) -> QImage:
    """Return a whole picture at the largest size that fits into width x height."""
    image = image_of(picture)
    return image.scaled(
        max(1, round(width)),
        max(1, round(height)),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def portrait(
    picture: Picture, eyes: tuple[float, float, float, float] | None, frame: QSizeF
) -> tuple[QImage, QTransform]:
    """Return an image and the transform that lays it into the frame, eyes where they belong."""
    image = image_of(picture)
    place = eyes_to_frame(eyes, frame) if eyes is not None else None
    if place is None:
        part = covering(image.width(), image.height(), frame)
        scale = frame.width() / max(part.width(), 1.0)
        place = QTransform(scale, 0, 0, scale, -part.x() * scale, -part.y() * scale)
    scale = math.sqrt(abs(place.determinant()))
    if scale < 0.5:
        # Two steps: a far reduction in one bilinear step would glitter.
        smaller = image.scaled(
            max(1, round(image.width() * scale * 2)),
            max(1, round(image.height() * scale * 2)),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        ratio_x, ratio_y = image.width() / smaller.width(), image.height() / smaller.height()
        return smaller, QTransform.fromScale(ratio_x, ratio_y) * place
    return image, place
