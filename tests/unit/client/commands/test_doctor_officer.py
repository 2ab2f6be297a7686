"""A real post lets those sign in whom a technician added, and nobody else."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from client.__main__ import main
from client.diagnostics import holdings
from client.diagnostics.finding import State
from client.settings import Station
from client.trust.officers import Officers

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "settings.toml").write_text('post = "UTO-NORTH1"\n')
    monkeypatch.setenv("HALFDOOR_HOME", str(tmp_path))
    return tmp_path


def add(monkeypatch: pytest.MonkeyPatch, name: str, secret: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(secret + "\n"))
    return main(["doctor", "--officer", name])


def state(post: Path) -> State:
    (found,) = holdings.officers(Station(post, training=False))
    return found.state


def test_two_officers_are_added_and_a_secret_is_renewed(
    post: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert state(post) is State.BROKEN
    officers = Officers(post, training=False)
    assert not officers.known("anna", "")
    assert add(monkeypatch, "anna", "correct horse") == 0
    assert add(monkeypatch, "ben", "battery staple") == 0
    assert state(post) is State.FINE
    assert officers.known("anna", "correct horse")
    assert not officers.known("anna", "battery staple")
    assert not officers.known("Anna", "correct horse")
    assert add(monkeypatch, "anna", "another one") == 0
    assert (officers.known("anna", "correct horse"), officers.known("anna", "another one")) == (
        False,
        True,
    )
    assert officers.known("ben", "battery staple")
    assert "horse" not in (post / "officers.toml").read_text() + capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "secret", "words"),
    [("anna", "short", "at least 6"), ("A. Officer", "long enough", "small letters")],
)
def test_what_cannot_be_added_is_said(
    post: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
    secret: str,
    words: str,
) -> None:
    assert add(monkeypatch, name, secret) == 2
    assert words in capsys.readouterr().err
    assert state(post) is State.BROKEN


def test_a_list_that_is_none_is_not_written_over(
    post: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (post / "officers.toml").write_text("anna")
    assert add(monkeypatch, "anna", "correct horse") == 4
    assert "officers.toml" in capsys.readouterr().err
    assert (post / "officers.toml").read_text() == "anna"
    assert not Officers(post, training=False).known("anna", "correct horse")


def test_the_training_world_needs_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HALFDOOR_HOME", str(tmp_path))
    assert add(monkeypatch, "anna", "correct horse") == 3
    assert "any name" in capsys.readouterr().err
