"""Model packs of this station: installing them from files, finding the one to use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.models import MANIFEST, load_pack
from capture.packs import embedded, store

if TYPE_CHECKING:
    from pathlib import Path

    from capture.models import ModelPack

EMBEDDED = "embedded"
# Where several packs are installed, one that may be relied on comes before one that may not.
_ORDER = ("open", "onnx", "insightface", "embedded")


@dataclass(frozen=True, slots=True)
class Installed:
    """A folder with a pack: the verified pack, or the reason why it cannot be used."""

    folder: Path
    pack: ModelPack | None
    reason: CaptureError | None = None


def install_embedded(root: Path) -> Path:
    """Convert and install the embedded pack; returns its folder.

    CaptureError "model.missing" where the package is not there, "model.hash", "model.format".
    """
    files = embedded.convert()
    return store.save(root, embedded.manifest(files), files)


def install(root: Path, source: Path, *, research: bool = False) -> Path:
    """Install a pack from a folder or a zip after verifying it; returns its folder.

    CaptureError as load_pack has them.
    """
    pack = load_pack(source, research=research)
    return store.save(root, pack.manifest, pack.contents)


def installed(root: Path, *, research: bool = False) -> tuple[Installed, ...]:
    """Verify every installed pack and say which can be used."""
    found: list[Installed] = []
    for folder in store.installed(root):
        try:
            found.append(Installed(folder, load_pack(folder, research=research)))
        except CaptureError as reason:
            found.append(Installed(folder, None, reason))
    return tuple(found)


def _rank(entry: Installed) -> int:
    kind = entry.pack.manifest.kind if entry.pack else EMBEDDED
    return _ORDER.index(kind)


def chosen(root: Path, name: str = "", *, research: bool = False) -> ModelPack:
    """Return the named pack, or the best installed one.

    CaptureError "model.none" where there is none; the pack's own reason where the named one
    cannot be used.
    """
    if name:
        return load_pack(root / name, research=research)
    usable = [entry for entry in installed(root, research=research) if entry.pack is not None]
    ordered = sorted(usable, key=_rank)
    if not ordered or ordered[0].pack is None:
        raise CaptureError("model.none", MANIFEST)
    return ordered[0].pack
