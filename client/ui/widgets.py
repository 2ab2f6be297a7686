"""Small pieces of every view: labels by role, cards, keys, buttons for the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from client.ui.language import translate

# Shown where there is no value: an en dash.
NOTHING = "\N{EN DASH}"


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Make a label; role is its style: caption, muted, value, head, title, huge or key."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setAlignment(leading())
    if role:
        made.setProperty("role", role)
    return made


def leading() -> Qt.AlignmentFlag:
    """Return the side at which lines begin, whatever alphabet a line is written in."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        side = Qt.AlignmentFlag.AlignRight
    else:
        side = Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def card(layout: QLayout | None = None, role: str = "card") -> QFrame:
    """Make a framed surface."""
    made = QFrame()
    made.setProperty("role", role)
    if layout is not None:
        made.setLayout(layout)
    return made


def column(margin: int = 0, spacing: int = 0) -> QVBoxLayout:
    """Make a vertical layout."""
    made = QVBoxLayout()
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(spacing)
    return made


def row(margin: int = 0, spacing: int = 0) -> QHBoxLayout:
    """Make a horizontal layout."""
    made = QHBoxLayout()
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(spacing)
    return made


def key_cap(key: str) -> QLabel:
    """Make the picture of a key."""
    made = label(key, "key")
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again after a property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def describe(widget: QWidget, name: str, description: str) -> None:
    """Give a control its name and description for screen readers."""
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(description)


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where it does not fit; the tool tip holds the whole."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(leading())
        if role:
            self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much as fits."""
        painter = QPainter(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.alignment(), shown)
        painter.end()


class KeyButton(QPushButton):
    """A button with its key on it; Enter presses it, Space stays the booth's own key."""

    def __init__(self, key: str, word: str, role: str = "") -> None:
        super().__init__()
        if role:
            self.setProperty("role", role)
        self.key = key
        self.word_label = label(word, f"{role}-word" if role else "")
        self._cap = key_cap(key)
        tight = role == "reason"
        inside = row(0, 7 if tight else 9)
        inside.setContentsMargins(*((6, 2, 6, 2) if tight else (10, 4, 10, 4)))
        inside.addWidget(self._cap)
        inside.addWidget(self.word_label, 1)
        self.setLayout(inside)
        for part in (self._cap, self.word_label):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        described = translate("Keys", "Key {key}.").format(key=key)
        describe(self, word, described)

    def sizeHint(self) -> QSize:
        """Make room for the key and the word."""
        inside = self.layout()
        return inside.sizeHint() if inside is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never cut the word."""
        return self.sizeHint()

    def set_word(self, word: str) -> None:
        """Change the word on the button."""
        self.word_label.setText(word)
        self.setAccessibleName(word)

    def set_chosen(self, chosen: bool) -> None:
        """Show the button as chosen or not."""
        if self.property("chosen") != chosen:
            self.setProperty("chosen", chosen)
            restyle(self)
            restyle(self.word_label)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter; leave every other key to the window."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            event.ignore()


class Choice(QComboBox):
    """A closed list of values; up and down choose without opening it."""

    def __init__(self, choices: list[tuple[str, str]]) -> None:
        """choices: pairs of value and word."""
        super().__init__()
        self.setMinimumHeight(40)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.offer(choices)

    def offer(self, choices: list[tuple[str, str]]) -> None:
        """Replace the values by others."""
        self.clear()
        for value, word in choices:
            self.addItem(word, value)

    def choose(self, value: str) -> None:
        """Show a value; the first where it is not offered."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def chosen(self) -> str:
        """Return the value that is shown."""
        return str(self.currentData())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the small arrow, which a style sheet cannot draw without a picture file."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), 1.8))
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        middle = QPointF(20.0 if right else self.width() - 20.0, self.height() / 2)
        points = (QPointF(-5, -2.5), QPointF(0, 2.5), QPointF(5, -2.5))
        painter.drawPolyline(QPolygonF([middle + point for point in points]))
        painter.end()
