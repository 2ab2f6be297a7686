"""The other end of the booth's question: a UNIX socket that answers one line with one line.

The courier runs it in front of the State's HTTPS gateway, the training world in front of a small
table. A question is read strictly: number, type, issuer, and no other field.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import threading
from typing import TYPE_CHECKING

from client.lists.document_key import LONGEST_NUMBER, DocumentKey
from client.lists.gateway import MOST_BYTES, NOT_CHECKED, Answer, encode_answer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Ask = Callable[[DocumentKey, threading.Event], Answer]

_STEP = 0.1
_FIELDS = {"number", "type", "issuer"}
_SIMULTANEOUS = 4


def decode_question(line: bytes) -> DocumentKey | None:
    """Read a question; None for anything but number, type and issuer of a document."""
    try:
        fields = json.loads(line)
    except ValueError:
        return None
    if not isinstance(fields, dict) or fields.keys() != _FIELDS:
        return None
    if not all(
        isinstance(value, str) and len(value) <= LONGEST_NUMBER for value in fields.values()
    ):
        return None
    document = DocumentKey(fields["number"], fields["type"], fields["issuer"])
    return document if document.complete else None


class GatewayServer:
    """Answers until closed; each question has a thread, so that a slow one delays no other."""

    def __init__(self, path: Path, ask: Ask) -> None:
        self._path = path
        self._ask = ask
        self._stop = threading.Event()
        self._places = threading.Semaphore(_SIMULTANEOUS)
        self._answering: list[threading.Thread] = []
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        before = os.umask(0o177)
        try:
            self._socket.bind(str(path))
        finally:
            os.umask(before)
        self._socket.listen(_SIMULTANEOUS)
        self._socket.settimeout(_STEP)
        self._thread = threading.Thread(target=self._serve, name="list-gateway", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop answering; returns when every thread has ended."""
        self._stop.set()
        self._thread.join()
        for thread in self._answering:
            thread.join()
        self._socket.close()
        self._path.unlink(missing_ok=True)

    def _serve(self) -> None:
        while not self._stop.is_set():
            try:
                line, _ = self._socket.accept()
            except TimeoutError:
                continue
            if not self._places.acquire(timeout=_STEP):
                line.close()
                continue
            thread = threading.Thread(target=self._answer, args=(line,), name="list-answer")
            self._answering = [each for each in self._answering if each.is_alive()] + [thread]
            thread.start()

    def _answer(self, line: socket.socket) -> None:
        try:
            with line, contextlib.suppress(OSError):
                line.settimeout(1.0)
                document = decode_question(line.recv(MOST_BYTES))
                answer = self._ask(document, self._stop) if document is not None else NOT_CHECKED
                line.sendall(encode_answer(answer))
        finally:
            self._places.release()
