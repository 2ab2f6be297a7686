"""The manual's sections, one for each code, in the language of the window.

The pages come with the program (client/messages/pages in an installation); a checkout reads them
from docs/messages.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

_HERE = Path(__file__).resolve()
_PLACES = (
    _HERE.parents[1] / "messages" / "pages",
    _HERE.parents[2] / "docs" / "messages",
)


def folder(language: str = "en") -> Path | None:
    """Return where a language's pages are, if they are here."""
    place = next((each for each in _PLACES if each.is_dir()), None)
    if place is None:
        return None
    return place if language == "en" else place / language


@cache
def _sections(language: str) -> dict[str, str]:
    """Return every section of a language by its code, without the heading."""
    place = folder(language)
    found: dict[str, str] = {}
    for page in sorted(place.glob("*.md")) if place is not None else []:
        for part in page.read_text(encoding="utf-8").split("\n## ")[1:]:
            code, _, body = part.partition("\n")
            found.setdefault(code.strip(), body.strip())
    return found


def page_of(code: str, language: str = "en") -> str:
    """Return the manual's section of a code; English where a language has none, "" without any."""
    return _sections(language).get(code) or _sections("en").get(code, "")


def remark_of(code: str, language: str = "en") -> str:
    """Return what lies behind a message: its section without the sentence and the next step."""
    paragraphs = page_of(code, language).split("\n\n")
    # The sentence is bold, and the next step begins with its own word in italics.
    return "\n\n".join(p for p in paragraphs if not p.startswith(("**", "*")))
