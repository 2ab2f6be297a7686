"""What a person gave and cannot be used: a refusal with its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.messages.lookup import sentence
from client.terminal import NOT_THERE, UNREADABLE, CommandRefusal

if TYPE_CHECKING:
    from pathlib import Path

    from capture.errors import CaptureError

# A slap at 1,000 per inch, or a page of a phone's largest camera, is far smaller.
LARGEST_PICTURE = 64 * 1024 * 1024
_NOT_THERE = frozenset({"model.none", "model.missing"})


def content_of(path: Path, most: int = LARGEST_PICTURE) -> bytes:
    """Read a whole file of at most so many bytes; CommandRefusal where it cannot be."""
    try:
        if path.stat().st_size > most:
            words = f"'{path.name}' is larger than any such file; check its name."
            raise CommandRefusal(UNREADABLE, words)
        return path.read_bytes()
    except OSError as reason:
        words = f"'{path}' cannot be opened ({reason.strerror}); check its name."
        raise CommandRefusal(NOT_THERE, words) from reason


def refused(reason: CaptureError, where: str = "") -> CommandRefusal:
    """Turn the error into one sentence with its next step; where: the file it is about."""
    found, step = sentence(reason.code, (("detail", reason.detail),))
    status = NOT_THERE if reason.code in _NOT_THERE else UNREADABLE
    place = f"{where}: " if where else ""
    return CommandRefusal(status, f"{place}{found} {step}".strip())
