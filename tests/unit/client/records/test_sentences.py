"""Every code of records, courier and upstream has a sentence, and none of them blames anybody."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from client.messages import records, upstream
from client.messages.records import sentence

MESSAGES = {**records.MESSAGES, **upstream.MESSAGES}
ROOT = Path(__file__).resolve().parents[4] / "client"
CODE = re.compile(r'"((?:records|courier|upstream)\.[a-z_]+)"')
FILES = re.compile(r"\.(sqlite|toml|bundle|txt)$")


def codes() -> set[str]:
    rooms = ("records", "courier", "upstream", "commands", "inspection", "station")
    paths = [path for room in rooms for path in (ROOT / room).rglob("*.py")]
    paths += ROOT.glob("*.py")
    found = {code for path in paths for code in CODE.findall(path.read_text())}
    return {code for code in found if not FILES.search(code)}


def test_every_code_has_a_sentence():
    assert len(codes()) > 40
    assert codes() - set(MESSAGES) == set()


def test_every_sentence_has_a_code_that_is_used():
    assert set(MESSAGES) - codes() == set()


@pytest.mark.parametrize("code", MESSAGES)
def test_one_cause_one_sentence_one_step(code):
    told = sentence(code, place="PLACE", detail="DETAIL")
    assert not re.search(r"\b(error|invalid|failed to|you must|illegal)\b", told, re.IGNORECASE)
    assert "{" not in told
    assert MESSAGES[code].next_step


def test_a_code_of_a_newer_upstream_is_told_too():
    assert "upstream.new_rule" in sentence("upstream.new_rule")
