"""One style sheet for the whole window, made from a palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from client.ui.palette import OUTCOME_COLOURS
from mrz.checks import Outcome

if TYPE_CHECKING:
    from client.ui.palette import Palette

_SHEET = """
* {{ color: {text}; font-size: 14px; }}
QMainWindow, QWidget#ground {{ background: {ground}; }}
QFrame[role="card"] {{ background: {surface}; border: {stroke}px solid {line};
    border-radius: 10px; }}
QFrame[role="quiet"] {{ background: transparent; border: none; }}
QFrame[role="bar"] {{ background: {surface}; border: none; }}
QFrame[role="rule"] {{ background: {line}; border: none; max-height: 1px; min-height: 1px; }}
QLabel {{ background: transparent; }}
QLabel[role="caption"] {{ color: {muted}; font-size: 12px; }}
QLabel[role="muted"] {{ color: {muted}; font-size: 13px; }}
QLabel[role="value"] {{ font-size: 15px; font-weight: 600; }}
QLabel[role="head"] {{ font-size: 19px; font-weight: 600; }}
QLabel[role="title"] {{ font-size: 26px; font-weight: 600; }}
QLabel[role="huge"] {{ font-size: 34px; font-weight: 600; }}
QLabel[role="key"] {{ background: {raised}; border: 1px solid {line}; border-radius: 4px;
    padding: 0px 6px; font-size: 12px; font-weight: 600; }}
QLabel[role="amber"] {{ background: {amber}; color: {on_amber}; border: 1px solid {on_amber};
    border-radius: 4px; padding: 1px 8px; font-size: 13px; font-weight: 600; }}
QLabel[role="hint"] {{ background: rgba(0, 0, 0, 190); color: #FFFFFF; border-radius: 6px;
    padding: 2px 8px; font-weight: 600; }}
QLabel[role="upright"] {{ background: {line}; }}
QLabel[role="reason-word"] {{ font-size: 13px; }}
QLabel[role="action-word"] {{ font-size: 16px; font-weight: 600; }}
QLabel:disabled {{ color: {muted}; }}
QLabel[role="bytes"] {{ font-size: 13px; }}
QLineEdit, QPlainTextEdit, QTextBrowser, QListWidget, QComboBox {{ background: {raised};
    border: {stroke}px solid {line}; border-radius: 6px; padding: 6px 10px;
    placeholder-text-color: {muted}; selection-background-color: {accent};
    selection-color: {on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus, QListWidget:focus, QComboBox:focus {{
    border: 2px solid {focus}; padding: 5px 9px; }}
QComboBox::drop-down {{ border: none; width: 30px; }}
QComboBox::down-arrow {{ image: none; border: none; }}
QListWidget::item {{ padding: 5px 8px; border-radius: 5px; }}
QListWidget::item:selected {{ background: {accent}; color: {on_accent}; }}
QPushButton {{ background: {raised}; border: {stroke}px solid {line}; border-radius: 8px;
    padding: 7px 16px; font-weight: 600; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 6px 15px; }}
QPushButton:disabled {{ color: {muted}; }}
QPushButton[role="action"]:enabled {{ background: {surface}; border: 2px solid {text}; }}
QPushButton[role="action"]:focus {{ border: 3px solid {focus}; }}
QPushButton[chosen="true"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton[chosen="true"] QLabel {{ color: {on_accent}; }}
QPushButton[role="reason"] {{ font-size: 13px; font-weight: 400; padding: 2px 8px;
    text-align: left; border-radius: 6px; }}
QPushButton[role="reason"]:focus {{ padding: 1px 7px; }}
QFrame[role="row"] {{ background: transparent; border: 2px solid transparent;
    border-radius: 7px; }}
QFrame[role="row"]:focus {{ border: 2px solid {focus}; background: {raised}; }}
QCheckBox {{ spacing: 10px; padding: 2px 4px; border: 2px solid transparent;
    border-radius: 6px; }}
QCheckBox:focus {{ border: 2px solid {focus}; }}
QCheckBox::indicator {{ width: 16px; height: 16px; border: 2px solid {muted};
    border-radius: 4px; background: {raised}; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {text}; }}
QProgressBar {{ background: {raised}; border: 1px solid {line}; border-radius: 4px;
    max-height: 8px; min-height: 8px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollArea[role="fields"] {{ border: 2px solid transparent; border-radius: 6px; }}
QScrollArea[role="fields"]:focus {{ border: 2px solid {focus}; }}
QScrollBar:vertical {{ background: transparent; width: 8px; }}
QScrollBar:horizontal {{ background: transparent; height: 8px; }}
QScrollBar::handle {{ background: {muted}; border-radius: 4px; min-height: 24px;
    min-width: 24px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {line}; }}
"""


_ON_AMBER = "#161B22"


def style_sheet(palette: Palette) -> str:
    """Return the style sheet of a palette."""
    colours = ("ground", "surface", "raised", "text", "muted", "line", "focus", "accent")
    values = {name: getattr(palette, name) for name in colours}
    amber = OUTCOME_COLOURS[Outcome.UNDETERMINED]
    return _SHEET.format(
        **values,
        on_accent=palette.on_accent,
        amber=amber,
        on_amber="#161B22",
        stroke=2 if palette.strong else 1,
    )


def qt_palette(palette: Palette) -> QPalette:
    """Return Qt's own palette, for what the style sheet does not reach."""
    colours = QPalette()
    roles = {
        QPalette.ColorRole.Window: palette.ground,
        QPalette.ColorRole.WindowText: palette.text,
        QPalette.ColorRole.Base: palette.surface,
        QPalette.ColorRole.Text: palette.text,
        QPalette.ColorRole.PlaceholderText: palette.muted,
        QPalette.ColorRole.Button: palette.raised,
        QPalette.ColorRole.ButtonText: palette.text,
        QPalette.ColorRole.Highlight: palette.accent,
        QPalette.ColorRole.HighlightedText: palette.on_accent,
        QPalette.ColorRole.Link: palette.focus,
    }
    for role, colour in roles.items():
        colours.setColor(role, QColor(colour))
    return colours
