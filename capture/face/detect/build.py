"""Chooses the detector that a manifest names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capture.face.detect.mmod import MmodDetector
from capture.face.detect.points import PointPredictor
from capture.face.detect.scrfd import ScrfdDetector
from capture.face.detect.yunet import YunetDetector
from capture.sessions import Session

if TYPE_CHECKING:
    from capture.face.detect.interface import Detector
    from capture.models import ModelPack


def detector(pack: ModelPack) -> Detector:
    """Build the pack's detector. CaptureError "model.missing", "model.format"."""
    facts = pack.manifest.detector
    session = Session(pack.file(facts.file))
    if facts.kind == "mmod":
        return MmodDetector(session, PointPredictor(pack.file(facts.points)), facts.floor)
    if facts.kind == "yunet":
        return YunetDetector(session, facts.floor)
    return ScrfdDetector(session, facts.floor)
