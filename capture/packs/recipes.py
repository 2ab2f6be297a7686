"""Packs that can be put together from loose files, found by digest under any name."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.packs import border_open

if TYPE_CHECKING:
    from collections.abc import Mapping

    from capture.manifest import Manifest

RECIPES: tuple[Manifest, ...] = (border_open.MANIFEST,)


def wanted_sizes() -> frozenset[int]:
    """Return the sizes of all files that any recipe wants: no other file needs reading."""
    return frozenset(part.bytes for recipe in RECIPES for part in recipe.files)


def assemble(loose: Mapping[str, bytes]) -> tuple[Manifest, dict[str, bytes]]:
    """Find the recipe that these files complete, and give them the recipe's names.

    CaptureError "model.missing" with the names that the nearest recipe lacks.
    """
    found = {hashlib.sha256(content).hexdigest(): content for content in loose.values()}
    lacking: list[str] = []
    for recipe in RECIPES:
        lacking = [part.name for part in recipe.files if part.sha256 not in found]
        if not lacking:
            return recipe, {part.name: found[part.sha256] for part in recipe.files}
    raise CaptureError("model.missing", ", ".join(lacking))
