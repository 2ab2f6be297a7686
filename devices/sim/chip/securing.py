"""The commands of access control and authentication (ICAO 9303-11, 4 and 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from devices.sim.chip import active, agreement, bac, pace, tlv
from devices.sim.chip.command import Refusal, Status
from devices.sim.chip.quirks import Quirk
from devices.sim.chip.state import Answer

if TYPE_CHECKING:
    from devices.sim.chip.command import Command
    from devices.sim.chip.state import State

TWO_TRIES_LEFT = 0x63C2
LINK = 0x10
LONGEST_CHAIN = 2048


def get_challenge(state: State, command: Command) -> Answer:
    """GET CHALLENGE: the eight bytes RND.IC of Basic Access Control."""
    if not state.image.bac and state.has(Quirk.BASIC_ACCESS_6A88):
        raise Refusal(Status.REFERENCE_NOT_FOUND)
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
    try:
        made = bac.mutual_authenticate(keys, challenge, command.data, state.random)
    except Refusal as refusal:
        if refusal.status == Status.AUTHENTICATION_FAILED and state.has(Quirk.COUNTS_TRIES):
            raise Refusal(TWO_TRIES_LEFT) from None
        raise
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
        der=state.has(Quirk.DER_SIGNATURE),
    )
    if command.expected is None or command.expected < len(signature):
        raise Refusal(Status.WRONG_LENGTH)
    return Answer(signature)


def manage_environment(state: State, command: Command) -> Answer:
    """MSE:Set AT for PACE or Chip Authentication, MSE:Set KAT for Chip Authentication."""
    state.run = None
    objects = dict(tlv.decode(command.data))
    match (command.p1, command.p2):
        case (0xC1, 0xA4) if state.image.pace:
            if state.messaging is not None:
                raise Refusal(Status.CONDITIONS_NOT_SATISFIED)
            state.run = pace.begin(state, objects)
            return Answer()
        case (0x41, 0xA4) if state.image.agreement_keys:
            state.run = agreement.begin(state, objects)
            return Answer()
        case (0x41, 0xA6) if state.image.agreement_keys:
            return agreement.set_key_agreement_template(state, objects)
    raise Refusal(Status.WRONG_PARAMETERS)


def general_authenticate(state: State, command: Command) -> Answer:
    """GENERAL AUTHENTICATE: the next step of what MSE:Set AT began."""
    run, state.run = state.run, None
    data, state.begun = state.begun + command.data, b""
    if run is None:
        raise Refusal(Status.CONDITIONS_NOT_SATISFIED)
    if command.cla & LINK and not _whole(data):
        # Command chaining: ISO 7816-4 cuts what one short command cannot carry.
        state.run, state.begun = run, data
        return Answer()
    content = tlv.find(data, pace.DYNAMIC)
    if content is None:
        raise Refusal(Status.WRONG_DATA)
    objects = tlv.decode(content) or [(0x80, b"")]
    answer = run.step(state, *objects[0])
    # A step that was refused has ended the run; one that succeeded waits for the next.
    state.run = None if answer.next_messaging else run
    return answer


def _whole(data: bytes) -> bool:
    if len(data) > LONGEST_CHAIN:
        raise Refusal(Status.WRONG_LENGTH)
    try:
        return bool(tlv.decode(data))
    except ValueError:
        return False
