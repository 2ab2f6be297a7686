"""Every code that the source can say has a sentence for a person."""

from __future__ import annotations

import re
from pathlib import Path

from client.judgement.catalogue import ALL_CHECKS
from client.messages.lookup import catalogue

ROOT = Path(__file__).resolve().parents[3]
GROUPS = "print|chip|agreement|face|finger|lists|station|room|booth|device|decision|policy|image"
CODE = re.compile(rf'"((?:{GROUPS})\.[a-z0-9_]+(?:\.[a-z0-9_]+)*)"')
FILE_NAMES = (".toml", ".key", ".pem", ".sqlite", ".list")


def codes() -> dict[str, str]:
    """Each code that stands in the source as a whole string, and a file that says it."""
    found = {}
    for package in ("client", "devices", "capture", "mrz"):
        for path in (ROOT / package).rglob("*.py"):
            if path.parent.name != "messages":
                found.update(dict.fromkeys(CODE.findall(path.read_text()), path.name))
    return found


def test_every_code_has_a_sentence() -> None:
    said = codes()
    assert len(said) > 100
    silent = {
        code: where
        for code, where in said.items()
        if code not in catalogue() and code not in ALL_CHECKS and not code.endswith(FILE_NAMES)
    }
    assert not silent
