"""Writes packs to disk and finds them again: one folder a pack."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from capture.errors import CaptureError
from capture.manifest import parse, plain
from capture.models import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Mapping

    from capture.manifest import Manifest


def default_folder() -> Path:
    """Return where packs lie: $HALFDOOR_HOME/models, or the user's own data folder."""
    home = os.environ.get("HALFDOOR_HOME")
    base = Path(home) if home else Path.home() / ".local" / "share" / "halfdoor"
    return base / "models"


def written(manifest: Manifest) -> bytes:
    """Return the manifest as it is kept, readable by a person."""
    return msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n"


def save(root: Path, manifest: Manifest, files: Mapping[str, bytes]) -> Path:
    """Write a pack as a whole: it appears under its name complete, or not at all.

    CaptureError "model.manifest" where it could not be read again, or would lead out of its folder.
    """
    described = written(manifest)
    parse(described)
    if not all(map(plain, files)):
        raise CaptureError("model.manifest", "a file outside of the pack")
    root.mkdir(parents=True, exist_ok=True)
    target = root / manifest.name
    draft = Path(tempfile.mkdtemp(prefix=".new-", dir=root))
    try:
        for name, content in {**files, MANIFEST: described}.items():
            (draft / name).write_bytes(content)
        draft.chmod(0o755)
        if target.exists():
            shutil.rmtree(target)
        draft.rename(target)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return target


def installed(root: Path) -> tuple[Path, ...]:
    """Return the folders of all packs, in alphabetical order.

    A draft that a power cut left behind is none, whatever lies in it.
    """
    if not root.is_dir():
        return ()
    folders = (p for p in root.iterdir() if not p.name.startswith("."))
    return tuple(sorted(p for p in folders if (p / MANIFEST).is_file()))
