"""A production station that cannot be believed does not open: one sentence, and nothing written."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from client.trust import keys, training
from client.trust.signed import POLICY, sign

if TYPE_CHECKING:
    from pathlib import Path

TODAY = datetime.now(UTC).astimezone().date()
GOOD = training.policy_text(TODAY)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "settings.toml").write_text('post = "UTO-NORTH1"\n')
    (tmp_path / "trust").mkdir()
    return tmp_path


def start(home: Path) -> tuple[int, str]:
    """Start in a process of its own: the booth walls itself off."""
    environment = {**os.environ, "HALFDOOR_HOME": str(home)}
    environment.pop("HALFDOOR_TRACE", None)
    command = [sys.executable, "-m", "client", "inspect", "--decide", "admit"]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=200, check=False
    )
    assert done.stdout == ""
    return done.returncode, done.stderr


def test_a_policy_that_profiles_opens_no_booth(home: Path) -> None:
    authority = keys.new_key()
    (home / "trust" / keys.AUTHORITY).write_bytes(keys.public_pem(authority))
    profiling = GOOD.replace(b"version = 1", b'version = 1\nnationality = "UTO"')
    (home / "trust" / "policy.toml").write_bytes(sign(profiling, authority, POLICY))
    status, told = start(home)
    assert status == 4
    assert "nationality" in told
    assert told.count("\n") == 1
    assert not (home / "outbox.sqlite").exists()


def test_another_authoritys_policy_opens_no_booth(home: Path) -> None:
    (home / "trust" / keys.AUTHORITY).write_bytes(keys.public_pem(keys.new_key()))
    (home / "trust" / "policy.toml").write_bytes(sign(GOOD, keys.new_key(), POLICY))
    status, told = start(home)
    assert status == 4
    assert "does not know" in told


def test_a_station_without_a_policy_says_what_to_bring(home: Path) -> None:
    status, told = start(home)
    assert status == 4
    assert "halfdoor trust import" in told


def test_settings_that_are_not_known_are_told(home: Path) -> None:
    (home / "settings.toml").write_text('pots = "UTO-NORTH1"\n')
    status, told = start(home)
    assert status == 4
    assert "'pots'" in told


@pytest.mark.parametrize("content", [b"", b"no store of certificates", bytes(4000)])
def test_a_damaged_trust_store_is_a_sentence(home: Path, content: bytes) -> None:
    authority = keys.new_key()
    (home / "trust" / keys.AUTHORITY).write_bytes(keys.public_pem(authority))
    (home / "trust" / "policy.toml").write_bytes(sign(GOOD, authority, POLICY))
    (home / "trust" / "csca.store").write_bytes(content)
    status, told = start(home)
    assert status == 4
    assert "csca.store" in told
    assert "import the lists again" in told
    assert told.count("\n") == 1
    assert not (home / "outbox.sqlite").exists()
