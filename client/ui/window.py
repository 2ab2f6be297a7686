"""The booth's one window: it hears the flow, shows it, and passes on what the officer wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from client.inspection import events
from client.inspection.events import State
from client.ui.bridge import Bridge
from client.ui.fonts import text_font
from client.ui.hands import Hands
from client.ui.language import LANGUAGES, message, translate, use
from client.ui.model import TRAVELLER_HERE, Booth
from client.ui.palette import PALETTES
from client.ui.post import Post
from client.ui.preferences import Preferences, post_as_chosen, save
from client.ui.printing import print_receipt
from client.ui.scene import Scene
from client.ui.settings_page import SettingsPage
from client.ui.shelf import Shelf
from client.ui.sign_in import SignInPage
from client.ui.style import qt_palette, style_sheet
from client.ui.topbar import TopBar, direction_word
from client.ui.training_border import WIDTH, TrainingBorder
from client.ui.traveller_stand import TravellerStand
from client.ui.wedge_filter import WedgeFilter, known_keys, lines_of
from client.ui.western import meant
from client.ui.widgets import column
from client.ui.work_page import WorkPage

if TYPE_CHECKING:
    from pathlib import Path

    from client.inspection.control import Control
    from client.station.disclosure import Disclosure
    from client.station.setup import Setup
    from client.ui.traveller_window import TravellerWindow


class BoothWindow(QMainWindow):
    """Locked it shows the sign-in; unlocked it shows the work."""

    def __init__(
        self,
        control: Control,
        post: Post | None = None,
        *,
        preferences: Preferences | None = None,
        preferences_file: Path | None = None,
        disclosure: Disclosure | None = None,
        setup: Setup | None = None,
    ) -> None:
        """preferences_file: where the settings page writes; a first start has none yet.

        disclosure: what the panel F12 tells beyond the record itself. setup: what a technician
        may set beside the look of the window.
        """
        super().__init__()
        self.control = control
        self.post = post or Post()
        self.preferences = preferences or Preferences(self.post.language, self.post.palette)
        self.booth = Booth()
        self.bridge = Bridge()
        self.stand = TravellerStand(self)
        self._file = preferences_file
        self._disclosure = disclosure
        self._setup = setup
        self._reader: WedgeFilter | None = None
        self._first_run = preferences_file is not None and not preferences_file.exists()
        self._station: events.StationChanged | None = None
        self._closed = False
        self.setWindowTitle("Halfdoor")
        self.setMinimumSize(640, 360)
        self.resize(1366, 768)
        self._build()
        self.bridge.arrived.connect(self._receive)
        control.listen(self.bridge.tell)
        self._enter_state(State.LOCKED)

    def _build(self) -> None:
        palette = PALETTES[self.post.palette]
        training = self.control.training
        self.setStyleSheet(style_sheet(palette))
        self.setAccessibleName(translate("Window", "Halfdoor, border check"))
        self.bar = TopBar(palette, self.post, training=training)
        place = f"{self.post.name} · {direction_word(self.post.direction)}"
        self.sign_in = SignInPage(place, training=training)
        self.settings = SettingsPage(self.preferences, self._setup)
        self.page = WorkPage(palette, self.post, self.control, self._disclosure)
        self.pages = QStackedWidget()
        for view in (self.sign_in, self.settings, self.page):
            self.pages.addWidget(view)
        ground = self._ground(training=training)
        self.setCentralWidget(ground)
        self.border = TrainingBorder(ground) if training else None
        self.scene = Scene(self.booth, self.page, self.bar)
        self.hands = Hands(self.control, self.scene)
        self.hands.print_wanted.connect(self._print)
        self.hands.language_wanted.connect(self._next_language)
        self.sign_in.asked.connect(self._sign_in)
        self.sign_in.settings_wanted.connect(self._open_settings)
        self.settings.chosen.connect(self._take_over)
        self.settings.left.connect(self._close_settings)
        self._set_up_reader()
        self.booth.display = self.preferences.traveller_display
        if self.booth.display:
            self.stand.set_up(palette, self.post.language)
        else:
            self.stand.take_down()

    def _ground(self, *, training: bool) -> QWidget:
        held = QWidget()
        inside = column(0, 0)
        inside.addWidget(self.bar)
        inside.addWidget(self.pages, 1)
        held.setLayout(inside)
        whole = column(WIDTH if training else 0, 0)
        whole.addWidget(Shelf(held))
        ground = QWidget()
        ground.setObjectName("ground")
        ground.setLayout(whole)
        return ground

    def _set_up_reader(self) -> None:
        """Take the keys of a reader that types, where there is one (from a technician's word)."""
        if self._reader is not None:
            self._reader.end()
        self._reader = WedgeFilter(self) if self.preferences.typing_reader else None
        if self._reader is not None:
            self._reader.swiped.connect(self._swiped)

    @Slot(str)
    def _swiped(self, typed: str) -> None:
        if self.pages.currentWidget() is self.settings:
            self.settings.learn(typed)
            return
        lines = lines_of(typed, known_keys(self.preferences.reader_keys))
        state = self.booth.state
        if not lines and state is not State.LOCKED:
            self.page.notice.show_code("print.no_zone")
        elif lines and (state is State.READY or state in TRAVELLER_HERE):
            # A swipe may come before Space is pressed: it begins the inspection.
            self.hands.start()
            self.control.type_zone(lines)

    @property
    def traveller(self) -> TravellerWindow | None:
        """The traveller's display, where this post has one."""
        return self.stand.window

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that no field wanted."""
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.isAutoRepeat() or not self.hands.press(meant(event), control=held):
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
        self.stand.take_down()
        self.control.close()

    @Slot(object)
    def _receive(self, event: events.Event | None) -> None:
        if self._closed:
            return
        if event is None:
            self._show_frame()
            return
        if isinstance(event, events.Wiped):
            self.bridge.take_frame()
        if isinstance(event, events.StationChanged):
            self._station = event
        if self.traveller is not None:
            self.traveller.hear(event)
        self.scene.show_event(event)
        if isinstance(event, events.DecisionTaken) and self.page.receipt.refused:
            # Who is refused leaves with the reasons and the remedy on paper, without asking.
            self._print()
        if isinstance(event, events.StateChanged):
            self._enter_state(event.state)

    def _show_frame(self) -> None:
        frame = self.bridge.take_frame()
        if frame is None:
            return
        self.scene.show_frame(frame)
        if self.traveller is not None:
            self.traveller.show_frame(frame)

    def _enter_state(self, state: State) -> None:
        if state is State.LOCKED:
            self._lock()
        elif self.pages.currentWidget() is not self.page:
            self.pages.setCurrentWidget(self.page)
            self.page.ready.scenarios.setFocus()
            if self._first_run:
                self._first_run = False
                self.page.show_left(self.page.first_run)
                self.scene.show_hints()
        self.bar.show_officer(self.booth.officer)
        if state is State.READY and self.booth.start_when_ready:
            self.hands.start()
        elif state is State.READY and self.page.receipt.refused:
            self.hands.show_receipt()

    def _lock(self) -> None:
        self.booth.officer = ""
        self.booth.start_when_ready = False
        self.booth.forget_receipt()
        self.scene.wipe(None)
        self.page.receipt.clear()
        self.page.ready.forget()
        self.pages.setCurrentWidget(self.sign_in)
        self.sign_in.open()

    @Slot(str, str)
    def _sign_in(self, name: str, secret: str) -> None:
        before = self.booth.officer
        self.booth.officer = name
        if not self.control.sign_in(name, secret):
            self.booth.officer = before
            self.sign_in.refuse(" ".join(message("station.sign_in")))
            return
        self.bar.show_officer(name)

    @Slot()
    def _print(self) -> None:
        """Print the receipt in the language that the traveller chose on their display."""
        chosen = self.traveller.ended_in if self.traveller is not None else self.post.language
        printed = print_receipt(self.page.receipt.plain_text(chosen), chosen)
        self.page.receipt.show_printed(printed=printed)

    @Slot()
    def _next_language(self) -> None:
        if self.traveller is not None:
            words = translate("Traveller's language", "The traveller reads {language}.")
            named = LANGUAGES.get(self.traveller.next_language(), "")
            step = translate("Traveller's language", "Ctrl+T goes on to the next language.")
            self.page.notice.show_words(words.format(language=named), step)

    # ---- the look of the window ------------------------------------------------------------

    @Slot()
    def _open_settings(self) -> None:
        self.settings.show_preferences(self.preferences)
        self.pages.setCurrentWidget(self.settings)
        self.settings.open()

    @Slot()
    def _close_settings(self) -> None:
        self.pages.setCurrentWidget(self.sign_in)
        self.sign_in.open()

    @Slot(object)
    def _take_over(self, chosen: Preferences) -> None:
        """Write the preferences, and build every view anew in the language and palette chosen."""
        refusal = save(self._file, chosen) if self._file is not None else ""
        self.preferences = chosen
        self.post = post_as_chosen(chosen, self.post)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            use(application, chosen.language)
            application.setPalette(qt_palette(PALETTES[chosen.palette]))
            application.setFont(text_font(chosen.language))
        self._build()
        if self._station is not None:
            self.scene.show_event(self._station)
        self._enter_state(State.LOCKED)
        if refusal:
            # The look holds until the program ends, and the person knows that it then is lost.
            self._open_settings()
            self.settings.refuse(refusal)
