"""The page on which an officer works: portraits and fields, advice and checks, the decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from client.ui.can_entry import CanEntry
from client.ui.check_list import CheckList
from client.ui.compare_panel import ComparePanel
from client.ui.decision_bar import DecisionBar
from client.ui.egress_panel import EgressPanel
from client.ui.finger_card import FingerCard
from client.ui.first_run import FirstRunPanel
from client.ui.help_panel import HelpPanel
from client.ui.hints import HintStrip
from client.ui.holder import HolderCard
from client.ui.notice_line import NoticeLine
from client.ui.page_panel import PagePanel
from client.ui.portraits import PortraitRow
from client.ui.ready_view import ReadyView
from client.ui.receipt_panel import ReceiptPanel
from client.ui.second_line import SecondLinePanel
from client.ui.status_tile import StatusTile
from client.ui.widgets import card, column, row
from client.ui.zone_entry import ZoneEntry

if TYPE_CHECKING:
    from client.inspection.control import Control
    from client.station.disclosure import Disclosure
    from client.ui.model import Inspection
    from client.ui.palette import Palette
    from client.ui.panel import Panel
    from client.ui.post import Post


class Left(QStackedWidget):
    """One view at a time; it asks for the least height of the view that is shown, not of all."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.currentChanged.connect(lambda *_: self.updateGeometry())

    def hasHeightForWidth(self) -> bool:
        """Take the height that there is."""
        return False

    def sizeHint(self) -> QSize:
        """Ask for no more than the least."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Make room for every line of the view that is shown."""
        shown = self.currentWidget()
        inside = shown.layout() if shown is not None else None
        if inside is None:
            return QSize(0, 0)
        least = inside.totalMinimumHeightForWidth(self.width())
        return QSize(0, max(least, inside.totalMinimumSize().height()))


class WorkPage(QWidget):
    """All views of an inspection; panels open in place over the left side."""

    def __init__(
        self,
        palette: Palette,
        post: Post,
        control: Control,
        disclosure: Disclosure | None = None,
    ) -> None:
        super().__init__()
        self.portraits = PortraitRow(palette)
        self.holder = HolderCard(palette)
        self.finger = FingerCard(palette)
        self.ready = ReadyView(control.scenarios, training=control.training)
        self.tile = StatusTile(palette)
        self.checks = CheckList(palette)
        self.notice = NoticeLine(palette)
        self.decision = DecisionBar()
        self.hints = HintStrip()
        self.zone_entry = ZoneEntry(palette)
        self.can_entry = CanEntry()
        self.compare = ComparePanel(palette)
        self.lights = PagePanel(palette)
        self.egress = EgressPanel(disclosure)
        self.help = HelpPanel(post.language)
        self.receipt = ReceiptPanel(post, disclosure)
        self.second_line = SecondLinePanel()
        self.first_run = FirstRunPanel(palette)
        self.panels: tuple[Panel, ...] = (
            self.zone_entry,
            self.can_entry,
            self.compare,
            self.lights,
            self.egress,
            self.help,
            self.receipt,
            self.second_line,
            self.first_run,
        )
        self.inspection = QWidget()
        self.left = Left()
        self._lay_out()

    def show_left(self, view: QWidget) -> None:
        """Bring a view or a panel to the left side."""
        self.left.setCurrentWidget(view)

    @property
    def open_panel(self) -> Panel | None:
        """The panel that is open in place, if any."""
        shown = self.left.currentWidget()
        return next((panel for panel in self.panels if panel is shown), None)

    def clear(self, empty: Inspection) -> None:
        """Drop everything that belongs to a person, from every view."""
        self.portraits.clear()
        self.holder.clear()
        self.finger.clear()
        self.tile.clear()
        self.checks.clear(empty)
        self.notice.clear()
        self.decision.clear()
        for panel in self.panels:
            if panel not in {self.egress, self.receipt}:
                panel.clear()

    def _lay_out(self) -> None:
        inspection = column(0, 12)
        inspection.addWidget(self.portraits, 1)
        inspection.addWidget(self.finger)
        inspection.addWidget(self.holder)
        self.inspection.setLayout(inspection)
        for view in (self.ready, self.inspection, *self.panels):
            self.left.addWidget(view)
        right = column(0, 12)
        right.addWidget(self.tile)
        checks = column(0, 0)
        checks.setContentsMargins(8, 8, 8, 8)
        checks.addWidget(self.checks)
        right.addWidget(card(checks), 1)
        body = row(0, 14)
        body.setContentsMargins(16, 12, 16, 10)
        left = column(0, 8)
        left.addWidget(self.left, 1)
        left.addWidget(self.notice)
        body.addLayout(left, 62)
        body.addLayout(right, 38)
        whole = column(0, 0)
        whole.addLayout(body, 1)
        whole.addWidget(self.decision)
        whole.addWidget(self.hints)
        self.setLayout(whole)
