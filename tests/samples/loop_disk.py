"""A disk whose power can be cut: a real ext4 on a loop device; what no sync reached is gone."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path


def available() -> bool:
    tools = ("mkfs.ext4", "mount", "umount", "losetup")
    if os.geteuid() != 0 or not all(map(shutil.which, tools)):
        return False
    return subprocess.run(["losetup", "-f"], capture_output=True, check=False).returncode == 0


class Disk:
    """Mounted at place until end()."""

    def __init__(self, place: Path, image: Path, megabytes: int) -> None:
        self.place, self._image = place, image
        place.mkdir(parents=True, exist_ok=True)
        with image.open("wb") as file:
            file.truncate(megabytes << 20)
        subprocess.run(["mkfs.ext4", "-q", "-F", image], check=True, capture_output=True)
        self._mount()

    def _mount(self) -> None:
        command = ["mount", "-o", "loop,noatime", self._image, self.place]
        subprocess.run(command, check=True, capture_output=True)

    def cut(self, processes: Sequence[int]) -> None:
        """Cut the power while these work: the disk stands as it was, they are gone."""
        for process in processes:
            os.kill(process, signal.SIGSTOP)
        held = self._image.with_suffix(".cut")
        subprocess.run(["cp", "--sparse=always", self._image, held], check=True)
        for process in processes:
            os.kill(process, signal.SIGKILL)
        self._held = held

    def restore(self) -> None:
        """Start from what the cut left; everything that used the disk has ended."""
        subprocess.run(["umount", self.place], check=True, capture_output=True)
        self._held.replace(self._image)
        self._mount()

    def end(self) -> None:
        subprocess.run(["umount", "-l", self.place], check=False, capture_output=True)
        self._image.unlink(missing_ok=True)
