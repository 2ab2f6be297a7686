"""LOCKED: the officer signs in, in place; nothing of a traveller can be here."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from client.ui.language import translate
from client.ui.widgets import KeyButton, card, column, describe, label, row


class SignInPage(QWidget):
    """Name and secret in the middle, the clock large, the station's buttons below."""

    asked = Signal(str, str)
    settings_wanted = Signal()

    def __init__(self, post: str, *, training: bool) -> None:
        super().__init__()
        self.clock = label("", "huge")
        self.place = label(post, "muted")
        self.name = QLineEdit()
        self.secret = QLineEdit()
        self.finding = label("", "", wrap=True)
        self.enter = KeyButton("Enter", translate("Sign in", "Sign in"))
        self.settings = KeyButton("Tab", translate("Sign in", "Station settings"))
        self._prepare_fields()
        self._lay_out(training=training)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tick()

    def open(self) -> None:
        """Empty the fields and start in the name."""
        self.name.setText("")
        self.secret.setText("")
        self.finding.clear()
        self.name.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say that name and secret do not fit, and let the secret be typed again."""
        self.secret.setText("")
        self.secret.setFocus()
        self.finding.setText(sentence)

    def _prepare_fields(self) -> None:
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        fields = (
            (self.name, translate("Sign in", "Name"), translate("Sign in", "Your sign-in name.")),
            (
                self.secret,
                translate("Sign in", "Secret"),
                translate("Sign in", "Your PIN or pass phrase."),
            ),
        )
        for edit, word, explanation in fields:
            edit.setPlaceholderText(word)
            edit.setMinimumHeight(44)
            describe(edit, word, explanation)
        self.name.returnPressed.connect(self.secret.setFocus)
        self.secret.returnPressed.connect(self._ask)
        self.enter.clicked.connect(self._ask)
        self.settings.clicked.connect(self.settings_wanted)
        self.settings.setAccessibleDescription(
            translate("Sign in", "Language, palette and text size of this station.")
        )

    def _lay_out(self, *, training: bool) -> None:
        form = column(34, 12)
        form.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignHCenter)
        form.addWidget(self.place, 0, Qt.AlignmentFlag.AlignHCenter)
        form.addSpacing(14)
        form.addWidget(self.name)
        form.addWidget(self.secret)
        self.enter.setFixedHeight(46)
        form.addWidget(self.enter)
        form.addWidget(self.finding)
        if training:
            words = translate(
                "Sign in", "Training world: rendered travellers, nothing here is real."
            )
            form.addWidget(label(words, "muted", wrap=True))
        inside = card(form)
        inside.setFixedWidth(420)
        across = row(0, 0)
        across.addStretch(1)
        down = column(0, 14)
        down.addStretch(1)
        down.addWidget(inside)
        down.addWidget(self.settings, 0, Qt.AlignmentFlag.AlignHCenter)
        down.addStretch(2)
        across.addLayout(down)
        across.addStretch(1)
        self.setLayout(across)
        self._frame: QFrame = inside

    @Slot()
    def _ask(self) -> None:
        if self.name.text().strip():
            self.asked.emit(self.name.text(), self.secret.text())
            self.secret.setText("")
        else:
            self.finding.setText(translate("Sign in", "Type your name, then press Enter."))
            self.name.setFocus()

    @Slot()
    def _tick(self) -> None:
        now = QDateTime.currentDateTime()
        self.clock.setText(QLocale().toString(now.time(), "HH:mm"))
