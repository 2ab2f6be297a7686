"""The seal on a page, and the finger that it carries: what leaves the room is an outcome."""

from __future__ import annotations

import datetime
import threading
from types import SimpleNamespace

import numpy as np
import pytest
import seal_samples as samples

from client.inspection.room import finger_messages as words
from client.inspection.room import protocol
from client.inspection.room.finger_gate import FingerGate
from client.inspection.room.seal_look import SealLook
from devices.sim import seal as maker
from devices.sim.authority import load_or_make
from devices.sim.document import issue
from devices.sim.traveller import travellers
from devices.sim.visa import visa_picture
from mrz.checks import Outcome
from mrz.chip.trust import TrustView, anchor
from mrz.parse import parse

NOW = datetime.datetime.now(datetime.UTC)
TODAY = NOW.date()


@pytest.fixture(scope="module")
def state(tmp_path_factory):
    return load_or_make(tmp_path_factory.mktemp("state"), NOW)[0]


class Room:
    """A look at seals, what it said, and what its gate passed on."""

    def __init__(self, state) -> None:
        self.said: list = []
        self.passed: list = []
        desk = SimpleNamespace(
            put=self.passed.append, chip_settled=lambda *told: self.passed.append(told)
        )
        self.gate = FingerGate(desk)
        trust = TrustView(
            (anchor(state["csca"].certificate),), signers=(state["seal-signer"].certificate,)
        )
        self.look = SealLook(trust, TODAY, self.said.append, self.gate)

    @property
    def outcomes(self) -> list:
        assert all(isinstance(one, protocol.Checked) for one in self.said)
        return [(one.checks[0].outcome, one.checks[0].code) for one in self.said]


def passport():
    document = issue(travellers(TODAY)["adult"], TODAY)
    return document, parse(document.lines, today=TODAY)


def visa(state, signer: str = "seal-signer", number: str = "", finger: int = 0) -> np.ndarray:
    from capture.image import decode

    document, _ = passport()
    return decode(visa_picture(document, state[signer], TODAY, number, finger).encoded)


def test_a_visas_seal_and_its_passport_agree_whichever_comes_first(state) -> None:
    _, zone = passport()
    early, late = Room(state), Room(state)
    early.look.printed(zone)
    early.look.look([visa(state)])
    late.look.look([np.full((400, 600, 3), 255, np.uint8), visa(state)])
    assert not late.said
    late.look.printed(zone)
    assert early.outcomes == late.outcomes == [(Outcome.SUCCESSFUL, "")]
    assert early.said[0].checks[0].detail == ()
    early.look.look([visa(state, "stranger-seal-signer")])
    assert len(early.said) == 1


def test_a_visa_of_another_passport_and_of_an_unknown_signer(state) -> None:
    _, zone = passport()
    for picture, expected in (
        (visa(state, number="L898902C4"), (Outcome.FAILED, "seal.other_document")),
        (visa(state, "stranger-seal-signer"), (Outcome.UNDETERMINED, "seal.signer_unknown")),
    ):
        room = Room(state)
        room.look.printed(zone)
        room.look.look([picture])
        assert room.outcomes == [expected]
        assert zone.document_number not in str(room.said)


def on_page(content: bytes, kind: str = "DataMatrix") -> np.ndarray:
    code = maker.draw_code(content, 4, kind)
    page = np.full((code.shape[0] + 200, code.shape[1] + 300), 240, np.uint8)
    page[100 : 100 + code.shape[0], 150 : 150 + code.shape[1]] = code
    return page


def test_other_bar_codes_are_none_of_its_business_and_a_broken_seal_is_told(state) -> None:
    _, zone = passport()
    room = Room(state)
    room.look.printed(zone)
    room.look.look([on_page(b"https://example.org/1", "QRCode")])
    assert not room.said
    room.look.look([on_page(samples.VISA[:40])])
    assert room.outcomes == [(Outcome.UNDETERMINED, "seal.unreadable")]


def test_the_finger_of_a_valid_seal_is_handed_over_once(state) -> None:
    _, zone = passport()
    room = Room(state)
    room.look.look([visa(state, finger=3)])
    assert not room.passed
    room.look.printed(zone)
    room.look.printed(zone)
    assert [type(one) for one in room.passed] == [words.FingerRecord]
    assert room.passed[0].record.startswith(b"FMR\x00")


@pytest.mark.parametrize(
    ("signer", "number"), [("stranger-seal-signer", ""), ("seal-signer", "X1")]
)
def test_no_finger_of_a_seal_that_is_not_believed_or_not_this_documents(
    state, signer: str, number: str
) -> None:
    _, zone = passport()
    room = Room(state)
    room.look.printed(zone)
    room.look.look([visa(state, signer, number, finger=3)])
    assert len(room.said) == 1
    assert not room.passed


def test_a_chip_without_fingers_waits_for_the_pages_pictures(state) -> None:
    room = Room(state)
    room.gate.pictures_come()
    room.gate.pictures_come()
    room.gate.chip_settled((), "finger.match.dg3_closed")
    room.look.done()
    assert not room.passed
    room.look.done()
    assert room.passed == [((), "finger.match.dg3_closed")]
    room.look.done()
    room.gate.chip_settled((), "later")
    assert room.passed[1:] == [((), "later")]


def test_a_chip_with_fingers_waits_for_nothing(state) -> None:
    room = Room(state)
    room.gate.pictures_come()
    room.gate.chip_settled((b"FIR",), "")
    assert room.passed == [((b"FIR",), "")]


def test_chip_and_page_may_settle_at_the_same_moment(state) -> None:
    for _ in range(50):
        room = Room(state)
        room.gate.pictures_come()
        threads = [
            threading.Thread(target=room.gate.chip_settled, args=((), "none")),
            threading.Thread(target=room.look.done),
        ]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        assert room.passed == [((), "none")]
