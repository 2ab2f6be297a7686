"""Where this window stands: what the top bar says of the post, and how a person likes to see it."""

from __future__ import annotations

from dataclasses import dataclass

from client.settings import Settings, SettingsError, load, station
from client.ui.palette import PaletteName

# The settings speak of day; indoors there are two kinds of it.
_PALETTE_WORDS = {"day": PaletteName.LIGHT}


@dataclass(frozen=True, slots=True)
class Post:
    """The crossing point and the ways of the window."""

    name: str = "UTO-TRAIN"
    direction: str = "in"
    purpose: str = "border_crossing"
    language: str = "en"
    palette: PaletteName = PaletteName.LIGHT


def palette_of(word: str) -> PaletteName:
    """Return the palette that a word of the settings means."""
    if word in _PALETTE_WORDS:
        return _PALETTE_WORDS[word]
    return PaletteName(word) if word in set(PaletteName) else PaletteName.LIGHT


def of_settings(settings: Settings) -> Post:
    """Take from the settings what the window shows."""
    return Post(
        name=settings.post,
        direction=settings.direction,
        purpose=settings.purpose,
        language=settings.language,
        palette=palette_of(settings.palette),
    )


def present() -> Post:
    """Read this station's settings; the plain defaults where they cannot be read."""
    try:
        return of_settings(load(station()))
    except SettingsError:
        return Post()
