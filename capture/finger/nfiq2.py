"""NFIQ 2 itself, where the optional package "nbis-python" is installed and loads (glibc 2.38)."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import cv2

from capture.quality import Component, mapped

if TYPE_CHECKING:
    from capture.finger.types import Picture

COMPONENT = "NFIQ2"


def _extractor() -> Any:
    try:
        import nbis  # noqa: PLC0415 - optional, and its wheel is mis-tagged for older systems

        settings = nbis.NbisExtractorSettings(
            min_quality=0.0,
            get_center=False,
            check_fingerprint=False,
            compute_nfiq2=True,
            ppi=500.0,
        )
        return nbis.new_nbis_extractor(settings)
    except (ImportError, OSError, AttributeError):
        return None


_EXTRACTOR = _extractor()


def available() -> bool:
    """Whether NFIQ 2 can be computed on this station."""
    return _EXTRACTOR is not None


def installed() -> bool:
    """Whether the optional package is there, loaded or not."""
    return find_spec("nbis") is not None


def score(pixels: Picture) -> Component | None:
    """Compute NFIQ 2 of a picture at 500 per inch; None where the package is not there."""
    if _EXTRACTOR is None:
        return None
    encoded = cv2.imencode(".png", pixels)[1].tobytes()
    try:
        found = float(_EXTRACTOR.extract_minutiae(encoded).quality().score)
    except Exception:  # noqa: BLE001 - the binding raises classes of its own, with no common base
        return Component(COMPONENT, None, None)
    return mapped(COMPONENT, found, found)
