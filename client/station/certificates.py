"""What the station believes about chips: read anew as soon as an import has replaced it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from client.trust import csca
from client.trust.errors import TrustError
from client.trust.whole_file import stamp

if TYPE_CHECKING:
    from pathlib import Path

    from mrz.chip.trust import TrustView


class PresentTrust:
    """Call it for the view; TrustError only at first, where nothing was believed before.

    fixed: the training world brings its own, which no import changes.
    """

    def __init__(self, folder: Path, fixed: TrustView | None = None) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._seen: tuple[int, int] | None = None
        self._fixed = fixed is not None
        self._view = fixed or csca.load(folder)
        self._bytes = self._view.to_bytes()

    def __call__(self) -> TrustView:
        """Return the view that the newest import left."""
        return self._present()[0]

    def to_bytes(self) -> bytes:
        """Return the view as a room takes it."""
        return self._present()[1]

    def _present(self) -> tuple[TrustView, bytes]:
        if self._fixed:
            return self._view, self._bytes
        with self._lock:
            seen = stamp(self._folder / csca.STORE_FILE)
            if seen != self._seen:
                self._seen = seen
                self._read()
            return self._view, self._bytes

    def _read(self) -> None:
        try:
            view = csca.load(self._folder)
        except (TrustError, OSError):
            # What was believed before goes on; 'halfdoor doctor' tells of the store.
            return
        self._view, self._bytes = view, view.to_bytes()
