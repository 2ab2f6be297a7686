"""The station's present policy: signed, never older than one used before, proved when loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.judgement import policy_language, policy_loading
from client.trust.errors import TrustError
from client.trust.keys import authority_keys
from client.trust.signed import POLICY, Versions, open_signed
from client.trust.whole_file import replace_file

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from client.judgement.policy import Policy

FILE_NAME = "policy.toml"
VERSIONS = "versions.json"


def read_text(trust: Path) -> bytes:
    """Return the present policy's text, its signature checked; TrustError otherwise."""
    try:
        data = (trust / FILE_NAME).read_bytes()
    except OSError as error:
        raise TrustError("trust.no_policy", file=str(trust / FILE_NAME)) from error
    return open_signed(data, authority_keys(trust), POLICY, most_bytes=policy_language.MOST_BYTES)


def load(trust: Path, *, today: date) -> Policy:
    """Load the present policy. TrustError (signature, rollback) or PolicyError (I6, I7)."""
    present = policy_loading.load(read_text(trust), today=today)
    Versions(trust / VERSIONS).accept(POLICY, present.id, present.version)
    return present


def install(trust: Path, signed: bytes, *, today: date) -> Policy:
    """Check a new signed policy as load() does, then make it the present one in one step."""
    text = open_signed(signed, authority_keys(trust), most_bytes=policy_language.MOST_BYTES)
    new = policy_loading.load(text, today=today)
    versions = Versions(trust / VERSIONS)
    versions.check(POLICY, new.id, new.version)
    replace_file(trust / FILE_NAME, signed)
    versions.accept(POLICY, new.id, new.version)
    return new
