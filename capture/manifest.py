"""What a model pack says of itself: the manifest, read strictly."""

from __future__ import annotations

import re
from datetime import datetime
from itertools import pairwise
from typing import Annotated, Literal

import msgspec

from capture.errors import CaptureError

# A pack's name is also its folder's: nothing that climbs, hides or needs quoting.
_MOMENT = r"^(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\+00:00)?\Z"
# Some editors write a byte order mark in front of any text.
_MARK = b"\xef\xbb\xbf"
_NAME = r"^[a-z0-9][a-z0-9._-]{0,63}\Z"
# A file lies beside the manifest: a name that leads elsewhere would be written there.
_PLAIN = re.compile(r"[^./\\:\x00-\x1f][^/\\:\x00-\x1f]{0,127}")
_DIGEST = r"^[0-9a-fA-F]{64}\Z"

Share = Annotated[float, msgspec.Meta(ge=0, le=1)]
Side = Annotated[int, msgspec.Meta(ge=16, le=1024)]
Positive = Annotated[float, msgspec.Meta(gt=0)]


class Licence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Under which terms the weights may be used.

    spdx: identifier, or "LicenseRef-..." where none exists. use: "research" bars operation at a
    post. notes: what a lawyer should know, in one or two sentences. until: the last moment of a
    licence that ends (ISO 8601, UTC).
    """

    spdx: str
    use: Literal["any", "research"]
    text: str
    notes: str = ""
    until: Annotated[str, msgspec.Meta(pattern=_MOMENT)] = ""


class File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of the pack: lower-case hexadecimal SHA-256, and its size in bytes."""

    name: str
    sha256: Annotated[str, msgspec.Meta(pattern=_DIGEST)]
    bytes: Annotated[int, msgspec.Meta(ge=0)]
    source: str = ""


class Detector(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Finds faces; points: file of the landmark predictor where the detector has none."""

    kind: Literal["mmod", "yunet", "scrfd"]
    file: str
    points: str = ""
    floor: float = 0.5


class Recogniser(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Turns an aligned face into numbers: input = (colour - mean) * scale, size x size.

    norm: typical lengths of its vector (5th, 50th, 95th percentile of good portraits), where the
    length tells quality. mirror: whether the mean with the mirrored face is taken; norm is then
    how far the two vectors agree, by the pack's metric.
    """

    file: str
    alignment: Literal["dlib", "arcface", "omz"]
    size: Side
    colour: Literal["rgb", "bgr"]
    mean: float = 0.0
    scale: Positive = 1.0
    norm: tuple[float, float, float] | None = None
    mirror: bool = False


class Attack(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A passive presentation-attack model on a crop of the face box times crop."""

    file: str
    size: Side
    crop: Positive
    live: Annotated[int, msgspec.Meta(ge=0)]
    colour: Literal["rgb", "bgr"] = "bgr"
    scale: Positive = 1.0


class Operating(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Two thresholds on the similarity: at or above match, below differ, between inconclusive.

    match_fmr, differ_fmr: the false match rate there on the calibration data (an upper bound
    where no error was seen). at_1_percent, at_005_percent: similarity at FMR 1 % and 0.05 %.
    """

    match: float
    differ: float
    match_fmr: Share
    differ_fmr: Share
    at_1_percent: float
    at_005_percent: float


class Calibration(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where thresholds come from; curve: (similarity, false match rate), similarity rising."""

    data: str
    subjects: int
    genuine: int
    impostor: int
    curve: tuple[tuple[float, Share], ...]
    limits: str = ""


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A model pack: its files, its licence, its thresholds and its card.

    attack_floor: below this the passive attack models suspect an attack.
    """

    manifest_version: Literal[1]
    name: Annotated[str, msgspec.Meta(pattern=_NAME)]
    version: str
    kind: Literal["embedded", "open", "insightface", "onnx"]
    licence: Licence
    assist_only: bool
    files: tuple[File, ...]
    detector: Detector
    recognisers: Annotated[tuple[Recogniser, ...], msgspec.Meta(min_length=1)]
    metric: Literal["cosine", "euclidean"]
    operating: Operating
    calibration: Calibration
    attacks: tuple[Attack, ...] = ()
    attack_floor: float = 0.1
    card: str = ""


def plain(name: str) -> bool:
    """Say whether a file of this name lies beside its manifest, on every system."""
    return _PLAIN.fullmatch(name) is not None


def _moment(text: str) -> bool:
    try:
        return not text or bool(datetime.fromisoformat(text))
    except ValueError:
        return False


def _contradiction(found: Manifest) -> str:
    """Say what in a manifest cannot be true together; "" where nothing is."""
    names = [part.name for part in found.files]
    points = [point[0] for point in found.calibration.curve]
    counted = min(found.calibration.subjects, found.calibration.impostor) > 0
    wrong = {
        "files: a name that leads out of the pack": not all(map(plain, names)),
        "files: two of one name": len(set(names)) < len(names),
        "operating: differ above match": found.operating.differ > found.operating.match,
        "operating: match is no cosine": found.metric == "cosine"
        and not 0 < found.operating.match <= 1,
        "calibration: curve out of order": any(a > b for a, b in pairwise(points)),
        "recognisers: norm out of order": any(
            one.norm and sorted(one.norm) != list(one.norm) for one in found.recognisers
        ),
        "licence: until is no moment": not _moment(found.licence.until),
        "detector: mmod needs points": found.detector.kind == "mmod" and not found.detector.points,
        "assist_only: nothing was calibrated": not (found.assist_only or counted),
        "assist_only: embedded packs only assist": found.kind == "embedded"
        and not found.assist_only,
    }
    return next((words for words, so in wrong.items() if so), "")


def parse(content: bytes) -> Manifest:
    """Read a manifest; CaptureError "model.manifest" where a key is wrong, unknown or untrue."""
    try:
        found = msgspec.json.decode(content.removeprefix(_MARK), type=Manifest)
    except msgspec.MsgspecError as cause:
        raise CaptureError("model.manifest", str(cause)) from cause
    if words := _contradiction(found):
        raise CaptureError("model.manifest", words)
    return found
