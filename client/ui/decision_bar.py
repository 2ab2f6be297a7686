"""The decision bar: what a person may decide, why, what will leave, and when all is wiped."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar

from client.judgement.advice import FIRST_LINE, Action, ReasonCode
from client.ui.language import number, translate
from client.ui.widgets import KeyButton, card, column, describe, key_cap, label, row
from client.ui.words import action_word, reason_word

if TYPE_CHECKING:
    from client.inspection.events import AdviceReady
    from client.ui.model import Inspection

REASONS: tuple[ReasonCode, ...] = tuple(ReasonCode)
# Refer comes first and admit last: nothing is laid under the hand, nothing is chosen beforehand.
KEYS: dict[Action, str] = {Action.REFER: "F9", Action.STOP: "Esc", Action.ADMIT: "F10"}


def size_words(size: int) -> str:
    """Say a size in kilobytes with one decimal, in the digits of the language."""
    return number(size / 1000, 1) + " kB"


def clock_words(minutes: int, seconds: int) -> str:
    """Write minutes and seconds in the digits of the language."""
    tens, ones = divmod(seconds, 10)
    return f"{number(minutes)}:{number(tens)}{number(ones)}"


class DecisionBar(QFrame):
    """Retention on one side, nine reasons in the middle, three actions on the other side."""

    acted = Signal(str)
    reason_toggled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setFixedHeight(110)
        self._ends_at: float | None = None
        self._whole = 1.0
        self.countdown = label("", "value")
        self.remaining = QProgressBar()
        self.leaves = label("", "caption")
        self.leaves_key = key_cap("F12")
        self.reasons = {reason: self._reason_button(reason) for reason in REASONS}
        self.choices = {action: self._action_button(action) for action in KEYS}
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(250)
        self._timer.timeout.connect(self._tick)
        self.clear()

    def show_advice(self, ready: AdviceReady) -> None:
        """Show what may be decided, what would leave, and start the countdown."""
        ends_at = time.monotonic() + ready.retention_seconds
        # Advice that is told again never lengthens the life of what is held (I8).
        self._ends_at = ends_at if self._ends_at is None else min(self._ends_at, ends_at)
        self._whole = max(self._whole, ready.retention_seconds)
        words = translate("Decision", "Will leave: 1 record, {size}")
        self.leaves.setText(words.format(size=size_words(ready.record_bytes)))
        self.leaves_key.show()
        self.remaining.show()
        self._timer.start()
        self._tick()

    def show_choices(self, inspection: Inspection, *, deciding: bool = True) -> None:
        """Enable what may be decided now, and show the chosen reasons.

        deciding: False once a person has decided; the bar rests until the wipe.
        """
        offered = set(inspection.advice.actions) if inspection.advice else set(FIRST_LINE)
        for action, button in self.choices.items():
            button.setVisible(action in offered)
            button.setEnabled(deciding and inspection.may(action))
        for reason, button in self.reasons.items():
            button.setEnabled(deciding and inspection.advice is not None)
            button.set_chosen(reason in inspection.reasons)

    def show_held(self) -> None:
        """Say that a traveller's data are in memory, and that nothing of them is written."""
        self.countdown.setText(translate("Decision", "Held in memory only"))

    def ask_again(self, *, asked: bool) -> None:
        """Show that stopping wants its key a second time."""
        again = translate("Decision", "Again to stop")
        self.choices[Action.STOP].set_word(again if asked else action_word(Action.STOP))

    def clear(self) -> None:
        """Show an empty bar."""
        self._ends_at = None
        self._whole = 1.0
        self._timer.stop()
        self.countdown.setText(translate("Decision", "Nothing is held"))
        self.leaves.setText(translate("Decision", "Nothing will leave"))
        self.remaining.hide()
        self.leaves_key.hide()
        self.ask_again(asked=False)
        for button in (*self.choices.values(), *self.reasons.values()):
            button.setEnabled(False)
            button.set_chosen(False)

    def _reason_button(self, reason: ReasonCode) -> KeyButton:
        key = str(REASONS.index(reason) + 1)
        made = KeyButton(key, reason_word(reason), "reason")
        made.setAccessibleDescription(
            translate("Decision", "A reason of the decision, key {key}. At most three.").format(
                key=key
            )
        )
        made.clicked.connect(lambda: self.reason_toggled.emit(reason.value))
        return made

    def _action_button(self, action: Action) -> KeyButton:
        made = KeyButton(KEYS[action], action_word(action), "action")
        made.setMinimumWidth(132)
        made.setAccessibleDescription(
            translate("Decision", "Decide with key {key}.").format(key=KEYS[action])
        )
        made.clicked.connect(lambda: self.acted.emit(action.value))
        return made

    def _lay_out(self) -> None:
        self.remaining.setTextVisible(False)
        self.remaining.setMaximum(1000)
        describe(self.remaining, translate("Decision", "Time until all is wiped"), "")
        facts = column(0, 6)
        leaving = row(0, 8)
        leaving.addWidget(self.leaves)
        leaving.addWidget(self.leaves_key)
        leaving.addStretch(1)
        facts.addStretch(1)
        facts.addWidget(self.countdown)
        facts.addWidget(self.remaining)
        facts.addLayout(leaving)
        facts.addStretch(1)
        grid = QGridLayout()
        grid.setSpacing(5)
        for place in range(3):
            grid.setColumnStretch(place, 1)
        for place, button in enumerate(self.reasons.values()):
            grid.addWidget(button, place // 3, place % 3)
        inside = row(0, 16)
        inside.setContentsMargins(18, 10, 18, 10)
        left = card(facts, "bar")
        left.setFixedWidth(246)
        inside.addWidget(left)
        inside.addLayout(grid, 1)
        deciding = row(0, 10)
        for button in self.choices.values():
            deciding.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            button.setFixedHeight(62)
        inside.addLayout(deciding)
        self.setLayout(inside)

    @Slot()
    def _tick(self) -> None:
        if self._ends_at is None:
            return
        left = max(0.0, self._ends_at - time.monotonic())
        minutes, seconds = divmod(int(left), 60)
        words = translate("Decision", "All is wiped in {time}")
        self.countdown.setText(words.format(time=clock_words(minutes, seconds)))
        self.remaining.setValue(round(1000 * left / self._whole))
