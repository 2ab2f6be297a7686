"""The store of verified CSCA certificates, revocations and known defects.

Everything is verified once, at import (client.trust.master_list); what was verified is kept as
one file, read at start-up without verifying it again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mrz.chip.trust import TrustView

if TYPE_CHECKING:
    from pathlib import Path

VIEW_FILE = "csca.view"


def load(folder: Path) -> TrustView:
    """Load the view that the last import left; an empty one where nothing was imported.

    Raises mrz.chip.errors.Malformed where the file is not what an import wrote.
    """
    path = folder / VIEW_FILE
    if not path.is_file():
        return TrustView()
    return TrustView.from_bytes(path.read_bytes())
