"""The manual and the catalogue agree, and F1 finds a section for every code."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from client.messages.lookup import catalogue, topic_messages, topics
from client.ui.manual import folder, page_of, section

ROOT = Path(__file__).resolve().parents[4]


@pytest.fixture(scope="module")
def manual() -> ModuleType:
    spec = importlib.util.spec_from_file_location("manual_pages", ROOT / "packaging" / "manual.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_pages_and_catalogue_agree(manual: ModuleType) -> None:
    """Run python packaging/manual.py write after changing a sentence."""
    assert [path.name for path in manual.differing()] == []


def test_every_topic_has_a_page() -> None:
    assert folder() is not None
    assert {path.stem for path in folder().glob("*.md")} == set(topics())


def test_f1_finds_the_sentence_of_every_code() -> None:
    missing = [code for code, found in catalogue().items() if found.sentence not in page_of(code)]
    duplicates = {
        code for code in missing if sum(code in topic_messages(topic) for topic in topics()) > 1
    }
    assert set(missing) <= duplicates


def test_what_a_person_wrote_stays(manual: ModuleType) -> None:
    head = "## decision.reasons\n\n**A decision"
    before = manual.page("decision", "").replace(head, "## decision.reasons\n\n**Old words")
    before = before.replace("*Next:* Take", "A remark of a person.\n\n*Next:* Take")
    after = manual.page("decision", before)
    assert "A remark of a person." in section(after, "decision.reasons")
    assert "Old words" not in after
