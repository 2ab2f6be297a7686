"""What the authority signed about a site: research, licences, and nothing that it did not sign."""

from __future__ import annotations

import base64
import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from client.trust import model_licence, site, training
from client.trust.errors import TrustError
from client.trust.signed import POLICY, SITE

if TYPE_CHECKING:
    from pathlib import Path

    from client.trust.training import TrainingTrust

NOW = datetime(2026, 11, 21, tzinfo=UTC)
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


@pytest.fixture
def world(tmp_path: Path) -> TrainingTrust:
    return training.prepare(tmp_path / "training", today=date(2026, 11, 21))


def _licence(**changes: object) -> str:
    fields: dict[str, object] = {
        "license_version": 1,
        "license_id": "L-1",
        "issuer": "InsightFace",
        "model_id": "Buffalo_L",
        "grant": "commercial",
        "customer": "Border Service",
        "valid_from": "2026-01-01T00:00:00Z",
        **changes,
    }
    signed = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
    spelled = base64.urlsafe_b64encode(KEY.sign(signed)).rstrip(b"=").decode()
    return json.dumps({**fields, "signature": spelled})


def test_without_a_file_nothing_for_research_may_run(world: TrainingTrust) -> None:
    assert site.load(world.trust) == site.CLOSED
    assert not site.CLOSED.allows("buffalo_l")


def test_research_is_allowed_where_it_is_signed(world: TrainingTrust) -> None:
    text = b'name = "lab"\nversion = 3\nresearch = true\n'
    assert site.install(world.trust, world.sign(text, SITE)).allows("buffalo_l")
    assert site.load(world.trust).research
    older = world.sign(text.replace(b"3", b"2"), SITE)
    with pytest.raises(TrustError) as caught:
        site.install(world.trust, older)
    assert caught.value.code == "trust.rollback"
    assert site.load(world.trust).version == 3


@pytest.mark.parametrize(
    ("changes", "allowed"),
    [
        ({}, True),
        ({"grant": "evaluation"}, False),
        ({"valid_until": "2026-02-01T00:00:00Z"}, False),
        ({"license_version": 2}, False),
    ],
)
def test_a_licence_in_the_configuration_allows_its_own_pack(
    monkeypatch: pytest.MonkeyPatch, changes: dict[str, object], allowed: bool
) -> None:
    verify = model_licence.verify
    key = KEY.public_key().public_bytes_raw()
    monkeypatch.setattr(site, "verify", lambda content, now: verify(content, now, key=key))
    text = f'name = "post"\nversion = 1\nlicences = [{json.dumps(_licence(**changes))}]\n'
    found = site.parse(text.encode(), NOW)
    assert found.allows("buffalo_l") is allowed
    assert not found.allows("antelope")


def test_how_many_fingers_a_site_wants() -> None:
    now = datetime.now(UTC)
    assert site.parse(b'name = "x"\nversion = 1', now).fingers == 1
    assert site.parse(b'name = "x"\nversion = 1\nfingers = 2', now).fingers == 2


@pytest.mark.parametrize(
    "text",
    [
        b"\xff",
        b'name = "x"',
        b'name = "x"\nversion = "1"',
        b'name = "x"\nversion = 1\nresearch = 1',
        b'name = "x"\nversion = 1\nother = true',
        b'name = "x"\nversion = 1\nlicences = [1]',
        b'name = "x"\nversion = 1\nfingers = 0',
        b'name = "x"\nversion = 1\nfingers = 11',
        b'name = "x"\nversion = 1\nfingers = true',
    ],
)
def test_what_is_not_a_configuration_is_refused(text: bytes) -> None:
    with pytest.raises(TrustError) as caught:
        site.parse(text, NOW)
    assert caught.value.code == "trust.site_unreadable"


def test_another_kind_or_an_unsigned_file_opens_nothing(world: TrainingTrust) -> None:
    text = b'name = "x"\nversion = 1\nresearch = true\n'
    for data in (text, world.sign(text, POLICY)):
        (world.trust / site.FILE_NAME).write_bytes(data)
        assert site.usable(world.trust) == site.CLOSED
