"""Messages between the booth and the biometric interface's helper: length, then JSON."""

from __future__ import annotations

import json
import struct
from typing import IO, Any

_MOST = 256 * 1024 * 1024


def read_message(stream: IO[bytes]) -> dict[str, Any] | None:
    """Read one message; None at the end, or where the other side talks nonsense."""
    head = stream.read(4)
    if len(head) < 4:
        return None
    length = struct.unpack(">I", head)[0]
    content = stream.read(length) if length <= _MOST else b""
    if len(content) != length:
        return None
    try:
        found = json.loads(content)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def write_message(stream: IO[bytes], message: dict[str, Any]) -> None:
    """Write one message, at once."""
    content = json.dumps(message).encode()
    stream.write(struct.pack(">I", len(content)) + content)
    stream.flush()
