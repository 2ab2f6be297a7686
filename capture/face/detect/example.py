"""Faces of nobody, one for each layout, to warm networks up with."""

from __future__ import annotations

import numpy as np

from capture.face.types import Face, Layout

_BOX = (110.0, 60.0, 100.0, 120.0)
EYES_NOSE_MOUTH = Face(
    _BOX,
    1.0,
    np.array([[135, 105], [185, 105], [160, 130], [140, 155], [180, 155]], np.float32),
    Layout.EYES_NOSE_MOUTH,
)
CORNERS_NOSE = Face(
    _BOX,
    1.0,
    np.array([[195, 105], [175, 105], [125, 105], [145, 105], [160, 138]], np.float32),
    Layout.CORNERS_NOSE,
)
