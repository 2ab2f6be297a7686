"""Words and streams that a shell gives by mistake: told in one line, and nothing else is done."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from client.__main__ import main
from client.commands import mrz
from client.commands.inspect_terminal import Terminal
from client.inspection import events
from client.records.station import STATE_RECEIPTS, STATE_SEAL, TRAINING_KEY
from client.settings import station
from client.terminal import (
    DONE,
    NOT_THERE,
    UNREADABLE,
    WRONG_USAGE,
    emit_json,
    say,
)
from client.upstream.training import prepare
from devices.sim.authority import make_csca
from mrz.parse import parse

if TYPE_CHECKING:
    from pathlib import Path

ZONE = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HALFDOOR_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def told(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    """Run a command; return its exit status and the one line that it says on standard error."""
    try:
        status = main(list(words))
    except SystemExit as end:
        status = int(end.code or 0)
    said = capsys.readouterr()
    assert said.err.count("\n") == 1, said.err
    assert not said.out
    return status, said.err


@pytest.mark.parametrize(
    "words",
    [
        ("mrz", "parse", ""),
        ("mrz", "read", ""),
        ("chip", "verify", "folder", "--trust", ""),
        ("chip", "verify", "folder", "--trust="),
        ("outbox", "export", ""),
    ],
    ids=" ".join,
)
def test_an_empty_word_is_not_the_folder_we_are_in(words, capsys) -> None:
    status, line = told(capsys, *words)
    assert (status, "an empty word" in line) == (WRONG_USAGE, True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("mrz foo", "takes one of 'read', 'parse', not 'foo'"),
        ("inspect --decide deny", "--decide takes one of"),
        ("chip read --reader X --wait nan", "--wait takes seconds from 0 to 3600, not 'nan'"),
        ("chip read --reader X --wait=-1", "--wait takes seconds"),
        ("finger capture --device X --seconds inf", "--seconds takes seconds"),
        ("finger compare a b --ppi many", "--ppi takes a number, not 'many'"),
        ("doctor --count x", "--count takes a whole number, not 'x'"),
    ],
)
def test_a_word_that_does_not_fit_is_told_without_blame(words, said, capsys) -> None:
    status, line = told(capsys, *words.split())
    assert status == WRONG_USAGE
    assert said.replace("'", "") in line.replace("'", "")
    assert "invalid" not in line


@pytest.mark.parametrize("name", ["two\nlines", "\x1b[31mred\x07", "\udce9"])
@pytest.mark.parametrize("command", ["mrz read", "seal verify", "mrz parse", "stats"])
def test_a_refusal_is_one_line_whatever_a_file_is_called(command, name, capsys) -> None:
    _, line = told(capsys, *command.split(), name)
    assert line.rstrip("\n").isprintable()


@pytest.mark.parametrize("url", ["nonsense", "http://state.example", "https://", "https://x:99999"])
def test_a_url_of_ones_own_is_not_the_files_fault(url, capsys) -> None:
    prepare(station().folder)
    status, line = told(capsys, "courier", "--once", "--url", url)
    assert (status, "--url" in line, "courier.toml" in line) == (WRONG_USAGE, True, False)


@pytest.mark.parametrize("asked", ["--probe", "--exercise"])
def test_an_address_that_nothing_has_asks_for_no_document(asked, capsys) -> None:
    status, line = told(capsys, "doctor", asked, "sim:9")
    assert (status, "halfdoor devices" in line, "document" in line) == (NOT_THERE, True, False)


def test_a_station_without_keys_says_so(tmp_path, capsys) -> None:
    answer = tmp_path / "answer"
    answer.touch()
    status, line = told(capsys, "outbox", "acknowledge", str(answer))
    assert (status, "has no keys" in line) == (NOT_THERE, True)


@pytest.mark.parametrize("key", [TRAINING_KEY, STATE_RECEIPTS, STATE_SEAL])
def test_a_key_file_that_is_none_is_told(key, capsys) -> None:
    prepare(station().folder)
    (station().folder / "keys" / key).write_text("a note")
    status, line = told(capsys, "outbox", "repair")
    assert (status, "key file" in line) == (UNREADABLE, True)


@pytest.mark.parametrize("action", ["list", "status"])
def test_a_store_that_is_no_folder_is_not_an_empty_one(action, tmp_path, capsys) -> None:
    file = tmp_path / "file"
    file.touch()
    for place in (file, tmp_path / "none"):
        assert told(capsys, "trust", action, "--store", str(place))[0] == NOT_THERE


def test_a_folder_with_too_much_is_not_walked_to_its_end(tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.setattr(mrz, "MOST_IN_FOLDER", 3)
    for number in range(4):
        (tmp_path / f"{number}.txt").touch()
    status, line = told(capsys, "mrz", "read", str(tmp_path))
    assert (status, "too much" in line) == (UNREADABLE, True)


@pytest.mark.parametrize("words", ["trust import FILE --json", "courier --once"])
def test_a_home_that_is_a_file_is_told_and_nothing_else(words, home, tmp_path, capsys) -> None:
    home.touch()
    file = tmp_path / "root.cer"
    file.write_bytes(make_csca("Utopia CSCA", "UT", datetime(2026, 11, 1, tzinfo=UTC)).certificate)
    status, line = told(capsys, *words.replace("FILE", str(file)).split())
    assert (status in {NOT_THERE, UNREADABLE}, "Errno" in line) == (True, False)


class Closed:
    """A stream whose reader has gone."""

    encoding = "utf-8"

    def write(self, _text: str) -> int:
        raise BrokenPipeError

    def flush(self) -> None:
        raise BrokenPipeError


def test_an_inspection_outlives_who_reads_of_it(monkeypatch) -> None:
    terminal = Terminal(quiet=False)
    monkeypatch.setattr(sys, "stdout", Closed())
    terminal(events.ZoneRead(parse(ZONE, today=date(2026, 11, 22))))
    terminal(events.Notice("print.no_zone", ()))
    assert terminal.zone.is_set()
    assert terminal.notices


@pytest.mark.parametrize("coding", ["utf-8", "ascii", "iso-8859-1"])
def test_every_alphabet_carries_what_is_printed(coding, tmp_path, monkeypatch) -> None:
    with (tmp_path / "out").open("w", encoding=coding) as out:
        monkeypatch.setattr(sys, "stdout", out)
        emit_json({"file": "\udce9 é ع \U0001f6c2"})
        say("\udce9 é ع")
    first, second = (tmp_path / "out").read_text(encoding=coding).splitlines()
    assert json.loads(first) == {"file": "\udce9 é ع \U0001f6c2"}
    assert second.startswith("\\udce9 ")


@pytest.mark.parametrize("closed", [0, 1, 2])
@pytest.mark.parametrize("text", ["P<UTO", "\n".join(ZONE)], ids=["no zone", "a zone"])
def test_a_stream_that_was_closed_is_missed_by_nobody(closed, text, home, tmp_path) -> None:
    zone = tmp_path / "zone.txt"
    zone.write_text(text)
    code = f"import os, sys; os.close({closed}); os.execv(sys.executable, sys.argv[1:])"
    done = subprocess.run(
        [sys.executable, "-c", code, sys.executable, "-m", "client", "mrz", "parse", str(zone)],
        env={**os.environ, "HALFDOOR_HOME": str(home)}, capture_output=True, check=False,
    )  # fmt: skip
    good = text != "P<UTO"
    assert done.returncode == (DONE if good else UNREADABLE), done.stderr
    assert bool(done.stdout) is (good and closed != 1)
    assert bool(done.stderr) is (not good and closed != 2)


@pytest.mark.parametrize("closed", [1, 2])
def test_no_file_of_ours_takes_the_number_of_a_closed_stream(closed) -> None:
    code = """
import os, sys, tempfile
from client.__main__ import main
main(["--help"])
with tempfile.TemporaryFile() as file:
    os._exit(file.fileno())
"""
    start = f"import os, sys; os.close({closed}); os.execv(sys.executable, sys.argv[1:])"
    line = [sys.executable, "-c", start, sys.executable, "-c", code]
    assert subprocess.run(line, capture_output=True, check=False).returncode > 2
