"""The manual of messages: one section for each code in docs/messages/<topic>.md.

python packaging/manual.py write    add missing sections, renew the sentences, drop dead sections
python packaging/manual.py check    list what differs; exit 1 if anything does

What a person wrote below a sentence stays.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
FOLDER = ROOT / "docs" / "messages"
TITLES = {
    "chip": "The chip",
    "chip_trust": "The chip's certificates",
    "decision": "The decision",
    "device": "Devices",
    "face": "Faces",
    "finger": "Fingers",
    "finger_sbi": "Finger scanners behind a service",
    "hint": "Signing in and comparing",
    "lists": "Lists",
    "policy": "The policy",
    "print": "The printed page",
    "records": "Records and their way out",
    "room": "The course of an inspection",
    "station": "The station",
}
INTRODUCTION = (
    "Each section is one message: what the window says, what to do next, and what lies behind it."
    " F1 opens the section of the highlighted check."
)


def sections(text: str) -> dict[str, str]:
    """Return what a person wrote below each code's sentence."""
    found: dict[str, str] = {}
    for part in text.split("\n## ")[1:]:
        code, _, body = part.partition("\n")
        paragraphs = body.strip().split("\n\n")
        own = [p for p in paragraphs if not p.startswith(("**", "*Next:* "))]
        found[code.strip()] = "\n\n".join(own).strip()
    return found


def page(topic: str, before: str) -> str:
    """Return a topic's page, with what a person wrote before."""
    from client.messages.lookup import topic_messages  # noqa: PLC0415 - needs the path above

    written = sections(before)
    title = TITLES.get(topic, topic.replace("_", " ").capitalize())
    parts = [f"# {title}", INTRODUCTION]
    for code, message in sorted(topic_messages(topic).items()):
        parts += [f"## {code}", f"**{message.sentence}**"]
        parts += [f"*Next:* {message.next_step}"] if message.next_step else []
        parts += [written[code]] if written.get(code) else []
    return "\n\n".join(parts) + "\n"


def pages() -> dict[Path, str]:
    """Return every page as it should be."""
    from client.messages.lookup import topics  # noqa: PLC0415

    wanted = {}
    for topic in topics():
        path = FOLDER / f"{topic}.md"
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        wanted[path] = page(topic, before)
    return wanted


def differing() -> list[Path]:
    """Return the pages that are not as they should be, and pages of topics that are gone."""
    wanted = pages()
    present = set(FOLDER.glob("*.md")) if FOLDER.exists() else set()
    stale = [p for p, text in wanted.items() if p not in present or p.read_text("utf-8") != text]
    return sorted([*stale, *(present - set(wanted))])


def main() -> int:
    """Write or check."""
    if sys.argv[1:] == ["write"]:
        FOLDER.mkdir(exist_ok=True)
        for path, text in pages().items():
            path.write_text(text, encoding="utf-8")
        for path in set(FOLDER.glob("*.md")) - set(pages()):
            path.unlink()
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
