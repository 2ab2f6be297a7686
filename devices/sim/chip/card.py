"""The chip: takes command APDUs, answers response APDUs (ISO 7816-4, ICAO 9303-10, -11)."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from devices.sim.chip import reading, securing
from devices.sim.chip.command import Command, Refusal, Status, parse
from devices.sim.chip.state import Answer, State

if TYPE_CHECKING:
    from collections.abc import Callable

    from devices.sim.chip.image import ChipImage

# A contactless chip as a PC/SC reader announces it (PC/SC part 3, 3.1.3.2.3).
ATR = bytes.fromhex("3B8580018073C821100E")

GET_RESPONSE = 0xC0
_HANDLERS: dict[int, Callable[[State, Command], Answer]] = {
    0xA4: reading.select,
    0xB0: reading.read_binary,
    0xB1: reading.read_binary_odd,
    0x22: securing.manage_environment,
    0x82: securing.external_authenticate,
    0x84: securing.get_challenge,
    0x86: securing.general_authenticate,
    0x88: securing.internal_authenticate,
}


class Card:
    """One chip with power. random: where nonces come from; tests fix it."""

    def __init__(self, image: ChipImage, random: Callable[[int], bytes] = os.urandom) -> None:
        self.atr = ATR
        self._image = image
        self._random = random
        self.power_on()

    def power_on(self) -> None:
        """Start afresh: master file selected, no access, no session."""
        self._rest = b""
        self._state = State(self._image, self._random)
        self._state.clear_access()

    def rewrite(self, image: ChipImage) -> None:
        """Personalise the same chip anew; it must be reset before the next session."""
        self._image = image
        self.power_on()

    def process(self, raw: bytes) -> bytes:
        """Answer one command APDU with data and two status bytes."""
        try:
            command = self._received(raw)
            if command.ins == GET_RESPONSE and self._rest:
                return self._next_part(command.expected or 256)
            secured = self._state.messaging is not None
            answer = self._secured(command) if secured else self._plain(command)
        except Refusal as refusal:
            # 9303-11, 9.8.6: an unprotected answer, to whatever, ends the session.
            self._state.clear_access()
            return refusal.status.to_bytes(2)
        self._rest = b""
        if len(answer) - 2 > 256 and not command.extended and answer[-2:] == b"\x90\0":
            self._rest = answer[:-2]
            return self._next_part(256)
        return answer

    def _next_part(self, most: int) -> bytes:
        """Give the next part of a long answer; 61xx says how much is left (7816-4, 5.3.4)."""
        part, self._rest = self._rest[:most], self._rest[most:]
        return part + (bytes((0x61, min(len(self._rest), 256) & 0xFF)) if self._rest else b"\x90\0")

    def _received(self, raw: bytes) -> Command:
        command = parse(raw)
        if command.extended and self._image.longest <= 256:
            raise Refusal(Status.WRONG_LENGTH)
        return command

    def _secured(self, command: Command) -> bytes:
        session = self._state.messaging
        if session is None or not command.protected:
            raise Refusal(Status.SECURITY_NOT_SATISFIED)
        opened = session.open(command)
        answer = self._answer(self._fitted(opened))
        sealed = session.seal(answer.data, answer.status, odd=bool(opened.ins & 1))
        if answer.next_messaging is not None:
            self._state.messaging = answer.next_messaging
        if self._state.doomed:
            self._state.clear_access()
            return answer.status.to_bytes(2)
        return sealed

    def _plain(self, command: Command) -> bytes:
        if command.protected:
            raise Refusal(Status.MESSAGING_INCORRECT)
        answer = self._answer(self._fitted(command))
        if answer.next_messaging is not None:
            self._state.messaging = answer.next_messaging
        return answer.data + answer.status.to_bytes(2)

    def _answer(self, command: Command) -> Answer:
        if command.cla & ~0x10:
            return Answer(status=Status.CLASS_UNSUPPORTED)
        handler = _HANDLERS.get(command.ins)
        if handler is None:
            return Answer(status=Status.INSTRUCTION_UNSUPPORTED)
        try:
            return handler(self._state, command)
        except Refusal as refusal:
            return Answer(status=refusal.status)
        except ValueError:
            return Answer(status=Status.WRONG_DATA)

    def _fitted(self, command: Command) -> Command:
        """Bring the expected length down to what one response of this chip can carry."""
        if command.expected is None:
            return command
        limit = self._image.longest if command.extended else 256
        if self._state.messaging is not None:
            limit = self._state.messaging.capacity(limit)
        return replace(command, expected=min(command.expected, limit), asked=command.expected)
