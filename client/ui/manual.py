"""The manual's sections, one for each code, where the manual is installed beside the program."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PLACES = (
    Path(__file__).resolve().parents[2] / "docs" / "messages",
    Path("/usr/share/doc/halfdoor/messages"),
)


@cache
def _topic(topic: str) -> str:
    for place in _PLACES:
        page = place / f"{topic}.md"
        if page.is_file():
            return page.read_text(encoding="utf-8")
    return ""


def folder() -> Path | None:
    """Return where the manual's pages are, if they are here."""
    return next((place for place in _PLACES if place.is_dir()), None)


def section(page: str, code: str) -> str:
    """Return the text below the heading of a code, without the heading."""
    _, found, rest = page.partition(f"\n## {code}\n")
    return rest.partition("\n## ")[0].strip() if found else ""


def remark_of(code: str) -> str:
    """Return what lies behind a message: its section without the sentence and the next step."""
    paragraphs = page_of(code).split("\n\n")
    return "\n\n".join(p for p in paragraphs if not p.startswith(("**", "*Next:* ")))


def page_of(code: str) -> str:
    """Return the manual's section of a code, "" where there is none."""
    for place in _PLACES:
        if not place.is_dir():
            continue
        for page in sorted(place.glob("*.md")):
            found = section(_topic(page.stem), code)
            if found:
                return found
    return ""
