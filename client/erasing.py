"""Memory that is overwritten when it is given back, in the process that shows a traveller's data.

The traveller's room ends with its traveller; the window lives on, and what it showed would stay
in freed memory: measured, nine copies of one traveller's names and zone after the wipe. So the
booth runs with an allocator that overwrites each block when it is freed (glibc), and with
Python's objects in those blocks too; measured in the same way, none is left.
docs/decisions/erasing-allocator.md
"""

from __future__ import annotations

import os
import platform
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# 165 = 0xA5: freed bytes become its complement's pattern, never zero, so that a use shows.
_WANTED = {"PYTHONMALLOC": "malloc", "GLIBC_TUNABLES": "glibc.malloc.perturb=165"}


def available() -> bool:
    """Whether this platform's allocator can overwrite what is freed."""
    return sys.platform == "linux" and platform.libc_ver()[0] == "glibc"


def active(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether this process was started with it."""
    return all(environment.get(name) == value for name, value in _WANTED.items())


def restart(arguments: list[str]) -> None:
    """Start this command anew with the erasing allocator; returns where there is none."""
    if available() and not active():
        environment = {**os.environ, **_WANTED}
        os.execve(sys.executable, [sys.executable, "-m", "client", *arguments], environment)  # noqa: S606


def without(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return an environment for children that need it not: a room's end is its wipe."""
    return {name: value for name, value in environment.items() if name not in _WANTED}
