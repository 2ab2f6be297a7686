"""Whatever ends a command becomes one sentence with a next step, never a traceback.

HALFDOOR_TRACE=1 shows a programmer the traceback; nothing else does.
"""

from __future__ import annotations

import os

from client import log
from client.messages.lookup import catalogue, sentence
from client.settings import SettingsError
from client.terminal import NOT_THERE, UNREADABLE

UNFORESEEN = 1
_DOCTOR = "'halfdoor doctor' says what this station lacks."


def explain(problem: Exception) -> tuple[int, str]:
    """Return the exit status and the sentence for what ended a command."""
    if isinstance(problem, SettingsError):
        return UNREADABLE, problem.sentence
    code = getattr(problem, "code", "")
    if isinstance(code, str) and code in catalogue():
        detail = getattr(problem, "detail", ())
        values = detail if isinstance(detail, tuple) else (("detail", str(detail)),)
        return UNREADABLE, " ".join(sentence(code, values)).strip()
    if isinstance(problem, OSError) and problem.filename:
        reason = (problem.strerror or type(problem).__name__).lower()
        return NOT_THERE, f"{problem.filename}: {reason}. {_DOCTOR}"
    if type(problem).__module__ == "builtins" and isinstance(problem, OSError) and problem.errno:
        # A full disk names no file; the words are the system's own.
        return NOT_THERE, f"The system says: {os.strerror(problem.errno).lower()}. {_DOCTOR}"
    log.stumble(problem)
    place = _place(problem)
    return UNFORESEEN, (
        f"Something that nobody foresaw ended this command ({type(problem).__name__}{place}). "
        "Nothing was kept; please report these words to the maintainers."
    )


def _place(problem: Exception) -> str:
    """Name the last line of our own code that the problem passed; never its text."""
    ours, trace = "", problem.__traceback__
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__", ""))
        if module.partition(".")[0] in {"client", "devices", "capture", "mrz"}:
            ours = f" in {module}, line {trace.tb_lineno}"
        trace = trace.tb_next
    return ours
