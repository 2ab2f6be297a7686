"""Signed files: only the authority's, only of their kind, never an older one."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from client.judgement.policy_errors import PolicyError
from client.trust import keys, policy_store, site, training
from client.trust.errors import TrustError
from client.trust.signed import (
    LIST,
    POLICY,
    REGISTER,
    SITE,
    Versions,
    open_signed,
    sign,
    without_signature,
)

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 21)
KEY, OTHER = keys.new_key(), keys.new_key()
KNOWN = keys.public_keys(keys.public_pem(KEY))


def refused(data: bytes, kind: str = POLICY) -> str:
    with pytest.raises(TrustError) as caught:
        open_signed(data, KNOWN, kind)
    return caught.value.code


def test_a_signed_file_opens_and_is_still_readable_toml() -> None:
    data = sign(b"id = 'a'\n", KEY)
    assert open_signed(data, KNOWN) == b"id = 'a'\n"
    assert tomllib.loads(data.decode()) == {"id": "a"}
    assert without_signature(data) == b"id = 'a'\n"
    assert without_signature(b"x") == b"x"


@settings(deadline=None)
@given(st.binary(max_size=300), st.sampled_from([POLICY, REGISTER, LIST]))
def test_any_bytes_come_back_exactly(payload: bytes, kind: str) -> None:
    assert open_signed(sign(payload, KEY, kind), KNOWN, kind) == payload


def test_every_flipped_bit_is_noticed() -> None:
    data = sign(b"version = 1\n", KEY)
    for at in range(len(data) * 8):
        changed = bytearray(data)
        changed[at // 8] ^= 1 << (at % 8)
        assert refused(bytes(changed)).startswith("trust.")


def test_what_is_not_the_authoritys_is_refused_with_its_reason() -> None:
    assert refused(b"version = 1\n") == "trust.unsigned"
    assert refused(sign(b"a", OTHER)) == "trust.key_unknown"
    assert refused(sign(b"a", KEY, REGISTER)) == "trust.other_kind"
    assert refused(sign(b"a", KEY) + b"b") == "trust.unsigned"
    assert refused(b"x" * (2 << 20)) == "trust.too_large"
    moved = sign(b"a", KEY, REGISTER).replace(b" register ", b" policy ")
    assert refused(moved) == "trust.signature_wrong"


def test_versions_only_count_up(tmp_path: Path) -> None:
    versions = Versions(tmp_path / "versions.json")
    versions.accept(POLICY, "a", 3)
    versions.accept(POLICY, "a", 3)
    versions.accept(REGISTER, "a", 1)
    with pytest.raises(TrustError) as caught:
        Versions(tmp_path / "versions.json").accept(POLICY, "a", 2)
    assert caught.value.code == "trust.rollback"
    (tmp_path / "versions.json").write_text("[]")
    with pytest.raises(TrustError) as caught:
        versions.accept(POLICY, "a", 9)
    assert caught.value.code == "trust.versions_unreadable"
    assert [path.name for path in tmp_path.iterdir()] == ["versions.json"]


def test_the_training_world_is_made_once_and_keeps_its_key_to_itself(tmp_path: Path) -> None:
    world = training.prepare(tmp_path, today=TODAY)
    before = {path.name: path.read_bytes() for path in world.trust.iterdir()}
    assert (world.trust / training.PRIVATE).stat().st_mode & 0o077 == 0
    assert world.trust.stat().st_mode & 0o077 == 0
    training.prepare(tmp_path, today=TODAY + timedelta(days=100))
    assert before == {path.name: path.read_bytes() for path in world.trust.iterdir()}
    policy = policy_store.load(world.trust, today=TODAY)
    assert policy.expires > TODAY


def test_a_training_policy_is_renewed_before_it_ends(tmp_path: Path) -> None:
    training.prepare(tmp_path, today=TODAY)
    later = TODAY + timedelta(days=350)
    world = training.prepare(tmp_path, today=later)
    assert not policy_store.load(world.trust, today=later).expired(later)


def test_another_worlds_authority_is_not_believed(tmp_path: Path) -> None:
    one = training.prepare(tmp_path / "one", today=TODAY)
    other = training.prepare(tmp_path / "other", today=TODAY)
    (one.trust / "policy.toml").write_bytes((other.trust / "policy.toml").read_bytes())
    with pytest.raises(TrustError) as caught:
        policy_store.load(one.trust, today=TODAY)
    assert caught.value.code == "trust.key_unknown"


def test_a_policy_is_installed_only_when_it_is_signed_proved_and_newer(tmp_path: Path) -> None:
    world = training.prepare(tmp_path, today=TODAY)
    text = training.policy_text(TODAY)
    newer = text.replace(b"version = 1", b"version = 2")
    policy_store.load(world.trust, today=TODAY)
    policy_store.install(world.trust, world.sign(newer, POLICY), today=TODAY)
    assert policy_store.load(world.trust, today=TODAY).version == 2
    with pytest.raises(TrustError) as older:
        policy_store.install(world.trust, world.sign(text, POLICY), today=TODAY)
    assert older.value.code == "trust.rollback"
    bad = newer.replace(b"version = 2", b"version = 3\nnationality = 1")
    with pytest.raises(PolicyError):
        policy_store.install(world.trust, world.sign(bad, POLICY), today=TODAY)
    assert policy_store.load(world.trust, today=TODAY).version == 2


def no_room(_path: Path, _content: bytes) -> None:
    raise OSError(28, "no space")


def test_what_could_not_be_installed_keeps_nobody_from_going_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = training.prepare(tmp_path, today=TODAY)
    newer = training.policy_text(TODAY).replace(b"version = 1", b"version = 2")
    policy_store.load(world.trust, today=TODAY)
    with monkeypatch.context() as disk:
        disk.setattr(policy_store, "replace_file", no_room)
        disk.setattr(site, "replace_file", no_room)
        with pytest.raises(OSError, match="no space"):
            policy_store.install(world.trust, world.sign(newer, POLICY), today=TODAY)
        with pytest.raises(OSError, match="no space"):
            site.install(world.trust, world.sign(b'name = "UTO"\nversion = 2\n', SITE))
    assert policy_store.load(world.trust, today=TODAY).version == 1
    assert site.install(world.trust, world.sign(b'name = "UTO"\nversion = 1\n', SITE)).version == 1


def test_an_expired_policy_can_be_played() -> None:
    text = training.expired_policy_text(TODAY)
    assert f"expires = {TODAY - timedelta(days=1)}".encode() in text


def test_keys_are_p256_or_nothing(tmp_path: Path) -> None:
    keys.write_private(tmp_path / "deep" / "key.pem", KEY)
    assert keys.key_id(keys.read_private(tmp_path / "deep" / "key.pem").public_key()) in KNOWN
    with pytest.raises(FileExistsError):
        keys.write_private(tmp_path / "deep" / "key.pem", OTHER)
    (tmp_path / "junk.pem").write_text("junk")
    for read in (
        lambda: keys.read_private(tmp_path / "junk.pem"),
        lambda: keys.public_keys(b"junk"),
        lambda: keys.authority_keys(tmp_path),
    ):
        with pytest.raises(TrustError):
            read()


def test_a_disk_that_takes_no_key_is_left_without_half_of_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "no space")

    with monkeypatch.context() as disk:
        disk.setattr(keys.os, "fsync", full)
        with pytest.raises(OSError, match="no space"):
            keys.write_private(tmp_path / "key.pem", KEY)
    assert list(tmp_path.iterdir()) == []
    keys.write_private(tmp_path / "key.pem", KEY)
    assert (tmp_path / "key.pem").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["key.pem"]


def test_two_authority_keys_while_one_replaces_the_other(tmp_path: Path) -> None:
    (tmp_path / keys.AUTHORITY).write_bytes(keys.public_pem(KEY) + keys.public_pem(OTHER))
    known = keys.authority_keys(tmp_path)
    for key in (KEY, OTHER):
        assert open_signed(sign(b"a", key), known) == b"a"
    with pytest.raises(TrustError):
        open_signed(sign(b"a", keys.new_key()), known)
