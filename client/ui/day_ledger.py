"""Today's ledger in F12: a line for each record that left or waits; the chosen one is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from client.ui.decision_bar import size_words
from client.ui.language import number, translate
from client.ui.widgets import describe

if TYPE_CHECKING:
    from client.records.ledger import Head
    from client.station.disclosure import Disclosure

WALKING = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}


class DayLedger(QListWidget):
    """The newest first; up and down choose, every other key is the booth's."""

    chosen = Signal(str)

    def __init__(self, disclosure: Disclosure | None) -> None:
        super().__init__()
        self._disclosure = disclosure
        self.setFixedHeight(100)
        self.setUniformItemSizes(True)
        describe(
            self,
            translate("Egress", "Today's ledger"),
            translate("Egress", "Up and down choose a record; its bytes stand below."),
        )
        self.currentRowChanged.connect(self._open)

    def fill(self) -> None:
        """Read the day's lines anew; none of them is unlocked before it is chosen."""
        self.clear()
        if self._disclosure is None:
            return
        for head in reversed(self._disclosure.today()):
            item = QListWidgetItem(_words(head))
            item.setData(Qt.ItemDataRole.UserRole, head.seq)
            self.addItem(item)
        if self.count():
            self.setCurrentRow(0)
        else:
            self.addItem(translate("Egress", "Nothing left this machine today."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows."""
        if event.key() in WALKING:
            super().keyPressEvent(event)
        else:
            event.ignore()

    @Slot(int)
    def _open(self, row: int) -> None:
        item = self.item(row)
        seq = item.data(Qt.ItemDataRole.UserRole) if row >= 0 else None
        if self._disclosure is not None and isinstance(seq, int):
            self.chosen.emit(self._disclosure.record_of(seq))


def _words(head: Head) -> str:
    waits = translate("Egress", "Record {number} · {size} sealed · waits in the outbox")
    confirmed = translate("Egress", "Record {number} · {size} sealed · left, with a signed receipt")
    words = confirmed if head.confirmed else waits
    return words.format(number=number(head.seq), size=size_words(head.size))
