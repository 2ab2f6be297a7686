"""How this station's window looks, as a person set it; kept apart from what the station does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from client.settings import station
from client.ui.palette import PaletteName
from client.ui.post import Post, present

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "window.ini"
SCALES = (100, 125, 150, 200)


@dataclass(frozen=True, slots=True)
class Preferences:
    """Language, palette, size of everything in percent, and what stands around the window.

    traveller_display: whether there is one. typing_reader: a line reader plays keyboard here;
    reader_keys: what its foreign layout types and means, in pairs of characters.
    """

    language: str = "en"
    palette: PaletteName = PaletteName.LIGHT
    scale: int = 100
    traveller_display: bool = False
    typing_reader: bool = False
    reader_keys: str = ""


def default_file() -> Path:
    """Return where this station keeps the look of its window."""
    return station().folder / FILE_NAME


def load(path: Path, post: Post) -> Preferences:
    """Read what was set; what was not set comes from the station's settings."""
    stored = QSettings(str(path), QSettings.Format.IniFormat)
    scale = stored.value("scale", 100, int)
    palette = str(stored.value("palette", post.palette))
    return Preferences(
        language=str(stored.value("language", post.language)),
        palette=PaletteName(palette) if palette in set(PaletteName) else post.palette,
        scale=scale if scale in SCALES else 100,
        traveller_display=bool(stored.value("traveller_display", False, bool)),
        typing_reader=bool(stored.value("typing_reader", False, bool)),
        reader_keys=str(stored.value("reader_keys", "")),
    )


def save(path: Path, chosen: Preferences) -> str:
    """Write what was set; returns the code of what stands against it, "" where nothing does."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return "settings.not_written"
    stored = QSettings(str(path), QSettings.Format.IniFormat)
    stored.setValue("language", chosen.language)
    stored.setValue("palette", str(chosen.palette))
    stored.setValue("scale", chosen.scale)
    stored.setValue("traveller_display", chosen.traveller_display)
    stored.setValue("typing_reader", chosen.typing_reader)
    stored.setValue("reader_keys", chosen.reader_keys)
    stored.sync()
    return "" if stored.status() is QSettings.Status.NoError else "settings.not_written"


def post_as_chosen(chosen: Preferences, post: Post) -> Post:
    """Return the post with the chosen language and palette."""
    return replace(post, language=chosen.language, palette=chosen.palette)


def here() -> tuple[Post, Preferences]:
    """Return this station's post and the look of its window."""
    post = present()
    chosen = load(default_file(), post)
    return post_as_chosen(chosen, post), chosen
