"""From keys to what the officer wants: exactly PRODUCT's keys, and what each means now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from client.inspection.events import State
from client.judgement.advice import Action, Decision, ReasonCode
from client.ui.decision_bar import REASONS
from client.ui.face_remarks import beside
from client.ui.hints import hints_now
from client.ui.model import DECIDING, TRAVELLER_HERE, UNDER_WAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from client.inspection.control import Control
    from client.ui.panel import Panel
    from client.ui.scene import Scene

_REST = frozenset({State.READY, State.DECIDED, State.WIPED, State.ABORTED})


class Hands(QObject):
    """Every key of the booth; it asks the control and opens panels, and decides nothing itself."""

    print_wanted = Signal()
    language_wanted = Signal()

    def __init__(self, control: Control, scene: Scene) -> None:
        super().__init__()
        self._control = control
        self._scene = scene
        self._booth = scene.booth
        self._page = scene.page
        self._asked_to_stop = False
        self._keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Space: self.start,
            Qt.Key.Key_F1: self.help,
            Qt.Key.Key_F2: self.capture,
            Qt.Key.Key_F3: self.type_zone,
            Qt.Key.Key_F4: self.type_can,
            Qt.Key.Key_F5: self.retake,
            Qt.Key.Key_F6: self.compare,
            Qt.Key.Key_F7: self.light,
            Qt.Key.Key_F8: self._page.checks.open_all,
            Qt.Key.Key_F9: self.refer,
            Qt.Key.Key_F10: lambda: self.act(Action.ADMIT),
            Qt.Key.Key_F11: self.protect,
            Qt.Key.Key_F12: self.what_leaves,
            Qt.Key.Key_Escape: self.escape,
            Qt.Key.Key_Down: lambda: self.walk(1),
            Qt.Key.Key_Up: lambda: self.walk(-1),
        }
        self._connect()

    def press(self, key: Qt.Key, *, control: bool) -> bool:
        """Do what a key means now; False for a key that means nothing here."""
        if control:
            return self._with_control(key)
        if self._booth.state is State.LOCKED:
            return False
        if key is not Qt.Key.Key_Escape:
            self._forget_stop()
        digit = key - Qt.Key.Key_1
        if 0 <= digit < len(REASONS):
            self.toggle(REASONS[digit].value)
            return True
        act = self._keys.get(key)
        if act is None:
            return False
        act()
        return True

    def start(self) -> None:
        """Begin the next inspection, at once or as soon as the last one is wiped."""
        if self._booth.state is State.READY:
            self._close_panel()
            self._booth.start_when_ready = False
            self._scene.show_preparing()
            self._control.start(self._page.ready.scenario())
        elif self._booth.state in _REST:
            self._booth.start_when_ready = True

    def capture(self) -> None:
        """Take the face now."""
        if self._booth.state in TRAVELLER_HERE:
            self._control.capture()

    def retake(self) -> None:
        """Take the face again: the live view comes back."""
        if self._booth.state in TRAVELLER_HERE:
            self._page.portraits.live.clear()
            self._control.retake()

    def type_zone(self) -> None:
        """Open the typing of the zone."""
        if self._booth.state in TRAVELLER_HERE:
            self._page.zone_entry.prefill(self._booth.inspection.mrz)
            self._open(self._page.zone_entry)

    def type_can(self) -> None:
        """Open the typing of the Card Access Number."""
        if self._booth.state in TRAVELLER_HERE:
            self._open(self._page.can_entry)

    def compare(self) -> None:
        """Open the comparison by eye."""
        if self._booth.state in TRAVELLER_HERE:
            self._page.compare.show_faces(self._page.portraits, beside(self._booth.inspection))
            self._open(self._page.compare)

    def light(self) -> None:
        """Show the page under the next light, where the reader delivers more than one."""
        panel = self._page.lights
        if self._booth.state not in TRAVELLER_HERE:
            return
        if not panel.lights:
            self._page.notice.show_code("decision.no_page_picture")
            return
        if self._page.open_panel is panel:
            panel.next_light()
        else:
            self._open(panel)
        if len(panel.lights) == 1:
            self._page.notice.show_code("decision.one_light")

    def what_leaves(self) -> None:
        """Show the exact bytes that leave; pressed once more, today's ledger."""
        if self._page.open_panel is self._page.egress:
            self._page.egress.turn()
        else:
            self._page.egress.show_now()
            self._open(self._page.egress)

    def help(self) -> None:
        """Explain the highlighted check, or the keys."""
        check = self._page.checks.highlighted()
        notice = self._booth.inspection.notice
        if check is not None:
            self._page.help.show_check(check)
        elif notice is not None:
            self._page.help.show_code(notice.code)
        else:
            self._page.help.show_keys(hints_now(self._booth))
        self._open(self._page.help)

    def protect(self) -> None:
        """Refer silently for protection; one calm line tells the officer whether the bell rang."""
        if self._booth.state in TRAVELLER_HERE:
            self._control.protect()

    def escape(self) -> None:
        """Close a panel; cancel an inspection; stop one with advice at the second press."""
        base = self._page.second_line if self._booth.state is State.SECOND_LINE else None
        if self._page.open_panel is not base:
            self._close_panel()
        elif self._booth.state in UNDER_WAY:
            self._control.cancel()
        elif self._booth.state is State.ADVICE and not self._asked_to_stop:
            self._asked_to_stop = True
            self._page.decision.ask_again(asked=True)
        elif self._booth.state is State.ADVICE:
            self.act(Action.STOP)

    def walk(self, step: int) -> None:
        """Walk through the checks, where no panel has the arrows for itself."""
        if self._page.open_panel is None and self._booth.state in TRAVELLER_HERE:
            self._page.checks.walk(step)

    def refer(self) -> None:
        """Hand over to second line; there, change between its panel and the material."""
        if self._booth.state is not State.SECOND_LINE:
            self.act(Action.REFER)
        elif self._page.open_panel is self._page.second_line:
            self._page.show_left(self._page.inspection)
            self._page.setFocus()
        else:
            self._open(self._page.second_line)

    def act(self, action: Action, second_officer: str = "") -> None:
        """Hand a person's decision to the flow, or say why it cannot be taken yet."""
        inspection = self._booth.inspection
        if self._booth.state not in DECIDING or inspection.advice is None:
            return
        self._forget_stop()
        if inspection.may(action):
            reasons = tuple(inspection.reasons)
            self._control.decide(Decision(action, reasons, self._booth.officer, second_officer))
        elif inspection.blind:
            self._page.notice.show_code("decision.compare_first")
        elif action not in inspection.advice.actions:
            self._page.notice.show_code("decision.not_here")
        else:
            self._page.notice.show_code("decision.too_early")

    @Slot(str)
    def toggle(self, reason: str) -> None:
        """Choose or drop a reason."""
        if self._booth.state not in DECIDING:
            return
        if not self._booth.inspection.toggle(ReasonCode(reason)):
            self._page.notice.show_code("decision.reasons")
        self._page.decision.show_choices(self._booth.inspection)

    def show_receipt(self) -> None:
        """Show the receipt of the last decision."""
        self._open(self._page.receipt)

    def _with_control(self, key: Qt.Key) -> bool:
        finger = not self._page.finger.isHidden()
        tongue = self._booth.display and self._booth.state is not State.LOCKED
        acts: dict[Qt.Key, tuple[bool, Callable[[], None]]] = {
            Qt.Key.Key_L: (True, self._control.lock),
            Qt.Key.Key_H: (self._booth.state in TRAVELLER_HERE, self._control.ask_turn),
            Qt.Key.Key_M: (finger, lambda: self._leave_out_finger(True)),
            Qt.Key.Key_B: (finger, lambda: self._leave_out_finger(False)),
            Qt.Key.Key_P: (bool(self._booth.appeal_code), self._receipt_on_paper),
            Qt.Key.Key_T: (tongue, self.language_wanted.emit),
        }
        means, act = acts.get(key, (False, self.escape))
        if means:
            act()
        return means

    def _receipt_on_paper(self) -> None:
        self.show_receipt()
        self.print_wanted.emit()

    @Slot(bool)
    def _leave_out_finger(self, missing: bool) -> None:
        self._control.leave_out_finger(missing=missing)

    def _connect(self) -> None:
        page = self._page
        page.decision.acted.connect(self._acted)
        page.decision.reason_toggled.connect(self.toggle)
        page.zone_entry.entered.connect(self._zone_typed)
        page.can_entry.entered.connect(self._can_typed)
        page.compare.answered.connect(self._compared)
        page.second_line.decided.connect(self._second_line_decided)
        page.ready.started.connect(self.start)
        page.finger.left_out.connect(self._leave_out_finger)

    @Slot(str)
    def _acted(self, action: str) -> None:
        if action == Action.STOP:
            self.escape()
        else:
            self.act(Action(action))

    @Slot(object)
    def _zone_typed(self, lines: tuple[str, ...]) -> None:
        self._close_panel()
        self._control.type_zone(lines)

    @Slot(str)
    def _can_typed(self, digits: str) -> None:
        self._close_panel()
        self._control.give_can(digits)

    @Slot(object)
    def _compared(self, same: bool | None) -> None:
        self._booth.inspection.compared = True
        self._close_panel()
        self._control.compare_by_eye(same=same)
        self._scene.show_machine_view()

    @Slot(str, str, str)
    def _second_line_decided(self, action: str, name: str, secret: str) -> None:
        wanted = Action(action)
        if wanted is Action.REFUSE and not self._witnessed(name, secret):
            self._page.notice.show_code("decision.two_people")
            return
        self.act(wanted, name if wanted is Action.REFUSE else "")

    def _witnessed(self, name: str, secret: str) -> bool:
        return name != self._booth.officer and self._control.witness(name, secret)

    def _forget_stop(self) -> None:
        if self._asked_to_stop:
            self._asked_to_stop = False
            self._page.decision.ask_again(asked=False)

    def _open(self, panel: Panel) -> None:
        self._page.show_left(panel)
        self._scene.show_hints()
        first = panel.first_focus()
        if first is not None:
            first.setFocus()

    def _close_panel(self) -> None:
        page, panel = self._page, self._page.open_panel
        keeps = {page.egress, page.receipt, page.second_line, page.first_run, page.lights}
        if panel is not None and panel not in keeps:
            panel.clear()
        self._scene.show_base()
        (page.ready.scenarios if page.ready.scenarios.isVisible() else page).setFocus()
