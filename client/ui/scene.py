"""From events to views: what each word of the flow changes on the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot

from client.inspection import events
from client.inspection.events import State
from client.judgement.catalogue import ALL_CHECKS
from client.ui.hints import hints_now, panel_hints
from client.ui.language import message, translate
from client.ui.model import ARMING_MILLISECONDS, DECIDING, TRAVELLER_HERE, UNDER_WAY, Booth
from client.ui.words import done_word, state_word
from mrz.checks import Outcome

if TYPE_CHECKING:
    from client.ui.topbar import TopBar
    from client.ui.work_page import WorkPage
    from mrz.checks import Check


class Scene(QObject):
    """Holds the model and keeps the views in step with it; decides nothing (I3)."""

    def __init__(self, booth: Booth, page: WorkPage, bar: TopBar) -> None:
        super().__init__()
        self.booth = booth
        self.page = page
        self.bar = bar
        self._arming = QTimer(self)
        self._arming.setSingleShot(True)
        # Qt's usual timer may come a twentieth early: the key would light up while the flow,
        # with its own clock, still refuses it.
        self._arming.setTimerType(Qt.TimerType.PreciseTimer)
        self._arming.setInterval(ARMING_MILLISECONDS)
        self._arming.timeout.connect(self._arm)
        page.tile.seen.connect(self._advice_seen)

    def show_event(self, event: events.Event) -> None:
        """Show one event."""
        match event:
            case events.StateChanged():
                self._state(event.state)
            case events.StationChanged():
                self.bar.show_station(event)
                self.page.first_run.show_station(event)
                if self.booth.state is State.READY:
                    self.page.tile.show_state(state_word(State.READY), *self._ready_words())
            case events.Notice():
                self._notice(event)
            case events.DecisionTaken():
                self._decided(event)
            case events.Wiped():
                self.wipe(event.milliseconds)
            case _ if self.booth.state in TRAVELLER_HERE or self.booth.state is State.DECIDED:
                self._of_traveller(event)

    def _of_traveller(self, event: events.Event) -> None:
        inspection = self.booth.inspection
        match event:
            case events.ZoneRead():
                inspection.mrz = event.mrz
                self.page.holder.show_checks(inspection)
            case events.ChipProgress():
                inspection.progress = event
                if self.booth.state is State.PAUSED:
                    # The chip is back: the flow goes on without a word of its own.
                    self._state(State.CHECKING)
                self._progress()
            case events.PortraitReady() | events.PageReady() | events.FaceSeen():
                self._picture(event)
            case events.CheckDone():
                self._check_done(event.check)
            case events.AdviceReady():
                self._advice(event)
            case events.RecordPreview():
                inspection.preview = event
                self.page.egress.show_record(event)
            case _:
                self._finger(event)

    def _picture(self, event: events.PortraitReady | events.PageReady | events.FaceSeen) -> None:
        match event:
            case events.PortraitReady():
                self.page.portraits.view(event.source).show_picture(event.picture, event.eyes)
                if event.source is events.PortraitSource.LIVE:
                    self.page.portraits.show_hint("")
            case events.PageReady():
                self.page.lights.take(event.light, event.picture)
            case events.FaceSeen():
                self._face_seen(event)

    def _finger(self, event: events.Event) -> None:
        match event:
            case events.FingerAsked():
                self.page.finger.ask(event)
            case events.FingerFrame():
                self.page.finger.show_frame(event)
            case events.FingerSeen():
                self.page.finger.see(event)
            case events.FingerEnded():
                self.page.finger.clear()

    def show_frame(self, frame: events.LiveFrame) -> None:
        """Show a camera frame while a traveller is here."""
        if self.booth.state in TRAVELLER_HERE:
            self.page.portraits.live.show_frame(frame)

    def wipe(self, milliseconds: float | None) -> None:
        """Drop everything that belongs to the traveller, at once and for good."""
        self._arming.stop()
        self.booth.forget_traveller()
        self.booth.wiped_milliseconds = milliseconds
        self.page.clear(self.booth.inspection)
        # Labels that are to be deleted later still hold their words: delete them now.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._show_result()
        if self.booth.ending is not None:
            self._notice(self.booth.ending)

    def show_base(self) -> None:
        """Bring back what belongs on the left in the present state."""
        state = self.booth.state
        if state is State.SECOND_LINE:
            self.page.show_left(self.page.second_line)
        elif state in TRAVELLER_HERE or state is State.DECIDED:
            self.page.show_left(self.page.inspection)
        else:
            self.page.show_left(self.page.ready)
        self.show_hints()

    def show_hints(self) -> None:
        """Show the keys that do something now."""
        panel = self.page.open_panel
        if panel is None or panel is self.page.second_line:
            self.page.hints.show_hints(hints_now(self.booth))
        else:
            self.page.hints.show_hints(panel_hints(panel.hints))

    def show_machine_view(self) -> None:
        """Show the advice, or the wish that the officer compares first (blind sampling)."""
        inspection = self.booth.inspection
        if inspection.advice is None:
            return
        if inspection.blind:
            self.page.tile.show_state(
                translate("Status", "Your view first"),
                translate("Status", "Compare the faces before the machine's view is shown."),
                translate("Status", "F6 compares."),
            )
        else:
            self.page.tile.show_advice(inspection.advice.advice)
        self.page.checks.show_checks(inspection)
        self.page.decision.show_choices(inspection)

    def _state(self, state: State) -> None:
        before, self.booth.state = self.booth.state, state
        if state is State.READING and before not in UNDER_WAY:
            self.booth.forget_receipt()
            self.booth.forget_traveller()
            self.page.clear(self.booth.inspection)
            self.page.egress.clear()
            self.page.ready.forget()
            self.page.receipt.clear()
            self.page.decision.show_held()
        if state not in DECIDING:
            self.page.tile.show_state(self._state_title(state), *self._state_words(state))
        self._progress()
        self.page.decision.show_choices(self.booth.inspection, deciding=state in DECIDING)
        if before is State.PAUSED and self._notice_code() == "chip.paused":
            self.page.notice.clear()
        # What an officer has opened stays open when advice comes: nothing is pulled away.
        if self.page.open_panel is None or state not in UNDER_WAY | {State.ADVICE}:
            self.show_base()
        if state is State.SECOND_LINE:
            self.page.second_line.first_focus().setFocus()
        if state is State.READY:
            self.page.ready.scenarios.setFocus()
            self._show_result()
        self.show_hints()

    def _notice_code(self) -> str:
        notice = self.booth.inspection.notice
        return notice.code if notice is not None else ""

    def _state_title(self, state: State) -> str:
        if state is State.DECIDED and self.booth.decided is not None:
            return done_word(self.booth.decided)
        return state_word(state)

    def _state_words(self, state: State) -> tuple[str, str]:
        words = {
            State.READY: self._ready_words(),
            State.READING: (
                translate("Status", "Reading the page and the chip."),
                translate("Status", "Leave the document where it is."),
            ),
            State.CHECKING: (
                translate("Status", "The checks run; nothing to do yet."),
                translate("Status", "Leave the document where it is."),
            ),
            State.DECIDED: (translate("Status", "The record is being sealed."), ""),
            State.ABORTED: (translate("Status", "Nothing is recorded; all is wiped."), ""),
            State.WIPED: (translate("Status", "Nothing of the last traveller remains."), ""),
        }
        if state is State.PAUSED and self.booth.inspection.notice is not None:
            notice = self.booth.inspection.notice
            return message(notice.code, notice.detail)
        return words.get(state, ("", ""))

    def show_preparing(self) -> None:
        """Answer the key at once, while the traveller's room is made ready."""
        self.page.tile.show_state(
            translate("Status", "Starting"),
            translate("Status", "A room of its own is made ready for this traveller."),
        )

    def _ready_words(self) -> tuple[str, str]:
        missing = [lamp for lamp in self.bar.lamps if lamp.icon.outcome is not Outcome.SUCCESSFUL]
        if not missing:
            return translate("Status", "Everything on this station works."), ""
        names = ", ".join(lamp.kind.text() for lamp in missing)
        words = translate(
            "Status", "Not in use: {names}. These checks stay grey; the rest goes on."
        )
        return words.format(names=names), ""

    def _progress(self) -> None:
        inspection, state = self.booth.inspection, self.booth.state
        progress = inspection.progress
        if state not in UNDER_WAY:
            self.page.tile.show_progress(0, 0)
        elif progress is not None and progress.done < progress.total:
            self.page.tile.show_progress(progress.done, progress.total)
        else:
            self.page.tile.show_progress(len(inspection.checks), len(ALL_CHECKS))

    def _check_done(self, check: Check) -> None:
        inspection = self.booth.inspection
        before = inspection.checks.get(check.name)
        inspection.checks[check.name] = check
        if before is not None and before.code == self._notice_code() != check.code:
            # What the line below the portraits asked for has been done.
            self.page.notice.clear()
        self.page.checks.show_checks(inspection)
        self.page.holder.show_checks(inspection)
        self._progress()

    def _notice(self, notice: events.Notice) -> None:
        self.booth.note(notice)
        self.page.notice.show_code(notice.code, notice.detail)
        if self.booth.state is State.PAUSED:
            self.page.tile.show_state(
                state_word(State.PAUSED), *message(notice.code, notice.detail)
            )

    def _face_seen(self, seen: events.FaceSeen) -> None:
        self.page.portraits.live.show_face(seen)
        words = message(seen.hints[0]) if seen.hints else ("", "")
        self.page.portraits.show_hint(words[1] or words[0])

    def _advice(self, ready: events.AdviceReady) -> None:
        inspection = self.booth.inspection
        before = inspection.advice
        inspection.advice = ready
        if before is None or before.advice != ready.advice:
            # Another advice must be seen as long as the first before anyone is admitted on it.
            inspection.armed = False
            self._arming.stop()
        self.page.decision.show_advice(ready)
        if self.booth.state is State.SECOND_LINE:
            self.page.second_line.show_actions(ready)
        self.show_machine_view()
        if before is None and self.page.open_panel is None and not inspection.blind:
            # Enter opens what asks to be looked at, F1 explains it; nothing is chosen for anybody.
            self.page.checks.highlight(ready.advice.reasons)

    def _decided(self, taken: events.DecisionTaken) -> None:
        self.booth.decided = taken.action
        self.booth.appeal_code = taken.appeal_code
        self.page.tile.show_state(done_word(taken.action), *self._state_words(State.DECIDED))
        self.page.receipt.show_receipt(self.booth.inspection.preview, taken.appeal_code)

    def _show_result(self) -> None:
        booth = self.booth
        if booth.decided is not None or booth.wiped_milliseconds is not None:
            self.page.ready.show_result(booth.decided, booth.wiped_milliseconds, booth.appeal_code)

    @Slot()
    def _advice_seen(self) -> None:
        if not self.booth.inspection.armed:
            self._arming.start()

    @Slot()
    def _arm(self) -> None:
        self.booth.inspection.armed = True
        self.page.decision.show_choices(self.booth.inspection)
