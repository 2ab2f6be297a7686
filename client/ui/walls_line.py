"""The foot of F12: what left today, and whether this program can reach the network: tried, now."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from client.ui.language import number, translate
from client.ui.widgets import KeyButton, column, label, row

if TYPE_CHECKING:
    from client.station.disclosure import Disclosure, WallsTried


class WallsLine(QWidget):
    """Two sentences and a button; the trial runs in a thread of its own."""

    tried = Signal(object)

    def __init__(self, disclosure: Disclosure | None) -> None:
        super().__init__()
        self._disclosure = disclosure
        self._thread: threading.Thread | None = None
        self.ledger = label("", "muted")
        self.walls = label(translate("Egress", "The walls were never tried here."), "muted")
        self.verify = KeyButton("Tab", translate("Egress", "Verify now"))
        self.verify.setFixedHeight(40)
        self.verify.setMinimumWidth(170)
        words = column(0, 2)
        words.addWidget(self.ledger)
        words.addWidget(self.walls)
        inside = row(0, 14)
        inside.addLayout(words, 1)
        inside.addWidget(self.verify, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(inside)
        self.verify.clicked.connect(self._try)
        self.tried.connect(self._show_walls)
        self.show_ledger()
        before = disclosure.last_tried() if disclosure is not None else None
        if before is not None:
            self._show_walls(before)

    def show_ledger(self) -> None:
        """Say how many records stand in today's ledger."""
        if self._disclosure is None:
            return
        today = self._disclosure.left_today()
        words = translate("Egress", "Records today: {records}; confirmed: {confirmed}; {size} kB.")
        self.ledger.setText(
            words.format(
                records=number(today.records),
                confirmed=number(today.confirmed),
                size=number(today.size / 1000, 1),
            )
        )

    def wait(self) -> None:
        """Wait for a trial that is under way."""
        if self._thread is not None:
            self._thread.join()

    @Slot()
    def _try(self) -> None:
        if self._disclosure is None or (self._thread is not None and self._thread.is_alive()):
            return
        self.walls.setText(translate("Egress", "Trying to reach the network…"))
        self._thread = threading.Thread(target=self._run, name="walls", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        if self._disclosure is not None:
            self.tried.emit(self._disclosure.try_walls())

    @Slot(object)
    def _show_walls(self, outcome: WallsTried) -> None:
        moment = QDateTime.fromSecsSinceEpoch(int(outcome.at.timestamp()))
        held = translate("Egress", "Tried {moment}: this program reaches no network.")
        open_ = translate("Egress", "Tried {moment}: the wall is not whole. Lock this station.")
        shown = QLocale().toString(moment, "d MMM yyyy HH:mm")
        self.walls.setText((held if outcome.held else open_).format(moment=shown))
        self.walls.setToolTip(" ".join(outcome.sentences))
