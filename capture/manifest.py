"""What a model pack says of itself: the manifest, read strictly."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from capture.errors import CaptureError

# A pack's name is also its folder's: nothing that climbs, hides or needs quoting.
_MOMENT = r"^(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\+00:00)?$"
# Some editors write a byte order mark in front of any text.
_MARK = b"\xef\xbb\xbf"
_NAME = r"^[a-z0-9][a-z0-9._-]{0,63}$"


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
    sha256: str
    bytes: int
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
    size: int
    colour: Literal["rgb", "bgr"]
    mean: float = 0.0
    scale: float = 1.0
    norm: tuple[float, float, float] | None = None
    mirror: bool = False


class Attack(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A passive presentation-attack model on a crop of the face box times crop."""

    file: str
    size: int
    crop: float
    live: int
    colour: Literal["rgb", "bgr"] = "bgr"
    scale: float = 1.0


class Operating(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Two thresholds on the similarity: at or above match, below differ, between inconclusive.

    match_fmr, differ_fmr: the false match rate there on the calibration data (an upper bound
    where no error was seen). at_1_percent, at_005_percent: similarity at FMR 1 % and 0.05 %.
    """

    match: float
    differ: float
    match_fmr: float
    differ_fmr: float
    at_1_percent: float
    at_005_percent: float


class Calibration(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where thresholds come from; curve: (similarity, false match rate), similarity rising."""

    data: str
    subjects: int
    genuine: int
    impostor: int
    curve: tuple[tuple[float, float], ...]
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
    recognisers: tuple[Recogniser, ...]
    metric: Literal["cosine", "euclidean"]
    operating: Operating
    calibration: Calibration
    attacks: tuple[Attack, ...] = ()
    attack_floor: float = 0.1
    card: str = ""


def parse(content: bytes) -> Manifest:
    """Read a manifest; CaptureError "model.manifest" where a key is wrong or unknown."""
    try:
        return msgspec.json.decode(content.removeprefix(_MARK), type=Manifest)
    except msgspec.MsgspecError as cause:
        raise CaptureError("model.manifest", str(cause)) from cause
