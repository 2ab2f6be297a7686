"""The colours: four palettes for four kinds of light, and the outcome colours, which never change.

The outcome colours stay distinct for protan, deutan and tritan sight; shapes carry the same
meaning on a photocopy. Where a palette is dark, a shape gets a rim instead of another colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from client.inspection.events import Lamp
from client.judgement.advice import Level
from mrz.checks import Outcome


class PaletteName(StrEnum):
    """Indoors by day, indoors dim, direct sun, and a dark post at night."""

    LIGHT = "light"
    DARK = "dark"
    SUN = "sun"
    NIGHT = "night"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as #RRGGBB; rim surrounds outcome shapes on dark ground."""

    name: PaletteName
    ground: str
    surface: str
    raised: str
    text: str
    muted: str
    line: str
    focus: str
    accent: str
    on_accent: str
    rim: str
    strong: bool = False


PALETTES: dict[PaletteName, Palette] = {
    PaletteName.LIGHT: Palette(
        PaletteName.LIGHT,
        ground="#EEF0F3",
        surface="#FFFFFF",
        raised="#F5F6F8",
        text="#161B22",
        muted="#545D69",
        line="#D3D8DF",
        focus="#1B62C4",
        accent="#22405F",
        on_accent="#FFFFFF",
        rim="#161B22",
    ),
    PaletteName.DARK: Palette(
        PaletteName.DARK,
        ground="#12161B",
        surface="#1C222A",
        raised="#262E38",
        text="#E9EDF2",
        muted="#A9B3BF",
        line="#3A4450",
        focus="#8ABBFF",
        accent="#9CC3EA",
        on_accent="#0E1319",
        rim="#E9EDF2",
    ),
    PaletteName.SUN: Palette(
        PaletteName.SUN,
        ground="#FFFFFF",
        surface="#FFFFFF",
        raised="#FFFFFF",
        text="#000000",
        muted="#262626",
        line="#000000",
        focus="#003D99",
        accent="#000000",
        on_accent="#FFFFFF",
        rim="#000000",
        strong=True,
    ),
    PaletteName.NIGHT: Palette(
        PaletteName.NIGHT,
        ground="#070403",
        surface="#120B08",
        raised="#1C120D",
        text="#E0A37A",
        muted="#B9805B",
        line="#43291C",
        focus="#FFC08A",
        accent="#D08A58",
        on_accent="#120B08",
        rim="#D99B72",
    ),
}

OUTCOME_COLOURS: dict[Outcome, str] = {
    Outcome.SUCCESSFUL: "#007C6B",
    Outcome.FAILED: "#7D0A14",
    Outcome.UNDETERMINED: "#F2B200",
    Outcome.NOT_PERFORMED: "#8A8F98",
    Outcome.ABORTED: "#111111",
}
OUTCOME_INK: dict[Outcome, str] = {
    Outcome.SUCCESSFUL: "#FFFFFF",
    Outcome.FAILED: "#FFFFFF",
    Outcome.UNDETERMINED: "#161200",
    Outcome.NOT_PERFORMED: "#111111",
    Outcome.ABORTED: "#FFFFFF",
}
LEVEL_OUTCOME: dict[Level, Outcome] = {
    Level.GREEN: Outcome.SUCCESSFUL,
    Level.AMBER: Outcome.UNDETERMINED,
    Level.RED: Outcome.FAILED,
}
LAMP_OUTCOME: dict[Lamp, Outcome] = {
    Lamp.WORKING: Outcome.SUCCESSFUL,
    Lamp.STALE: Outcome.UNDETERMINED,
    Lamp.MISSING: Outcome.NOT_PERFORMED,
}


def luminance(colour: str) -> float:
    """Return the relative luminance of #RRGGBB (WCAG 2.2)."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, success criterion 1.4.3)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
