"""Model packs of this station: installing them from files, finding the one to use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.models import MANIFEST, load_pack, manifest
from capture.packs import embedded, recipes, store

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
    """Install a pack from a folder, a zip, or a folder of loose files; returns its folder.

    CaptureError as load_pack has them; "model.missing" with the files that a recipe lacks.
    """
    if source.is_dir() and not (source / MANIFEST).is_file():
        manifest, files = recipes.assemble(_loose(source))
        return store.save(root, manifest, files)
    pack = load_pack(source, research=research)
    return store.save(root, pack.manifest, pack.contents)


def _loose(folder: Path) -> dict[str, bytes]:
    """Read the files that some recipe may want; their sizes tell."""
    sizes = recipes.wanted_sizes()
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): path.read_bytes() for path in found if path.stat().st_size in sizes}


def installed(root: Path, *, research: bool = False) -> tuple[Installed, ...]:
    """Verify every installed pack and say which can be used."""
    found: list[Installed] = []
    for folder in store.installed(root):
        try:
            found.append(Installed(folder, load_pack(folder, research=research)))
        except CaptureError as reason:
            found.append(Installed(folder, None, reason))
    return tuple(found)


def _rank(folder: Path) -> int:
    """Order packs by what their manifests say; nothing is believed before load_pack."""
    try:
        return _ORDER.index(manifest(folder).kind)
    except CaptureError:
        return len(_ORDER)


def chosen(root: Path, name: str = "", *, research: bool = False) -> ModelPack:
    """Return the named pack, or the best installed one.

    CaptureError "model.none" where there is none; the pack's own reason where the named one
    cannot be used.
    """
    if name:
        return load_pack(root / name, research=research)
    reason = CaptureError("model.none", MANIFEST)
    for folder in sorted(store.installed(root), key=_rank):
        try:
            return load_pack(folder, research=research)
        except CaptureError as trouble:
            # A pack that is not what it should be is passed over; the next one may only be weaker.
            reason = trouble
    raise reason
