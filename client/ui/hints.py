"""The strip of keys that do something now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel

from client.inspection.events import State
from client.ui.language import translate
from client.ui.model import DECIDING, UNDER_WAY
from client.ui.widgets import key_cap, label, row

if TYPE_CHECKING:
    from client.ui.model import Booth


def panel_hints(keys: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return (key, word) for the keys of an open panel."""
    words = {
        "Enter": translate("Keys", "take over"),
        "1-3": translate("Keys", "answer"),
        "F7": translate("Keys", "next light"),
        "F12": translate("Keys", "this record or today's ledger"),
        "Space": translate("Keys", "next traveller"),
        "Esc": translate("Keys", "back"),
    }
    names = {"Space": translate("Keys", "Space")}
    return tuple((names.get(key, key), words[key]) for key in keys)


def hints_for(
    state: State, *, display: bool = False, receipt: bool = False
) -> tuple[tuple[str, str], ...]:
    """Return (key, word) for the keys that do something in a state.

    display: the traveller has a display, whose language can be changed. receipt: the last decision
    has one.
    """
    tongue = (("Ctrl+T", translate("Keys", "traveller's language")),) if display else ()
    lock = ("Ctrl+L", translate("Keys", "lock"))
    if state is State.LOCKED:
        return (("Tab", translate("Keys", "next field")), ("Enter", translate("Keys", "sign in")))
    if state in UNDER_WAY:
        return (
            ("F2", translate("Keys", "take picture")),
            ("F3", translate("Keys", "type the zone")),
            ("F4", "CAN"),
            ("F5", translate("Keys", "retake")),
            ("F7", translate("Keys", "light")),
            ("F8", translate("Keys", "details")),
            *tongue,
            ("Esc", translate("Keys", "cancel")),
        )
    if state in DECIDING:
        turn = ("F9", translate("Keys", "portraits or steps"))
        return (
            *((turn,) if state is State.SECOND_LINE else ()),
            ("1-9", translate("Keys", "reasons")),
            ("F5", translate("Keys", "retake")),
            ("F6", translate("Keys", "compare by eye")),
            ("Ctrl+H", translate("Keys", "head turn")),
            ("F7", translate("Keys", "light")),
            ("F8", translate("Keys", "details")),
            ("F12", translate("Keys", "what leaves")),
            ("F1", translate("Keys", "help")),
        )
    return (
        (translate("Keys", "Space"), translate("Keys", "next traveller")),
        *((("Ctrl+P", translate("Keys", "receipt")),) if receipt else ()),
        ("F12", translate("Keys", "what leaves")),
        *tongue,
        lock,
    )


def hints_now(booth: Booth) -> tuple[tuple[str, str], ...]:
    """Return (key, word) for the keys that do something now."""
    return hints_for(booth.state, display=booth.display, receipt=bool(booth.appeal_code))


class HintStrip(QFrame):
    """Keys and words in one quiet line."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(32)
        self._inside = row(0, 7)
        self._inside.setContentsMargins(18, 0, 18, 4)
        self._parts: list[QLabel] = []
        self._shown: tuple[tuple[str, str], ...] = ()
        self.setLayout(self._inside)
        self._inside.addStretch(1)

    def show_hints(self, hints: tuple[tuple[str, str], ...]) -> None:
        """Show the keys of a state; the same keys stay as they are, without a flicker."""
        if hints == self._shown:
            return
        self._shown = hints
        for part in self._parts:
            self._inside.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        for key, word in hints:
            text = label(word, "caption")
            text.setContentsMargins(0, 0, 12, 0)
            self._parts += [key_cap(key), text]
        for place, part in enumerate(self._parts):
            self._inside.insertWidget(place, part)
            # A layout shows what it takes only when the loop turns: until then the strip is empty.
            part.show()
