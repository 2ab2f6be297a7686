"""Translations with Qt's own tools.

python packaging/translations.py update    collect every text into client/ui/translations/*.ts
python packaging/translations.py release   make the .qm files that the window loads
python packaging/translations.py missing   list what is not translated; exit 1 if anything is
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
FOLDER = ROOT / "client" / "ui" / "translations"
LANGUAGES = ("en", "fr", "es", "pt", "ar")
# How many plural forms Qt asks of each language.
FORMS = {"en": 2, "fr": 2, "es": 2, "pt": 2, "ar": 6}


def catalogue_source() -> str:
    """Write the catalogue's sentences as calls that lupdate understands."""
    from client.messages import remarks  # noqa: PLC0415 - needs the path above
    from client.messages.lookup import UNKNOWN, catalogue  # noqa: PLC0415

    texts = {text for found in (*catalogue().values(), UNKNOWN) for text in _texts(found)}
    lines = [f"translate('Messages', {text!r})" for text in sorted(texts)]
    manual = {*remarks.REMARKS.values(), *remarks.TITLES.values()}
    manual |= {remarks.INTRODUCTION, remarks.NEXT}
    lines += [f"translate('Manual', {text!r})" for text in sorted(manual)]
    return "\n".join(lines) + "\n"


def _texts(found: object) -> tuple[str, ...]:
    sentence, step = getattr(found, "sentence", ""), getattr(found, "next_step", "")
    return tuple(text for text in (sentence, step) if text)


def _tool(name: str) -> str:
    beside = Path(sys.executable).with_name(name)
    return str(beside) if beside.exists() else name


def _file(language: str) -> Path:
    return FOLDER / f"halfdoor_{language}.ts"


def update() -> int:
    """Collect every text of the window and of the catalogue."""
    FOLDER.mkdir(exist_ok=True)
    sources = sorted(str(path) for path in (ROOT / "client" / "ui").glob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        catalogue = Path(folder) / "catalogue.py"
        catalogue.write_text(catalogue_source(), encoding="utf-8")
        for language in LANGUAGES:
            options = ["-silent", "-no-obsolete", "-locations", "none"]
            options += ["-target-language", language]
            words = [_tool("pyside6-lupdate"), *options, *sources, str(catalogue)]
            texts, before = finished(_file(language)), plural_forms(_file(language))
            words += ["-ts", str(_file(language))]
            done = subprocess.run(words, check=False, capture_output=True, text=True)
            if done.returncode:
                print(done.stderr, file=sys.stderr)
                return done.returncode
            restore(_file(language), texts)
            mark_plurals(_file(language), before, FORMS[language])
    return 0


def finished(path: Path) -> dict[str, str]:
    """Return the finished translations of a .ts file by their source text."""
    if not path.exists():
        return {}
    translated = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            translated[message.findtext("source") or ""] = translation.text
    return translated


def restore(path: Path, before: dict[str, str]) -> None:
    """Give back what lupdate took: it hands a text's translation to a new one that is like it."""
    tree = ElementTree.parse(path)
    for message in tree.iter("message"):
        kept = before.get(message.findtext("source") or "")
        translation = message.find("translation")
        if kept and translation is not None and translation.get("type") is not None:
            translation.clear()
            translation.text = kept
    write(tree, path)


def plural_forms(path: Path) -> dict[str, list[str]]:
    """Return the plural forms of a .ts file by their source text."""
    if not path.exists():
        return {}
    found = ElementTree.parse(path).iter("message")
    return {
        message.findtext("source") or "": [form.text or "" for form in message.iter("numerusform")]
        for message in found
        if message.get("numerus") == "yes"
    }


def mark_plurals(path: Path, before: dict[str, list[str]], count: int) -> None:
    """Give texts with "%Ln" their plural forms: lupdate sees those of Python's tr() only."""
    tree = ElementTree.parse(path)
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if "%Ln" not in source or translation is None:
            continue
        message.set("numerus", "yes")
        translation.clear()
        forms = before.get(source) or [""] * count
        if not all(forms):
            translation.set("type", "unfinished")
        for text in forms:
            ElementTree.SubElement(translation, "numerusform").text = text
    write(tree, path)


def write(tree: ElementTree.ElementTree[ElementTree.Element], path: Path) -> None:
    """Write a .ts file as Qt does."""
    ElementTree.indent(tree, "    ")
    text = ElementTree.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + text + "\n", encoding="utf-8")


def release() -> int:
    """Make the compiled files, and the manual's pages in the same words."""
    import manual  # noqa: PLC0415 - stands beside this program

    files = [str(_file(language)) for language in LANGUAGES]
    done = subprocess.run([_tool("pyside6-lrelease"), "-silent", *files], check=False)
    if not done.returncode:
        manual.write()
    return done.returncode


def missing() -> int:
    """List what is not translated."""
    left = [(language, text) for language in LANGUAGES for text in untranslated(_file(language))]
    for language, text in left:
        print(f"{language}: {text}")
    return 1 if left else 0


def untranslated(path: Path) -> list[str]:
    """Return the texts of a .ts file without a finished translation; English needs plurals only."""
    english = path.stem.endswith("_en")
    left = []
    for message in ElementTree.parse(path).iter("message"):
        if english and message.get("numerus") != "yes":
            continue
        translation = message.find("translation")
        forms = [] if translation is None else (translation.findall("numerusform") or [translation])
        unfinished = translation is not None and translation.get("type") == "unfinished"
        if unfinished or not forms or not all((form.text or "").strip() for form in forms):
            left.append(message.findtext("source") or "")
    return left


def main() -> int:
    """Run one of the three commands."""
    commands = {"update": update, "release": release, "missing": missing}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        print(__doc__, file=sys.stderr)
        return 2
    return commands[sys.argv[1]]()


if __name__ == "__main__":
    raise SystemExit(main())
