"""The embedded pack: built once from the PyPI package face_recognition_models (CC0)."""

from __future__ import annotations

import hashlib
import importlib.util
from pathlib import Path

from capture.conversion import dlib_networks, dlib_predictor
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

SOURCE = "face_recognition_models"
_WEIGHTS = (
    (
        "mmod.onnx",
        "mmod_human_face_detector.dat",
        "4cb19393e2fbaf2b1609a9319ad5386618c886a6234ec1b971f3e87c85d87fe6",
        dlib_networks.detector,
    ),
    (
        "points5.npz",
        "shape_predictor_5_face_landmarks.dat",
        "c4b1e9804792707d3a405c2c16a80a20269e6675021f64a41d30fffafbc41888",
        dlib_predictor.predictor,
    ),
    (
        "resnet.onnx",
        "dlib_face_recognition_resnet_model_v1.dat",
        "55533b28a95800a551ba546ba62fe69625c7e95a7061c338adffead08719da30",
        dlib_networks.recogniser,
    ),
)
_LICENCE = Licence(
    spdx="CC0-1.0",
    use="any",
    text="Public domain (CC0 1.0), by Davis King: https://github.com/davisking/dlib-models",
    notes="Trained on pictures collected from the web. The 68-point predictor of the same package "
    "is for research only and is not used.",
)
_CARD = (
    "Assist only. At the similarity that is commonly used with these weights, two strangers match "
    "100 times more often in one demographic group than in another (measured: 30 % against "
    "0.3 %). In production this pack never says match: a person compares by eye."
)

# How far a face and its mirror image agree: frontal portraits 0.79 and more (the 5th percentile
# 0.81), faces that lie on their side 0.77 at most.
_AGREEMENT = (0.81, 0.85, 0.89)
_CALIBRATION = Calibration(
    data="one half of the people of: Face Research Lab London Set (CC BY 4.0) with simulated chip "
    "portraits and webcam frames, Canada (CC BY 4.0), ORL (AT&T)",
    subjects=46,
    genuine=710,
    impostor=27_970,
    curve=(
        (0.1626, 0.5),
        (0.2547, 0.2),
        (0.3004, 0.1),
        (0.3311, 0.05),
        (0.3658, 0.02),
        (0.3945, 0.01),
        (0.4235, 0.005),
        (0.4552, 0.002),
        (0.4875, 0.001),
        (0.5107, 0.0005),
        (0.5248, 0.0002),
        (0.5363, 0.000107),
    ),
    limits="Pictures of one session for most people, no ageing, no real chips; groups of 4 to 35 "
    "people: group rates are indications.",
)


def _folder() -> Path:
    """Find the package's data; it is never imported."""
    found = importlib.util.find_spec(SOURCE)
    if found is None or not found.submodule_search_locations:
        raise CaptureError("model.missing", SOURCE)
    return Path(found.submodule_search_locations[0]) / "models"


def _weights(folder: Path, name: str, digest: str) -> bytes:
    path = folder / name
    if not path.is_file():
        raise CaptureError("model.missing", name)
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != digest:
        raise CaptureError("model.hash", name)
    return content


def convert() -> dict[str, bytes]:
    """Convert the three files. CaptureError "model.missing", "model.hash", "model.format"."""
    folder = _folder()
    return {target: make(_weights(folder, name, digest)) for target, name, digest, make in _WEIGHTS}


def manifest(files: dict[str, bytes]) -> Manifest:
    """Describe the converted files."""
    sources = {target: f"{SOURCE} 0.3.0: {name}" for target, name, _, _ in _WEIGHTS}
    return Manifest(
        manifest_version=1,
        name="embedded",
        version="2",
        kind="embedded",
        licence=_LICENCE,
        assist_only=True,
        files=tuple(
            File(name, hashlib.sha256(part).hexdigest(), len(part), sources[name])
            for name, part in files.items()
        ),
        detector=Detector("mmod", "mmod.onnx", "points5.npz", floor=0.0),
        recognisers=(Recogniser("resnet.onnx", "dlib", 150, "rgb", norm=_AGREEMENT, mirror=True),),
        metric="euclidean",
        operating=Operating(0.57, 0.3945, 0.000107, 0.01, 0.3945, 0.5107),
        calibration=_CALIBRATION,
        card=_CARD,
    )
