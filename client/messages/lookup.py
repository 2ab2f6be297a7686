"""From a stable code to the sentence a person reads; the topics are the modules beside this."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING

import client.messages
from client.messages.catalogue import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_NOT_TOPICS = frozenset({"catalogue", "lookup", "remarks"})
UNKNOWN = Message(
    "This station has no sentence for what it found here.",
    "Look at the document and the traveller yourself, and tell the technician the code under F8.",
)


class _Blanks(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def topics() -> tuple[str, ...]:
    """Name the modules that hold sentences, in alphabetical order."""
    found = (module.name for module in pkgutil.iter_modules(client.messages.__path__))
    return tuple(sorted(name for name in found if name not in _NOT_TOPICS))


def topic_messages(topic: str) -> Mapping[str, Message]:
    """Return one topic's sentences by code."""
    module = importlib.import_module(f"client.messages.{topic}")
    return dict(getattr(module, "MESSAGES", {}))


@cache
def catalogue() -> Mapping[str, Message]:
    """Merge all topics; of two sentences with one code the first topic's stands (a test looks)."""
    merged: dict[str, Message] = {}
    for topic in topics():
        for code, found in topic_messages(topic).items():
            merged.setdefault(code, found)
    return merged


def template(code: str) -> Message:
    """Return the message of a code, or a plain sentence for a code that nobody wrote."""
    return catalogue().get(code, UNKNOWN)


def fill(text: str, detail: Iterable[tuple[str, str]]) -> str:
    """Fill "{name}" from the detail; a value that is not there becomes an ellipsis."""
    return text.format_map(_Blanks(detail))


def sentence(code: str, detail: Iterable[tuple[str, str]] = ()) -> tuple[str, str]:
    """Return the filled sentence and next step of a code, in English."""
    found = template(code)
    values = tuple(detail)
    return fill(found.sentence, values), fill(found.next_step, values)
