"""Train the recogniser: train_recogniser.py LINES_FOLDER CHECKPOINT BATCHES [START [SEED]]."""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np
import torch
import training
from recogniser import BLANK, CHARACTERS, Recogniser
from torch import Tensor, nn

BATCH = 32
RATE = 3e-3


class Lines:
    """Shards of drawn lines; the first is kept apart."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.rng = folder, np.random.default_rng(seed)
        self.shards: dict[str, tuple[np.ndarray, list[str]]] = {}
        for path in sorted(self.folder.glob("*.npy")):
            if ".tmp" not in path.name:
                texts = path.with_suffix(".txt").read_text().split("\n")
                self.shards[path.name] = (np.load(path, mmap_mode="r"), texts)

    def batch(self) -> tuple[np.ndarray, list[str]]:
        """Return a random batch; shards of later seeds are no different."""
        names = sorted(self.shards)[1:] or sorted(self.shards)
        strips, texts = self.shards[names[self.rng.integers(0, len(names))]]
        at = np.sort(self.rng.integers(0, len(texts), BATCH))
        return np.stack([self._bent(strips[index]) for index in at]), [texts[each] for each in at]

    def _bent(self, strip: np.ndarray) -> np.ndarray:
        """Bend one line in three as a leaf that does not lie flat."""
        if self.rng.random() > 0.33:
            return np.asarray(strip)
        height, width = strip.shape
        swing, waves = self.rng.normal(0, 1.6), self.rng.uniform(0.3, 1.2)
        bend = swing * np.sin(2 * np.pi * (np.arange(width) / width * waves + self.rng.random()))
        rows = np.arange(height, dtype=np.float32)[:, None] + bend.astype(np.float32)
        columns = np.broadcast_to(np.arange(width, dtype=np.float32), strip.shape)
        return cv2.remap(
            np.asarray(strip), columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )

    def held(self, count: int) -> tuple[np.ndarray, list[str]]:
        """Return lines of the first shard, which is never trained on."""
        strips, texts = self.shards[sorted(self.shards)[0]]
        return np.asarray(strips[:count]), texts[:count]


def normal(strips: np.ndarray) -> Tensor:
    """Scale each strip to mean 0 and deviation 1, as mrz.ocr does."""
    values = torch.from_numpy(strips.astype(np.float32))
    mean = values.mean((1, 2), keepdim=True)
    deviation = values.std((1, 2), keepdim=True, correction=0)
    return ((values - mean) / (deviation + 4)).unsqueeze(1)


def loss_of(model: nn.Module, strips: np.ndarray, texts: list[str]) -> Tensor:
    """Return the CTC loss per character."""
    logits = model(normal(strips)).log_softmax(2).transpose(0, 1)
    target = torch.tensor([CHARACTERS.index(c) for text in texts for c in text])
    lengths = torch.tensor([len(text) for text in texts])
    steps = torch.full((len(texts),), logits.shape[0], dtype=torch.long)
    return nn.functional.ctc_loss(logits, target, steps, lengths, blank=BLANK, zero_infinity=True)


def decode(logits: np.ndarray) -> list[str]:
    """Decode greedily."""
    out = []
    for row in logits.argmax(2):
        kept = [c for at, c in enumerate(row) if c != BLANK and (at == 0 or row[at - 1] != c)]
        out.append("".join(CHARACTERS[c] for c in kept))
    return out


def exact(model: nn.Module, lines: Lines) -> float:
    """Return the share of held lines that are read without a fault."""
    model.eval()
    strips, texts = lines.held(512)
    with torch.no_grad():
        logits = np.concatenate([model(normal(part)).numpy() for part in np.split(strips, 8)])
    model.train()
    return sum(a == b for a, b in zip(decode(logits), texts, strict=True)) / len(texts)


def main() -> None:
    """Train for so many batches.

    Only the shards that are there at the start count: the same data gives the same weights again.
    """
    folder, checkpoint, batches = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    torch.set_num_threads(1)
    torch.manual_seed(7)
    start = Path(sys.argv[4]) if len(sys.argv) > 4 else None
    model = training.begin(Recogniser(), start)
    seed = int(sys.argv[5]) if len(sys.argv) > 5 else 7 + (start is not None)
    lines = Lines(folder, seed)

    def keep(step: int) -> None:
        if step % 500 == 0 or step == batches:
            torch.save(model.state_dict(), checkpoint)
            print(step, f"exact {exact(model, lines):.3f}", flush=True)

    rate = RATE if start is None else RATE / 3
    training.train(model, rate, batches, lambda: loss_of(model, *lines.batch()), keep)


if __name__ == "__main__":
    main()
