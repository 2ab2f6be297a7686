"""Logging that cannot hold personal data: a closed vocabulary, and closed values.

A line is one Event with small whole numbers and words of a closed list (outcomes, groups, faults,
and what allow() adds: check names, states, device addresses). Everything else, whoever
wrote it and at whatever level, is replaced by a count of what was withheld: a name in somebody
else's exception text never reaches a file.
"""

from __future__ import annotations

import logging
import logging.handlers
import threading
from enum import StrEnum
from typing import TYPE_CHECKING

from devices.errors import Fault
from devices.types import DeviceKind
from mrz.checks import Group, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

NAME = "halfdoor"
# Six digits can be a Card Access Number or a date of birth, nine a document number.
_LARGEST = 99_999
_KEYS = frozenset(
    {"bytes", "code", "count", "device", "fault", "kind", "level", "line", "milliseconds",
     "module", "outcome", "seconds", "state", "status", "version"}
)  # fmt: skip


class Event(StrEnum):
    """Everything that a log line can say."""

    STARTED = "started"
    STOPPED = "stopped"
    DEVICE_FOUND = "device found"
    DEVICE_LOST = "device lost"
    TROUBLE = "trouble"
    STUMBLED = "stumbled"
    WITHHELD = "withheld"


class _Words:
    """The closed list of strings that a value may be."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._words: frozenset[str] = frozenset({*DeviceKind, *Fault, *Group, *Outcome})

    def add(self, words: Iterable[str]) -> None:
        with self._lock:
            self._words |= frozenset(words)

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and word in self._words


_words = _Words()
# Where nothing is configured, nothing is written: Python's own last resort is standard error.
logging.getLogger(NAME).addHandler(logging.NullHandler())


def allow(words: Iterable[str]) -> None:
    """Register words that are known not to be about a person: device addresses, message codes."""
    _words.add(words)


class ClosedVocabulary(logging.Filter):
    """Lets lines of the vocabulary through and empties every other line."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Replace whatever is not ours by where it came from; nothing of its text stays."""
        values = getattr(record, "closed", None)
        if getattr(record, "emptied", False):
            return True
        if not isinstance(record.msg, Event) or not isinstance(values, dict):
            record.msg, values = Event.WITHHELD, {}
            record.name = _root_of(record.name)
        record.args = None
        record.exc_info = record.exc_text = record.stack_info = None
        record.emptied = True
        record.msg = " ".join([str(record.msg), *(f"{k}={v}" for k, v in values.items())])
        return True


def _root_of(name: str) -> str:
    root = name.partition(".")[0]
    return root if root.isidentifier() and len(root) <= 24 else "foreign"


def _closed(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return str(int(value)) if abs(value) <= _LARGEST else "large"
    return str(value) if str(value) in _words else "withheld"


def note(event: Event, *, level: int = logging.INFO, **values: int | str) -> None:
    """Write one line; each value is a small whole number or a word of the closed list."""
    closed = {key: _closed(value) for key, value in values.items() if key in _KEYS}
    closed |= {"withheld": str(len(values) - len(closed))} if len(closed) < len(values) else {}
    logging.getLogger(NAME).log(level, event, extra={"closed": closed})


def stumble(error: BaseException) -> None:
    """Write that something unforeseen happened: the type and the place, never the text."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    line = trace.tb_lineno if trace is not None else 0
    module = trace.tb_frame.f_globals.get("__name__", "") if trace is not None else ""
    ours = module if module.partition(".")[0] in {"client", "devices", "capture", "mrz"} else ""
    allow([type(error).__name__, ours])
    note(Event.STUMBLED, level=logging.ERROR, kind=type(error).__name__, module=ours, line=line)


def configure(folder: Path, *, level: int = logging.INFO) -> logging.Handler:
    """Send every logger of this process to <folder>/log/halfdoor.log (5 x 256 KiB), filtered."""
    place = folder / "log"
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        place / "halfdoor.log", maxBytes=262_144, backupCount=4, encoding="utf-8"
    )
    (place / "halfdoor.log").chmod(0o600)
    handler.addFilter(ClosedVocabulary())
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    return handler


def release(handler: logging.Handler) -> None:
    """Undo configure()."""
    logging.getLogger().removeHandler(handler)
    handler.close()
