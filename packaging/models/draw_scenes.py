"""Draw shards of scenes for the segmenter: draw_scenes.py FOLDER SEED COUNT [LICENCES].

LICENCES: share of the pages that are driving licences, none when left out.
"""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np
import zone_page
import zone_scene
import zone_text

SHARD = 256
USES = 3  # scenes of one page: drawing a page costs more than turning it


def scenes(
    rng: np.random.Generator, count: int, licences: float = 0.0
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return pictures with their masks."""
    out = []
    while len(out) < count:
        pitch = float(np.exp(rng.uniform(np.log(4.6), np.log(27))))
        if rng.random() < 0.06:
            picture = zone_scene.lookalike(rng)
            scene = zone_scene.Scene(picture, np.zeros((0, 4, 2), np.float32))
            scene = zone_scene.finish(rng, scene, 8, rng.random())
            out.append((scene.picture, zone_scene.masks(scene)))
            continue
        drawn = int(np.clip(round(pitch * 1.15), 10, 27))
        lines = zone_text.licence(rng) if licences and rng.random() < licences else ()
        page = zone_page.page(rng, drawn, zone=rng.random() > 0.08, lines=lines)
        for _ in range(USES):
            scene = zone_scene.crop(rng, page, drawn, pitch * rng.uniform(0.85, 1.15))
            out.append((scene.picture, zone_scene.masks(scene)))
    return out[:count]


def main() -> None:
    """Draw so many shards."""
    folder, seed, count = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    licences = float(sys.argv[4]) if len(sys.argv) > 4 else 0.0
    cv2.setNumThreads(1)
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    for number in range(count):
        pictures, masks = zip(*scenes(rng, SHARD, licences), strict=True)
        name = folder / f"{seed}-{number:03d}"
        np.save(name.with_suffix(".mask.npy"), np.stack(masks))
        np.save(name.with_suffix(".tmp.npy"), np.stack(pictures))
        name.with_suffix(".tmp.npy").rename(name.with_suffix(".npy"))


if __name__ == "__main__":
    main()
