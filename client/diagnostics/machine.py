"""The machine: clock, disk, swap, core dumps."""

from __future__ import annotations

import os
import shutil
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from client import erasing
from client.diagnostics.finding import Finding, attention, broken, fine

if TYPE_CHECKING:
    from collections.abc import Iterator

# A queue of 5,000 records, the day's lists and models with room to spare.
LEAST_BYTES = 500 * 10**6
# The day on which this version was made: no clock can honestly stand before it.
BUILT = date(2026, 1, 1)
_PROC = Path("/proc")
_SUPPLIES = Path("/sys/class/power_supply")
# A shift begins with at least this much, in per cent.
LEAST_CHARGE = 40


def findings(folder: Path) -> Iterator[Finding]:
    """Look at the machine."""
    yield clock(datetime.now(UTC).astimezone())
    yield own_folder(folder)
    yield disk(shutil.disk_usage(_existing(folder)).free)
    if sys.platform == "linux":
        yield swap(_text(_PROC / "swaps"))
        yield core_dumps(_text(_PROC / "sys/kernel/core_pattern").strip())
        yield from battery(_SUPPLIES)
    yield freed_memory(erasing=erasing.available())


def _existing(folder: Path) -> Path:
    return next(place for place in (folder, *folder.parents) if place.exists())


def own_folder(folder: Path) -> Finding:
    """See whether this person may write where the station keeps its files, or make the place."""
    place = _existing(folder)
    if not place.is_dir():
        words = "Where this station's files belong lies a file that is no folder."
        remedy = f"Move {place} away, or name a folder in HALFDOOR_HOME."
        return broken("folder", words, remedy)
    if not os.access(place, os.R_OK | os.W_OK | os.X_OK):
        words = "This person may not write where this station keeps its files."
        remedy = f'sudo install -d -m 700 -o "$USER" {folder}, or name a folder in HALFDOOR_HOME.'
        if place == folder:
            # It may be the booth's own: then it must not be taken from it, with its keys.
            remedy = f"Work as the person that owns {folder}, or name a folder in HALFDOOR_HOME."
        return broken("folder", words, remedy)
    return fine("folder", "This person may write where this station keeps its files.")


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def clock(now: datetime) -> Finding:
    """See whether the clock can be right."""
    spelled = now.strftime("%Y-%m-%d %H:%M %z")
    if now.date() < BUILT:
        words = f"The clock says {spelled}, which is before this program was made."
        return broken("clock", words, "sudo timedatectl set-time 'YYYY-MM-DD HH:MM:SS'")
    return fine("clock", f"The clock says {spelled}; compare it with your own.")


def disk(free: int) -> Finding:
    """See whether there is room for what must be kept until it is delivered."""
    gigabytes = f"{free / 10**9:.1f} GB"
    if free < LEAST_BYTES:
        words = f"Only {gigabytes} are free where this station keeps its files."
        return attention("disk", words, "Free at least 0.5 GB on that disk.")
    return fine("disk", f"{gigabytes} are free.")


def swap(table: str) -> Finding:
    """See whether memory can be written to a disk in the clear."""
    areas = [line.split()[0] for line in table.splitlines()[1:] if line.strip()]
    plain = [area for area in areas if not area.startswith(("/dev/zram", "/dev/dm-"))]
    if plain:
        words = f"Memory can be written to {', '.join(plain)}, which may not be encrypted."
        remedy = "sudo swapoff -a, or encrypt the swap area (docs/operations.md)."
        return attention("swap", words, remedy)
    return fine("swap", "Memory is never written to a disk in the clear.")


def battery(supplies: Path) -> Iterator[Finding]:
    """Say how full each battery is; a machine without one is not spoken of."""
    for place in sorted(supplies.glob("BAT*")):
        charge = int(_text(place / "capacity"))
        words = f"The battery is {charge} % full ({_text(place / 'status').strip().lower()})."
        low = charge < LEAST_CHARGE
        yield (
            attention("battery", words, "Charge it, or keep it plugged in during the shift.")
            if low
            else fine("battery", words)
        )


def freed_memory(*, erasing: bool) -> Finding:
    """Say whether memory that a window gives back is overwritten."""
    if erasing:
        return fine("freed_memory", "Memory that the window gives back is overwritten.")
    words = "This system cannot overwrite memory that the window gives back."
    remedy = "Close the program at the end of a shift; on Linux with glibc it is overwritten."
    return attention("freed_memory", words, remedy)


def core_dumps(pattern: str) -> Finding:
    """See what the system does with dumps; the program itself refuses to be dumped."""
    if pattern.startswith("|"):
        words = "The system hands memory dumps to a program; Halfdoor refuses to be dumped."
        return fine("core_dumps", words)
    return fine("core_dumps", "Halfdoor refuses to be dumped.")
