"""Chip Authentication version 1, the chip's side (9303-11, 6.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from devices.sim.chip import oids, tlv
from devices.sim.chip.cipher import Suite, derive_session
from devices.sim.chip.command import Refusal, Status
from devices.sim.chip.domains import Curve, Group, curve, group
from devices.sim.chip.messaging import SecureMessaging
from devices.sim.chip.state import Answer

if TYPE_CHECKING:
    from devices.sim.chip.image import AgreementKey
    from devices.sim.chip.state import State

PUBLIC_KEY, KEY_REFERENCE, PROTOCOL = 0x91, 0x84, 0x80
DYNAMIC, EPHEMERAL = 0x7C, 0x80


class AgreementRun:
    """Between MSE:Set AT and the one GENERAL AUTHENTICATE of Chip Authentication."""

    def __init__(self, key: AgreementKey) -> None:
        self._key = key

    def step(self, _state: State, tag: int, value: bytes) -> Answer:
        """Agree on new session keys; they take over after this answer."""
        if tag != EPHEMERAL:
            raise Refusal(Status.WRONG_DATA)
        return Answer(tlv.encode(DYNAMIC), next_messaging=_agreed(self._key, value))


def set_key_agreement_template(state: State, objects: dict[int, bytes]) -> Answer:
    """MSE:Set KAT: the whole of Chip Authentication with 3DES."""
    _must_be_open(state)
    key = _chosen(state, objects, None)
    if oids.agreement_suite(key.oid) is not Suite.TDES or PUBLIC_KEY not in objects:
        raise Refusal(Status.WRONG_DATA)
    return Answer(next_messaging=_agreed(key, objects[PUBLIC_KEY]))


def begin(state: State, objects: dict[int, bytes]) -> AgreementRun:
    """MSE:Set AT: choose the protocol and the key."""
    _must_be_open(state)
    return AgreementRun(_chosen(state, objects, objects.get(PROTOCOL, b"")))


def domain_of(key: AgreementKey) -> Curve | Group:
    """Return the domain parameters that a static key lives on."""
    elliptic = key.oid.startswith(oids.CHIP_AUTHENTICATION + ".2.")
    return curve(key.group) if elliptic else group(key.group)


def _must_be_open(state: State) -> None:
    if state.messaging is None or not state.granted:
        raise Refusal(Status.SECURITY_NOT_SATISFIED)


def _chosen(state: State, objects: dict[int, bytes], protocol: bytes | None) -> AgreementKey:
    keys = [
        key
        for key in state.image.agreement_keys
        if protocol is None or oids.encode(key.oid) == protocol
    ]
    if KEY_REFERENCE in objects:
        number = int.from_bytes(objects[KEY_REFERENCE])
        keys = [key for key in keys if key.key_id == number]
    if len(keys) != 1:
        raise Refusal(Status.REFERENCE_NOT_FOUND if keys else Status.WRONG_DATA)
    return keys[0]


def _agreed(key: AgreementKey, public: bytes) -> SecureMessaging:
    domain = domain_of(key)
    if isinstance(domain, Curve):
        secret = domain.secret(domain.multiply(domain.decode(public), key.private))
    else:
        secret = domain.secret(domain.multiply(domain.decode(public), key.private))
    return SecureMessaging(derive_session(secret, oids.agreement_suite(key.oid)))
