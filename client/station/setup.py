"""The station's settings, read and written for the window's page of a technician."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from client.settings import DevicesChosen, Settings, SettingsError, load, parse
from client.trust.whole_file import replace_file
from devices.types import DeviceKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from client.settings import Station
    from devices.manager import Inventory


@dataclass(frozen=True, slots=True)
class Setup:
    """What may be set here; everything counts from the next start on.

    inventory: the devices that are plugged in now.
    """

    here: Station
    inventory: Callable[[], Inventory]

    def read(self) -> Settings:
        """Return what is set; the defaults where the file cannot be used."""
        try:
            return load(self.here)
        except SettingsError:
            return Settings()

    def found(self, kind: DeviceKind) -> tuple[tuple[str, str], ...]:
        """Return address and name of each device of a kind."""
        return tuple((info.address, info.label) for info in self.inventory().of(kind))

    def write(self, wanted: Settings) -> str:
        """Put the settings in force from the next start on; the code of what stands against it."""
        try:
            text = as_text(wanted).encode()
            parse(text)
            replace_file(self.here.settings_file, text)
        except SettingsError as refusal:
            return refusal.code
        except OSError:
            return "settings.not_written"
        return ""


def as_text(settings: Settings) -> str:
    """Write settings as TOML that settings.parse() reads back the same."""
    lines = [
        f"{each.name} = {_value(getattr(settings, each.name))}"
        for each in fields(Settings)
        if each.name != "devices"
    ]
    chosen = [
        f"{each.name} = {_value(getattr(settings.devices, each.name))}"
        for each in fields(DevicesChosen)
        if getattr(settings.devices, each.name)
    ]
    return "\n".join([*lines, "", "[devices]", *chosen, ""])


def _value(value: object) -> str:
    # A JSON string, number or truth value is also TOML, but for DEL, which TOML wants escaped.
    return json.dumps(value).replace("\x7f", "\\u007f")
