"""The table of blinded keys: finds what is listed, tells nothing else."""

from __future__ import annotations

import secrets

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from client.lists import table
from client.lists.document_key import document_key


@settings(deadline=None)
@given(st.lists(st.binary(min_size=32, max_size=32), max_size=300))
def test_what_is_listed_is_found(blinded: list[bytes]) -> None:
    bits, count, content = table.encode(blinded)
    found = table.decode(bits, count, memoryview(content))
    assert all(found.contains(key) for key in blinded)


def test_what_is_not_listed_is_not_found() -> None:
    listed = [secrets.token_bytes(32) for _ in range(20_000)]
    bits, count, content = table.encode(listed)
    found = table.decode(bits, count, memoryview(content))
    assert count == 20_000
    # About one chance in three million each: of 20,000 strangers one may, once in 150 runs.
    assert sum(found.contains(secrets.token_bytes(32)) for _ in range(20_000)) <= 1


def test_a_table_that_does_not_fit_its_numbers_is_refused() -> None:
    bits, count, content = table.encode([secrets.token_bytes(32) for _ in range(9)])
    for wrong in (
        (bits, count, content[:-1]),
        (bits + 1, count, content),
        (bits, count + 1, content + b"xxx"),
        (99, count, content),
        (bits, count, b"\xff" * len(content)),
    ):
        with pytest.raises(ValueError, match="table"):
            table.decode(wrong[0], wrong[1], memoryview(wrong[2]))


def test_a_document_is_asked_for_in_one_spelling() -> None:
    one = document_key("AB 12-34<<", "P<", "UTO")
    assert one == document_key("ab1234", "PP", "uto")
    assert document_key("AB1234", "AC", "UTO") == document_key("AB1234", "ID", "UTO") != one
    assert one.blinded(b"k" * 32) != one.blinded(b"l" * 32)
    assert not document_key("", "P", "UTO").complete
    assert not document_key("1", "P", "").complete
    assert "1234" not in repr(one)
