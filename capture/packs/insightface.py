"""Reads packs in InsightFace's two formats: a folder of networks, or with a manifest (version 2).

Always by folder, never by name: a name makes their library download without a digest. Only the
detector and the recogniser are taken; networks that guess age or sex are not even opened.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

import onnx

from capture.errors import CaptureError
from capture.manifest import (
    Calibration,
    Detector,
    File,
    Licence,
    Manifest,
    Operating,
    Recogniser,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

MANIFEST = "manifest.json"
_DETECTORS = ("det_", "scrfd")
_RECOGNISERS = ("w600k_", "glint", "arcface", "ms1mv", "webface")
_RESEARCH = Licence(
    spdx="LicenseRef-InsightFace-NonCommercial",
    use="research",
    text="InsightFace model zoo: for non-commercial research only.",
    notes="Operation at a post needs the maker's licence (MODEL.LICENSE, commercial grant).",
)
_COMMERCIAL = Licence(
    spdx="LicenseRef-InsightFace-Commercial",
    use="any",
    text="Licensed by InsightFace for commercial use; the signed licence lies in the pack.",
)
_NOT_CALIBRATED = Calibration(
    data="none: not calibrated here. Run 'halfdoor face evaluate' on your own pairs.",
    subjects=0,
    genuine=0,
    impostor=0,
    curve=(),
    limits="The thresholds are placeholders; therefore the pack may only assist.",
)


def recognised(names: Mapping[str, bytes]) -> bool:
    """Say whether these files look like such a pack."""
    if MANIFEST in names:
        return True
    return _named(names, _DETECTORS) is not None and _named(names, _RECOGNISERS) is not None


def _named(names: Mapping[str, bytes], beginnings: tuple[str, ...]) -> str | None:
    found = sorted(name for name in names if name.endswith(".onnx") and name.startswith(beginnings))
    return found[0] if found else None


def _first_nodes(content: bytes) -> tuple[set[str], tuple[int, ...]]:
    """Return the kinds of the first nodes, and the input's shape (0 where it may vary)."""
    try:
        graph = onnx.load_model_from_string(content).graph
    except Exception as cause:  # the parser has no class of its own for broken bytes
        raise CaptureError("model.format", "not an ONNX network") from cause
    kinds = {node.op_type for node in graph.node[:8]}
    given = [one for one in graph.input if one.name not in {w.name for w in graph.initializer}]
    sides = given[0].type.tensor_type.shape.dim if given else []
    return kinds, tuple(int(side.dim_value) for side in sides)


def _recogniser(name: str, content: bytes, facts: dict[str, Any]) -> Recogniser:
    kinds, shape = _first_nodes(content)
    size = shape[3] if len(shape) == 4 and shape[3] else 112
    given = facts.get("preprocessing")
    if given == "embedded" or (given is None and {"Sub", "Mul"} <= kinds):
        return Recogniser(name, "arcface", size, "rgb")
    numbers = given if isinstance(given, dict) else {}
    mean, spread = (_number(numbers.get(part, 127.5)) for part in ("mean", "std"))
    if spread <= 0:
        raise CaptureError("model.manifest", "preprocessing: std")
    return Recogniser(name, "arcface", size, "rgb", mean, 1.0 / spread)


def _number(given: object) -> float:
    """Return one number, or the one that stands for each of the three colours."""
    if isinstance(given, list) and len(given) == 3 and given.count(given[0]) == 3:
        given = given[0]
    if isinstance(given, int | float) and math.isfinite(given):
        return float(given)
    raise CaptureError("model.manifest", "preprocessing: one number for all colours is needed")


def _tasks(files: Mapping[str, bytes]) -> tuple[str, dict[str, dict[str, Any]]]:
    """Return the model's name and, for each task, its file and facts."""
    if MANIFEST not in files:
        return "", {
            "detection": {"file": _named(files, _DETECTORS)},
            "recognition": {"file": _named(files, _RECOGNISERS)},
        }
    try:
        found = json.loads(files[MANIFEST])
        tasks = found["tasks"]
        name = found["model_id"]
        kept = tasks.get("recognition") or tasks.get("verification") or {}
        found_tasks = {"detection": tasks.get("detection") or {}, "recognition": kept}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as cause:
        raise CaptureError("model.manifest", MANIFEST) from cause
    if found.get("manifest_version") != 2:
        raise CaptureError("model.manifest", "manifest_version")
    if not isinstance(name, str) or not all(isinstance(f, dict) for f in found_tasks.values()):
        raise CaptureError("model.manifest", MANIFEST)
    return name, found_tasks


def _file(files: Mapping[str, bytes], facts: dict[str, Any]) -> str:
    # Loose files are told by their own names, in whatever folder of the pack they lie.
    name = PurePosixPath(str(facts.get("file", ""))).name
    if name not in files:
        raise CaptureError("model.missing", name or "a network")
    wanted = facts.get("sha256")
    if wanted is not None and hashlib.sha256(files[name]).hexdigest() != str(wanted).lower():
        raise CaptureError("model.hash", name)
    return name


def name_of(files: Mapping[str, bytes], folder: str) -> str:
    """Return the name that a licence must be for: the manifest's, or the folder's."""
    return _tasks(files)[0] or folder


def _plain(name: str) -> str:
    """Return a name that a folder can have, from whatever a manifest or a folder is called."""
    return re.sub(r"[^a-z0-9._-]+", "-", name.lower()).strip("-._")[:64] or "insightface"


def describe(
    files: Mapping[str, bytes], folder: str, *, commercial: bool, until: str = ""
) -> tuple[Manifest, dict[str, bytes]]:
    """Describe such a pack as one of ours; returns the manifest and the files that it uses.

    commercial: whether a verified licence allows operation. until: its end, ISO 8601.
    CaptureError "model.missing", "model.hash", "model.format", "model.manifest".
    """
    name, tasks = _tasks(files)
    detector, recogniser = (_file(files, tasks[task]) for task in ("detection", "recognition"))
    used = {one: files[one] for one in (detector, recogniser)}
    terms = _COMMERCIAL if commercial else _RESEARCH
    manifest = Manifest(
        manifest_version=1,
        name=_plain(name or folder),
        version="1",
        kind="insightface",
        licence=Licence(terms.spdx, terms.use, terms.text, terms.notes, until),
        assist_only=True,
        files=tuple(
            File(one, hashlib.sha256(content).hexdigest(), len(content))
            for one, content in used.items()
        ),
        detector=Detector("scrfd", detector, floor=0.5),
        recognisers=(_recogniser(recogniser, used[recogniser], tasks["recognition"]),),
        metric="cosine",
        operating=Operating(0.40, 0.20, 1.0, 1.0, 1.0, 1.0),
        calibration=_NOT_CALIBRATED,
        card="A pack of InsightFace. Not calibrated here: it assists, a person compares by eye.",
    )
    return manifest, used
