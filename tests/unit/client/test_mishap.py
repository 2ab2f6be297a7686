"""No command ends in a traceback, and no sentence tells what an exception's text held."""

from __future__ import annotations

import ssl

import pytest

from client.__main__ import main
from client.commands import policy as command
from client.judgement.policy_errors import PolicyError
from client.mishap import UNFORESEEN, explain
from client.settings import SettingsError
from client.terminal import NOT_THERE, UNREADABLE
from client.trust.errors import TrustError


@pytest.mark.parametrize(
    ("problem", "status", "words"),
    [
        (SettingsError("settings.unknown_key", "No key 'x'."), UNREADABLE, "No key 'x'."),
        (TrustError("trust.rollback", kind="policy", version="1", newest="2"), UNREADABLE, "2"),
        (PolicyError("policy.unknown_key", key="mood"), UNREADABLE, "'mood'"),
        (FileNotFoundError(2, "No such file or directory", "keys/x.pem"), NOT_THERE, "keys/x.pem"),
        (OSError(28, "ERIKSSON"), NOT_THERE, "no space left on device"),
        (OSError("ERIKSSON"), UNFORESEEN, "OSError"),
        (ssl.SSLError(1, "ERIKSSON"), UNFORESEEN, "SSLError"),
        (ValueError("ERIKSSON<<ANNA"), UNFORESEEN, "ValueError"),
        (KeyError("ERIKSSON"), UNFORESEEN, "KeyError"),
    ],
)
def test_every_problem_becomes_a_sentence(problem: Exception, status: int, words: str) -> None:
    found, told = explain(problem)
    assert found == status
    assert words in told
    assert "ERIKSSON" not in told
    assert told.endswith(".")


def test_the_command_prints_the_sentence_and_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stumble(_arguments: object) -> int:
        raise RuntimeError("ERIKSSON")

    monkeypatch.setattr(command, "run", stumble)
    monkeypatch.delenv("HALFDOOR_TRACE", raising=False)
    assert main(["policy", "check", "x"]) == UNFORESEEN
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "ERIKSSON" not in told.err
    monkeypatch.setenv("HALFDOOR_TRACE", "1")
    with pytest.raises(RuntimeError):
        main(["policy", "check", "x"])


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_wish_to_stop_while_a_command_loads_is_no_mishap(
    wrapped: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Loading takes seconds on a busy machine, and some libraries wrap what stops them."""

    def stop(_name: str) -> None:
        if wrapped:
            raise ImportError("not loaded") from KeyboardInterrupt()
        raise KeyboardInterrupt

    monkeypatch.setattr("client.__main__.importlib.import_module", stop)
    assert main(["policy", "check", "x"]) == 130
    assert capsys.readouterr().err == "halfdoor: stopped at your wish; nothing was kept.\n"
