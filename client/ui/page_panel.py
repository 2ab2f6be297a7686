"""F7: the page under one light after the other, in place; the pictures end with the traveller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from client.ui.language import QT_TRANSLATE_NOOP, translate
from client.ui.panel import Panel
from client.ui.pictures import laid_into
from client.ui.widgets import KeyButton, describe, row
from devices.types import Light

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from client.inspection.events import Picture
    from client.ui.palette import Palette

LIGHTS: dict[Light, str] = {
    Light.VISIBLE: QT_TRANSLATE_NOOP("Page", "Visible"),
    Light.INFRARED: QT_TRANSLATE_NOOP("Page", "Infrared"),
    Light.ULTRAVIOLET: QT_TRANSLATE_NOOP("Page", "Ultraviolet"),
}
LOOK_FOR: dict[Light, str] = {
    Light.VISIBLE: QT_TRANSLATE_NOOP(
        "Page", "Look at the portrait's edge, the fine lines and the type of the zone."
    ),
    Light.INFRARED: QT_TRANSLATE_NOOP(
        "Page", "The zone stays black here; most other print fades, as it should."
    ),
    Light.ULTRAVIOLET: QT_TRANSLATE_NOOP(
        "Page", "The paper stays dull; only fibres and patterns of the issuer shine."
    ),
}


class PageView(QWidget):
    """The whole page, as large as there is room."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self._picture: Picture | None = None
        self._ready: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def shows_picture(self) -> bool:
        """Whether a page is held."""
        return self._picture is not None

    def show_picture(self, picture: Picture | None) -> None:
        """Show a page, height x width x 3 BGR, or nothing."""
        self._picture, self._ready = picture, None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page anew for the new size."""
        self._ready = None
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page in the middle, whole."""
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        if self._ready is None:
            self._ready = laid_into(self._picture, self.width() * ratio, self.height() * ratio)
        width, height = self._ready.width() / ratio, self._ready.height() / ratio
        box = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        frame = QPainterPath()
        frame.addRoundedRect(box, 8, 8)
        painter.setClipPath(frame)
        painter.drawImage(box, self._ready)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(self._palette.line), 1))
        painter.drawPath(frame)
        painter.end()


class PagePanel(Panel):
    """One button for each light that the reader has; F7 goes on to the next."""

    lit = Signal()
    hints = ("F7", "Esc")

    def __init__(self, palette: Palette) -> None:
        super().__init__("F7", translate("Page", "The page, light by light"))
        self.explanation.setVisible(True)
        self._pictures: dict[Light, Picture] = {}
        self._shown: Light | None = None
        self.view = PageView(palette)
        self.buttons: dict[Light, KeyButton] = {}
        lights = row(0, 10)
        for light, word in LIGHTS.items():
            made = KeyButton("F7", translate("Page", word))
            made.setFixedHeight(40)
            made.clicked.connect(lambda _=False, chosen=light: self.show_light(chosen))
            self.buttons[light] = made
            lights.addWidget(made)
        self.body.addWidget(self.view, 1)
        self.body.addLayout(lights)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clear()

    @property
    def lights(self) -> tuple[Light, ...]:
        """The lights under which the page was seen."""
        return tuple(light for light in LIGHTS if light in self._pictures)

    @property
    def shown(self) -> Light | None:
        """The light that is shown."""
        return self._shown

    def take(self, light: Light, picture: Picture) -> None:
        """Keep the page under one light; the newest replaces an older one."""
        self._pictures[light] = picture
        self.buttons[light].setEnabled(True)
        if light is self._shown or self._shown is None:
            self.show_light(light if self._shown else self.lights[0])

    def next_light(self) -> None:
        """Go on to the next light; after the last comes the first."""
        if self.lights:
            place = self.lights.index(self._shown) + 1 if self._shown in self.lights else 0
            self.show_light(self.lights[place % len(self.lights)])

    def show_light(self, light: Light) -> None:
        """Show the page under a light, and say what to look for."""
        if light not in self._pictures:
            return
        self._shown = light
        self.view.show_picture(self._pictures[light])
        words = translate("Page", LOOK_FOR[light])
        self.explanation.setText(words)
        describe(self.view, translate("Page", LIGHTS[light]), words)
        describe(self, f"{self.title.text()}: {translate('Page', LIGHTS[light])}", words)
        for each, button in self.buttons.items():
            button.set_chosen(each is light)
        self.lit.emit()

    def first_focus(self) -> QWidget:
        """Rest on the panel."""
        return self

    def clear(self) -> None:
        """Drop every picture."""
        self._pictures.clear()
        self._shown = None
        self.view.show_picture(None)
        self.explanation.clear()
        for button in self.buttons.values():
            button.setEnabled(False)
            button.set_chosen(False)
