"""The line recogniser: a small convolutional network with CTC, 180 steps over a line."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from mrz.check_digits import ALPHABET, FILLER

CHARACTERS = ALPHABET + FILLER
BLANK = len(CHARACTERS)


def _unit(inputs: int, outputs: int, stride: tuple[int, int] = (1, 1)) -> nn.Sequential:
    """Return a depth-wise separable convolution."""
    return nn.Sequential(
        nn.Conv2d(inputs, inputs, 3, stride, 1, groups=inputs, bias=False),
        nn.BatchNorm2d(inputs),
        nn.Conv2d(inputs, outputs, 1, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    )


class _Along(nn.Module):
    """A residual step along the line: five steps wide."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv1d(width, width, 5, 1, 2, groups=width, bias=False),
            nn.BatchNorm1d(width),
            nn.Conv1d(width, width, 1, bias=False),
            nn.BatchNorm1d(width),
        )

    def forward(self, steps: Tensor) -> Tensor:
        """Keep the shape."""
        return torch.relu(steps + self.body(steps))


class Recogniser(nn.Module):
    """Lines n x 1 x 32 x 720, mean 0 and deviation 1, to n x 180 x 38 logits (last: blank)."""

    def __init__(self) -> None:
        super().__init__()
        self.glyphs = nn.Sequential(
            nn.Conv2d(1, 24, 3, 2, 1, bias=False),
            nn.BatchNorm2d(24),
            nn.ReLU(inplace=True),
            _unit(24, 40),
            _unit(40, 64, (2, 2)),
            _unit(64, 64),
            _unit(64, 96, (2, 1)),
            _unit(96, 96),
            _unit(96, 112, (2, 1)),
        )
        self.collapse = nn.Sequential(
            nn.Conv2d(112, 112, (2, 1), bias=False), nn.BatchNorm2d(112), nn.ReLU(inplace=True)
        )
        self.along = nn.Sequential(_Along(112), _Along(112), _Along(112))
        self.classes = nn.Conv1d(112, BLANK + 1, 1)

    def forward(self, lines: Tensor) -> Tensor:
        """Return logits, time in the middle."""
        steps = self.collapse(self.glyphs(lines)).squeeze(2)
        return self.classes(self.along(steps)).transpose(1, 2)
