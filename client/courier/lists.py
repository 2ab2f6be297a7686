"""The courier's answer to the booth's question: the State's gateway to SLTD and TDAWN over HTTPS.

The question goes on as it came: number, type and issuer in one JSON object, POSTed to the url of
<station folder>/gateway.toml; the answer has the three fields of client.lists.gateway.Answer. The
booth waits two seconds, so no connection here lives longer.
"""

from __future__ import annotations

import http.client
from typing import TYPE_CHECKING

from client.courier import config as courier_config
from client.courier.config import CourierTrouble
from client.courier.transport import context_of
from client.lists.desk import SOCKET
from client.lists.gateway import (
    MOST_BYTES,
    NOT_CHECKED,
    SECONDS,
    Answer,
    decode_answer,
    encode_question,
)
from client.lists.gateway_server import GatewayServer

if TYPE_CHECKING:
    import ssl
    import threading
    from pathlib import Path

    from client.courier.config import CourierConfig
    from client.lists.document_key import DocumentKey

FILE_NAME = "gateway.toml"


def open_door(folder: Path) -> GatewayServer | None:
    """Answer the booth's questions on <folder>/gateway.sock until closed.

    None where the station has no gateway.toml: its lists are then told as not checked.
    CourierTrouble where the file or its keys cannot be used.
    """
    if not (folder / FILE_NAME).exists():
        return None
    gateway = Gateway(courier_config.load(folder, name=FILE_NAME))
    return GatewayServer(folder / SOCKET, gateway.ask)


class Gateway:
    """Asks the State's gateway; what goes wrong is "not checked", never "nothing"."""

    def __init__(self, config: CourierConfig) -> None:
        self._config = config
        self._context: ssl.SSLContext = context_of(config)

    def ask(self, document: DocumentKey, stop: threading.Event) -> Answer:
        """Ask about one document."""
        if stop.is_set():
            return NOT_CHECKED
        there = (self._config.host, self._config.port)
        connection = http.client.HTTPSConnection(
            *(self._config.proxy or there), timeout=SECONDS, context=self._context
        )
        try:
            if self._config.proxy:
                connection.set_tunnel(*there)
            kind = {"Content-Type": "application/json"}
            connection.request("POST", self._config.path or "/", encode_question(document), kind)
            reply = connection.getresponse()
            return decode_answer(reply.read(MOST_BYTES)) if reply.status == 200 else NOT_CHECKED
        except (OSError, http.client.HTTPException, CourierTrouble):
            return NOT_CHECKED
        finally:
            connection.close()
