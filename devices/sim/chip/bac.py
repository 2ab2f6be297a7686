"""Basic Access Control, the chip's side (ICAO 9303-11, 4.3)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from devices.sim.chip.cipher import (
    SessionKeys,
    Suite,
    authenticate,
    decrypt,
    derive_session,
    encrypt,
    pad,
)
from devices.sim.chip.command import Refusal, Status
from devices.sim.chip.messaging import SecureMessaging

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, repr=False)
class Established:
    """What a successful EXTERNAL AUTHENTICATE yields: the answer and the session."""

    answer: bytes
    messaging: SecureMessaging


def access_keys(information: str) -> SessionKeys:
    """Derive Kenc and Kmac from the MRZ information (9303-11, 9.7.2)."""
    digest = hashlib.sha1(information.encode("ascii"), usedforsecurity=False).digest()
    return derive_session(digest[:16], Suite.TDES)


def mutual_authenticate(
    keys: SessionKeys, challenge: bytes, token: bytes, random: Callable[[int], bytes]
) -> Established:
    """Check the terminal's token over RND.IC and answer it; Refusal(6300) for another key."""
    cryptogram, checksum = token[:32], token[32:]
    if len(token) != 40:
        raise Refusal(Status.WRONG_LENGTH)
    if checksum != _checksum(keys, cryptogram):
        raise Refusal(Status.AUTHENTICATION_FAILED)
    plain = decrypt(Suite.TDES, keys.encryption, cryptogram)
    terminal, mine, terminal_key = plain[:8], plain[8:16], plain[16:]
    if mine != challenge:
        raise Refusal(Status.AUTHENTICATION_FAILED)
    key = random(16)
    answer = encrypt(Suite.TDES, keys.encryption, challenge + terminal + key)
    seed = bytes(a ^ b for a, b in zip(terminal_key, key, strict=True))
    counter = int.from_bytes(challenge[4:] + terminal[4:])
    messaging = SecureMessaging(derive_session(seed, Suite.TDES), counter)
    return Established(answer + _checksum(keys, answer), messaging)


def _checksum(keys: SessionKeys, cryptogram: bytes) -> bytes:
    return authenticate(Suite.TDES, keys.authentication, pad(cryptogram, 8))
