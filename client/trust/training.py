"""The training world's authority: a key of its own that signs its policy, register and lists.

Nothing signed with it is believed outside the training folder, because a production station
holds the State's keys and not this one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from importlib.resources import files
from typing import TYPE_CHECKING

from client.judgement import policy_language
from client.trust import keys, policy_store
from client.trust.errors import TrustError
from client.trust.signed import POLICY, open_signed, sign
from client.trust.whole_file import replace_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric import ec

PRIVATE = "training-authority.key.pem"
_LIFE_DAYS = 365
_RENEW_DAYS = 30


@dataclass(frozen=True, slots=True)
class TrainingTrust:
    """The training world's trust folder and its authority."""

    trust: Path
    authority: Mapping[str, ec.EllipticCurvePublicKey]

    def sign(self, payload: bytes, kind: str) -> bytes:
        """Sign with the training authority's key."""
        return sign(payload, keys.read_private(self.trust / PRIVATE), kind)


def prepare(folder: Path, *, today: date) -> TrainingTrust:
    """Make the training world's authority and policy under <folder>/trust, once.

    Called again it changes nothing, unless the policy is about to expire or this program brings
    another one.
    """
    trust = folder / "trust"
    trust.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not (trust / PRIVATE).exists():
        keys.write_private(trust / PRIVATE, keys.new_key())
    private = keys.read_private(trust / PRIVATE)
    if not (trust / keys.AUTHORITY).exists():
        replace_file(trust / keys.AUTHORITY, keys.public_pem(private))
    world = TrainingTrust(trust, keys.authority_keys(trust))
    if not _still_good(world, today):
        signed = world.sign(policy_text(today), POLICY)
        replace_file(trust / policy_store.FILE_NAME, signed)
    return world


def policy_text(today: date) -> bytes:
    """Return the package's training policy, issued today."""
    text = files("client.trust").joinpath("training_policy.toml").read_text()
    return _dated(text, today, today + timedelta(days=_LIFE_DAYS))


def expired_policy_text(today: date) -> bytes:
    """Return the training policy as it looks a day after its last good day."""
    text = files("client.trust").joinpath("training_policy.toml").read_text()
    return _dated(text, today - timedelta(days=_LIFE_DAYS), today - timedelta(days=1))


def _dated(text: str, issued: date, expires: date) -> bytes:
    text = re.sub(r"(?m)^issued = .*$", f"issued = {issued}", text)
    return re.sub(r"(?m)^expires = .*$", f"expires = {expires}", text).encode()


def _still_good(world: TrainingTrust, today: date) -> bool:
    try:
        data = (world.trust / policy_store.FILE_NAME).read_bytes()
        text = open_signed(data, world.authority, POLICY)
    except (OSError, TrustError):
        return False
    present = policy_language.read(text)
    same = _dated(text.decode(), today, today) == _dated(policy_text(today).decode(), today, today)
    return same and present.issued <= today <= present.expires - timedelta(days=_RENEW_DAYS)
