"""F12's facts: the day's ledger without unlocking it, and the walls' last trial over a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.diagnostics import walls
from client.diagnostics.finding import broken, fine
from client.records import register
from client.records.station import outbox_of
from client.station.disclosure import Disclosure

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_last_trial_outlives_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outbox = outbox_of(tmp_path)
    monkeypatch.setattr(walls, "findings", lambda: iter((fine("booth", "held"),)))

    def fresh() -> Disclosure:
        return Disclosure(outbox, "border_crossing", lambda: register.load(tmp_path), tmp_path)

    assert fresh().last_tried() is None
    tried = fresh().try_walls()
    assert fresh().last_tried() == tried
    assert tried.held
    monkeypatch.setattr(walls, "findings", lambda: iter((broken("booth", "open", "lock"),)))
    fresh().try_walls()
    again = fresh().last_tried()
    assert again is not None
    assert not again.held
    (tmp_path / "walls-tried.json").write_text("{")
    assert fresh().last_tried() is None
    assert fresh().today() == []
    assert fresh().record_of(1) == ""
    outbox.close()
