"""Basic Access Control (ICAO Doc 9303-11, 4.3)."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

from mrz.chip.apdu import Command, Response, StatusWord, ask, collect, response
from mrz.chip.errors import AccessRefused, ChipError, Malformed
from mrz.chip.messaging import SecureMessaging
from mrz.chip.symmetric import (
    FOR_CODES,
    FOR_ENCRYPTION,
    Suite,
    code,
    decrypt,
    derive,
    encrypt,
    same,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from mrz.chip.access import MRZKey
    from mrz.chip.apdu import Channel

_REFUSALS = frozenset(
    {
        StatusWord.SECURITY_STATUS_NOT_SATISFIED,
        StatusWord.AUTHENTICATION_METHOD_BLOCKED,
        StatusWord.CONDITIONS_NOT_SATISFIED,
        StatusWord.SECURE_MESSAGING_OBJECTS_INCORRECT,
        StatusWord.INCORRECT_DATA,
    }
)


class NotSupportedError(ChipError):
    """The chip knows no GET CHALLENGE as asked."""

    def __init__(self, status: int) -> None:
        super().__init__(f"GET CHALLENGE {status:04X}")
        self.status = status


def refused(status: int) -> bool:
    """Whether a status word at an authentication step says that the key does not fit."""
    return status >> 8 == 0x63 or status in _REFUSALS


def get_challenge(channel: Channel) -> bytes:
    """Ask the chip for its eight random octets."""
    answer = ask(channel, Command(0, 0x84, 0, 0, expected=8))
    if not answer.done or len(answer.data) != 8:
        raise NotSupportedError(answer.status)
    return answer.data


def open_session(
    channel: Channel, key: MRZKey, random: Callable[[int], bytes] = os.urandom
) -> SecureMessaging:
    """Run BAC; AccessRefused where the chip does not take the key."""
    seed = hashlib.sha1(key.information.encode(), usedforsecurity=False).digest()[:16]
    encryption, codes = (derive(seed, use, Suite.DES3) for use in (FOR_ENCRYPTION, FOR_CODES))

    def mutual(expected: int) -> tuple[Response, bytes, bytes]:
        chip_random, our_random = get_challenge(channel), random(8)
        our_key = random(16)
        sealed = encrypt(Suite.DES3, encryption, our_random + chip_random + our_key)
        command = Command(
            0, 0x82, 0, 0, sealed + code(Suite.DES3, codes, sealed), expected
        )  # fmt: skip
        answer = response(collect(channel, channel.transmit(command.to_bytes())))
        return answer, chip_random + our_random, our_key

    answer, randoms, our_key = mutual(0x28)
    if answer.status >> 8 in {0x6C, 0x67}:
        # A chip that dislikes the length has used its challenge up all the same.
        answer, randoms, our_key = mutual(256)
    if not answer.done:
        kind = AccessRefused if refused(answer.status) else ChipError
        raise kind(f"EXTERNAL AUTHENTICATE {answer.status:04X}")
    if len(answer.data) != 40 or not same(
        code(Suite.DES3, codes, answer.data[:32]), answer.data[32:]
    ):
        raise Malformed("answer of mutual authentication")
    opened = decrypt(Suite.DES3, encryption, answer.data[:32])
    if opened[:16] != randoms:
        raise Malformed("answer of mutual authentication")
    shared = bytes(one ^ other for one, other in zip(our_key, opened[16:], strict=True))
    return SecureMessaging(
        channel,
        Suite.DES3,
        derive(shared, FOR_ENCRYPTION, Suite.DES3),
        derive(shared, FOR_CODES, Suite.DES3),
        randoms[4:8] + randoms[12:],
    )
