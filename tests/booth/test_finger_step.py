"""The finger's step at the real booth: left out, unplugged, and scanners of a whole hand."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from client.inspection import events
from client.judgement.advice import Action
from devices.errors import Cancelled, DeviceError, Fault
from devices.sim.finger import FINGER
from devices.sim.fingerprint import Touch, draw
from devices.sim.scenario import ANNAS_FINGER, OTHER_FINGER
from devices.types import FingerFrame, RetryHint

NUMBERS = (ANNAS_FINGER, OTHER_FINGER, 31, 32)


def laid(number: int) -> np.ndarray:
    return draw(number, Touch(), 3)


def slap() -> np.ndarray:
    """Four fingertips on one platen of 3.2 x 1.8 inches."""
    platen = np.full((900, 1600), 255, np.uint8)
    for place, number in enumerate(NUMBERS):
        tip = laid(number)
        top, left = 120 + 60 * abs(place - 1), 60 + 380 * place
        platen[top : top + tip.shape[0], left : left + tip.shape[1]] = tip
    return platen


class Scripted:
    """A scanner that plays its events again and again."""

    info = FINGER

    def __init__(self, *played) -> None:
        self.played = played

    def frames(self, cancel: threading.Event):
        while not cancel.wait(0.1):
            for one in self.played:
                if isinstance(one, DeviceError):
                    raise one
                yield one
        raise Cancelled

    def close(self) -> None:
        pass


@pytest.fixture
def with_scanner(station, composition):
    """The booth with another finger scanner."""

    def other(scanner):
        real = composition.booth._office.devices()

        def open_device(address: str):
            return scanner if address == "other:finger" else real.open(address)

        return station(finger_scanner="other:finger", open=open_device)

    return other


def asked(walk) -> None:
    assert walk.see(lambda: walk.of(events.FingerAsked)), "no finger was asked for"


def finished(hands, walk) -> tuple[str, str]:
    assert walk.advised.wait(100), (walk.codes, walk.of(events.FingerSeen))
    hands.decide(walk, Action.ADMIT)
    return walk.checks["finger.match"]


@pytest.mark.parametrize("missing", [True, False])
def test_a_finger_that_cannot_be_given_holds_nobody_up(with_scanner, missing) -> None:
    with with_scanner(Scripted()) as hands:
        walk = hands.begin("finger")
        asked(walk)
        hands.control.leave_out_finger(missing=missing)
        assert finished(hands, walk) == ("not_performed", "finger.match.exception")
        assert "bandage" not in walk.record


def test_a_scanner_that_is_pulled_is_told_and_not_waited_for(with_scanner) -> None:
    gone = DeviceError(Fault.UNPLUGGED, FINGER.address, "pulled")
    with with_scanner(Scripted(RetryHint("finger.place"), gone)) as hands:
        walk = hands.begin("finger")
        assert finished(hands, walk) == ("not_performed", "device.unplugged")
        assert "device.unplugged" in walk.codes


def test_of_a_hand_only_the_finger_that_is_asked_for_counts(with_scanner) -> None:
    fingers = [
        FingerFrame(laid(number), 500, True, position)
        for position, number in zip((5, 4, 3, 2), reversed(NUMBERS), strict=True)
    ]
    view = FingerFrame(np.full((200, 300), 120, np.uint8), 500, complete=False)
    with with_scanner(Scripted(view, *fingers, RetryHint("finger.lift"))) as hands:
        walk = hands.begin("finger")
        assert finished(hands, walk) == ("successful", "")
        assert any(one.picture.shape == (200, 300) for one in walk.of(events.FingerFrame))


def test_a_slap_is_cut_into_its_fingers(with_scanner) -> None:
    played = FingerFrame(slap(), 500, complete=True)
    with with_scanner(Scripted(played, played, played, RetryHint("finger.lift"))) as hands:
        walk = hands.begin("finger")
        assert finished(hands, walk) == ("successful", "")
