"""What every command shares: exit statuses, one-sentence refusals, JSON lines, a progress bar."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from types import TracebackType

DONE = 0
WRONG_USAGE = 2
NOT_THERE = 3
UNREADABLE = 4


class CommandRefusal(Exception):  # noqa: N818 - an answer to the person, with an exit status
    """A command cannot do its work; carries one sentence with the next step."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence


def say(text: str = "", *, stream: TextIO | None = None) -> None:
    """Write one line for a person, at once: also where a service's journal or a pipe reads it."""
    chosen = stream or sys.stdout
    try:
        chosen.write(text + "\n")
    except UnicodeEncodeError:
        # A terminal's own alphabet, or a file's name that is no text: spelled, not refused.
        alphabet = chosen.encoding or "ascii"
        chosen.write(text.encode(alphabet, "backslashreplace").decode(alphabet) + "\n")
    chosen.flush()


def seconds(text: str) -> float:
    """Take a time that a person writes, from 0 to 3,600 seconds; ValueError for any other word."""
    value = float(text)
    if not 0 <= value <= 3600:
        raise ValueError(text)
    return value


def refuse(sentence: str) -> None:
    """Write a refusal on standard error: one line, whatever stands in the name of a file."""
    shown = (each if each.isprintable() else _escaped(each) for each in sentence)
    say(f"halfdoor: {''.join(shown)}", stream=sys.stderr)


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode()


def emit_json(value: object) -> None:
    """Write one JSON object on one line of standard output, at once."""
    line = json.dumps(value, ensure_ascii=False, separators=(", ", ": "))
    try:
        line.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        # A terminal's own alphabet, or a file's name that is no text: JSON can spell them all.
        line = json.dumps(value, separators=(", ", ": "))
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def reopen_streams() -> None:
    """Open what was closed before we began: else a file of ours would take its number."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115 - stays open
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - stays open
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - stays open


class Progress:
    """A progress bar on standard error; silent where that is no terminal."""

    def __init__(self, label: str, total: int) -> None:
        self._label = label
        self._total = max(total, 1)
        self._shown = sys.stderr.isatty()
        self._last = -1

    def __enter__(self) -> Progress:
        self.update(0)
        return self

    def update(self, done: int) -> None:
        """Show how much of the total is done."""
        percent = min(100, done * 100 // self._total)
        if not self._shown or percent == self._last:
            return
        self._last = percent
        bar = "#" * (percent * 30 // 100)
        sys.stderr.write(f"\r{self._label} [{bar:<30}] {percent:3d} %")
        sys.stderr.flush()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._shown:
            sys.stderr.write("\n")
