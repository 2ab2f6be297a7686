"""How a capture error becomes a refusal with its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.messages.lookup import sentence
from client.terminal import NOT_THERE, UNREADABLE, CommandRefusal

if TYPE_CHECKING:
    from capture.errors import CaptureError

_NOT_THERE = frozenset({"model.none", "model.missing"})


def refused(reason: CaptureError, where: str = "") -> CommandRefusal:
    """Turn the error into one sentence with its next step; where: the file it is about."""
    found, step = sentence(reason.code, (("detail", reason.detail),))
    status = NOT_THERE if reason.code in _NOT_THERE else UNREADABLE
    place = f"{where}: " if where else ""
    return CommandRefusal(status, f"{place}{found} {step}".strip())
