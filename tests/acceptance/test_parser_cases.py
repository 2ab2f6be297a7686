"""Every collected and derived case of the shared parser list."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import pytest

from mrz.parse import parse

pytestmark = pytest.mark.shared

SHARED = Path(
    os.environ.get("HALFDOOR_SHARED", Path(__file__).resolve().parents[2].parent / "shared")
)
CASES = SHARED / "data" / "mrz" / "parser_cases_open.json"
FIELDS = {
    "document_code": "document_code",
    "issuing_state": "issuing_state",
    "surname": "primary_identifier",
    "given_names": "secondary_identifier",
    "nationality": "nationality",
    "document_number": "document_number",
}
CHECKS = {
    "birth_date": "date_of_birth",
    "expiry_date": "date_of_expiry",
    "personal_number": "optional_data",
}
NOTES = {
    "long document number": {"long_document_number"},
    "names fill the field: possibly truncated": {"names_truncated"},
    "mononym: primary identifier only": {"no_secondary_identifier"},
}
COUNTED = {"long_document_number", "long_document_number_filler_counted"}


def _cases() -> list[dict]:
    return json.loads(CASES.read_text()) if CASES.exists() else []


def _expected_date(printed: str, iso: str) -> bool:
    """Whether an ISO date says what is printed, or is empty where that is no date."""
    if iso:
        return iso[2:].replace("-", "").replace("X", "<") == printed
    try:
        date(2000 + int(printed[:2]), int(printed[2:4]), int(printed[4:]))
    except ValueError:
        return True
    return False


def test_the_list_is_there() -> None:
    if not CASES.exists():
        pytest.skip("the shared data are not here")
    assert len(_cases()) == 109


@pytest.mark.parametrize("case", _cases(), ids=lambda case: f"{case['kind']}-{case['lines'][0]}")
def test_case(case: dict) -> None:
    expect = case["expect"]
    mrz = parse(case["lines"], today=date(2026, 11, 21))
    assert mrz.format == expect["format"]
    assert mrz.valid == case["valid"]
    fields = expect["fields"]
    for theirs, ours in FIELDS.items():
        assert getattr(mrz, ours) == fields.get(theirs, getattr(mrz, ours)), ours
    assert mrz.sex == fields["sex"].replace("<", "X")
    optional = [fields.get(name, "") for name in ("optional", "optional2")]
    if "optional" in fields:
        assert mrz.optional_data == " ".join(filter(None, optional))
    for theirs, ours in (("birth_date", "date_of_birth"), ("expiry_date", "date_of_expiry")):
        assert _expected_date(fields.get(theirs, ""), getattr(mrz, ours))
    found = {digit.name: digit.ok for digit in mrz.check_digits}
    assert found == {CHECKS.get(name, name): ok for name, ok in expect["checks"].items()}
    wanted = set().union(*(NOTES.get(note, COUNTED) for note in expect["notes"]))
    assert wanted == set(mrz.notes) - {"century_inferred", "unknown_date_part"}
