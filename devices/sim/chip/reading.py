"""SELECT and READ BINARY (ICAO 9303-10, 3.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from devices.sim.chip import tlv
from devices.sim.chip.command import Refusal, Status
from devices.sim.chip.files import APPLICATION, MasterFile, group_number, short_to_file
from devices.sim.chip.quirks import Quirk
from devices.sim.chip.state import Answer

if TYPE_CHECKING:
    from devices.sim.chip.command import Command
    from devices.sim.chip.state import State

MASTER_FILE = bytes.fromhex("3F00")
OFFSET, DISCRETIONARY = 0x54, 0x53
NO_CURRENT_FILE = 0x6986
_MASTER_FILE_REFUSALS = {
    Quirk.MASTER_FILE_6982: Status.SECURITY_NOT_SATISFIED,
    Quirk.MASTER_FILE_6700: Status.WRONG_LENGTH,
    Quirk.MASTER_FILE_6A86: Status.WRONG_PARAMETERS,
}


def select(state: State, command: Command) -> Answer:
    """SELECT the master file, the eMRTD application or an elementary file."""
    if command.p1 == 0x04:
        return _select_application(state, command)
    if command.p1 == 0x00 and command.data in {b"", MASTER_FILE}:
        return _select_master_file(state)
    if command.p1 in {0x00, 0x02} and len(command.data) == 2:
        state.file = _checked(state, int.from_bytes(command.data))
        return _selected(state)
    raise Refusal(Status.WRONG_PARAMETERS)


def read_binary(state: State, command: Command) -> Answer:
    """READ BINARY with an offset of 15 bits, or with a short file identifier."""
    if command.p1 & 0x80:
        if state.has(Quirk.NO_SHORT_FILE_IDENTIFIER):
            raise Refusal(Status.WRONG_PARAMETERS)
        found = short_to_file(command.p1 & 0x1F, in_application=state.in_application)
        state.file, offset = _checked(state, found), command.p2
    else:
        offset = command.p1 << 8 | command.p2
    answer = _part(_content(state), offset, _permitted(state, command))
    short = command.wanted is not None and len(answer.data) < command.wanted
    if short and state.has(Quirk.WARNS_AT_FULL_LENGTH):
        answer.status = Status.END_OF_FILE
    return answer


def read_binary_odd(state: State, command: Command) -> Answer:
    """READ BINARY with a long offset in DO 54 and the answer in DO 53."""
    selector = command.p1 << 8 | command.p2
    if selector:
        found = selector
        if selector < 0x20:
            found = short_to_file(selector, in_application=state.in_application)
        state.file = _checked(state, found)
    offset = tlv.find(command.data, OFFSET)
    if offset is None or command.expected is None:
        raise Refusal(Status.WRONG_DATA)
    room = command.expected - len(tlv.encode(DISCRETIONARY, bytes(command.expected)))
    part = _part(_content(state), int.from_bytes(offset), command.expected + room)
    return Answer(tlv.encode(DISCRETIONARY, part.data), part.status)


def _select_master_file(state: State) -> Answer:
    for quirk, status in _MASTER_FILE_REFUSALS.items():
        if state.has(quirk):
            raise Refusal(status)
    state.in_application, state.file = False, 0
    return _selected(state)


def _select_application(state: State, command: Command) -> Answer:
    if command.data != APPLICATION:
        raise Refusal(Status.FILE_NOT_FOUND)
    if not state.granted and not state.image.bac:
        raise Refusal(Status.SECURITY_NOT_SATISFIED)
    strict = state.has(Quirk.APPLICATION_6700) and state.messaging is not None
    if strict and command.p2 == 0x0C and command.expected is None:
        raise Refusal(Status.WRONG_LENGTH)
    state.in_application, state.file = True, 0
    return _selected(state)


def _selected(state: State) -> Answer:
    """Say that a file is selected; some chips describe it although nobody asked."""
    if not state.has(Quirk.UNASKED_TEMPLATE):
        return Answer()
    return Answer(tlv.encode(0x6F, tlv.encode(0x83, state.file.to_bytes(2))))


def _permitted(state: State, command: Command) -> int | None:
    """Apply the habits of chips that dislike some read lengths."""
    expected, wanted = command.expected, command.wanted
    if expected is None or wanted is None:
        return None
    if state.has(Quirk.REFUSES_LONG_READ) and wanted > expected:
        raise Refusal(Status.WRONG_OFFSET)
    if state.has(Quirk.WRONG_LENGTH_6C) and wanted > min(expected, 0xDF):
        raise Refusal(0x6C00 | 0xDF)
    if state.has(Quirk.LONGEST_READ_160) and wanted > 0xA0:
        raise Refusal(Status.WRONG_LENGTH)
    return expected


def _files(state: State) -> dict[int, bytes]:
    return state.image.application if state.in_application else state.image.master


def _checked(state: State, file: int) -> int:
    """Apply the access rules before saying whether the file exists."""
    if state.in_application and not state.granted:
        raise Refusal(Status.SECURITY_NOT_SATISFIED)
    if state.in_application and group_number(file) in {3, 4}:
        # Fingers and irises need Terminal Authentication.
        state.doomed = state.has(Quirk.SESSION_ENDS_AT_FINGERS)
        raise Refusal(Status.SECURITY_NOT_SATISFIED)
    if file not in _files(state):
        raise Refusal(Status.FILE_NOT_FOUND)
    if not state.in_application and file == MasterFile.CARD_SECURITY and not state.by_pace:
        raise Refusal(Status.SECURITY_NOT_SATISFIED)
    return file


def _content(state: State) -> bytes:
    if not state.file:
        raise Refusal(NO_CURRENT_FILE)
    return _files(state)[_checked(state, state.file)]


def _part(content: bytes, offset: int, expected: int | None) -> Answer:
    if expected is None:
        raise Refusal(Status.WRONG_LENGTH)
    if offset >= len(content):
        raise Refusal(Status.WRONG_OFFSET)
    part = content[offset : offset + expected]
    # Ne of 256 or more came from "as much as there is": no warning then (ISO 7816-4, 11.2.3).
    short = len(part) < expected < 200
    return Answer(part, Status.END_OF_FILE if short else Status.SUCCESS)
