"""From a picture to the straight lines of a zone: segmentation, then fitted segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from mrz.ocr.types import TextLine

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from mrz.ocr.sessions import Network
    from mrz.ocr.straighten import Pyramid

STRIDE = 4
CORE = 0.6  # share of a capital's height that the segmenter marks
CORE_MINIMUM = 3.2  # and the least that it marks, in pixels of its input
DULLED = 0.6  # of the contrast: a clear zone of high contrast would be overlooked
COARSE = 1200
LEVELS = (0.4, 0.6, 0.75, 0.88)
SLENDER = 20.0  # a segment shorter than so many heights may be several lines that touch
HALF = 0.45  # and is, where pieces this long appear in it
MINIMUM_LENGTH = 12.0  # in capital heights: a line of 30 characters has about 30
SMALLEST = 6  # cells of a fragment


def scaled(pyramid: Pyramid, long_side: int) -> NDArray[np.uint8]:
    """Scale a grey picture so that its long side fits, from the half that is next larger."""
    shape = pyramid.shape
    factor = long_side / max(shape)
    size = tuple(max(32, round(side * factor / 32) * 32) for side in shape[::-1])
    return np.asarray(cv2.resize(pyramid.larger(factor), size), np.uint8)


def likelihood(
    network: Network, grey: NDArray[np.uint8], contrast: float = 1.0
) -> NDArray[np.float32]:
    """Return the probability that a cell of 4 x 4 pixels lies on the middle of a line."""
    values = grey.astype(np.float32)[None, None] * np.float32(contrast / 255)
    values += np.float32((1 - contrast) / 2)
    logits = network.run(values)[0, 0]
    return np.asarray(1 / (1 + np.exp(-logits)), np.float32)


def lines(
    network: Network, pyramid: Pyramid, long_side: int, *, dulled: bool = False
) -> tuple[TextLine, ...]:
    """Find the lines at one scale; the longest first, in pixels of the picture given.

    dulled: with less contrast at any scale, so that bold words around a zone hide it less.
    """
    small = scaled(pyramid, long_side)
    height, width = pyramid.shape
    # What is scaled down far is crisper than what the network learned from; but pale print needs
    # all of its contrast, so that the finest scale keeps it.
    crisp = long_side <= min(max(height, width), COARSE)
    likely = likelihood(network, small, DULLED if crisp or dulled else 1.0)
    joined = _join(_fragments(likely))
    across = np.array([width / small.shape[1], height / small.shape[0]], np.float32)
    found = [_scale(line, across) for line in joined if line.length > MINIMUM_LENGTH * line.height]
    return tuple(sorted(found, key=lambda line: -line.length * line.weight))


def _fragments(likely: NDArray[np.float32]) -> list[TextLine]:
    """Return segments for all connected cells; lines that touch are cut apart."""
    out: list[TextLine] = []
    for part, corner in _parts(likely, LEVELS[0]):
        line = _fit(part, corner)
        if line is None or line.length < SLENDER * line.height:
            out.extend(_apart(part, corner, line))
        else:
            out.append(line)
    return out


def _apart(
    part: NDArray[np.float32], corner: tuple[int, int], whole: TextLine | None
) -> list[TextLine]:
    """Cut a thick shape at higher levels into long pieces; the whole where that fails."""
    longest = whole.length if whole is not None else float(max(part.shape)) * STRIDE
    for level in LEVELS[1:]:
        fitted = (
            _fit(piece, (corner[0] + at[0], corner[1] + at[1])) for piece, at in _parts(part, level)
        )
        pieces = [line for line in fitted if line is not None]
        if sum(line.length > HALF * longest for line in pieces) > 1:
            return pieces
    return [whole] if whole is not None else []


def _parts(
    field: NDArray[np.float32], level: float
) -> list[tuple[NDArray[np.float32], tuple[int, int]]]:
    """Return the connected cells above a level, each in a window of its own."""
    mask = (field > level).astype(np.uint8)
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    out = []
    for label in range(1, count):
        x, y, width, height, area = (int(value) for value in boxes[label])
        if area < SMALLEST or max(width, height) < 3:
            continue
        window = slice(y, y + height), slice(x, x + width)
        part = np.where(labels[window] == label, field[window], 0).astype(np.float32)
        out.append((part, (x, y)))
    return out


def _fit(weight: NDArray[np.float32], origin: tuple[int, int]) -> TextLine | None:
    """Fit a segment through weighted cells; None where they are no line."""
    rows, columns = np.nonzero(weight)
    values = weight[rows, columns]
    points = np.stack([columns + origin[0], rows + origin[1]], axis=1).astype(np.float64)
    total = values.sum()
    centre = (points * values[:, None]).sum(0) / total
    # The main axis of the weighted points, and the spread along it and across.
    away = points - centre
    (xx, xy), (_, yy) = (away * values[:, None]).T @ away / total
    middle, half = (xx + yy) / 2, float(np.hypot((xx - yy) / 2, xy))
    turn = np.arctan2(2 * xy, xx - yy) / 2
    axis = np.array([np.cos(turn), np.sin(turn)])
    along = away @ axis
    # Half a cell belongs to the line on either side of the outermost cells' centres.
    ends = along.min() - 0.5, along.max() + 0.5
    length = ends[1] - ends[0]
    if length < 3 or middle + half < 2 * (middle - half):
        return None
    thick = total / length * STRIDE
    place = (centre + 0.5) * STRIDE
    return TextLine(
        (place + axis * ends[0] * STRIDE).astype(np.float32),
        (place + axis * ends[1] * STRIDE).astype(np.float32),
        float(max(thick, CORE_MINIMUM) / CORE),
        float(values.mean()),
    )


def _join(pieces: list[TextLine]) -> list[TextLine]:
    """Join fragments that lie on one straight line with a gap of a few characters."""
    rest = sorted(pieces, key=lambda piece: -piece.length)
    out: list[TextLine] = []
    while rest:
        base, changed = rest.pop(0), True
        while changed:
            changed = False
            for at, piece in enumerate(rest):
                if _collinear(base, piece):
                    base = _union(base, rest.pop(at))
                    changed = True
                    break
        out.append(base)
    return out


def _collinear(base: TextLine, piece: TextLine) -> bool:
    axis = base.direction
    normal = np.array([-axis[1], axis[0]])
    ends = np.stack([piece.left, piece.right]) - base.left
    away = np.abs(ends @ normal)
    along = ends @ axis
    gap = max(float(along.min()) - base.length, -float(along.max()), 0.0)
    height = max(base.height, piece.height)
    return bool(away.max() < 0.6 * height + 0.02 * gap and gap < 7 * height)


def _union(base: TextLine, piece: TextLine) -> TextLine:
    axis = base.direction
    ends = np.stack([base.left, base.right, piece.left, piece.right])
    along = ends @ axis
    share = base.length / (base.length + piece.length)
    return TextLine(
        ends[along.argmin()],
        ends[along.argmax()],
        base.height * share + piece.height * (1 - share),
        base.weight * share + piece.weight * (1 - share),
    )


def _scale(line: TextLine, across: NDArray[np.float32]) -> TextLine:
    factor = float(across.mean())
    return TextLine(line.left * across, line.right * across, line.height * factor, line.weight)
