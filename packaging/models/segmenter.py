"""The segmenter: which pixels lie on the middle of a zone's lines, at a quarter of the size."""

from __future__ import annotations

import torch
from torch import Tensor, nn


def _unit(inputs: int, outputs: int, stride: int = 1, reach: int = 1) -> nn.Sequential:
    """Return a depth-wise separable convolution; reach is its dilation."""
    return nn.Sequential(
        nn.Conv2d(inputs, inputs, 3, stride, reach, dilation=reach, groups=inputs, bias=False),
        nn.BatchNorm2d(inputs),
        nn.Conv2d(inputs, outputs, 1, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    )


def _wider(coarse: Tensor) -> Tensor:
    return nn.functional.interpolate(coarse, scale_factor=2.0, mode="nearest")


class Segmenter(nn.Module):
    """Pictures n x 1 x H x W (sides multiples of 32, 0 to 1) to n x 2 x H/4 x W/4 logits."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Sequential(
            nn.Conv2d(1, 12, 3, 2, 1, bias=False), nn.BatchNorm2d(12), nn.ReLU(inplace=True)
        )
        self.quarter = nn.Sequential(_unit(12, 24, 2), _unit(24, 32))
        self.eighth = nn.Sequential(_unit(32, 48, 2), _unit(48, 48))
        self.sixteenth = nn.Sequential(
            _unit(48, 64, 2), _unit(64, 64, reach=2), _unit(64, 64, reach=3)
        )
        self.whole = nn.Sequential(_unit(64, 80, 2), _unit(80, 80, reach=2), _unit(80, 64, reach=3))
        self.down_to_eighth = nn.Conv2d(64, 48, 1)
        self.at_eighth = _unit(48, 48)
        self.down_to_quarter = nn.Conv2d(48, 32, 1)
        self.at_quarter = nn.Sequential(_unit(32, 32), _unit(32, 24))
        self.classes = nn.Conv2d(24, 2, 1)

    def forward(self, picture: Tensor) -> Tensor:
        """Return logits: channel 0 the lines' middles, channel 1 the zone."""
        quarter = self.quarter(self.first(picture))
        eighth = self.eighth(quarter)
        sixteenth = self.sixteenth(eighth)
        sixteenth = sixteenth + _wider(self.whole(sixteenth))
        eighth = self.at_eighth(eighth + _wider(self.down_to_eighth(sixteenth)))
        quarter = self.at_quarter(quarter + _wider(self.down_to_quarter(eighth)))
        return torch.clamp(self.classes(quarter), -20, 20)
