"""Second line: the material is still in memory, a checklist, and what only two people may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from client.judgement.advice import Action
from client.ui.language import QT_TRANSLATE_NOOP, translate
from client.ui.panel import Panel
from client.ui.widgets import column, describe, label, row
from client.ui.words import action_word

if TYPE_CHECKING:
    from client.inspection.events import AdviceReady

STEPS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Second line", "The traveller knows why they are here"),
    QT_TRANSLATE_NOOP("Second line", "A language they understand is spoken"),
    QT_TRANSLATE_NOOP("Second line", "Protection needs were asked about"),
    QT_TRANSLATE_NOOP("Second line", "Document looked at under magnification"),
    QT_TRANSLATE_NOOP("Second line", "The reasons of the advice were gone through"),
)


class ActionList(QListWidget):
    """Up and down choose, Enter decides; every other key is the booth's."""

    chosen = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows; Enter decides."""
        walking = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit()
        elif event.key() in walking and not self.selectedItems():
            # Nothing is chosen beforehand, so the first step chooses an end of the list.
            upward = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_End}
            self.setCurrentRow(self.count() - 1 if upward else 0)
        elif event.key() in walking:
            super().keyPressEvent(event)
        else:
            event.ignore()


class SecondLinePanel(Panel):
    """Checklist, actions, and the second person of a refusal."""

    decided = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__(
            "F9",
            translate("Second line", "Second line"),
            translate(
                "Second line",
                "Everything is still here until you decide or the time ends: F9 shows it.",
            ),
        )
        self.steps = [QCheckBox(translate("Second line", text)) for text in STEPS]
        self.choices = ActionList()
        self.second_name = QLineEdit()
        self.second_secret = QLineEdit()
        self._two = QWidget()
        self._lay_out()
        self.choices.chosen.connect(self._decide)
        self.choices.itemSelectionChanged.connect(lambda *_: self._show_second())
        self.second_secret.returnPressed.connect(self._decide)
        self.second_name.returnPressed.connect(self.second_secret.setFocus)

    def show_actions(self, ready: AdviceReady) -> None:
        """Offer the actions of second line; none is chosen beforehand."""
        offered = tuple(action.value for action in ready.actions)
        held = tuple(
            str(self.choices.item(place).data(Qt.ItemDataRole.UserRole))
            for place in range(self.choices.count())
        )
        if offered == held:
            return
        self.choices.clear()
        for action in ready.actions:
            item = QListWidgetItem(action_word(action))
            item.setData(Qt.ItemDataRole.UserRole, action.value)
            self.choices.addItem(item)
        self.choices.setCurrentRow(-1)
        self._show_second()

    def first_focus(self) -> QWidget:
        """Start in the checklist."""
        return self.steps[0]

    def clear(self) -> None:
        """Drop everything that was noted."""
        for step in self.steps:
            step.setChecked(False)
        self.choices.clear()
        self.second_name.setText("")
        self.second_secret.setText("")
        self._show_second()

    def chosen(self) -> Action | None:
        """Return the chosen action."""
        chosen = self.choices.selectedItems()
        return Action(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else None

    def _lay_out(self) -> None:
        steps = column(0, 8)
        steps.addWidget(label(translate("Second line", "Checklist"), "caption"))
        for step in self.steps:
            describe(step, step.text(), translate("Second line", "A step of the checklist."))
            steps.addWidget(step)
        steps.addStretch(1)
        right = column(0, 8)
        right.addWidget(label(translate("Second line", "Decision"), "caption"))
        words = translate("Second line", "Up and down choose, Enter decides.")
        describe(self.choices, translate("Second line", "Decision"), words)
        right.addWidget(self.choices, 1)
        right.addWidget(self._second_person())
        across = row(0, 24)
        across.addLayout(steps, 1)
        across.addLayout(right, 1)
        self.body.addLayout(across, 1)
        self._show_second()

    def _second_person(self) -> QWidget:
        inside = column(0, 6)
        words = translate(
            "Second line", "Refusing takes a second person and at least one reason (1-9)."
        )
        inside.addWidget(label(words, "muted", wrap=True))
        self.second_secret.setEchoMode(QLineEdit.EchoMode.Password)
        fields = (
            (self.second_name, translate("Second line", "Second person's name")),
            (self.second_secret, translate("Second line", "Second person's secret")),
        )
        for edit, word in fields:
            edit.setPlaceholderText(word)
            describe(edit, word, words)
            inside.addWidget(edit)
        self._two.setLayout(inside)
        return self._two

    def _show_second(self) -> None:
        self._two.setVisible(self.chosen() is Action.REFUSE)

    def _decide(self) -> None:
        action = self.chosen()
        if action is None:
            return
        name, secret = self.second_name.text().strip(), self.second_secret.text()
        if action is Action.REFUSE and not (name and secret):
            (self.second_secret if name else self.second_name).setFocus()
            return
        self.second_secret.setText("")
        self.decided.emit(action.value, name, secret)
