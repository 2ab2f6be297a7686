"""A file that a person names: looked at before it is read, so that no name holds a command up.

A pipe that nobody writes to would be waited for, a device be read for ever, and a file of the
size of a disk fill the memory.
"""

from __future__ import annotations

import errno
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# A slap at 1,000 per inch, or a page of a phone's largest camera, is far smaller.
LARGEST = 64 * 1024 * 1024


class OddFileError(OSError):
    """It is there, and is not to be read whole; strerror says why, as the system's reasons do."""


def look(path: Path) -> int:
    """Return a file's size in bytes; OddFileError for a pipe or a device, OSError where none is."""
    about = path.stat()
    if stat.S_ISREG(about.st_mode) or stat.S_ISDIR(about.st_mode):
        return about.st_size
    raise OddFileError(errno.EINVAL, "it is a pipe or a device", str(path))


def content(path: Path, most: int = LARGEST) -> bytes:
    """Read a whole file of at most so many bytes; OddFileError for any other, OSError for none."""
    data = b""
    if look(path) <= most:
        with path.open("rb") as file:
            data = file.read(most + 1)
        if len(data) <= most:
            return data
    raise OddFileError(errno.EFBIG, f"it is larger than {most >> 20} MB", str(path))
