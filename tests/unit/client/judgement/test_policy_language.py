"""I6 and the closed language: what no policy can say, and what no policy can weaken."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from client.inspection.policy_difference import differences
from client.judgement import policy, policy_loading, policy_proof
from client.judgement.catalogue import ALL_CHECKS
from client.judgement.policy_errors import PolicyError
from client.judgement.policy_language import MOST_BYTES
from client.judgement.policy_vocabulary import forbidden
from client.messages.lookup import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2026, 11, 21)
LEAST = """
id = "least"
version = 1
issued = 2026-01-01
expires = 2027-12-31
[required]
print = ["print.readable", "print.consistency", "print.expiry"]
station = ["station.integrity"]
"""


def refusal(text: str) -> PolicyError:
    with pytest.raises(PolicyError) as caught:
        policy_loading.load(text.encode(), today=TODAY)
    words = " ".join(sentence(caught.value.code, caught.value.detail))
    assert "…" not in words
    assert "no sentence" not in words
    return caught.value


def code_of(text: str) -> str:
    return refusal(text).code


@pytest.mark.parametrize(
    ("line", "notion"),
    [
        ('nationality = "UTO"', "nationality"),
        ('Nationalité = "UTO"', "nationality"),
        ('"NATIONAL-ITY" = 1', "nationality"),
        ('"n4tionality" = 1', "nationality"),
        ('"nаtionality" = 1', "nationality"),  # noqa: RUF001 - a Cyrillic letter
        ('"جنسية" = 1', "nationality"),
        ('holder_nationality_in = ["UTO"]', "nationality"),
        ('citizenship = "UTO"', "nationality"),
        ('issuing_state = "UTO"', "issuing state"),
        ('issuer = "UTO"', "issuing state"),
        ('"país" = "UTO"', "issuing state"),
        ("age = 18", "age"),
        ("minAge = 18", "age"),
        ('edad = "x"', "age"),
        ('"سن" = 3', "age"),
        ('date_of_birth = "x"', "age"),
        ('sex = "F"', "sex"),
        ('gender = "F"', "sex"),
        ('"género" = "F"', "sex"),
        ('surname = "X"', "name"),
        ('name = "X"', "name"),
        ('apellidos = "X"', "name"),
        ('place_of_birth = "X"', "birthplace"),
        ('language = "fr"', "language"),
        ('"idioma" = "fr"', "language"),
        ("score = 0.4", "a raw score"),
        ("face_similarity = 0.4", "a raw score"),
    ],
)
def test_a_policy_cannot_speak_of_people(line: str, notion: str) -> None:
    key, _, value = line.partition(" = ")
    spelled = key if re.fullmatch(r'[A-Za-z0-9_-]+|".*"', key) else f'"{key}"'
    error = refusal(f"{spelled} = {value}\n{LEAST}")
    assert (error.code, dict(error.detail)["notion"]) == ("policy.forbidden_word", notion)


@pytest.mark.parametrize(
    "table",
    [
        '[codes]\n"face.match" = { "face.match.female" = "red" }',
        '[codes]\n"print.consistency" = { "print.nationality" = "red" }',
        '[optional_when]\n"chip.clone" = ["chip.clone.issuer_listed"]',
        '[effects]\n"print.age" = { failed = "red" }',
        "[limits]\nage = 3",
    ],
)
def test_nor_can_the_few_strings_that_it_chooses(table: str) -> None:
    assert code_of(LEAST + table) == "policy.forbidden_word"


def test_the_names_of_the_catalogue_are_no_profiling() -> None:
    assert [name for name in ALL_CHECKS if forbidden(name)] == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("id = ", "policy.not_toml"),
        ("\x00", "policy.not_toml"),
        ("#" * (MOST_BYTES + 1), "policy.too_large"),
        ("mood = 1\n" + LEAST, "policy.unknown_key"),
        (LEAST.replace("print =", "prints ="), "policy.unknown_key"),
        (LEAST.replace('"print.readable"', '"print.legible"'), "policy.unknown_check"),
        (LEAST.replace('"print.readable"', '"chip.clone"'), "policy.unknown_check"),
        (LEAST.replace("version = 1", "version = true"), "policy.wrong_value"),
        (LEAST.replace("version = 1", "version = 0"), "policy.wrong_value"),
        (LEAST.replace("2027-12-31", "2027-12-31T00:00:00"), "policy.wrong_value"),
        (LEAST.replace("2027-12-31", "2035-12-31"), "policy.life"),
        (LEAST.replace("2027-12-31", "2025-12-31"), "policy.life"),
        (LEAST.replace('id = "least"', 'id = "Least Policy"'), "policy.wrong_value"),
        (LEAST + '[effects]\n"chip.clone" = { successful = "amber" }', "policy.successful_rule"),
        (LEAST + '[effects]\n"chip.clone" = { failed = "blue" }', "policy.wrong_value"),
        (LEAST + '[effects]\n"chip.clone" = { failed = 2 }', "policy.wrong_value"),
        (LEAST + '[effects]\n"chip.clone" = { often = "red" }', "policy.unknown_key"),
        (LEAST + '[effects]\n"chip.magic" = { failed = "red" }', "policy.unknown_check"),
        (LEAST + '[effects]\n"chip.clone" = 3', "policy.wrong_value"),
        (LEAST + "[limits]\nlist_hours = 9999", "policy.wrong_value"),
        (LEAST + "[limits]\nlist_years = 1", "policy.unknown_key"),
        (LEAST + '[optional_when]\n"chip.clone" = "x"', "policy.wrong_value"),
        (LEAST + '[optional_when]\n"chip.clone" = ["Free text here"]', "policy.wrong_value"),
        (
            LEAST + f'[optional_when]\n"chip.clone" = {[f"chip.c{n}" for n in range(25)]}',
            "policy.too_many_codes",
        ),
    ],
)
def test_what_does_not_belong_is_refused_with_its_own_code(text: str, code: str) -> None:
    assert code_of(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (LEAST.replace('"print.expiry"', '"print.document"'), "policy.requires_too_little"),
        (
            LEAST + '[optional_when]\n"print.readable" = ["print.no_zone"]',
            "policy.lifts_too_much",
        ),
        (LEAST + '[effects]\n"print.expiry" = { aborted = "green" }', "policy.unsafe"),
        (LEAST + '[effects]\n"print.expiry" = { not_performed = "green" }', "policy.unsafe"),
        (LEAST + '[effects]\n"print.expiry" = { undetermined = "green" }', "policy.unsafe"),
        (LEAST + '[effects]\n"chip.clone" = { failed = "green" }', "policy.unsafe"),
        (LEAST + '[effects]\n"print.specimen" = { failed = "green" }', "policy.unsafe"),
        (LEAST + '[effects]\n"station.integrity" = { failed = "amber" }', "policy.unsafe"),
        (LEAST + '[effects]\n"face.match" = { failed = "red" }', "policy.machine_red"),
        (LEAST + '[codes]\n"face.quality" = { "face.dark" = "red" }', "policy.machine_red"),
    ],
)
def test_no_policy_can_be_weaker_than_the_invariants(text: str, code: str) -> None:
    assert code_of(text) == code


def test_the_order_of_rules_is_irrelevant() -> None:
    rules = ['"chip.clone" = { failed = "amber" }', '"chip.hashes" = { undetermined = "red" }']
    one, other = (
        policy_loading.load((LEAST + "[effects]\n" + "\n".join(order)).encode(), today=TODAY)
        for order in (rules, rules[::-1])
    )
    assert one.rules == other.rules


def test_a_proof_of_a_broken_combination_would_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    """The proof asks the function that advise() uses: an average is caught."""
    loaded = policy_loading.load(LEAST.encode(), today=TODAY)

    def average(levels: np.ndarray) -> np.ndarray:
        return levels.sum(axis=0) // max(len(levels), 1)

    monkeypatch.setattr(policy, "strictest", average)
    with pytest.raises(PolicyError) as caught:
        policy_proof.prove(loaded, TODAY)
    assert caught.value.code == "policy.unsafe"


def test_differences_are_sentences() -> None:
    present = policy_loading.load(LEAST.encode(), today=TODAY)
    stricter = policy_loading.load(
        (LEAST.replace("version = 1", "version = 2") + "[limits]\nlist_hours = 24").encode(),
        today=TODAY,
    )
    assert differences(present, present) == ()
    assert differences(stricter, present) == (
        "Its version is 2; the present one is 1.",
        "The limit for list was 48 hours and becomes 24 hours.",
    )


WORDS = st.sampled_from(["id", "nationality", "effects", "chip.clone", "failed", "red", "x", "age"])
VALUES = st.recursive(
    st.one_of(WORDS, st.integers(), st.booleans()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(WORDS, inner, max_size=3)),
    max_leaves=8,
)


def as_toml(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f'"{k}" = {as_toml(v)}' for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(as_toml, value)) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)


@settings(deadline=None)
@given(st.dictionaries(WORDS, VALUES, max_size=5))
def test_whatever_a_policy_says_it_is_proved_or_refused(tables: dict[str, object]) -> None:
    text = "\n".join(f'"{key}" = {as_toml(value)}' for key, value in tables.items()) + LEAST
    try:
        loaded = policy_loading.load(text.encode(), today=TODAY)
    except PolicyError:
        return
    assert "nationality" not in text
    policy_proof.prove(loaded, TODAY)


SPELLED = st.sampled_from(
    [
        "nationality", "nacionalidad", "nationalité", "citizenship", "issuing_state", "birthplace",
        "lieu_de_naissance", "surname", "apellido", "gender", "género", "language", "idioma",
        "similarity", "score", "ethnicity", "جنسية",
    ]
)  # fmt: skip
LEET = str.maketrans({"a": "4", "e": "3", "o": "0", "i": "1"})


@settings(deadline=None)
@given(
    SPELLED,
    st.sampled_from(["", "holder_", "x.", "deny-", "IF_"]),
    st.sampled_from(["", "_in", ".list", "_is_not", "2"]),
    st.sampled_from([str, str.upper, str.title, lambda word: word.translate(LEET)]),
    st.booleans(),
)
def test_no_spelling_of_a_forbidden_word_gets_through(
    word: str, before: str, after: str, shape: Callable[[str], str], as_code: bool
) -> None:
    key = f"{before}{shape(word)}{after}"
    assert forbidden(key) != ""
    table = f'[optional_when]\n"chip.clone" = ["chip.clone.{key}"]' if as_code else f'"{key}" = 1'
    text = LEAST + table if as_code else f"{table}\n{LEAST}"
    assert code_of(text) == "policy.forbidden_word"
