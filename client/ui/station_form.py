"""What the station does, set without a text editor: post, second line, holding time, devices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

from client.settings import DIRECTIONS, DevicesChosen
from client.ui.language import number, translate
from client.ui.topbar import direction_word
from client.ui.widgets import Choice
from client.ui.words import KINDS
from devices.types import DeviceKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from client.settings import Settings
    from client.station.setup import Setup

HOLDING = (15, 30, 60, 90, 120)
BLIND = (0, 2, 5, 10)


class StationForm:
    """The fields, each with its word; filled when the page opens."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._present = setup.read()
        self.post = QLineEdit()
        self.post.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.post.setMaxLength(12)
        pattern = QRegularExpression("[A-Za-z0-9-]*")
        self.post.setValidator(QRegularExpressionValidator(pattern, self.post))
        self.direction = Choice([(each, direction_word(each)) for each in DIRECTIONS])
        self.second_line = Choice(
            [
                ("0", translate("Station", "At another counter")),
                ("1", translate("Station", "Also at this counter")),
            ]
        )
        self.holding = Choice([])
        self.blind = Choice([])
        self.bell = QLineEdit()
        self.bell.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.bell.setPlaceholderText(translate("Station", "none"))
        self.devices = {kind: Choice([]) for kind in DeviceKind}

    def lines(self) -> tuple[tuple[str, str, QWidget], ...]:
        """Return word, explanation and field of each line."""
        choose = translate("Settings", "Up and down choose.")
        return (
            (
                translate("Station", "Crossing point"),
                translate("Station", "The country's letters, a dash, letters and digits."),
                self.post,
            ),
            (translate("Station", "Direction"), choose, self.direction),
            (translate("Station", "Second line"), choose, self.second_line),
            (translate("Station", "Held at most after advice"), choose, self.holding),
            (translate("Station", "Officer compares first in"), choose, self.blind),
            (
                translate("Station", "Silent bell"),
                translate("Station", "Full path of the program that F11 starts; empty for none."),
                self.bell,
            ),
            *((translate("Kinds", KINDS[kind]), choose, box) for kind, box in self.devices.items()),
        )

    def fill(self) -> None:
        """Show what is set, and the devices that are plugged in now."""
        present = self._present = self._setup.read()
        self.post.setText(present.post)
        self.bell.setText(present.silent_bell)
        self.direction.choose(present.direction)
        self.second_line.choose("1" if present.second_line else "0")
        held = sorted({*HOLDING, round(present.retention_seconds)})
        seconds = translate("Station", "{number} seconds")
        self.holding.offer([(str(each), seconds.format(number=number(each))) for each in held])
        self.holding.choose(str(round(present.retention_seconds)))
        shares = sorted({*BLIND, round(present.blind_sampling * 100)})
        of_all = translate("Station", "{number} of 100 inspections")
        self.blind.offer([(str(each), of_all.format(number=number(each))) for each in shares])
        self.blind.choose(str(round(present.blind_sampling * 100)))
        for kind, box in self.devices.items():
            chosen = str(getattr(present.devices, kind.value))
            found = dict(self._setup.found(kind))
            if chosen:
                found.setdefault(
                    chosen, translate("Station", "{device} (not found)").format(device=chosen)
                )
            first = ("", translate("Station", "The first that is found"))
            box.offer([first, *found.items()])
            box.choose(chosen)

    def wanted(self) -> Settings:
        """Return the settings as the fields now say; what has no field stays."""
        present = self._present
        devices = DevicesChosen(**{kind.value: box.chosen() for kind, box in self.devices.items()})
        held, share = float(self.holding.chosen()), float(self.blind.chosen()) / 100
        # A value between the steps that was not touched stays exactly what it was.
        if round(present.retention_seconds) == held:
            held = present.retention_seconds
        if round(present.blind_sampling * 100) == round(share * 100):
            share = present.blind_sampling
        return replace(
            present,
            post=self.post.text().upper(),
            direction=self.direction.chosen(),
            second_line=self.second_line.chosen() == "1",
            retention_seconds=held,
            blind_sampling=share,
            silent_bell=self.bell.text().strip(),
            devices=devices,
        )

    def keep(self) -> str:
        """Write the settings where a field differs; the code of what stands against it, or ""."""
        wanted = self.wanted()
        return "" if wanted == self._present else self._setup.write(wanted)
