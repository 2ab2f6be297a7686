"""Packs that can be put together from loose files, found by digest under any name."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from capture.conversion import openvino_ir
from capture.errors import CaptureError
from capture.packs import border_open

if TYPE_CHECKING:
    from collections.abc import Mapping

    from capture.manifest import Manifest

RECIPES: tuple[Manifest, ...] = (border_open.MANIFEST,)
_INTEL = (border_open.GRAPH, border_open.WEIGHTS)


def wanted_sizes() -> frozenset[int]:
    """Return the sizes of all files that any recipe wants: no other file needs reading."""
    named = [part for recipe in RECIPES for part in recipe.files]
    return frozenset(part.bytes for part in (*named, *_INTEL))


def assemble(loose: Mapping[str, bytes]) -> tuple[Manifest, dict[str, bytes]]:
    """Find the recipe that these files complete, and give them the recipe's names.

    Intel's network may come as its maker publishes it; it is converted then. CaptureError
    "model.missing" with the names that the nearest recipe lacks, "model.format".
    """
    found = {hashlib.sha256(content).hexdigest(): content for content in loose.values()}
    lacking: list[str] = []
    for recipe in _recipes(found):
        lacking = [part.name for part in recipe.files if part.sha256 not in found]
        if not lacking:
            return recipe, {part.name: found[part.sha256] for part in recipe.files}
    raise CaptureError("model.missing", ", ".join(lacking))


def _recipes(found: dict[str, bytes]) -> tuple[Manifest, ...]:
    """Return the recipes; the one with a network that must be converted comes last."""
    if not all(part.sha256 in found for part in _INTEL):
        return RECIPES
    content = openvino_ir.convert(*(found[part.sha256] for part in _INTEL))
    recipe, made = border_open.from_intel(content)
    found[made.sha256] = content
    return (*RECIPES, recipe)
