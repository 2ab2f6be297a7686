"""What a person gave and cannot be used: a refusal with its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.messages.lookup import sentence
from client.named_file import LARGEST, OddFileError, content
from client.terminal import NOT_THERE, UNREADABLE, CommandRefusal

if TYPE_CHECKING:
    from pathlib import Path

    from capture.errors import CaptureError

_NOT_THERE = frozenset({"model.none", "model.missing"})


def content_of(path: Path, most: int = LARGEST) -> bytes:
    """Read a whole file of at most so many bytes; CommandRefusal where it cannot be."""
    try:
        return content(path, most)
    except OSError as reason:
        raise unopened(path, reason) from reason


def unopened(
    path: Path | str | None, reason: OSError, step: str = "check its name"
) -> CommandRefusal:
    """Say which file cannot be opened, why, and what to do."""
    status = UNREADABLE if isinstance(reason, OddFileError) else NOT_THERE
    name = reason.filename or path
    return CommandRefusal(status, f"'{name}' cannot be opened ({reason.strerror}); {step}.")


def refused(reason: CaptureError, where: str = "") -> CommandRefusal:
    """Turn the error into one sentence with its next step; where: the file it is about."""
    found, step = sentence(reason.code, (("detail", reason.detail),))
    status = NOT_THERE if reason.code in _NOT_THERE else UNREADABLE
    place = f"{where}: " if where else ""
    return CommandRefusal(status, f"{place}{found} {step}".strip())
