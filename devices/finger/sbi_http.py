"""HTTP to the services of the biometric interface: loopback and their ports, nothing else."""

from __future__ import annotations

import http.client
import io
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from devices.finger.sbi_values import FIRST_PORT, LAST_PORT, SbiRefusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LOOPBACK = "127.0.0.1"
_MOST_ANSWER = 64 * 1024 * 1024
_PIECE = 64 * 1024
_JSON = {"Content-Type": "application/json", "Accept": "*/*", "Connection": "close"}


@contextmanager
def _answer(
    port: int, verb: str, path: str, body: bytes, seconds: float
) -> Iterator[http.client.HTTPResponse]:
    """Send one request; SbiRefusal "silent" for whatever keeps an answer away."""
    if not FIRST_PORT <= port <= LAST_PORT:
        raise SbiRefusal("silent", f"port {port}")
    connection = http.client.HTTPConnection(LOOPBACK, port, timeout=seconds)
    try:
        connection.request(verb, path, body, _JSON)
        yield connection.getresponse()
    except (OSError, http.client.HTTPException) as cause:
        raise SbiRefusal("silent", type(cause).__name__) from cause
    finally:
        connection.close()


def ask(port: int, verb: str, path: str, body: bytes, seconds: float) -> bytes:
    """Send one request to a service and return the body of its answer, within so many seconds.

    SbiRefusal "silent"; "format" where the answer is longer than any capture.
    """
    deadline = time.monotonic() + seconds
    content = bytearray()
    with _answer(port, verb, path, body, seconds) as response:
        while piece := response.read1(_PIECE):
            content += piece
            if len(content) > _MOST_ANSWER:
                raise SbiRefusal("format", "too long")
            if time.monotonic() > deadline:
                raise SbiRefusal("silent", "an answer without end")
    return bytes(content)


@contextmanager
def stream(
    port: int, verb: str, path: str, body: bytes, seconds: float
) -> Iterator[Callable[[int], bytes]]:
    """Open a live view; gives the function that reads on. seconds: of silence that end it."""
    with _answer(port, verb, path, body, seconds) as response:
        yield response.read1


def warm() -> None:
    """Load what the first request would load from files, which the wall forbids."""
    LOOPBACK.encode("idna")
    http.client.parse_headers(io.BytesIO(b"Content-Length: 0\r\n\r\n"))
