"""F1: what the highlighted check means and what to do, in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from client.ui.language import message, translate
from client.ui.manual import remark_of
from client.ui.panel import Panel
from client.ui.widgets import describe
from client.ui.words import check_and_outcome

if TYPE_CHECKING:
    from mrz.checks import Check


class HelpPanel(Panel):
    """The manual's page of one sentence, or the page of the keys."""

    def __init__(self, language: str = "en") -> None:
        super().__init__("F1", translate("Help", "Help"))
        self._language = language
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        describe(
            self.text, translate("Help", "Help"), translate("Help", "Scrolls with the arrows.")
        )
        self.body.addWidget(self.text, 1)

    def first_focus(self) -> QWidget:
        """Start in the text."""
        return self.text

    def show_check(self, check: Check) -> None:
        """Explain a check and its outcome."""
        self.title.setText(check_and_outcome(check))
        self._show_code(check.code, check.detail)

    def show_code(self, code: str) -> None:
        """Explain a sentence of the catalogue."""
        self.title.setText(translate("Help", "Help"))
        self._show_code(code, ())

    def show_keys(self, hints: tuple[tuple[str, str], ...]) -> None:
        """Explain the keys of the present state."""
        self.title.setText(translate("Help", "Keys that do something now"))
        self._show("\n\n".join(f"**{key}** · {word}" for key, word in hints))

    def clear(self) -> None:
        """Drop the page."""
        self.text.clear()
        self.title.setText(translate("Help", "Help"))

    def _show_code(self, code: str, detail: tuple[tuple[str, str], ...]) -> None:
        if not code:
            self._show(translate("Help", "This check is as it should be."))
            return
        sentence, step = message(code, detail)
        self._show(f"**{sentence}**\n\n{step}\n\n{remark_of(code, self._language)}")

    def _show(self, markdown: str) -> None:
        """Lay a page out with air between its paragraphs."""
        self.text.setMarkdown(markdown)
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setBottomMargin(12)
        # A line that starts with a key's name runs as its language does all the same.
        spaced.setLayoutDirection(QGuiApplication.layoutDirection())
        spaced.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(spaced)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
