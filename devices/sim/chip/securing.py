"""The commands of access control and authentication (ICAO 9303-11, 4 and 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from devices.sim.chip import active, bac
from devices.sim.chip.command import Refusal, Status
from devices.sim.chip.state import Answer

if TYPE_CHECKING:
    from devices.sim.chip.command import Command
    from devices.sim.chip.state import State


def get_challenge(state: State, command: Command) -> Answer:
    """GET CHALLENGE: the eight bytes RND.IC of Basic Access Control."""
    if not state.image.bac or not state.image.information or not state.in_application:
        raise Refusal(Status.CONDITIONS_NOT_SATISFIED)
    if state.messaging is not None:
        raise Refusal(Status.SECURITY_NOT_SATISFIED)
    if command.expected != 8:
        raise Refusal(Status.WRONG_LENGTH)
    state.challenge = state.random(8)
    return Answer(state.challenge)


def external_authenticate(state: State, command: Command) -> Answer:
    """EXTERNAL AUTHENTICATE: opens the session of Basic Access Control."""
    challenge, state.challenge = state.challenge, b""
    if not challenge:
        raise Refusal(Status.CONDITIONS_NOT_SATISFIED)
    keys = bac.access_keys(state.image.information)
    made = bac.mutual_authenticate(keys, challenge, command.data, state.random)
    state.granted = True
    return Answer(made.answer, next_messaging=made.messaging)


def internal_authenticate(state: State, command: Command) -> Answer:
    """Answer INTERNAL AUTHENTICATE: sign the terminal's challenge (Active Authentication)."""
    image = state.image
    if not image.active_key:
        raise Refusal(Status.INSTRUCTION_UNSUPPORTED)
    if not state.granted:
        raise Refusal(Status.SECURITY_NOT_SATISFIED)
    signature = active.sign(
        image.active_key,
        image.active_hash,
        command.data,
        state.random,
        der=state.has("der_signature"),
    )
    if command.expected is None or command.expected < len(signature):
        raise Refusal(Status.WRONG_LENGTH)
    return Answer(signature)


def manage_environment(state: State, command: Command) -> Answer:
    """MSE:Set AT or KAT: this chip offers neither PACE nor Chip Authentication yet."""
    state.run = None
    raise Refusal(Status.WRONG_PARAMETERS if command.data else Status.WRONG_LENGTH)


def general_authenticate(state: State, command: Command) -> Answer:
    """GENERAL AUTHENTICATE: only after MSE:Set AT."""
    if state.run is None or not command.data:
        raise Refusal(Status.CONDITIONS_NOT_SATISFIED)
    raise Refusal(Status.INSTRUCTION_UNSUPPORTED)
