"""Draw shards of lines for the recogniser: draw_lines.py FOLDER SEED COUNT."""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np
import zone_line

SHARD = 2048


def main() -> None:
    """Draw so many shards; each is a picture array and a text file beside it."""
    folder, seed, count = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    cv2.setNumThreads(1)
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    for number in range(count):
        strips, texts = zip(*(zone_line.strip(rng) for _ in range(SHARD)), strict=True)
        name = folder / f"{seed}-{number:03d}"
        name.with_suffix(".txt").write_text("\n".join(texts))
        np.save(name.with_suffix(".tmp.npy"), np.stack(strips))
        name.with_suffix(".tmp.npy").rename(name.with_suffix(".npy"))


if __name__ == "__main__":
    main()
