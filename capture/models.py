"""Model packs: a folder or a zip with a manifest; every file is checked at every load.

No file is opened after load_pack has returned: a pack holds its bytes until its engine is made.
"""

from __future__ import annotations

import hashlib
import lzma
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.manifest import parse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from capture.manifest import File, Manifest

MANIFEST = "pack.json"
_MOST_BYTES = 512 * 1024 * 1024
_MOST_MANIFEST = 256 * 1024
# What reading a zip raises where its bytes are damaged, encrypted, or packed in a rare way.
DAMAGED = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, RuntimeError,
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class ModelPack:
    """A verified pack. digest: SHA-256 of its manifest, which names the SHA-256 of all else."""

    manifest: Manifest
    digest: str
    contents: Mapping[str, bytes] = field(repr=False)

    @property
    def name(self) -> str:
        """The pack's name and version, as shown beside its results."""
        return f"{self.manifest.name} {self.manifest.version}"

    @property
    def assist_only(self) -> bool:
        """Whether a person must compare by eye whatever the machine found."""
        return self.manifest.assist_only

    @property
    def licence(self) -> str:
        """The licence of the weights (SPDX)."""
        return self.manifest.licence.spdx

    def file(self, name: str) -> bytes:
        """Return a file's bytes; CaptureError "model.missing" where the pack has none such."""
        if name not in self.contents:
            raise CaptureError("model.missing", name)
        return self.contents[name]


def _read_folder(folder: Path, name: str, most: int) -> bytes:
    path = folder / name
    if Path(name).name != name or not path.is_file():
        raise CaptureError("model.missing", name)
    if path.stat().st_size > most:
        raise CaptureError("model.hash", name)
    return path.read_bytes()


def folder_of(names: list[str]) -> str | None:
    """Return what stands before a zip's names: "", or the one folder that was packed whole.

    None where no manifest of ours lies in either place.
    """
    if MANIFEST in names:
        return ""
    found = [name for name in names if name.count("/") == 1 and name.endswith(f"/{MANIFEST}")]
    return found[0].removesuffix(MANIFEST) if len(found) == 1 else None


def _read_zip(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    try:
        entry = archive.getinfo(name)
    except KeyError:
        raise CaptureError("model.missing", name) from None
    with archive.open(entry) as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        raise CaptureError("model.hash", name)
    return content


def verified(entry: File, content: bytes) -> bytes:
    """Return the content where it is what the manifest names; else CaptureError "model.hash"."""
    if len(content) != entry.bytes or hashlib.sha256(content).hexdigest() != entry.sha256.lower():
        raise CaptureError("model.hash", entry.name)
    return content


def _total(described: Manifest) -> None:
    sizes = [entry.bytes for entry in described.files]
    if min(sizes, default=0) < 0 or sum(sizes) > _MOST_BYTES:
        raise CaptureError("model.manifest", "sizes out of range")


def open_pack(files: Mapping[str, bytes]) -> ModelPack:
    """Open a pack that lies in memory.

    CaptureError "model.manifest", "model.missing", "model.hash".
    """
    if MANIFEST not in files:
        raise CaptureError("model.missing", MANIFEST)
    described = parse(files[MANIFEST])
    _total(described)
    for entry in described.files:
        if entry.name not in files:
            raise CaptureError("model.missing", entry.name)
        verified(entry, files[entry.name])
    contents = {entry.name: files[entry.name] for entry in described.files}
    return ModelPack(described, hashlib.sha256(files[MANIFEST]).hexdigest(), contents)


def manifest(folder: Path) -> Manifest:
    """Read only what a pack's folder says of itself; nothing of it is verified.

    CaptureError "model.missing", "model.manifest".
    """
    return parse(_read_folder(folder, MANIFEST, _MOST_MANIFEST))


def _gather_folder(folder: Path) -> dict[str, bytes]:
    head = _read_folder(folder, MANIFEST, _MOST_MANIFEST)
    described = parse(head)
    _total(described)
    files = {e.name: _read_folder(folder, e.name, e.bytes) for e in described.files}
    return {MANIFEST: head, **files}


def _gather_zip(path: Path) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(path) as archive:
            inside = folder_of(archive.namelist()) or ""
            head = _read_zip(archive, inside + MANIFEST, _MOST_MANIFEST)
            described = parse(head)
            _total(described)
            files = {e.name: _read_zip(archive, inside + e.name, e.bytes) for e in described.files}
    except DAMAGED as cause:
        raise CaptureError("model.format", "not a readable zip") from cause
    except OSError as cause:
        raise CaptureError("model.missing", path.name) from cause
    return {MANIFEST: head, **files}


def load_pack(path: Path, *, research: bool = False) -> ModelPack:
    """Read and verify a pack (folder or zip).

    research: whether the site's signed configuration allows packs for research only.
    CaptureError "model.missing", "model.manifest", "model.hash", "model.format", "model.licence".
    """
    files = _gather_folder(path) if path.is_dir() else _gather_zip(path)
    pack = open_pack(files)
    if pack.manifest.licence.use == "research" and not research:
        raise CaptureError("model.licence", pack.manifest.licence.spdx)
    return pack
