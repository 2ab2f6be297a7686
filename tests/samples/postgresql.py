"""A PostgreSQL server of a test's own: its own folder, a socket file, no network."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import threading
from pathlib import Path


def binaries() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    here = shutil.which("initdb")
    return found[-1].parent if found else Path(here).parent if here else None


class Server:
    """Started at once; kill() is kill -9 of the postmaster and its children."""

    def __init__(self, bin_folder: Path, settings: str = "", place: str | None = None) -> None:
        # Not below pytest's folder: another user may not enter it, and a socket's path is short.
        folder = Path(tempfile.mkdtemp(prefix="halfdoor-pg-", dir=place))
        self._bin, self._data, self._as = bin_folder, folder / "data", []
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
            self._as = ["runuser", "-u", "postgres", "--"]
        self._run("initdb", "-D", self._data, "-A", "trust", "-U", "postgres", "--no-sync")
        self._folder, self._settings = folder, settings
        self.url = f"postgresql://postgres@/postgres?host={folder}"
        self.start()

    def _run(self, name: str, *arguments: object) -> None:
        subprocess.run(
            [*self._as, str(self._bin / name), *map(str, arguments)],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60, cwd="/",
        )  # fmt: skip

    def start(self) -> None:
        options = f"-c listen_addresses= -c unix_socket_directories={self._folder}"
        options += self._settings
        log = self._folder / "log"
        for attempt in range(20):
            try:
                self._run("pg_ctl", "-D", self._data, "-w", "-l", log, "-o", options, "start")
            except subprocess.CalledProcessError:
                # The children of a killed postmaster need a moment to end.
                if attempt == 19:
                    raise
                threading.Event().wait(0.25)
            else:
                return

    def processes(self) -> list[int]:
        """The postmaster and its children, the postmaster first."""
        first = int((self._data / "postmaster.pid").read_text().splitlines()[0])
        children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
        return [first, *map(int, children)]

    def kill(self) -> None:
        os.kill(self.processes()[0], 9)
        # Its children notice the death within moments, and end.
        threading.Event().wait(0.7)

    def ended(self) -> None:
        """Wait until nothing of a killed server holds its files."""
        for _ in range(100):
            asked = ["pgrep", "-f", str(self._data)]
            if not subprocess.run(asked, capture_output=True, check=False).stdout:
                return
            threading.Event().wait(0.1)

    def stop(self) -> None:
        self._run("pg_ctl", "-D", self._data, "-m", "immediate", "stop")
        shutil.rmtree(self._folder)
