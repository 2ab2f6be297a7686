"""Installs model packs from what lies on this machine; nothing is ever downloaded."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.models import DAMAGED, MANIFEST, folder_of, load_pack
from capture.packs import embedded, insightface, recipes, store
from client.trust.model_licence import FILE, LicenceError, verify
from client.trust.site import CLOSED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from capture.manifest import Manifest
    from client.trust.site import Site

EMBEDDED = "embedded"
_MOST_BYTES = 1024 * 1024 * 1024


def install_embedded(root: Path) -> Path:
    """Convert and install the embedded pack; returns its folder.

    CaptureError "model.missing" where the package is not there, "model.hash", "model.format".
    """
    return store.save(root, *opened_embedded())


def opened_embedded() -> tuple[Manifest, Mapping[str, bytes]]:
    """Convert the embedded pack; refuses as install_embedded() does."""
    files = embedded.convert()
    return embedded.manifest(files), files


def embedded_is_current(root: Path) -> bool:
    """Say whether the embedded pack is installed, whole, and as this program describes it.

    An earlier program's pack may carry other thresholds: it is then to be installed anew.
    """
    try:
        pack = load_pack(root / EMBEDDED)
    except CaptureError:
        return False
    return pack.manifest == embedded.manifest(dict(pack.contents))


def install(root: Path, source: Path, *, site: Site = CLOSED) -> Path:
    """Install a pack from a folder or a zip; returns its folder. Refuses as opened() does."""
    return store.save(root, *opened(source, site=site))


def opened(source: Path, *, site: Site = CLOSED) -> tuple[Manifest, Mapping[str, bytes]]:
    """Read a pack from a folder or a zip: what it says of itself, and its files.

    Takes our own packs, InsightFace's, and loose files that a recipe names by digest. CaptureError
    as load_pack has them; "model.missing" with the files that a recipe lacks. OSError where the
    source cannot be read.
    """
    if _has_manifest(source):
        pack = load_pack(source, research=True)
        described, files = pack.manifest, pack.contents
    else:
        described, files = _described(source)
    _may(described, site)
    return described, files


def _may(described: Manifest, site: Site) -> None:
    """Refuse a pack for research that the site's signed configuration does not allow."""
    if described.licence.use == "research" and not site.allows(described.name):
        raise CaptureError("model.licence", described.licence.spdx)


def _has_manifest(source: Path) -> bool:
    if source.is_dir():
        return (source / MANIFEST).is_file()
    try:
        with zipfile.ZipFile(source) as archive:
            return folder_of(archive.namelist()) is not None
    except DAMAGED as cause:
        raise CaptureError("model.format", "not a readable zip") from cause


def _in_folder(folder: Path) -> Iterator[tuple[str, int, Path]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.name, path.stat().st_size, path


def _loose(source: Path) -> dict[str, bytes]:
    """Read the files that a pack could be made of: networks, JSON, a licence, a recipe's sizes."""
    sizes = recipes.wanted_sizes()
    found: dict[str, bytes] = {}

    def wanted(name: str, size: int) -> bool:
        return size in sizes or name.endswith((".onnx", ".json")) or name == FILE

    total = 0
    if source.is_dir():
        for name, size, path in _in_folder(source):
            if wanted(name, size) and (total := total + size) <= _MOST_BYTES:
                found.setdefault(name, path.read_bytes())
        return found
    try:
        with zipfile.ZipFile(source) as archive:
            for entry in archive.infolist():
                name = PurePosixPath(entry.filename).name
                if name and wanted(name, entry.file_size):
                    with archive.open(entry) as stream:
                        content = stream.read(_MOST_BYTES - total)
                    total += len(content)
                    found.setdefault(name, content)
    except DAMAGED as cause:
        raise CaptureError("model.format", "not a readable zip") from cause
    return found


def _licensed(files: dict[str, bytes], folder: str) -> tuple[bool, str]:
    """Return whether a verified licence allows operation, and until when."""
    if FILE not in files:
        return False, ""
    try:
        name = insightface.name_of(files, folder)
        licence = verify(files[FILE], datetime.now(UTC), name)
    except LicenceError as reason:
        raise CaptureError("model.licence", str(reason)) from reason
    return licence.commercial, licence.until.isoformat() if licence.until else ""


def _described(source: Path) -> tuple[Manifest, dict[str, bytes]]:
    """Tell what lies here without our manifest: an InsightFace pack, or a recipe's files."""
    files = _loose(source)
    if not insightface.recognised(files):
        return recipes.assemble(files)
    commercial, until = _licensed(files, source.stem)
    return insightface.describe(files, source.stem, commercial=commercial, until=until)
