"""The type faces: a humanist sans for words, OCR-B for the zone, both from the system."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

_OCR_B_PLACES = (
    Path("/usr/share/fonts/opentype/ocr-b/OCRB.otf"),
    Path("/usr/share/fonts/truetype/ocr-b/OCRB.ttf"),
    Path("/usr/share/fonts/ocr-b/OCRB.otf"),
)
_SANS = ("Noto Sans", "Segoe UI", "SF Pro Text", "DejaVu Sans")
_ARABIC = ("Noto Sans Arabic", "Noto Naskh Arabic", "Segoe UI")
_MONOSPACE = ("DejaVu Sans Mono", "Noto Sans Mono", "Consolas", "Menlo")


@cache
def zone_family() -> str:
    """Name the family for machine readable zones; a monospace where OCR-B is not installed."""
    for path in _OCR_B_PLACES:
        if path.is_file():
            number = QFontDatabase.addApplicationFont(str(path))
            families = QFontDatabase.applicationFontFamilies(number)
            if families:
                return families[0]
    return monospace_family()


@cache
def monospace_family() -> str:
    """Name a monospace family that this system has."""
    return _first_installed(_MONOSPACE)


def _first_installed(wanted: tuple[str, ...]) -> str:
    installed = set(QFontDatabase.families())
    return next((name for name in wanted if name in installed), "Sans Serif")


def text_font(pixels: int = 14) -> QFont:
    """Return the face for words, with an Arabic companion."""
    font = QFont()
    font.setFamilies([_first_installed(_SANS), _first_installed(_ARABIC)])
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def zone_font(pixels: int = 18) -> QFont:
    """Return the face for a machine readable zone."""
    font = QFont(zone_family())
    font.setPixelSize(pixels)
    return font
