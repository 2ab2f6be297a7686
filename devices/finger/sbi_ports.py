"""Looks on all ports of the biometric interface at once; a slow service holds up no other."""

from __future__ import annotations

import json
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from devices.finger.sbi_discovery import read_discovery, read_information
from devices.finger.sbi_http import ask
from devices.finger.sbi_values import FIRST_PORT, LAST_PORT, SbiRefusal

if TYPE_CHECKING:
    from devices.finger.sbi_discovery import SbiDevice
    from devices.finger.sbi_trust import Anchors

    Found = tuple[tuple[SbiDevice, bool], ...]

_ANSWER_SECONDS = 5.0
# A service is asked anew at most so often, and forgotten when it has been silent for so long.
_FRESH_SECONDS, _FORGET_SECONDS = 3.0, 15.0
_NOTHING = (SbiRefusal, OSError, AttributeError, KeyError, TypeError, ValueError)
_ALL_PORTS = range(FIRST_PORT, LAST_PORT + 1)


@dataclass(slots=True)
class _Port:
    """What is known of one port: since when it is asked (0: it is not), what it said, and when."""

    asked: bool = False
    found: Found = ()
    heard: float = float("-inf")


class Ports:
    """Remembers what each port's service last said."""

    def __init__(self, anchors: Anchors = ()) -> None:
        self._anchors = anchors
        self._change = threading.Condition()
        self._ports = {number: _Port() for number in _ALL_PORTS}

    def look(self, seconds: float) -> Found:
        """List the finger scanners of all services, each with whether an anchor vouches for it.

        Waits at most so long; a service that is slower appears at a later look.
        """
        now = time.monotonic()
        with self._change:
            for number, port in self._ports.items():
                if not port.asked and now - port.heard > _FRESH_SECONDS:
                    port.asked = True
                    threading.Thread(target=self._visit, args=(number,), daemon=True).start()
            self._change.wait_for(
                lambda: not any(port.asked for port in self._ports.values()), seconds
            )
            limit = time.monotonic() - _FORGET_SECONDS
            known = [port.found for port in self._ports.values() if port.heard > limit]
        return tuple(one for found in known for one in found)

    def _visit(self, number: int) -> None:
        found = self._found(number)
        with self._change:
            port = self._ports[number]
            port.asked, port.found, port.heard = False, found, time.monotonic()
            self._change.notify_all()

    def _found(self, number: int) -> Found:
        """Ask one port; what is not this interface, or does not answer, offers nothing."""
        try:
            devices = self._discovered(number)
            return tuple((one, self._trusted(one)) for one in devices)
        except _NOTHING:
            return ()

    def _discovered(self, number: int) -> tuple[SbiDevice, ...]:
        """Ask for finger scanners; a service that knows only the general question gets that."""
        try:
            found = self._asked(number, "Finger")
        except SbiRefusal as refusal:
            if not refusal.code.isdigit():
                raise
            found = ()
        return found or self._asked(number, "Biometric Device")

    def _asked(self, number: int, kind: str) -> tuple[SbiDevice, ...]:
        question = json.dumps({"type": kind}).encode()
        answer = ask(number, "MOSIPDISC", "/device", question, _ANSWER_SECONDS)
        return read_discovery(answer, number)

    def _trusted(self, device: SbiDevice) -> bool:
        """Whether the signed description vouches for what the discovery said in the open."""
        try:
            answer = ask(device.port, "MOSIPDINFO", "/info", b"{}", _ANSWER_SECONDS)
            said = read_information(answer, self._anchors)
        except _NOTHING:
            return False
        return any(
            one.device_id == device.device_id
            and one.trusted
            and one.identity.is_same(device.identity)
            for one in said
        )
