"""Where the station lives on disk, and the few things a person may set about it."""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE_NAME = "settings.toml"
LANGUAGES = ("en", "fr", "es", "pt", "ar")
PALETTES = ("day", "sun", "night")
DIRECTIONS = ("in", "out", "transit")
PROFILES = ("count", "entry_exit", "statutory")
LONGEST_RETENTION = 120.0
_POST = re.compile(r"[A-Z]{2,3}-[A-Z0-9]{2,8}")
_PURPOSE = re.compile(r"[a-z][a-z_]{2,31}")
_PROGRAM = re.compile(r"|/[^\x00-\x1f]{1,200}")
_DEVICE = re.compile(r"[a-z][a-z0-9_-]{0,31}:[^\x00-\x1f]{0,160}")


class SettingsError(Exception):
    """The settings file cannot be used; code keys the sentence, sentence says it in English."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Station:
    """The folder of one station. training: the training world's own folder, beside production."""

    home: Path
    training: bool = True

    @property
    def folder(self) -> Path:
        """Where this world keeps everything."""
        return self.home / "training" if self.training else self.home

    @property
    def trust(self) -> Path:
        """Signed policy, purpose register, lists and verification keys."""
        return self.folder / "trust"

    @property
    def settings_file(self) -> Path:
        """The one file that a person edits."""
        return self.folder / FILE_NAME


@dataclass(frozen=True, slots=True)
class DevicesChosen:
    """Addresses of the devices to use; "" takes the first that is plugged in."""

    document_reader: str = ""
    chip_reader: str = ""
    camera: str = ""
    finger_scanner: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person may set.

    post: crossing point code. blind_sampling: share of inspections (0 to 1) in which the officer
    judges the faces first. retention_seconds: 5 to 120; it can be shortened, never lengthened (I8).
    second_line: a referral goes on at this station, with the material still in memory.
    silent_bell: full path of a program that calls a colleague for protection (F11), "" for none.
    """

    post: str = "UTO-TRAIN"
    direction: str = "in"
    purpose: str = "border_crossing"
    profile: str = "count"
    language: str = "en"
    palette: str = "day"
    blind_sampling: float = 0.02
    retention_seconds: float = 120.0
    second_line: bool = False
    silent_bell: str = ""
    devices: DevicesChosen = field(default_factory=DevicesChosen)


def home_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Return $HALFDOOR_HOME, or ~/.local/share/halfdoor."""
    given = environment.get("HALFDOOR_HOME", "")
    return Path(given) if given else Path.home() / ".local" / "share" / "halfdoor"


def station(environment: Mapping[str, str] = os.environ) -> Station:
    """Find this machine's station; with nothing configured it is the training world."""
    home = home_folder(environment)
    return Station(home, training=not (home / FILE_NAME).exists())


def load(station_: Station) -> Settings:
    """Read the station's settings; the defaults where there is no file. SettingsError otherwise."""
    try:
        text = station_.settings_file.read_bytes()
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        message = f"The settings file cannot be opened ({error.strerror}); check its permissions."
        raise SettingsError("settings.closed", message) from error
    return parse(text)


def parse(text: bytes) -> Settings:
    """Turn TOML into settings; one sentence in SettingsError for anything unknown."""
    try:
        values = tomllib.loads(text.decode())
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"The settings file is not TOML: {error}."
        raise SettingsError("settings.unreadable", message) from error
    chosen = values.pop("devices", {})
    _known(values, Settings, "devices")
    if not isinstance(chosen, dict):
        raise _refusal("devices", "a table of device addresses")
    _known(chosen, DevicesChosen)
    for name, address in chosen.items():
        _must(address == "" or _fits(_DEVICE, address), name, "'adapter:address'")
    _check(values)
    return Settings(**values, devices=DevicesChosen(**chosen))


def _known(values: Mapping[str, Any], kind: type, *apart: str) -> None:
    names = [each.name for each in fields(kind) if each.name not in apart]
    for key in values:
        if key not in names:
            message = f"The settings file has no key '{key}'; it knows {', '.join(names)}."
            raise SettingsError("settings.unknown_key", message)


def _check(values: dict[str, Any]) -> None:
    choices = {
        "direction": DIRECTIONS,
        "profile": PROFILES,
        "language": LANGUAGES,
        "palette": PALETTES,
    }
    for key, allowed in choices.items():
        _must(values.get(key, allowed[0]) in allowed, key, f"one of {', '.join(allowed)}")
    _must(_fits(_POST, values.get("post", "UTO-TRAIN")), "post", "such as 'UTO-NORTH1'")
    _must(_fits(_PURPOSE, values.get("purpose", "abc")), "purpose", "a word in small letters")
    _must(_fits(_PROGRAM, values.get("silent_bell", "")), "silent_bell", "a program's full path")
    _must(isinstance(values.get("second_line", False), bool), "second_line", "true or false")
    _range(values, "blind_sampling", 0.0, 1.0)
    _range(values, "retention_seconds", 5.0, LONGEST_RETENTION)


def _fits(pattern: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _range(values: dict[str, Any], key: str, low: float, high: float) -> None:
    value = values.get(key, low)
    number = isinstance(value, int | float) and not isinstance(value, bool)
    _must(number and low <= value <= high, key, f"a number from {low:g} to {high:g}")


def _must(holds: bool, key: str, wanted: str) -> None:
    if not holds:
        raise _refusal(key, wanted)


def _refusal(key: str, wanted: str) -> SettingsError:
    return SettingsError("settings.out_of_range", f"The setting '{key}' must be {wanted}.")
