"""F12 beyond the record: why each field leaves, what left today, and the walls tried on demand."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec
import pytest
from fake_control import FakeControl, record_text
from fake_disclosure import Told
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from records_samples import draft_of

from client.inspection import events
from client.judgement.advice import Level
from client.records.statutory import Statutory
from client.station.disclosure import LeftToday, WallsTried
from client.ui.application import application
from client.ui.post import Post
from client.ui.window import BoothWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def booth(qtbot: QtBot, told: Told) -> Iterator[BoothWindow]:
    application(Post())
    made = BoothWindow(FakeControl(), Post(), disclosure=told)
    qtbot.addWidget(made)
    made.show()
    made.control.sign_in("officer", "1234")
    QTest.keyClick(made, Qt.Key.Key_Space)
    made.control.advise(Level.GREEN)
    QTest.keyClick(made, Qt.Key.Key_F12)
    yield made
    made.page.egress.walls.wait()
    made.shut()


def test_a_field_names_its_law_recipient_and_end(booth: BoothWindow) -> None:
    shown = [cell.text() for cell in booth.page.egress._cells]
    assert any("Border Act 12" in text and "State archive" in text for text in shown)
    assert sum("Border Act 12" in text for text in shown) == 1


def roles(booth: BoothWindow) -> dict[str, str]:
    return {cell.text(): cell.property("role") for cell in booth.page.egress._cells}


def test_identity_of_the_law_stands_first_and_in_amber(booth: BoothWindow) -> None:
    panel = booth.page.egress
    assert "amber" not in roles(booth).values()
    assert "names" in panel.never.text()
    plain = draft_of()
    law = msgspec.structs.replace(plain, law=Statutory(surname="DOE", sex="X"))
    text = law.to_bytes().decode()
    booth.control.tell(events.RecordPreview(text, sent=False))
    shown = roles(booth)
    assert [text for text, role in shown.items() if role == "amber"] == ["law.surname", "law.sex"]
    assert panel._cells[0].text() == "law.surname"
    assert panel._cells[1].text() == "DOE"
    assert "amber" in panel.never.text()
    assert "names" not in panel.never.text()
    receipt = booth.page.receipt
    receipt.show_receipt(events.RecordPreview(text, sent=True), "7K4M-Q2XW-9HTP")
    assert receipt.law.text() == "The law here also records: surname, sex."
    assert receipt.law.property("role") == "amber"
    assert "DOE" not in receipt.plain_text()
    assert "Ombudsman of Utopia" in receipt.plain_text()
    booth.control.tell(events.RecordPreview(plain.to_bytes().decode(), sent=False))
    assert "amber" not in roles(booth).values()


def test_the_ledger_of_the_day(booth: BoothWindow) -> None:
    assert booth.page.egress.walls.ledger.text() == "Records today: 3; confirmed: 2; 2.4 kB."
    booth.control.tell(events.RecordPreview(record_text(dec="admit"), sent=True))
    assert "sealed" in booth.page.egress.explanation.text()


def test_the_numbers_of_the_day_are_those_of_the_moment(booth: BoothWindow, told: Told) -> None:
    told.left = LeftToday(3, 3, 2412)
    press(booth, Qt.Key.Key_F12)
    assert booth.page.egress.explanation.text() == "Records today: 3; confirmed: 3; 2.4 kB."
    told.left = LeftToday(4, 3, 3216)
    press(booth, Qt.Key.Key_F12)
    assert booth.page.egress.walls.ledger.text() == "Records today: 4; confirmed: 3; 3.2 kB."


@pytest.mark.parametrize(("held", "word"), [(True, "reaches no network"), (False, "not whole")])
def test_verify_now(booth: BoothWindow, told: Told, qtbot: QtBot, held: bool, word: str) -> None:
    told.held = held
    line = booth.page.egress.walls
    assert "never tried" in line.walls.text()
    line.verify.setFocus()
    with qtbot.waitSignal(line.tried):
        QTest.keyClick(line.verify, Qt.Key.Key_Return)
    assert word in line.walls.text()


def test_the_ledger_of_today_record_by_record(booth: BoothWindow) -> None:
    panel = booth.page.egress
    now = panel.bytes_shown.toPlainText()
    assert now
    press(booth, Qt.Key.Key_F12)
    assert panel.ledger.hasFocus()
    assert [panel.ledger.item(row).text().split(" · ")[2] for row in range(3)] == [
        "waits in the outbox",
        "left, with a signed receipt",
        "left, with a signed receipt",
    ]
    assert panel.bytes_shown.toPlainText() == record_text(seq=3)
    press(booth, Qt.Key.Key_Down)
    assert panel.bytes_shown.toPlainText() == record_text(seq=2)
    assert "seq" in roles(booth)
    press(booth, Qt.Key.Key_F12)
    assert panel.bytes_shown.toPlainText() == now
    assert panel.ledger.isHidden()
    press(booth, Qt.Key.Key_F12, Qt.Key.Key_Escape, Qt.Key.Key_F12)
    assert panel.bytes_shown.toPlainText() == now, "F12 begins with the record of now"


def test_the_last_trial_is_remembered(qtbot: QtBot, told: Told) -> None:
    told.before = WallsTried(datetime(2026, 11, 20, 10, 42, tzinfo=UTC), True, ("tried",))
    window = BoothWindow(FakeControl(), Post(), disclosure=told)
    qtbot.addWidget(window)
    # The day is that of the post, wherever it stands.
    assert f"{told.before.at.astimezone():%d %b %Y}" in window.page.egress.walls.walls.text()
    window.shut()


def press(booth: BoothWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(booth.focusWidget() or booth, key)
