"""The booth's one window: it hears the flow, shows it, and passes on what the officer wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from client.inspection import events
from client.inspection.events import State
from client.ui.bridge import Bridge
from client.ui.hands import Hands
from client.ui.language import message, translate
from client.ui.model import Booth
from client.ui.palette import PALETTES
from client.ui.post import Post
from client.ui.scene import Scene
from client.ui.sign_in import SignInPage
from client.ui.style import style_sheet
from client.ui.topbar import TopBar, direction_word
from client.ui.training_border import WIDTH, TrainingBorder
from client.ui.widgets import column
from client.ui.work_page import WorkPage

if TYPE_CHECKING:
    from client.inspection.control import Control


class BoothWindow(QMainWindow):
    """Locked it shows the sign-in; unlocked it shows the work."""

    def __init__(self, control: Control, post: Post | None = None) -> None:
        super().__init__()
        self.control = control
        self.post = post or Post()
        self.booth = Booth()
        self.bridge = Bridge()
        self._closed = False
        self.setWindowTitle("Halfdoor")
        self.setMinimumSize(1180, 680)
        self.resize(1366, 768)
        self._build()
        self.bridge.arrived.connect(self._receive)
        control.listen(self.bridge.tell)
        self._enter_state(State.LOCKED)

    def _build(self) -> None:
        palette = PALETTES[self.post.palette]
        training = self.control.training
        self.setStyleSheet(style_sheet(palette))
        self.bar = TopBar(palette, self.post, training=training)
        place = f"{self.post.name} · {direction_word(self.post.direction)}"
        self.sign_in = SignInPage(place, training=training)
        self.page = WorkPage(palette, self.post, self.control)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.sign_in)
        self.pages.addWidget(self.page)
        whole = column(WIDTH if training else 0, 0)
        whole.addWidget(self.bar)
        whole.addWidget(self.pages, 1)
        ground = QWidget()
        ground.setObjectName("ground")
        ground.setLayout(whole)
        self.setCentralWidget(ground)
        self.border = TrainingBorder(ground) if training else None
        self.scene = Scene(self.booth, self.page, self.bar)
        self.hands = Hands(self.control, self.scene)
        self.sign_in.asked.connect(self._sign_in)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that no field wanted."""
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.isAutoRepeat() or not self.hands.press(Qt.Key(event.key()), control=held):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wipe and end with the window."""
        self.shut()
        super().closeEvent(event)

    def shut(self) -> None:
        """Stop hearing, drop everything, and end the flow; returns when its threads ended."""
        if self._closed:
            return
        self._closed = True
        self.bridge.close()
        self.scene.wipe(None)
        self.control.close()

    @Slot(object)
    def _receive(self, event: events.Event | None) -> None:
        if self._closed:
            return
        if event is None:
            frame = self.bridge.take_frame()
            if frame is not None:
                self.scene.show_frame(frame)
            return
        if isinstance(event, events.Wiped):
            self.bridge.take_frame()
        self.scene.show_event(event)
        if isinstance(event, events.StateChanged):
            self._enter_state(event.state)

    def _enter_state(self, state: State) -> None:
        locked = state is State.LOCKED
        if locked:
            self.booth.officer = ""
            self.booth.forget_receipt()
            self.scene.wipe(None)
            self.page.receipt.clear()
            self.page.ready.forget()
            self.sign_in.open()
        elif self.pages.currentWidget() is not self.page:
            self.pages.setCurrentWidget(self.page)
            self.page.ready.scenarios.setFocus()
        if locked:
            self.pages.setCurrentWidget(self.sign_in)
            self.sign_in.name.setFocus()
        self.bar.show_officer(self.booth.officer)
        if state is State.READY and self.booth.start_when_ready:
            self.hands.start()

    @Slot(str, str)
    def _sign_in(self, name: str, secret: str) -> None:
        before = self.booth.officer
        self.booth.officer = name
        if not self.control.sign_in(name, secret):
            self.booth.officer = before
            self.sign_in.refuse(" ".join(message("station.sign_in")))
            return
        self.bar.show_officer(name)

    def title_for_readers(self) -> str:
        """Return the window's title with its state, for screen readers."""
        return translate("Window", "Halfdoor, border check")
