"""Three portraits at equal size, eyes aligned: the page, the chip, the traveller now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from client.inspection.events import PortraitSource
from client.ui.language import translate
from client.ui.pictures import border_colour, covering, portrait, view_of
from client.ui.widgets import describe, label
from client.ui.words import source_word

if TYPE_CHECKING:
    from client.inspection.events import FaceSeen, LiveFrame, Picture
    from client.ui.palette import Palette

_GAP = 14
_CAPTION = 24
_RADIUS = 8.0
_HINT = 150


class PortraitView(QWidget):
    """One portrait in a 3:4 frame, or the quiet outline of a head where there is none."""

    def __init__(self, source: PortraitSource, palette: Palette) -> None:
        super().__init__()
        self.source = source
        self.colours = palette
        self._picture: Picture | None = None
        self._eyes: tuple[float, float, float, float] | None = None
        self._ready: tuple[QImage, QTransform] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=False)
        self._describe()

    @property
    def shows_picture(self) -> bool:
        """Whether a portrait is held."""
        return self._picture is not None

    def show_picture(
        self, picture: Picture, eyes: tuple[float, float, float, float] | None
    ) -> None:
        """Show a portrait; eyes in its pixels."""
        self._picture, self._eyes, self._ready = picture, eyes, None
        self._describe()
        self.update()

    def lend(self, other: PortraitView) -> None:
        """Show the same portrait in another view."""
        if self._picture is None:
            other.clear()
        else:
            other.show_picture(self._picture, self._eyes)

    def clear(self) -> None:
        """Drop everything that belongs to a person."""
        self._picture = self._eyes = self._ready = None
        self._describe()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the portrait anew for the new size."""
        self._ready = None
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame and what is in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        frame = QPainterPath()
        frame.addRoundedRect(box, _RADIUS, _RADIUS)
        painter.fillPath(frame, QColor(self.colours.raised))
        painter.setClipPath(frame)
        self.draw_inside(painter, box)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(self.colours.line), 2.0 if self.colours.strong else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(frame)
        painter.end()

    def draw_inside(self, painter: QPainter, box: QRectF) -> None:
        """Draw the portrait, or the outline of a head."""
        if self._picture is None:
            self.draw_outline(painter, box)
            return
        ratio = self.devicePixelRatioF()
        if self._ready is None:
            size = QSizeF(box.width() * ratio, box.height() * ratio)
            self._ready = portrait(self._picture, self._eyes, size)
        image, place = self._ready
        painter.fillRect(box, border_colour(self._picture))
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        painter.setTransform(place * painter.transform())
        painter.drawImage(QPointF(0, 0), image)
        painter.restore()

    def draw_outline(self, painter: QPainter, box: QRectF) -> None:
        """Draw the quiet outline of a head and shoulders."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours.line))
        width, height = box.width(), box.height()
        middle = box.center().x()
        painter.drawEllipse(QPointF(middle, box.y() + height * 0.42), width * 0.17, width * 0.21)
        shoulders = QPainterPath()
        shoulders.addRoundedRect(
            QRectF(middle - width * 0.34, box.y() + height * 0.72, width * 0.68, height * 0.5),
            width * 0.26,
            width * 0.26,
        )
        painter.drawPath(shoulders)

    def _describe(self) -> None:
        there = translate("Portraits", "A portrait is shown.")
        none = translate("Portraits", "No portrait yet.")
        describe(self, source_word(self.source), there if self.shows_picture else none)


class LiveView(PortraitView):
    """The camera now, with an oval, boxes for the officer, and later the picture that was taken."""

    def __init__(self, palette: Palette) -> None:
        super().__init__(PortraitSource.LIVE, palette)
        self._frame: Picture | None = None
        self._seen: FaceSeen | None = None
        self._turning = False
        self.frames_painted = 0

    @property
    def shows_frame(self) -> bool:
        """Whether a camera frame is held."""
        return self._frame is not None

    def show_frame(self, frame: LiveFrame) -> None:
        """Show the newest camera frame."""
        if self._picture is None or self._turning:
            self._frame = frame.picture
            self.update()

    def show_face(self, seen: FaceSeen) -> None:
        """Show where a face was found.

        Over a picture that was taken only while something is asked of the person: a head turn.
        """
        self._turning = self._picture is not None and bool(seen.hints)
        if self._picture is not None and not self._turning:
            self._frame = None
        self._seen = seen
        self.update()

    def show_picture(
        self, picture: Picture, eyes: tuple[float, float, float, float] | None
    ) -> None:
        """Show the picture that was taken; the live frames rest."""
        self._frame = self._seen = None
        self._turning = False
        super().show_picture(picture, eyes)

    def clear(self) -> None:
        """Drop the picture, the frame and the boxes."""
        self._frame = self._seen = None
        self._turning = False
        super().clear()

    def draw_inside(self, painter: QPainter, box: QRectF) -> None:
        """Draw the newest frame with its oval, or the picture that was taken."""
        if self._frame is None:
            super().draw_inside(painter, box)
            return
        self.frames_painted += 1
        image = view_of(self._frame)
        part = covering(image.width(), image.height(), box.size())
        painter.drawImage(box, image, part)
        self._draw_oval(painter, box)
        if self._seen is not None:
            self._draw_boxes(painter, box, part)

    def _draw_oval(self, painter: QPainter, box: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in (("#000000", 4.0), ("#FFFFFF", 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(
                QPointF(box.center().x(), box.y() + box.height() * 0.46),
                box.width() * 0.32,
                box.height() * 0.33,
            )

    def _draw_boxes(self, painter: QPainter, box: QRectF, part: QRectF) -> None:
        assert self._seen is not None  # noqa: S101 - the caller looked
        scale = box.width() / max(part.width(), 1.0)
        for x, y, width, height in self._seen.boxes:
            found = QRectF(
                box.x() + (x - part.x()) * scale,
                box.y() + (y - part.y()) * scale,
                width * scale,
                height * scale,
            )
            painter.setPen(QPen(QColor("#FFFFFF"), 1.5))
            painter.drawRoundedRect(found, 4, 4)


class PortraitStrip(QWidget):
    """Portraits side by side with their captions, always at equal size."""

    def __init__(self, views: tuple[PortraitView, ...]) -> None:
        super().__init__()
        self.views = views
        self._captions = [label(source_word(view.source), "caption") for view in views]
        for view, caption in zip(views, self._captions, strict=True):
            view.setParent(self)
            caption.setParent(self)
            caption.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(112)

    def clear(self) -> None:
        """Drop every picture."""
        for view in self.views:
            view.clear()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Give all the same size, and spread them over the width."""
        count = len(self.views)
        by_width = (self.width() - (count - 1) * _GAP) / count
        by_height = (self.height() - _CAPTION) * 3 / 4
        width = int(max(60.0, min(by_width, by_height)))
        gap = min((self.width() - count * width) // max(count - 1, 1), width)
        lead = (self.width() - count * width - (count - 1) * gap) // 2
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for place, (view, caption) in enumerate(zip(self.views, self._captions, strict=True)):
            start = lead + place * (width + gap)
            x = self.width() - start - width if right else start
            # A caption may be wider than a small portrait: the gap beside it is free.
            room = width + max(0, min(gap - 8, lead + gap))
            caption.setGeometry(x - (room - width if right else 0), 0, room, _CAPTION)
            view.setGeometry(x, _CAPTION, width, width * 4 // 3)
        self.lay_over()

    def lay_over(self) -> None:
        """Place what lies over a portrait."""


class PortraitRow(PortraitStrip):
    """The three portraits of an inspection."""

    def __init__(self, palette: Palette) -> None:
        self.page = PortraitView(PortraitSource.PAGE, palette)
        self.chip = PortraitView(PortraitSource.CHIP, palette)
        self.live = LiveView(palette)
        super().__init__((self.page, self.chip, self.live))
        self.hint = label("", "hint", wrap=True)
        self.hint.setParent(self)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.hide()

    def view(self, source: PortraitSource) -> PortraitView:
        """Return the view of a source."""
        return next(view for view in self.views if view.source is source)

    def show_hint(self, words: str) -> None:
        """Say below the live view what would help the picture."""
        self.hint.setText(words)
        self.hint.setVisible(bool(words))
        self.lay_over()

    def clear(self) -> None:
        """Drop every picture."""
        self.show_hint("")
        super().clear()

    def lay_over(self) -> None:
        """Keep the hint at the foot of the live view; beside it where the view is small."""
        place = self.live.geometry()
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        beside = (place.left() if right else self.width() - place.right()) - 12
        if place.width() < _HINT and beside >= 110:  # as while a finger is taken
            height = self.hint.heightForWidth(beside)
            x, y = 0 if right else place.right() + 12, place.center().y() - height // 2
            self.hint.setGeometry(x, y, beside, height)
            return
        width = min(self.width(), max(place.width() - 16, _HINT))
        height = max(48, self.hint.heightForWidth(width))
        x = max(0, min(place.center().x() - width // 2, self.width() - width))
        self.hint.setGeometry(x, place.bottom() - 8 - height, width, height)
        self.hint.raise_()
