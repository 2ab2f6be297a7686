"""PACE, the chip's side: four GENERAL AUTHENTICATE steps (9303-11, 4.4)."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Generic, TypeVar

from devices.sim.chip import mapping, oids, tlv
from devices.sim.chip.cipher import (
    SessionKeys,
    Suite,
    authenticate,
    derive_key,
    derive_session,
    encrypt,
    pad,
)
from devices.sim.chip.command import Refusal, Status
from devices.sim.chip.domains import curve, group
from devices.sim.chip.messaging import SecureMessaging
from devices.sim.chip.oids import Mapping
from devices.sim.chip.quirks import Quirk
from devices.sim.chip.state import Answer

if TYPE_CHECKING:
    from devices.sim.chip.domains import Domain
    from devices.sim.chip.image import AgreementKey
    from devices.sim.chip.state import Run, State

Element = TypeVar("Element")
DYNAMIC = 0x7C
BY_ZONE, BY_CAN = 1, 2


class PaceRun(Generic[Element]):
    """One run; a step out of order or a wrong token ends it."""

    def __init__(self, oid: str, domain: Domain[Element], password_key: bytes) -> None:
        self._oid = oid
        self._protocol = oids.pace_protocol(oid)
        self._domain = domain
        self._password_key = password_key
        self._done = 0
        self._nonce = b""
        self._private = 0
        self._mapped: Element = domain.base
        self._mapping_private = 0
        self._terminal = b""
        self._mine = b""
        self._keys: SessionKeys | None = None

    def step(self, state: State, tag: int, value: bytes) -> Answer:
        """Take one step; the last one opens secure messaging."""
        steps = {0x80: self._encrypted_nonce, 0x81: self._map, 0x83: self._agree, 0x85: self._prove}
        order = (0x80, 0x81, 0x83, 0x85)
        if self._done >= len(order) or order[self._done] != tag:
            raise Refusal(Status.CONDITIONS_NOT_SATISFIED)
        self._done += 1
        return steps[tag](state, value)

    def _encrypted_nonce(self, state: State, value: bytes) -> Answer:
        if value:
            raise Refusal(Status.WRONG_DATA)
        suite = self._protocol.suite
        integrated = self._protocol.mapping is Mapping.INTEGRATED
        length = mapping.nonce_length(suite, integrated=integrated)
        if suite is Suite.TDES and not integrated and state.has(Quirk.SHORT_NONCE):
            length = 8
        self._nonce = state.random(length)
        return _answer(0x80, encrypt(suite, self._password_key, self._nonce))

    def _map(self, state: State, value: bytes) -> Answer:
        domain, suite = self._domain, self._protocol.suite
        if self._protocol.mapping is Mapping.INTEGRATED:
            self._mapped = mapping.integrated(domain, suite, self._nonce, value)
            return _answer(0x82, b"")
        self._mapping_private = domain.private(state.random)
        self._mapped = mapping.generic(domain, self._nonce, self._mapping_private, value)
        public = domain.multiply(domain.base, self._mapping_private)
        return _answer(0x82, domain.encode(public))

    def _agree(self, state: State, value: bytes) -> Answer:
        domain = self._domain
        terminal = domain.decode(value)
        self._private = domain.private(state.random)
        mine = domain.multiply(self._mapped, self._private)
        if mine == terminal:
            raise Refusal(Status.AUTHENTICATION_FAILED)
        self._terminal, self._mine = domain.encode(terminal), domain.encode(mine)
        secret = domain.secret(domain.multiply(terminal, self._private))
        self._keys = derive_session(secret, self._protocol.suite)
        return _answer(0x84, self._mine)

    def _prove(self, state: State, value: bytes) -> Answer:
        keys = self._keys
        if keys is None or value != self._token(keys, self._mine):
            raise Refusal(Status.AUTHENTICATION_FAILED)
        body = tlv.encode(0x86, self._token(keys, self._terminal))
        if self._protocol.mapping is Mapping.CHIP_AUTHENTICATION:
            body += tlv.encode(0x8A, self._chip_proof(keys, state.image.mapping_key))
        state.granted = state.by_pace = True
        return Answer(tlv.encode(DYNAMIC, body), next_messaging=SecureMessaging(keys))

    def _token(self, keys: SessionKeys, public: bytes) -> bytes:
        return token(keys, self._oid, public, elliptic=self._domain.elliptic)

    def _chip_proof(self, keys: SessionKeys, static: AgreementKey | None) -> bytes:
        """Seal SK_map / SK_IC modulo the order: only the static key's holder can know it."""
        if static is None:
            raise Refusal(Status.UNSPECIFIED)
        order = self._domain.order
        proof = pow(static.private, -1, order) * self._mapping_private % order
        return sealed_proof(keys, proof.to_bytes((order.bit_length() + 7) // 8))


def token(keys: SessionKeys, oid: str, public: bytes, *, elliptic: bool) -> bytes:
    """Compute an authentication token over a public key (9303-11, 4.4.3.4)."""
    element = tlv.encode(0x86 if elliptic else 0x84, public)
    data = tlv.encode(0x7F49, tlv.encode(0x06, oids.encode(oid)), element)
    if keys.suite is Suite.TDES:
        data = pad(data, 8)
    return authenticate(keys.suite, keys.authentication, data)


def sealed_proof(keys: SessionKeys, proof: bytes) -> bytes:
    """Encrypt the proof of chip authentication mapping (9303-11, 4.4.3.5)."""
    block = keys.suite.block
    start = encrypt(keys.suite, keys.encryption, b"\xff" * block)
    return encrypt(keys.suite, keys.encryption, pad(proof, block), start)


def begin(state: State, objects: dict[int, bytes]) -> Run:
    """MSE:Set AT for PACE: choose protocol, password and domain parameters."""
    named = objects.get(0x80, b"")
    offers = [offer for offer in state.image.pace if oids.encode(offer[0]) == named]
    if not offers:
        raise Refusal(Status.WRONG_DATA)
    if 0x84 in objects:
        wanted = int.from_bytes(objects[0x84])
        offers = [offer for offer in offers if offer[1] == wanted]
    if len(offers) != 1:
        raise Refusal(Status.REFERENCE_NOT_FOUND)
    oid, number = offers[0]
    key = derive_key(_password(state, objects.get(0x83)), 3, oids.pace_protocol(oid).suite)
    if oids.pace_protocol(oid).elliptic:
        return PaceRun(oid, curve(number), key)
    return PaceRun(oid, group(number), key)


def _password(state: State, reference: bytes | None) -> bytes:
    number = int.from_bytes(reference or b"")
    if number == BY_ZONE:
        text = state.image.information.encode("ascii")
        return hashlib.sha1(text, usedforsecurity=False).digest()
    if number == BY_CAN and state.image.can:
        return state.image.can.encode("ascii")
    raise Refusal(Status.REFERENCE_NOT_FOUND)


def _answer(tag: int, value: bytes) -> Answer:
    return Answer(tlv.encode(DYNAMIC, tlv.encode(tag, value)))
