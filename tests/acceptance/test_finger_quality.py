"""Our unified score beside NFIQ 2.3 (scores in tests/vectors, computed once with nbis-python)."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from capture.finger.engine import standard_engine
from capture.finger.net import weights
from capture.finger.quality import UNIFIED, scalar
from capture.finger.types import FingerImage

HERE = Path(__file__).resolve()
SHARED = Path(os.environ.get("HALFDOOR_SHARED", HERE.parents[3] / "shared"))
FOLDER = SHARED / "data" / "finger" / "fvc_open"
VECTORS = HERE.parents[1] / "vectors" / "nfiq2_fvc.csv"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not FOLDER.is_dir(), reason="the shared finger data is not here"),
]


def ranks(values: list[float]) -> np.ndarray:
    ordered = np.sort(values)
    return np.array([np.mean(np.flatnonzero(ordered == value)) for value in values])


def test_rank_correlation_with_nfiq2() -> None:
    with VECTORS.open(newline="") as stream:
        rows = list(csv.DictReader(stream))[5::23]
    assert len(rows) == 14
    engine = standard_engine(weights())
    ours, theirs = [], []
    for row in rows:
        pixels = cv2.imread(str(FOLDER / row["file"]), cv2.IMREAD_GRAYSCALE)
        probe = engine.probe(FingerImage(pixels))
        ours.append(float(scalar(probe.components, UNIFIED) or 0))
        theirs.append(float(row["nfiq2"]))
    correlation = float(np.corrcoef(ranks(ours), ranks(theirs))[0, 1])
    assert correlation > 0.75
