"""Figures that were measured, not chosen (docs/decisions/finger-extraction.md).

The weights are a logistic regression on genuine and impostor comparisons of the FVC pictures
named there; the curve says how often two different fingers reach a similarity.
"""

from __future__ import annotations

from capture.finger.types import Thresholds

WEIGHTS = (2.62, 2.51, 2.27, 2.66, 1.37, -1.87, -0.86, -2.33)
INTERCEPT = -7.44

STANDARD = Thresholds(match=3.0, differ=0.0, match_fmr=1e-4, differ_fmr=1e-2)

# Regression on NFIQ 2.3 scores of the same pictures (capture.finger.quality has the order).
QUALITY_WEIGHTS = (14.34, 24.75, 22.09, -18.76, 37.05, 11.86, 28.44, 16.85, 46.25, 76.89)
QUALITY_INTERCEPT = -121.91
