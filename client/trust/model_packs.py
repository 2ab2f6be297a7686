"""Model packs of this station: verifying them, and finding the one to use."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.models import MANIFEST, load_pack, manifest
from capture.packs import store
from client.trust.site import CLOSED

if TYPE_CHECKING:
    from pathlib import Path

    from capture.models import ModelPack
    from client.trust.site import Site

EMBEDDED = "embedded"
# Where several packs are installed, one that may be relied on comes before one that may not.
_ORDER = ("open", "onnx", "insightface", "embedded")


@dataclass(frozen=True, slots=True)
class Installed:
    """A folder with a pack: the verified pack, or the reason why it cannot be used."""

    folder: Path
    pack: ModelPack | None
    reason: CaptureError | None = None


def _ended(pack: ModelPack) -> bool:
    until = pack.manifest.licence.until
    return bool(until) and datetime.now(UTC) >= datetime.fromisoformat(until)


def load(folder: Path, *, site: Site = CLOSED) -> ModelPack:
    """Verify and load one pack; site: what the authority signed about it.

    CaptureError as load_pack has them, "model.licence" where it has ended or is not for here.
    """
    pack = load_pack(folder, research=True)
    if pack.manifest.licence.use == "research" and not site.allows(pack.manifest.name):
        raise CaptureError("model.licence", pack.manifest.licence.spdx)
    if _ended(pack):
        raise CaptureError("model.licence", f"ended {pack.manifest.licence.until}")
    return pack


def installed(root: Path, *, site: Site = CLOSED) -> tuple[Installed, ...]:
    """Verify every installed pack and say which can be used."""
    found: list[Installed] = []
    for folder in store.installed(root):
        try:
            found.append(Installed(folder, load(folder, site=site)))
        except CaptureError as reason:
            found.append(Installed(folder, None, reason))
    return tuple(found)


def _rank(folder: Path) -> int:
    """Order packs by what their manifests say; nothing is believed before load_pack.

    One that cannot be read may be the best of all: it comes first, so that it is told.
    """
    try:
        return _ORDER.index(manifest(folder).kind)
    except CaptureError:
        return -1


def chosen(
    root: Path, name: str = "", *, site: Site = CLOSED, passed_over: list[CaptureError]
) -> ModelPack:
    """Return the named pack, or the best installed one.

    passed_over: takes why each better one cannot be used; the caller tells it. CaptureError
    "model.none" where there is none; the pack's own reason where the named one cannot be used.
    """
    if name:
        return load(root / name, site=site)
    for folder in sorted(store.installed(root), key=_rank):
        try:
            return load(folder, site=site)
        except CaptureError as trouble:
            # Without its frames, which hold the whole pack.
            passed_over.append(trouble.with_traceback(None))
    raise passed_over[-1] if passed_over else CaptureError("model.none", MANIFEST)
