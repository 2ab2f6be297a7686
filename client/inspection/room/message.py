"""The base of every message between booth and room, and the bounded types of their fields."""

from __future__ import annotations

from typing import Annotated

import msgspec

LONGEST = 200
Pixels = Annotated[bytes, msgspec.Meta(max_length=4 * 1024 * 1024)]
Code = Annotated[str, msgspec.Meta(max_length=80)]
Small = Annotated[str, msgspec.Meta(max_length=LONGEST)]
Detail = tuple[tuple[Small, Small], ...]
Box = tuple[float, float, float, float]


class Message(msgspec.Struct, frozen=True, tag=True):
    """Base of every message; the tag is the class name."""
