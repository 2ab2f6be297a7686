"""halfdoor trust import: what the authority signed, and passenger lists, at a real station."""

from __future__ import annotations

import json
import secrets
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from client.__main__ import main
from client.commands import trust_signed
from client.lists import national
from client.lists import training as training_lists
from client.lists.desk import KEY_FILE, open_desk
from client.lists.document_key import DocumentKey
from client.trust import policy_store, training
from client.trust.signed import POLICY

if TYPE_CHECKING:
    from pathlib import Path

    from client.trust.training import TrainingTrust

TODAY = datetime.now(UTC).astimezone().date()
NOW = datetime.now(UTC)
LISTED = DocumentKey("L1", "P", "UTO")
PASSENGERS = (
    "UNB+UNOA:4+A+B+261121:1200+1'UNH+1+PAXLST:D:05B'BGM+745'"
    f"DTM+232:{NOW:%y%m%d%H%M}:201'"
    "NAD+FL+++ERIKSSON:ANNA'DOC+P:110:111+L1'LOC+91+UTO'UNT+7+1'UNZ+1+1'"
)


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TrainingTrust:
    monkeypatch.setenv("HALFDOOR_HOME", str(tmp_path))
    made = training.prepare(tmp_path / "training", today=TODAY)
    training_lists.prepare(made, today=TODAY - timedelta(days=1))
    policy_store.load(made.trust, today=TODAY)
    return made


def bring(path: Path, content: bytes) -> int:
    path.write_bytes(content)
    return main(["trust", "import", str(path), "--json"])


def test_a_newer_policy_is_installed_and_an_older_one_refused(
    world: TrainingTrust, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    newer = training.policy_text(TODAY).replace(b"version = 1", b"version = 2")
    assert bring(tmp_path / "new.toml", world.sign(newer, POLICY)) == 0
    assert json.loads(capsys.readouterr().out)["version"] == 2
    assert policy_store.load(world.trust, today=TODAY).version == 2
    older = world.sign(training.policy_text(TODAY), POLICY)
    assert bring(tmp_path / "old.toml", older) == 4
    told = capsys.readouterr()
    assert told.out == ""
    assert "already used version 2" in told.err
    assert bring(tmp_path / "bad.toml", world.sign(b"nationality = 1", POLICY)) == 4
    assert "nationality" in capsys.readouterr().err
    assert policy_store.load(world.trust, today=TODAY).version == 2


def no_room(path: Path, _content: bytes) -> None:
    raise OSError(28, "no space", str(path))


def test_a_list_is_installed_when_it_is_the_stations(
    world: TrainingTrust,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = (world.trust / KEY_FILE).read_bytes()
    about = (national.ListKind.NATIONAL, TODAY.toordinal(), TODAY)
    content = national.build([LISTED], key, about=about, sign=world.sign)
    assert bring(tmp_path / "n.list", content) == 0
    desk = open_desk(world.trust, tmp_path)
    assert any(each.contains(LISTED) for each in desk.lists)
    # A disk that takes no newer list leaves the station with the one that it has.
    later = (national.ListKind.NATIONAL, TODAY.toordinal() + 1, TODAY)
    newer = national.build([], key, about=later, sign=world.sign)
    with monkeypatch.context() as disk:
        disk.setattr(trust_signed, "replace_file", no_room)
        assert bring(tmp_path / "p.list", newer) == 3
    assert "no space" in capsys.readouterr().err
    assert any(each.contains(LISTED) for each in open_desk(world.trust, tmp_path).lists)
    other = national.build([LISTED], secrets.token_bytes(32), about=about, sign=world.sign)
    assert bring(tmp_path / "o.list", other) == 4
    assert "another key" in capsys.readouterr().err


def test_a_passenger_list_is_kept_blinded(
    world: TrainingTrust, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bring(tmp_path / "flight.edi", PASSENGERS.encode()) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["kind"], told["documents"]) == ("passenger list", 1)
    desk = open_desk(world.trust, tmp_path / "training")
    assert desk.expected is not None
    assert desk.expected.expected(LISTED, NOW)
    assert bring(tmp_path / "cut.edi", PASSENGERS.encode()[:-20]) == 4
    assert "breaks off" in capsys.readouterr().err
