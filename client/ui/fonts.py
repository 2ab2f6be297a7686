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
# Noto Sans Arabic sets its lines more than two ems apart, which no dense screen can afford.
_ARABIC = ("DejaVu Sans", "Segoe UI", "Noto Naskh Arabic")
_ARABIC_SCRIPT = frozenset({"ar", "fa", "ur"})
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


def text_font(language: str = "en", pixels: int = 14) -> QFont:
    """Return the face for the words of a language."""
    font = QFont(_first_installed(_ARABIC if language in _ARABIC_SCRIPT else _SANS))
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def zone_font(pixels: int = 18) -> QFont:
    """Return the face for a machine readable zone."""
    font = QFont(zone_family())
    font.setPixelSize(pixels)
    return font
