"""The traveller's display: large, in their language, mirrored; never advice, colours or scores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from client.inspection import events
from client.inspection.events import State
from client.ui.fonts import text_font
from client.ui.language import LANGUAGES, Speaker, available
from client.ui.pictograms import PictogramView
from client.ui.pictures import covering, view_of
from client.ui.style import style_sheet
from client.ui.traveller_words import Scene, words_of
from client.ui.widgets import column, label, row

if TYPE_CHECKING:
    from client.inspection.events import LiveFrame, Picture
    from client.ui.palette import Palette

# Point sizes: nothing on this display is smaller than the least.
LEAST_POINTS = 28
HEAD_POINTS = 40
CODE_POINTS = 54
DONE_MILLISECONDS = 30_000
# A turn of the head may be asked for after the picture was taken; no other hint comes then.
_TURN = {"face.hint.turn_left", "face.hint.turn_right", "face.hint.straight_again"}

_SCENES: dict[State, Scene] = {
    State.LOCKED: Scene.CLOSED,
    State.READY: Scene.WELCOME,
    State.READING: Scene.LOOK,
    State.CHECKING: Scene.LOOK,
    State.PAUSED: Scene.LOOK,
    State.ADVICE: Scene.WAIT,
    State.SECOND_LINE: Scene.WAIT,
    State.DECIDED: Scene.WAIT,
    State.ABORTED: Scene.WAIT,
    State.WIPED: Scene.WAIT,
}


class MirrorView(QWidget):
    """The traveller as in a mirror, in an oval."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self._frame: Picture | None = None
        self.setMinimumSize(402, 536)

    @property
    def shows_frame(self) -> bool:
        """Whether a camera frame is held."""
        return self._frame is not None

    def show_frame(self, frame: LiveFrame) -> None:
        """Show the newest frame."""
        self._frame = frame.picture
        self.update()

    def clear(self) -> None:
        """Drop the frame."""
        self._frame = None
        self.update()

    def _frame_box(self) -> QRectF:
        width = min(self.width(), self.height() * 3 / 4)
        height = width * 4 / 3
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame mirrored, everything outside the oval dimmed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._frame_box()
        frame = QPainterPath()
        frame.addRoundedRect(box, 18, 18)
        painter.setClipPath(frame)
        painter.fillRect(box, QColor(self._palette.raised))
        if self._frame is not None:
            image = view_of(self._frame)
            part = covering(image.width(), image.height(), box.size())
            painter.save()
            painter.translate(2 * box.center().x(), 0)
            painter.scale(-1, 1)
            painter.drawImage(box, image, part)
            painter.restore()
        oval = QPainterPath()
        middle = QPointF(box.center().x(), box.y() + box.height() * 0.46)
        oval.addEllipse(middle, box.width() * 0.33, box.height() * 0.34)
        painter.fillPath(frame.subtracted(oval), QColor(0, 0, 0, 90))
        painter.setPen(QPen(QColor("#FFFFFF"), 4))
        painter.drawPath(oval)
        painter.end()


