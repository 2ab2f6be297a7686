"""The checks, a line for each group; Enter opens the details in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from client.ui.check_details import CheckDetails
from client.ui.language import number, translate
from client.ui.model import Inspection
from client.ui.shapes import OutcomeIcon
from client.ui.widgets import ElidedLabel, column, describe, label, row
from client.ui.words import check_and_outcome, group_word, outcome_word
from mrz.checks import Group, Outcome

if TYPE_CHECKING:
    from client.judgement.advice import Reason
    from client.ui.model import GroupLine
    from client.ui.palette import Palette
    from mrz.checks import Check

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def summary(line: GroupLine) -> str:
    """Say in a few words what needs a person; the names of the checks where it is one or two."""
    if line.outcome is None:
        return ""
    urgent = [check for check in line.irregular if check.outcome is not Outcome.NOT_PERFORMED]
    if urgent:
        return " · ".join(check_and_outcome(check) for check in urgent)
    if line.irregular and len(line.irregular) == line.done:
        return outcome_word(Outcome.NOT_PERFORMED)
    return outcome_word(Outcome.SUCCESSFUL)


class GroupRow(QFrame):
    """One group: shape, name, a few words, how many came in; it opens on Enter."""

    opened = Signal(str)

    def __init__(self, group: Group, palette: Palette) -> None:
        super().__init__()
        self.group = group
        self.setProperty("role", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.icon = OutcomeIcon(palette, 22)
        self.name = label(group_word(group))
        self.name.setMinimumWidth(166)
        self.words = ElidedLabel("", "muted")
        self.count = label("", "muted")
        inside = row(0, 10)
        inside.setContentsMargins(8, 3, 8, 3)
        inside.addWidget(self.icon)
        inside.addWidget(self.name)
        inside.addWidget(self.words, 1)
        inside.addWidget(self.count)
        self.setLayout(inside)
        self.setMinimumHeight(32)

    def show_line(self, line: GroupLine, *, hidden: bool, advised: bool) -> None:
        """Show the group's line; hidden while the officer compares first.

        advised: nothing more is waited for, so a group without a check was not done.
        """
        outcome = Outcome.NOT_PERFORMED if advised and line.outcome is None else line.outcome
        if hidden:
            outcome = None
        self.icon.show_outcome(outcome)
        text = translate("Checks", "You compare first") if hidden else summary(line)
        if outcome is Outcome.NOT_PERFORMED:
            text = outcome_word(outcome)
        self.words.setText(text)
        self.count.setText("" if hidden or not line.done else number(line.done))
        describe(
            self,
            f"{self.name.text()}: {outcome_word(outcome)}",
            text + " " + translate("Checks", "Enter opens the details."),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open or close on Enter."""
        if event.key() in _ENTER:
            self.opened.emit(self.group.value)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open or close at a touch, for kits with a touch screen."""
        self.opened.emit(self.group.value)
        super().mousePressEvent(event)


class CheckList(QScrollArea):
    """Seven lines and what they hold."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows: dict[Group, GroupRow] = {}
        self.details: dict[Group, CheckDetails] = {}
        self._technical = False
        self._present = Inspection()
        inside = column(0, 1)
        for group in Group:
            self.rows[group] = line = GroupRow(group, palette)
            self.details[group] = details = CheckDetails(palette)
            line.opened.connect(self._toggle)
            details.hide()
            inside.addWidget(line)
            inside.addWidget(details)
        inside.addStretch(1)
        holder = QWidget()
        holder.setLayout(inside)
        self.setWidget(holder)

    def show_checks(self, inspection: Inspection) -> None:
        """Show every group's line, and the details of those that are open."""
        advised = inspection.advice is not None
        for group, line in self.rows.items():
            hidden = inspection.blind and group is Group.FACE
            line.show_line(inspection.line(group), hidden=hidden, advised=advised)
            if not self.details[group].isHidden():
                self.details[group].show_checks(_of(group, inspection), technical=self._technical)
        self._present = inspection

    def open_all(self) -> None:
        """Open every group with what a technician asks for, or close all (F8)."""
        self._technical = not self._technical
        for group in Group:
            self._open(group, opened=self._technical)

    def highlighted(self) -> Check | None:
        """Return the check that has the focus, or the first irregular one of the focused group."""
        for group, line in self.rows.items():
            chosen = self.details[group].highlighted()
            if chosen is not None:
                return chosen
            if line.hasFocus():
                irregular = self._present.line(group).irregular
                return irregular[0] if irregular else None
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the lines with the arrow keys."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
        else:
            self.walk(step)

    def highlight(self, reasons: tuple[Reason, ...]) -> None:
        """Give the focus to the group of the first reason; to none where there is no reason."""
        groups = [group for group in Group if reasons and reasons[0].check.startswith(f"{group}.")]
        for group in groups:
            self.rows[group].setFocus()
            self.ensureWidgetVisible(self.rows[group])

    def walk(self, step: int) -> None:
        """Give the focus to the next line (1) or the one before (-1)."""
        stops = self._stops()
        focused = next((i for i, stop in enumerate(stops) if stop.hasFocus()), -1)
        place = max(0, min(len(stops) - 1, focused + step))
        stops[place].setFocus()
        self.ensureWidgetVisible(stops[place])

    def clear(self, empty: Inspection) -> None:
        """Close everything and show nothing."""
        self._technical = False
        for details in self.details.values():
            details.clear()
            details.hide()
        self.show_checks(empty)

    def _stops(self) -> list[QWidget]:
        stops: list[QWidget] = []
        for group, line in self.rows.items():
            stops.append(line)
            if not self.details[group].isHidden():
                stops.extend(self.details[group].lines)
        return stops

    def _toggle(self, group: str) -> None:
        place = Group(group)
        self._open(place, opened=self.details[place].isHidden())

    def _open(self, group: Group, *, opened: bool) -> None:
        details = self.details[group]
        details.setVisible(opened)
        if opened:
            details.show_checks(_of(group, self._present), technical=self._technical)
        else:
            details.clear()


def _of(group: Group, inspection: Inspection) -> tuple[Check, ...]:
    if inspection.blind and group is Group.FACE:
        return ()
    return tuple(check for check in inspection.checks.values() if check.group is group)
