"""Figures that were measured, not chosen (docs/decisions/finger-extraction.md).

The weights are a logistic regression on genuine and impostor comparisons of the FVC pictures
named there; the curve says how often two different fingers reach a similarity.
"""

from __future__ import annotations

from capture.finger.types import Thresholds

WEIGHTS = (2.62, 2.51, 2.27, 2.66, 1.37, -1.87, -0.86, -2.33)
INTERCEPT = -7.44

CALIBRATED_ON = "FVC2002 and FVC2004, sets B, fingers 101 to 105: 6,240 pairs"
# 49,920 comparisons of different fingers; where none reached a similarity the rule of three holds.
_CURVE = (
    (-4.0, 0.38),
    (-3.5, 0.22),
    (-3.0, 0.11),
    (-2.5, 0.042),
    (-2.0, 0.013),
    (-1.5, 0.0043),
    (-1.0, 0.001),
    (-0.75, 4.0e-4),
    (-0.5, 1.6e-4),
    (-0.25, 8.0e-5),
    (0.25, 6.0e-5),
)
STANDARD = Thresholds(0.25, -1.75, match_fmr=1e-4, differ_fmr=1e-2, curve=_CURVE)

# Regression on NFIQ 2.3 scores of the same pictures (capture.finger.quality has the order).
QUALITY_WEIGHTS = (14.34, 24.75, 22.09, -18.76, 37.05, 11.86, 28.44, 16.85, 46.25, 76.89)
QUALITY_INTERCEPT = -121.91
