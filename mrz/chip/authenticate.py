"""Asking a chip to prove itself: Active and Chip Authentication (ICAO Doc 9303-11, 6)."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from mrz.chip import asn1
from mrz.chip.active import active_key
from mrz.chip.apdu import Command, pieces
from mrz.chip.curves import Curve
from mrz.chip.errors import Malformed
from mrz.chip.evidence import ActiveProof, ChipAuthentication
from mrz.chip.key_agreement import encode, generator, power, private_key
from mrz.chip.pace import is_wide
from mrz.chip.proofs import new_session
from mrz.chip.security_infos import ChipAuthenticationInfo
from mrz.chip.signatures import RSAKey
from mrz.chip.symmetric import Suite
from mrz.chip.tlv import encode as object_of

if TYPE_CHECKING:
    from mrz.chip.apdu import Channel
    from mrz.chip.messaging import SecureMessaging
    from mrz.chip.security_infos import ChipKey, SecurityInfos
    from mrz.chip.transfer import Session

_MOST_CHALLENGES = 3
_PROTOCOLS = {"DH": "0.4.0.127.0.7.2.2.3.1.1", "ECDH": "0.4.0.127.0.7.2.2.3.2.1"}
_SHORT_ANSWER = 0xD0
_SEALED_PIECE = 0xD0  # fits into a short command with its protection, under every cipher


def active(session: Session, dg15: bytes, *, long: bool) -> ActiveProof:
    """Run Active Authentication; long: whether extended length may be asked for.

    Some chips refuse now and then (a signature with a leading zero): another challenge then.
    """
    expected = 256
    try:
        key = active_key(dg15)
        if isinstance(key, RSAKey) and key.width > _SHORT_ANSWER and long:
            expected = 65_536
    except Malformed:
        pass  # the answer is kept all the same; verify() says what the key lacks
    proof = ActiveProof(b"", b"", 0)
    for _ in range(_MOST_CHALLENGES):
        challenge = os.urandom(8)
        answer = session.send(Command(0, 0x88, 0, 0, challenge, expected))
        if answer.status >> 8 == 0x6C:
            answer = session.send(Command(0, 0x88, 0, 0, challenge, answer.status & 0xFF or 256))
        proof = ActiveProof(challenge, answer.data, answer.status)
        if answer.done and answer.data:
            break
    return proof


def pairs(infos: SecurityInfos) -> list[tuple[ChipAuthenticationInfo, ChipKey]]:
    """Match protocols with keys, the strongest cipher first; no protocol named means 3DES."""
    suites = list(Suite)
    found: list[tuple[ChipAuthenticationInfo, ChipKey]] = []
    for key in infos.chip_keys:
        agreement = "ECDH" if isinstance(key.domain, Curve) else "DH"
        fitting = [
            info
            for info in infos.chip_authentication
            if info.agreement == agreement and info.version < 2
            and (info.key_id in {key.key_id, -1} or key.key_id == -1)
        ]  # fmt: skip
        if not fitting and not _names_protocols(infos, agreement):
            oid = _PROTOCOLS[agreement]
            fitting = [ChipAuthenticationInfo(oid, agreement, Suite.DES3, 1, key.key_id)]
        found += [(info, key) for info in fitting]
    found.sort(key=lambda pair: suites.index(pair[0].suite), reverse=True)
    return found


def _names_protocols(infos: SecurityInfos, agreement: str) -> bool:
    """Whether the chip says how it authenticates, if only in version 2, which is not ours."""
    return any(info.agreement == agreement for info in infos.chip_authentication)


class ChipAuthenticationRun:
    """One run of Chip Authentication version 1 inside a session.

    chained: keys of 2048 bits go in pieces, because the chip takes no extended length.
    """

    def __init__(
        self, channel: Channel, session: Session, info: ChipAuthenticationInfo, key: ChipKey,
        *, chained: bool = False,
    ) -> None:  # fmt: skip
        self._chained = chained and is_wide(key.domain)
        self._channel = channel
        self._session = session
        self._info = info
        self._key = key
        self._private = private_key(key.domain)

    def run(self, probe: Command) -> tuple[SecureMessaging | None, ChipAuthentication]:
        """Agree on new keys and send one command under them; None where the chip refused.

        A session that ends raises SessionEnded: the caller opens the chip again.
        """
        public = encode(
            self._key.domain, power(self._key.domain, self._private, generator(self._key.domain))
        )
        status = self._agree(public)
        if status != 0x9000:
            return None, self._proof(b"", 0, status)
        session = new_session(self._channel, self._key, self._private, self._info.oid)
        session.send(probe)
        answer = session.last_exchange[1]
        # The command stepped the counter to 1: the answer is opened from there.
        return session, self._proof(answer, 1, 0x9000)

    def _agree(self, public: bytes) -> int:
        number = self._key.key_id if self._key.key_id >= 0 else self._info.key_id
        reference = b""
        if number >= 0:
            reference = object_of(0x84, number.to_bytes(max(1, (number.bit_length() + 7) // 8)))
        if self._info.suite is Suite.DES3 and not self._chained:
            data = object_of(0x91, public) + reference
            status = self._session.send(Command(0, 0x22, 0x41, 0xA6, data)).status
            if status == 0x9000:
                return status
        kind = object_of(0x80, asn1.oid_bytes(self._info.oid))
        status = self._session.send(Command(0, 0x22, 0x41, 0xA4, kind + reference)).status
        if status != 0x9000:
            return status
        data = object_of(0x7C, object_of(0x80, public))
        command = Command(0, 0x86, 0, 0, data, 256)
        sent = pieces(command, _SEALED_PIECE) if self._chained else [command]
        for link in sent[:-1]:
            self._session.send(link)
        return self._session.send(sent[-1]).status

    def _proof(self, answer: bytes, counter: int, status: int) -> ChipAuthentication:
        width = (self._private.bit_length() + 7) // 8
        private = self._private.to_bytes(width, "big")
        key_id = str(self._key.key_id) if self._key.key_id >= 0 else ""
        return ChipAuthentication(self._info.oid, key_id, private, counter, answer, status)
