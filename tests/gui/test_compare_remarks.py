"""What stands beside two faces: portrait's age, morphing, the model's licence and limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from walk import AGED, MODEL, OPEN_FACE

from client.judgement.advice import Level
from client.ui.face_remarks import of_model
from mrz.checks import Check, Group, Outcome

if TYPE_CHECKING:
    from fake_control import FakeControl

    from client.ui.window import BoothWindow

POOR = Check("face.quality", Group.FACE, Outcome.UNDETERMINED, "face.quality.by_hand")


def _compared(window: BoothWindow, control: FakeControl, *, blind: bool) -> str:
    QTest.keyClick(window, Qt.Key.Key_Space)
    control.reading()
    control.checked(OPEN_FACE, AGED, POOR)
    control.advise(Level.AMBER, blind=blind)
    QTest.keyClick(window, Qt.Key.Key_F6)
    return window.page.compare.remarks.text()


def test_an_officer_who_compares_is_told_what_no_machine_sees(
    ready: BoothWindow, control: FakeControl
) -> None:
    told = _compared(ready, control, blind=False)
    assert "up to 9 years old" in told
    assert "mix of two faces" in told
    assert "border-open 2 (licence Apache-2.0 AND MIT)" in told
    assert "Known limits" in told
    assert "taken by hand" in told
    control.wiped()
    assert ready.page.compare.remarks.text() == ""


def test_who_looks_first_is_told_nothing_that_the_machine_saw(
    ready: BoothWindow, control: FakeControl
) -> None:
    told = _compared(ready, control, blind=True)
    assert "mix of two faces" in told
    assert "border-open" not in told
    assert "taken by hand" not in told


def test_the_details_name_the_model_and_its_licence(
    ready: BoothWindow, control: FakeControl
) -> None:
    QTest.keyClick(ready, Qt.Key.Key_Space)
    control.reading()
    control.checked(OPEN_FACE)
    control.advise(Level.AMBER)
    ready.page.checks.rows[Group.FACE].opened.emit(Group.FACE.value)
    shown = [word.text() for word in ready.page.checks.findChildren(QLabel)]
    assert any("licence Apache-2.0 AND MIT" in text for text in shown)


@pytest.mark.parametrize(
    ("kind", "said"), [("embedded", "may only assist"), ("onnx", "F8"), ("open", "real chips")]
)
def test_each_kind_of_pack_has_its_words(ready: BoothWindow, kind: str, said: str) -> None:
    del ready  # Words need the application.
    detail = tuple((name, kind if name == "kind" else value) for name, value in MODEL)
    assert said in of_model(Check("face.match", Group.FACE, Outcome.SUCCESSFUL, "", detail))
    assert of_model(Check("face.match", Group.FACE, Outcome.SUCCESSFUL)) == ""
