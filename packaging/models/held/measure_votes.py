"""Let frames of a live camera vote: measure_votes.py COUNT [SEED] [LEVEL] [FRAMES].

Every page lies still under a camera that sees it again and again, with other noise, blur and
glare, and a hand's small movements. Prints how many zones one frame reads, and how many the vote.
"""

from __future__ import annotations

import sys
from dataclasses import replace

import cv2
import held_page
import held_scene
import numpy as np
from measure_held import _holds

from mrz.ocr.read import Reader
from mrz.ocr.vote import Vote


def frames(
    rng: np.random.Generator, level: held_scene.Level, count: int
) -> tuple[list[np.ndarray], tuple[str, ...]]:
    """Return so many pictures of one page, uint8 BGR, and the lines that it shows."""
    page = held_page.page(rng, int(rng.integers(21, 31)))
    still = int(rng.integers(0, 2**31))
    out = []
    for _ in range(count):
        # The same seed lays the page at the same place on the same ground.
        place = np.random.default_rng(still)
        ground = held_scene.surface(place, *(level.size or (1280, 720)))
        shown, _ = held_scene.laid(place, page.picture, level, ground)
        if rng.random() < level.glare:
            held_scene.spots(rng, shown, 1, rng.uniform(40, 60 + 200 * level.glare))
        shift = np.float32([[1, 0, rng.normal(0, 2)], [0, 1, rng.normal(0, 2)]])
        moved = cv2.warpAffine(shown, shift, shown.shape[1::-1], borderMode=cv2.BORDER_REPLICATE)
        out.append(held_scene.exposed(rng, moved, level))
    return out, page.lines


def main() -> None:
    """Print zones right and wrong by one frame and by the vote."""
    count, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    name = sys.argv[3] if len(sys.argv) > 3 else "H3"
    most = int(sys.argv[4]) if len(sys.argv) > 4 else 8
    level = replace(held_scene.LEVELS[name])
    cv2.setNumThreads(1)
    reader = Reader()
    single = right = wrong = agreed = wrongly_agreed = 0
    for index in range(count):
        pictures, truth = frames(np.random.default_rng([seed, 41, index]), level, most)
        vote = Vote()
        for at, picture in enumerate(pictures):
            reading = reader.read(picture)
            single += at == 0 and reading.lines == truth
            vote.add(reading)
            if vote.settled:
                break
        lines = vote.result().lines
        right += lines == truth
        wrong += lines != truth and _holds(lines)
        agreed += vote.settled
        wrongly_agreed += vote.settled and lines != truth
    print(
        f"{name} {count} pages: one frame {single}, vote of up to {most} {right}, "
        f"wrong but valid {wrong}, settled {agreed}, settled wrongly {wrongly_agreed}"
    )


if __name__ == "__main__":
    main()
