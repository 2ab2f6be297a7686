"""The manual of messages in five languages, one section for each code.

python packaging/manual.py write    make every page anew; pages of topics that are gone go
python packaging/manual.py check    list what differs; exit 1 if anything does

English stands in docs/messages/<topic>.md, the others in docs/messages/<language>/<topic>.md. The
words come from client/messages and from the translations, and from nowhere else.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
FOLDER = ROOT / "docs" / "messages"
TRANSLATIONS = ROOT / "client" / "ui" / "translations"
LANGUAGES = ("en", "fr", "es", "pt", "ar")


@cache
def words_of(language: str) -> dict[tuple[str, str], str]:
    """Return a language's words by their context and English text; English has none."""
    path = TRANSLATIONS / f"halfdoor_{language}.ts"
    if language == "en" or not path.exists():
        return {}
    found = {}
    for context in ElementTree.parse(path).iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            found[name, message.findtext("source") or ""] = message.findtext("translation") or ""
    return found


def page(topic: str, language: str = "en") -> str:
    """Return a topic's page in a language; English where a text is not translated."""
    from client.messages import remarks  # noqa: PLC0415 - needs the path above
    from client.messages.lookup import topic_messages  # noqa: PLC0415

    words = words_of(language)

    def say(context: str, text: str) -> str:
        return words.get((context, text)) or text

    title = remarks.TITLES.get(topic, topic.replace("_", " ").capitalize())
    parts = [f"# {say('Manual', title)}", say("Manual", remarks.INTRODUCTION)]
    for code, message in sorted(topic_messages(topic).items()):
        parts += [f"## {code}", f"**{say('Messages', message.sentence)}**"]
        if message.next_step:
            step = say("Messages", message.next_step)
            parts.append(f"*{say('Manual', remarks.NEXT)}* {step}")
        if code in remarks.REMARKS:
            parts.append(say("Manual", remarks.REMARKS[code]))
    return "\n\n".join(parts) + "\n"


def pages() -> dict[Path, str]:
    """Return every page as it should be."""
    from client.messages.lookup import topics  # noqa: PLC0415

    wanted = {}
    for language in LANGUAGES:
        folder = FOLDER if language == "en" else FOLDER / language
        for topic in topics():
            wanted[folder / f"{topic}.md"] = page(topic, language)
    return wanted


def differing() -> list[Path]:
    """Return the pages that are not as they should be, and pages of topics that are gone."""
    wanted = pages()
    present = set(FOLDER.rglob("*.md"))
    stale = [p for p, text in wanted.items() if p not in present or p.read_text("utf-8") != text]
    return sorted([*stale, *(present - set(wanted))])


def write() -> None:
    """Make every page anew; pages of topics that are gone go."""
    wanted = pages()
    for path, text in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for path in set(FOLDER.rglob("*.md")) - set(wanted):
        path.unlink()


def main() -> int:
    """Write or check."""
    if sys.argv[1:] == ["write"]:
        write()
        return 0
    if sys.argv[1:] == ["check"]:
        left = differing()
        for path in left:
            print(f"{path.relative_to(ROOT)} differs: run python packaging/manual.py write")
        return 1 if left else 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    raise SystemExit(main())
