"""Catalogue, translations and pages agree in five languages, and F1 finds a section everywhere."""

from __future__ import annotations

import importlib.util
import re
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

from client.messages.lookup import catalogue, topic_messages, topics
from client.messages.remarks import REMARKS, TITLES
from client.ui.manual import folder, page_of, remark_of

ROOT = Path(__file__).resolve().parents[4]
LANGUAGES = ("en", "fr", "es", "pt", "ar")
ARABIC = re.compile("[\u0600-\u06ff]")


@pytest.fixture(scope="module")
def manual() -> ModuleType:
    spec = importlib.util.spec_from_file_location("manual_pages", ROOT / "packaging" / "manual.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_pages_catalogue_and_translations_agree(manual: ModuleType) -> None:
    """Run python packaging/manual.py write after changing or translating a sentence."""
    assert [str(path.relative_to(ROOT)) for path in manual.differing()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_has_a_page_and_every_code_a_section(language: str) -> None:
    place = folder(language)
    assert place is not None
    assert {path.stem for path in place.glob("*.md")} == set(topics())
    codes = {code for topic in topics() for code in topic_messages(topic)}
    assert {code for code in codes if not page_of(code, language).startswith("**")} == set()


def test_f1_finds_the_sentence_of_every_code() -> None:
    missing = [code for code, found in catalogue().items() if found.sentence not in page_of(code)]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_no_section_is_left_in_english(language: str) -> None:
    same = {code for code in catalogue() if page_of(code, language) == page_of(code)}
    assert same == set()
    if language == "ar":
        assert all(ARABIC.search(page_of(code, language)) for code in catalogue())


@pytest.mark.parametrize("language", LANGUAGES)
def test_remarks_are_told_without_the_sentence(language: str) -> None:
    assert set(REMARKS) <= set(catalogue())
    assert set(TITLES) == set(topics())
    for code in REMARKS:
        remark = remark_of(code, language)
        assert remark
        assert page_of(code, language).endswith(remark)
        assert "**" not in remark
        assert "\n\n" not in remark, "the next step is told as if it lay behind the message"


def test_a_changed_sentence_is_seen(manual: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(REMARKS, "chip.paused", "Other words.")
    assert "docs/messages/chip.md" in {str(p.relative_to(ROOT)) for p in manual.differing()} or (
        "docs/messages/room.md" in {str(p.relative_to(ROOT)) for p in manual.differing()}
    )


def test_the_wheel_carries_the_pages(tmp_path: Path) -> None:
    build = pytest.importorskip("hatchling.builders.wheel", reason="hatchling is not installed")
    made = next(build.WheelBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"]))
    with zipfile.ZipFile(made) as wheel:
        names = set(wheel.namelist())
    for topic in topics():
        assert f"client/messages/pages/{topic}.md" in names
        assert f"client/messages/pages/ar/{topic}.md" in names
    assert "client/ui/translations/halfdoor_ar.qm" in names
