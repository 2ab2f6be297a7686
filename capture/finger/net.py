"""The minutiae net LEADER (MIT, University of Bologna): a picture in, four maps out.

Its weights are package data of the distribution "afis", whose code is never imported; they are
taken only where their SHA-256 is the one measured (docs/decisions/finger-extraction.md).
"""

from __future__ import annotations

import hashlib
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from capture.errors import CaptureError
from capture.finger.graph import shorten
from capture.finger.types import Minutiae
from capture.sessions import Session

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.finger.types import Picture

NAME = "LEADER"
LICENCE = "MIT"
SHA256 = "da96e1221eea4afdf153997d6c4854ed306c146cfac76046e66cdecc14b2a1bb"
_DISTRIBUTION, _FILE = "afis", "afis/weights/leader/LEADER.onnx"

LEAST_QUALITY = 0.3
MOST_MINUTIAE = 100
_MULTIPLE = 32
_ANGLE, _KIND, _QUALITY = 1, 2, 3


def weights() -> bytes:
    """Read the net's weights. CaptureError "model.missing", "model.hash"."""
    try:
        content = Path(str(metadata.distribution(_DISTRIBUTION).locate_file(_FILE))).read_bytes()
    except (metadata.PackageNotFoundError, OSError) as cause:
        raise CaptureError("model.missing", NAME) from cause
    if hashlib.sha256(content).hexdigest() != SHA256:
        raise CaptureError("model.hash", NAME)
    return content


def _padded(pixels: Picture) -> tuple[NDArray[np.float32], int, int]:
    """Centre the picture on a canvas whose sides the net can halve five times."""
    height, width = pixels.shape
    canvas_height, canvas_width = (-(-side // _MULTIPLE) * _MULTIPLE for side in pixels.shape)
    top, left = (canvas_height - height) // 2, (canvas_width - width) // 2
    border = float(np.median(np.r_[pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]]))
    canvas = np.full((canvas_height, canvas_width), border, np.float32)
    canvas[top : top + height, left : left + width] = pixels
    return canvas, top, left


class MinutiaeNet:
    """The net in memory; no file is opened after it was made, and built at its first use."""

    maker = "leader-1"

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._session: Session | None = None

    def load(self) -> Session:
        """Build the net. CaptureError "model.format" where the weights are none."""
        if self._session is None:
            self._session = Session(shorten(self._content))
            self._content = b""
        return self._session

    def extract(self, pixels: Picture) -> Minutiae:
        """Find minutiae in height x width uint8 at 500 pixels per inch, the best first."""
        height, width = pixels.shape
        canvas, top, left = _padded(pixels)
        maps = self.load().run(canvas[None, :, :, None])[0][0]
        maps = maps[top : top + height, left : left + width]
        rows, columns = np.nonzero(maps[..., _QUALITY] >= LEAST_QUALITY)
        found = maps[rows, columns]
        best = np.argsort(-found[:, _QUALITY], kind="stable")[:MOST_MINUTIAE]
        return Minutiae(
            columns[best].astype(np.float32),
            rows[best].astype(np.float32),
            found[best, _ANGLE].astype(np.float32),
            found[best, _KIND] >= 0.5,
            found[best, _QUALITY].astype(np.float32),
            width,
            height,
        )
