"""The loop that both trainings share: one thread, fixed seeds, a rate that falls to nothing."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import torch
from torch import nn

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from torch import Tensor

WARM = 100  # batches until the rate is whole


def begin(model: nn.Module, start: Path | None) -> nn.Module:
    """Take the weights of an earlier run, if there was one."""
    if start is not None:
        model.load_state_dict(torch.load(start, weights_only=True))
    print(sum(p.numel() for p in model.parameters()), "weights", flush=True)
    return model.to(memory_format=torch.channels_last)


def train(
    model: nn.Module,
    rate: float,
    batches: int,
    loss_of_next: Callable[[], Tensor],
    keep: Callable[[int], None],
) -> None:
    """Train for so many batches; keep is asked after each one, with its number."""
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=1e-4)
    total = 0.0
    for step in range(batches):
        falling = 0.5 + 0.5 * math.cos(math.pi * step / batches)
        optimiser.param_groups[0]["lr"] = rate * min(1.0, (step + 1) / WARM) * falling
        loss = loss_of_next()
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        optimiser.step()
        total += loss.item()
        if (step + 1) % 100 == 0:
            print(step + 1, f"loss {total / 100:.4f}", flush=True)
            total = 0.0
        keep(step + 1)
