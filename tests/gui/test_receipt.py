"""Ctrl+P: the receipt in five languages, on paper through Qt, gone with the next traveller."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import date
from typing import TYPE_CHECKING
from unicodedata import normalize

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from records_samples import draft_of

from client.judgement.advice import Level
from client.records.receipt_paper import lines
from client.records.receipt_words import spoken
from client.records.register import Remedy
from client.ui import window as window_module
from client.ui.application import application
from client.ui.language import LANGUAGES
from client.ui.post import Post
from client.ui.printing import print_on, roll

if TYPE_CHECKING:
    from pathlib import Path

    from fake_control import FakeControl
    from pytestqt.qtbot import QtBot

    from client.ui.window import BoothWindow

pytestmark = pytest.mark.gui


def decided(window: BoothWindow, control: FakeControl) -> None:
    QTest.keyClick(window, Qt.Key.Key_Space)
    control.reading()
    control.advise(Level.RED)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F9)
    control.wiped()


def print_key(window: BoothWindow) -> None:
    held = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_P, held)


def test_the_receipt_names_the_way_to_contest_and_nobody(
    ready: BoothWindow, control: FakeControl, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[str] = []
    monkeypatch.setattr(
        window_module, "print_receipt", lambda text, _language: bool(printed.append(text)) or True
    )
    decided(ready, control)
    print_key(ready)
    assert ready.page.open_panel is ready.page.receipt
    assert "7K4M-Q2XW-9HTP" in printed[0]
    assert "UTO-TRAIN" in printed[0]
    assert "ERIKSSON" not in printed[0]
    assert ready.page.receipt.explanation.text() == "Printed."


def shown_keys(window: BoothWindow) -> set[str]:
    return {part.text() for part in window.page.hints.findChildren(QLabel)}


def test_without_a_printer_it_says_so(ready: BoothWindow, control: FakeControl) -> None:
    decided(ready, control)
    print_key(ready)
    assert "no printer" in ready.page.receipt.explanation.text()


def test_nothing_to_print_before_a_decision(ready: BoothWindow, control: FakeControl) -> None:
    assert "Ctrl+P" not in shown_keys(ready)
    print_key(ready)
    assert ready.page.open_panel is None
    decided(ready, control)
    assert "Ctrl+P" in shown_keys(ready)


def test_the_code_goes_with_the_next_traveller(ready: BoothWindow, control: FakeControl) -> None:
    decided(ready, control)
    QTest.keyClick(ready.focusWidget() or ready, Qt.Key.Key_Space)
    assert ready.booth.appeal_code == ""
    assert ready.page.receipt.plain_text() == ""


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_language_reaches_paper(language: str, tmp_path: Path, qtbot: QtBot) -> None:
    application(Post())
    file = tmp_path / "receipt.pdf"
    writer = QPdfWriter(str(file))
    print_on(writer, "إيصال Receipt Reçu 7K4M", language)
    del writer
    assert file.read_bytes().startswith(b"%PDF")
    assert file.stat().st_size > 2000


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_the_roll_is_one_page_and_holds_every_word(
    language: str, tmp_path: Path, qtbot: QtBot
) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext (apt-get install poppler-utils)")
    application(Post())
    remedy = Remedy("Ombudsman of Utopia", "1 Example Street", 30)
    text = "\n\n".join(lines(draft_of(), "7K4M-Q2XW-9HTP-0000-C", language, remedy))
    (tmp_path / "receipt.pdf").write_bytes(roll(text, language))
    about = told_by("pdfinfo", tmp_path / "receipt.pdf")
    assert "Pages:           1\n" in about
    width, height = map(float, re.search(r"Page size: +(\S+) x (\S+)", about).groups())
    assert width == pytest.approx(72 / 25.4 * 72, abs=1)
    assert height > 200
    shown = normalize("NFKC", told_by("pdftotext", tmp_path / "receipt.pdf", "-"))
    assert "7K4M-Q2XW-9HTP-0000-C" in shown
    for word in spoken(date(2026, 12, 21), language).split():
        assert word in shown


def told_by(program: str, *arguments: object) -> str:
    command = [program, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
