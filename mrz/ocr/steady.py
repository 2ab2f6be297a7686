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
    network: Network, pyramid: Pyramid, lines: Sequence[TextLine], characters: float
) -> NDArray[np.float32]:
    """Return n x 180 x 38 mean probabilities over all looks at n lines."""
    ends = heights(lines)
    strips = [
        strip(pyramid, _lowered(line, shift), (left * factor, right * factor), characters)
        for factor, shift in LOOKS
        for line, (left, right) in zip(lines, ends, strict=True)
    ]
    likely = probabilities(network, strips)
    return np.asarray(likely.reshape(len(LOOKS), len(lines), *likely.shape[1:]).mean(0), np.float32)


def _lowered(line: TextLine, shift: float) -> TextLine:
    down = np.array([-line.direction[1], line.direction[0]], np.float32) * line.height * shift
    return TextLine(line.left + down, line.right + down, line.height, line.weight)