class TravellerWindow(QWidget):
    """Hears the same events as the booth, and shows of them only what is the traveller's."""

    def __init__(self, palette: Palette, language: str) -> None:
        super().__init__()
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setObjectName("ground")
        self.setWindowTitle("Halfdoor")
        self.resize(1280, 800)
        self.setStyleSheet(style_sheet(palette))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.scene = Scene.CLOSED
        self.speaker = Speaker(language)
        self.ended_in = language
        self._home = language
        self.pictogram = PictogramView(palette, 170)
        self.head = _large(HEAD_POINTS)
        self.body = _large(LEAST_POINTS)
        self.hint = _large(LEAST_POINTS)
        self.code = _large(CODE_POINTS)
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.mirror = MirrorView(palette)
        self._hint_code = ""
        self._ending = False
        self._languages = self._language_row()
        self._lay_out()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(DONE_MILLISECONDS)
        self._rest.timeout.connect(self._end_done)
        self.show_scene(Scene.CLOSED)

    @Slot(object)
    def hear(self, event: events.Event | None) -> None:
        """Take one event of the booth; the display knows nothing of checks and advice."""
        match event:
            case events.StateChanged():
                self._state(event.state)
            case events.FaceSeen():
                if event.wanted and self.scene is Scene.WAIT:
                    # Frames are collected once more (F5): the traveller is asked to look again.
                    self.show_scene(Scene.LOOK)
                self._hint_code = event.hints[0] if event.hints else ""
                self._show_hint()
            case events.PortraitReady() if event.source is events.PortraitSource.LIVE:
                self.show_scene(Scene.WAIT)
            case events.DecisionTaken():
                self.code.setText(event.appeal_code)
                self.ended_in = self.speaker.language
                self._ending = True
            case events.Wiped():
                self.wipe()

    def show_frame(self, frame: LiveFrame) -> None:
        """Show a camera frame where the traveller is asked to look."""
        if self.scene is Scene.LOOK:
            self.mirror.show_frame(frame)

    def show_scene(self, scene: Scene) -> None:
        """Show one scene in the present language."""
        self.scene = scene
        pictogram, head, body = words_of(scene, self.speaker)
        self.setLayoutDirection(self.speaker.direction)
        family = text_font(self.speaker.language).family()
        for part in (self.head, self.body, self.hint):
            part.setFont(QFont(family))
        self.pictogram.show_pictogram(pictogram, head)
        self.head.setText(head)
        self.body.setText(body)
        coded = bool(self.code.text())
        # What the last scene says is said of the code; where nothing was recorded there is none.
        self.body.setVisible(bool(body) and (coded or scene is not Scene.DONE))
        self.code.setVisible(scene is Scene.DONE and coded)
        self.mirror.setVisible(scene is Scene.LOOK)
        self._languages.setVisible(scene is not Scene.CLOSED)
        if scene is not Scene.LOOK:
            self.mirror.clear()
            self._hint_code = ""
        self._show_hint()

    def speak(self, language: str) -> None:
        """Change the language, as the traveller chose."""
        self.speaker = Speaker(language)
        self.show_scene(self.scene)

    def next_language(self) -> str:
        """Change to the next language, for a traveller who does not touch; returns its code."""
        row = self._languages_here()
        self.speak(row[(row.index(self.speaker.language) + 1) % len(row)])
        return self.speaker.language

    def _languages_here(self) -> list[str]:
        return list(dict.fromkeys((self._home, *available())))

    def wipe(self) -> None:
        """Drop the frame, and say that it is gone."""
        self.mirror.clear()
        if self._ending:
            self._ending = False
            self.show_scene(Scene.DONE)
            self._rest.start()
        else:
            self._greet_in_own_language()

    def _state(self, state: State) -> None:
        if state is State.LOCKED or state is State.READING:
            self._end_done()
        if self.scene is Scene.DONE:
            return
        if state is State.CHECKING and self.scene is Scene.WAIT:
            return
        self.show_scene(_SCENES[state])

    @Slot()
    def _end_done(self) -> None:
        self._rest.stop()
        self.code.clear()
        if self.scene is Scene.DONE:
            self._greet_in_own_language()
            self.show_scene(Scene.WELCOME)

    def _greet_in_own_language(self) -> None:
        """Forget the language that the last traveller chose; the receipt remembers it."""
        if self.speaker.language != self._home:
            self.speaker = Speaker(self._home)

    def _show_hint(self) -> None:
        words = self.speaker.message(self._hint_code) if self._hint_code else ("", "")
        self.hint.setText(words[1] or words[0])
        asked = self.scene is Scene.LOOK or self._hint_code in _TURN
        self.hint.setVisible(bool(self._hint_code) and asked)

    def _language_row(self) -> QWidget:
        inside: QHBoxLayout = row(0, 16)
        inside.addStretch(1)
        for language in self._languages_here():
            button = QPushButton(LANGUAGES.get(language, language))
            font = QFont(button.font())
            font.setPointSize(LEAST_POINTS)
            button.setFont(font)
            button.setStyleSheet(f"font-size: {LEAST_POINTS}pt; padding: 10px 26px;")
            button.setAccessibleDescription(LANGUAGES.get(language, language))
            button.clicked.connect(lambda _=False, chosen=language: self.speak(chosen))
            inside.addWidget(button)
        inside.addStretch(1)
        holder = QWidget()
        holder.setLayout(inside)
        return holder

    def _lay_out(self) -> None:
        words = column(0, 28)
        words.addStretch(1)
        words.addWidget(self.pictogram, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self.head, self.body, self.hint, self.code):
            words.addWidget(part)
        words.addStretch(1)
        across = row(0, 50)
        across.addLayout(words, 1)
        across.addWidget(self.mirror)
        whole = column(56, 24)
        whole.addLayout(across, 1)
        whole.addWidget(self._languages)
        self.setLayout(whole)


def _large(points: int) -> QLabel:
    made = label("", "", wrap=True)
    made.setStyleSheet(f"font-size: {points}pt; font-weight: {600 if points > 30 else 400};")
    return made
