"""Licences: declared, reviewed, and the same in the document as in the installation."""

from __future__ import annotations

import re
from pathlib import Path

from client.diagnostics.finding import State
from client.diagnostics.licences import judge, needed

DOCUMENT = Path(__file__).parents[4] / "docs" / "licences.md"


def test_every_library_is_in_the_document_and_reviewed() -> None:
    licences = {name: licence for name, licence in needed().items() if name != "halfdoor"}
    rows = set(re.findall(r"^\| ([a-z0-9-]+) \|", DOCUMENT.read_text(), re.MULTILINE))
    assert set(licences) <= rows
    assert len(licences) > 15
    assert judge(licences.items()).state is State.FINE


def test_a_licence_that_nobody_reviewed_is_told() -> None:
    assert judge([("x", "MIT")]).state is State.FINE
    for odd in ("GNU General Public License v3 (GPLv3)", "not declared", "Proprietary"):
        found = judge([("x", odd)])
        assert found.state is State.ATTENTION
        assert odd in found.sentence
