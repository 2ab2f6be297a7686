"""Look several times at a zone with an unsure character: cut out taller, flatter, higher, lower.

A letter that is read rightly stays the same under such small changes; one that is misread
rarely does, so that the mean of the looks is right more often than any of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from mrz.ocr.recognise import probabilities
from mrz.ocr.straighten import heights, strip
from mrz.ocr.types import TextLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from mrz.ocr.sessions import Network
    from mrz.ocr.straighten import Pyramid

# Factor on the height of a cut, and its shift down in capital heights.
LOOKS = ((1.0, 0.0), (0.88, 0.0), (1.12, 0.0), (1.0, 0.06), (1.0, -0.06))


def steadied(
    network: Network,
    pyramid: Pyramid,
    lines: Sequence[TextLine],
    read: NDArray[np.float32],
    doubtful: Sequence[int],
    characters: float,
) -> NDArray[np.float32]:
    """Return n x 180 x 38 probabilities of n lines: of the doubtful ones the mean of all looks.

    read: what they were read from, which the other lines keep.
    """
    ends = heights(lines)
    strips = [
        strip(pyramid, _lowered(lines[at], shift), (left * factor, right * factor), characters)
        for factor, shift in LOOKS
        for at in doubtful
        for left, right in (ends[at],)
    ]
    likely = probabilities(network, strips)
    out = read.copy()
    out[list(doubtful)] = likely.reshape(len(LOOKS), len(doubtful), *likely.shape[1:]).mean(0)
    return out


def _lowered(line: TextLine, shift: float) -> TextLine:
    down = np.array([-line.direction[1], line.direction[0]], np.float32) * line.height * shift
    return TextLine(line.left + down, line.right + down, line.height, line.weight)
