"""A port of this machine at which nobody else comes to stand while a test needs it free."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator


@contextlib.contextmanager
def held_port() -> Iterator[int]:
    """Hold a port without listening: a caller is refused there until the test's own server listens.

    A port that was only looked up and let go may be another program's a moment later.
    """
    with socket.socket() as holder:
        # The kernel gives a bound port to nobody who asks for any; a server that asks for this
        # very one, with the same option, still gets it.
        holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        holder.bind(("127.0.0.1", 0))
        yield holder.getsockname()[1]
