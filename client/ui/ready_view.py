"""READY: what to do next, and what became of the last inspection; no trace of its traveller."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from client.judgement.advice import Action
from client.ui.language import QT_TRANSLATE_NOOP, number, translate
from client.ui.widgets import card, column, describe, key_cap, label, row
from client.ui.words import done_word

SCENARIOS: dict[str, str] = {
    "clean": QT_TRANSLATE_NOOP("Scenarios", "Passport in order"),
    "impostor": QT_TRANSLATE_NOOP("Scenarios", "Another person's passport"),
    "unknown-csca": QT_TRANSLATE_NOOP("Scenarios", "Country certificate not on the list"),
    "revoked-signer": QT_TRANSLATE_NOOP("Scenarios", "Signer revoked by its State"),
    "identity-card": QT_TRANSLATE_NOOP("Scenarios", "Identity card"),
    "altered-dg2": QT_TRANSLATE_NOOP("Scenarios", "Portrait in the chip altered"),
    "cloned-chip": QT_TRANSLATE_NOOP("Scenarios", "Copied chip"),
    "damaged-mrz": QT_TRANSLATE_NOOP("Scenarios", "Damaged digit in the zone"),
    "silent-chip": QT_TRANSLATE_NOOP("Scenarios", "Chip stays silent"),
    "paper": QT_TRANSLATE_NOOP("Scenarios", "Document without a chip"),
    "child": QT_TRANSLATE_NOOP("Scenarios", "Child with an old portrait"),
    "two-faces": QT_TRANSLATE_NOOP("Scenarios", "Two people before the camera"),
    "no-face": QT_TRANSLATE_NOOP("Scenarios", "Nobody before the camera"),
    "camera-unplugged": QT_TRANSLATE_NOOP("Scenarios", "Camera unplugged"),
    "finger": QT_TRANSLATE_NOOP("Scenarios", "Finger on a card"),
    "finger-differs": QT_TRANSLATE_NOOP("Scenarios", "Another person's finger"),
    "finger-faint": QT_TRANSLATE_NOOP("Scenarios", "Finger that leaves no print"),
    "visa": QT_TRANSLATE_NOOP("Scenarios", "Visa with a seal"),
    "visa-of-another": QT_TRANSLATE_NOOP("Scenarios", "Visa of another passport"),
    "visa-unknown-signer": QT_TRANSLATE_NOOP("Scenarios", "Visa whose signer is unknown here"),
    "visa-finger": QT_TRANSLATE_NOOP("Scenarios", "Finger in the seal of a visa"),
    "expired-policy": QT_TRANSLATE_NOOP("Scenarios", "Policy out of date"),
    "list-late": QT_TRANSLATE_NOOP("Scenarios", "A list answers late"),
    "document-lifted": QT_TRANSLATE_NOOP("Scenarios", "Document lifted while reading"),
}


def scenario_word(name: str) -> str:
    """Name a scenario; its own name where there is no word."""
    return translate("Scenarios", SCENARIOS[name]) if name in SCENARIOS else name


class ScenarioList(QListWidget):
    """Up and down choose; every other key is the booth's."""

    started = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows; Enter starts."""
        walking = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.started.emit()
        elif event.key() in walking:
            super().keyPressEvent(event)
        else:
            event.ignore()


class ReadyView(QWidget):
    """An invitation, the last result, and in training the choice of a scenario."""

    started = Signal()

    def __init__(self, scenarios: tuple[str, ...], *, training: bool) -> None:
        super().__init__()
        self.head = label(translate("Ready", "Ready for the next traveller"), "title", wrap=True)
        self.step = label(
            translate("Ready", "Put the document on the reader and press Space."),
            "muted",
            wrap=True,
        )
        self.scenarios = ScenarioList()
        self.result = label("", "head", wrap=True)
        self.wiped = label("", "muted", wrap=True)
        self.code = label("", "title")
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code_words = label(
            translate("Ready", "Appeal code for the traveller, shown once"), "caption"
        )
        self._last = self._last_card()
        inside = column(0, 14)
        inside.addWidget(self._invitation())
        if training:
            inside.addWidget(self._chooser(scenarios), 1)
        inside.addWidget(self._last)
        if not training:
            inside.addStretch(1)
        self.setLayout(inside)
        self.forget()

    def scenario(self) -> str:
        """Return the chosen scenario, "" outside training."""
        chosen = self.scenarios.selectedItems()
        return str(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else ""

    def show_result(
        self, action: Action | None, milliseconds: float | None, appeal_code: str
    ) -> None:
        """Show what became of the last inspection; None means that it ended undecided."""
        ended = translate("Ready", "Ended without a decision")
        self.result.setText(done_word(action) if action is not None else ended)
        if milliseconds is None:
            self.wiped.setText(translate("Ready", "Wiping…"))
        else:
            words = translate(
                "Ready", "Wiped in {milliseconds} ms. Nothing of the last traveller remains."
            )
            shown = number(milliseconds)
            self.wiped.setText(words.format(milliseconds=shown))
        self.code.setText(appeal_code)
        self.code.setVisible(bool(appeal_code))
        self.code_words.setVisible(bool(appeal_code))
        self._last.show()

    def forget(self) -> None:
        """Show no last inspection."""
        self._last.hide()
        self.code.clear()
        self.result.clear()

    def _invitation(self) -> QFrame:
        words = column(0, 4)
        words.addWidget(self.head)
        words.addWidget(self.step)
        inside = row(26, 20)
        inside.addLayout(words, 1)
        inside.addWidget(key_cap(translate("Keys", "Space")), 0, Qt.AlignmentFlag.AlignVCenter)
        return card(inside)

    def _chooser(self, scenarios: tuple[str, ...]) -> QFrame:
        title = translate("Ready", "Choose who comes next")
        for name in scenarios:
            item = QListWidgetItem(scenario_word(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.scenarios.addItem(item)
        self.scenarios.setCurrentRow(0)
        self.scenarios.started.connect(self.started)
        describe(self.scenarios, title, translate("Ready", "Up and down choose, Space starts."))
        inside = column(18, 8)
        inside.addWidget(label(title, "head"))
        inside.addWidget(self.scenarios, 1)
        return card(inside)

    def _last_card(self) -> QFrame:
        words = column(0, 2)
        words.addWidget(self.result)
        words.addWidget(self.wiped)
        code = column(0, 0)
        code.addWidget(self.code_words)
        code.addWidget(self.code)
        inside = row(20, 20)
        inside.addLayout(words, 1)
        inside.addLayout(code)
        return card(inside)
