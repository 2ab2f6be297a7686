"""The Swiss driving licence has a line of nine characters above its two of thirty.

Its strip is as wide as theirs, so that what stands right of the ninth place is no part of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from mrz.ocr.recognise import BLANK, free

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from mrz.ocr.recognise import Cells

CHARACTERS = 9
LENGTH, NEAR = 30, 2
CODE = "CHE"  # at the third place of the second line, after F and a letter
LEAST = 2  # characters of the code that must be read


def licence(below: Cells) -> bool:
    """Whether a line is the second one of a Swiss driving licence, by its length and code."""
    text = below.text
    if abs(len(text) - LENGTH) > NEAR or not text.startswith("F"):
        return False
    return sum(a == b for a, b in zip(text[2:5], CODE, strict=True)) >= LEAST


def alone(likely: NDArray[np.float32], below: Cells) -> NDArray[np.float32]:
    """Return 180 x 38 probabilities of the first line, with nothing right of its ninth place."""
    ninth, tenth = below.places[CHARACTERS - 1 : CHARACTERS + 1]
    out = likely.copy()
    beyond = int(np.ceil((ninth + tenth) / 2))
    out[beyond:] = 0
    out[beyond:, BLANK] = 1
    return out


def first_alone(
    likely: NDArray[np.float32], cells: Sequence[Cells]
) -> tuple[NDArray[np.float32], list[Cells]]:
    """Return n x 180 x 38 probabilities with the first line of such a licence cut off.

    cells: the lines' free readings, which are returned as well.
    """
    if len(cells) != 3 or not licence(cells[1]):
        return likely, list(cells)
    first = alone(likely[0], cells[1])
    return np.concatenate([first[None], likely[1:]]), [free(first), *cells[1:]]
