"""The bench measures what it names, with a pack and without pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from client.benches import face, face_figures
from client.evaluation import peers

if TYPE_CHECKING:
    from pathlib import Path


def test_speed_and_memory_of_a_pack(packs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(face_figures, "ROUNDS", 2)
    monkeypatch.setattr(face, "default_folder", lambda: packs)
    monkeypatch.setattr(face, "pairs_file", lambda: None)
    figures = {figure.name: figure for figure in face.measure()}
    assert set(figures) == {
        "embedded: load and verify",
        "embedded: one 720p frame",
        "embedded: one 720p frame, followed",
        "embedded: a frame of a stream",
        "embedded: frames to the answer",
        "embedded: memory",
        "embedded: moving camera to the answer",
    }
    timed = [figure.value for figure in figures.values() if figure.unit == "ms"]
    assert all(0.0 < value < 60_000.0 for value in timed)
    assert figures["embedded: load and verify"].goal == "150 ms"


def test_pairs_are_found_where_they_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = tmp_path / "pairs.csv"
    named.write_text("file_a,file_b,same\n")
    monkeypatch.setenv(face.PAIRS, str(named))
    assert face.pairs_file() == named


def test_peers_that_are_not_here_are_left_out(packs: Path) -> None:
    assert peers.opencv(packs) is None
