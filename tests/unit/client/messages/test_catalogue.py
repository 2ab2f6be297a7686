"""The catalogue: every code once, every sentence as PRODUCT words it."""

from __future__ import annotations

import re
import string

import pytest

from client.messages.lookup import UNKNOWN, catalogue, sentence, topic_messages, topics

FORBIDDEN = re.compile(r"\b(error|errors|invalid|failed to|offline|you must|illegal)\b", re.I)
ALL = sorted((code, topic) for topic in topics() for code in topic_messages(topic))


def test_topics_hold_sentences() -> None:
    assert len(ALL) > 200


def test_every_code_stands_once() -> None:
    codes = [code for code, _ in ALL]
    twice = sorted({code for code in codes if codes.count(code) > 1})
    assert not twice


@pytest.mark.parametrize("code", sorted(catalogue()))
def test_wording(code: str) -> None:
    found = catalogue()[code]
    whole = f"{found.sentence} {found.next_step}"
    assert not FORBIDDEN.search(whole), whole
    assert re.fullmatch(r"[a-z][a-z0-9_.-]*", code)
    assert found.sentence[0].isupper() or found.sentence[0] in "{'"
    assert found.sentence.endswith((".", "?", "}"))
    assert not found.next_step or found.next_step.endswith((".", "?"))


@pytest.mark.parametrize("code", sorted(catalogue()))
def test_templates_have_plain_names_only(code: str) -> None:
    found = catalogue()[code]
    for text in (found.sentence, found.next_step):
        for _, name, form, conversion in string.Formatter().parse(text):
            assert name is None or (name.isidentifier() and not form and conversion is None)


def test_detail_fills_the_sentence() -> None:
    first, step = sentence("chip.paused", (("percent", "62"),))
    assert first == "Reading stopped at 62 %: the document moved."
    assert step == "Put it back: reading resumes."


def test_a_missing_value_is_an_ellipsis_and_never_a_crash() -> None:
    assert "…" in sentence("chip.paused")[0]


def test_an_unknown_code_is_still_a_plain_sentence() -> None:
    first, step = sentence("nobody.wrote.this")
    assert (first, step) == (UNKNOWN.sentence, UNKNOWN.next_step)
    assert "nobody.wrote.this" not in first + step
