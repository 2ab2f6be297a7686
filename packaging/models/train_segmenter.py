"""Train the segmenter: train_segmenter.py SCENES_FOLDER CHECKPOINT BATCHES [START [SEED]]."""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np
import torch
import training
from segmenter import Segmenter
from torch import Tensor, nn

BATCH = 8
RATE = 4e-3
CROP = 448


class Scenes:
    """Shards of drawn scenes; the first is kept apart."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.rng = folder, np.random.default_rng(seed)
        self.shards: dict[str, tuple[np.ndarray, np.ndarray]] = {}
        for path in sorted(self.folder.glob("*.npy")):
            if path.name.count(".") == 1:
                masks = np.load(path.with_suffix(".mask.npy"), mmap_mode="r")
                self.shards[path.name] = (np.load(path, mmap_mode="r"), masks)

    def batch(self) -> tuple[Tensor, Tensor]:
        """Return a random batch, turned by quarters and with other light."""
        names = sorted(self.shards)[1:] or sorted(self.shards)
        pictures, masks = self.shards[names[self.rng.integers(0, len(names))]]
        at = np.sort(self.rng.integers(0, len(pictures), BATCH))
        quarter = int(self.rng.integers(0, 4))
        cut = [self._crop(pictures[index], masks[index]) for index in at]
        chosen = np.rot90(np.stack([a for a, _ in cut]), quarter, (1, 2)).astype(np.float32) / 255
        wanted = np.rot90(np.stack([b for _, b in cut]), quarter, (2, 3)).astype(np.float32) / 255
        lit = np.stack([self._lit(picture) for picture in chosen])
        return torch.from_numpy(lit).unsqueeze(1), torch.from_numpy(wanted.copy())

    def _lit(self, picture: np.ndarray) -> np.ndarray:
        """Change light and sharpness, from a scanner's hard black on white to a dull camera."""
        if self.rng.random() < 0.4:
            soft = cv2.GaussianBlur(picture, (0, 0), self.rng.uniform(0.7, 2.0))
            picture = picture + (picture - soft) * self.rng.uniform(0.3, 2.2)
        if self.rng.random() < 0.5:
            bright = float(np.percentile(picture, 90))
            picture = (picture - bright) * self.rng.uniform(0.5, 1.7) + self.rng.uniform(0.5, 1.1)
        return np.clip(picture, 0, 1) ** float(self.rng.uniform(0.6, 1.6))

    def _crop(self, picture: np.ndarray, mask: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Cut a square, four times in five around some pixel of a zone."""
        small, room = CROP // 4, mask.shape[1] - CROP // 4
        rows, columns = np.nonzero(mask[1] > 127)
        y, x = self.rng.integers(0, room + 1, 2)
        if len(rows) and self.rng.random() < 0.8:
            pixel = self.rng.integers(0, len(rows))
            y, x = np.clip((rows[pixel], columns[pixel]) - self.rng.integers(0, small, 2), 0, room)
        part = picture[y * 4 : y * 4 + CROP, x * 4 : x * 4 + CROP]
        return part, mask[:, y : y + small, x : x + small]

    def held(self, count: int) -> tuple[Tensor, Tensor]:
        """Return scenes of the first shard, which is never trained on."""
        pictures, masks = self.shards[sorted(self.shards)[0]]
        chosen = torch.from_numpy(pictures[:count].astype(np.float32) / 255).unsqueeze(1)
        return chosen, torch.from_numpy(masks[:count].astype(np.float32) / 255)


def loss_of(logits: Tensor, wanted: Tensor) -> Tensor:
    """Return cross entropy with the rare pixels lifted, and a Dice term for the lines."""
    weight = 1 + 4 * wanted
    entropy = nn.functional.binary_cross_entropy_with_logits(logits, wanted, weight)
    likely = torch.sigmoid(logits)
    shared = (likely * wanted).sum((2, 3))
    dice = 1 - (2 * shared + 20) / (likely.sum((2, 3)) + wanted.sum((2, 3)) + 20)
    return entropy * 4 + dice[:, 0].mean() + 0.3 * dice[:, 1].mean()


def overlap(model: nn.Module, scenes: Scenes) -> float:
    """Return the intersection over union of the lines' middles on held scenes."""
    model.eval()
    pictures, wanted = scenes.held(60)
    with torch.no_grad():
        found = torch.cat([model(part) for part in pictures.split(6)])[:, 0] > 0
    model.train()
    truth = wanted[:, 0] > 0.5
    return float((found & truth).sum() / (found | truth).sum())


def main() -> None:
    """Train for so many batches.

    Only the shards that are there at the start count: the same data gives the same weights again.
    """
    folder, checkpoint, batches = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    torch.set_num_threads(1)
    torch.manual_seed(7)
    start = Path(sys.argv[4]) if len(sys.argv) > 4 else None
    model = training.begin(Segmenter(), start)
    seed = int(sys.argv[5]) if len(sys.argv) > 5 else 7 + (start is not None)
    scenes = Scenes(folder, seed)

    def loss_of_next() -> Tensor:
        pictures, wanted = scenes.batch()
        return loss_of(model(pictures.to(memory_format=torch.channels_last)), wanted)

    def keep(step: int) -> None:
        if step % 300 == 0 or step == batches:
            torch.save(model.state_dict(), checkpoint)
            print(step, f"overlap {overlap(model, scenes):.3f}", flush=True)

    training.train(model, RATE if start is None else RATE / 4, batches, loss_of_next, keep)


if __name__ == "__main__":
    main()
