"""Delivery through a NATS hub (JetStream, mutual TLS 1.3): the same bytes, the same receipts.

A record never leaves the outbox on the hub's acknowledgement: deleting on it lost 1,024 of 5,875
records when hubs were wiped (docs/decisions/https-courier.md). The State answers to a subject
that this station made for one delivery; without an answer the batch is published again later.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from typing import TYPE_CHECKING

import nats
import nats.errors
import nats.js.errors

from client.courier.config import CourierTrouble
from client.courier.delivery import TOO_MUCH
from client.courier.transport import Reply, context_of, trouble

if TYPE_CHECKING:
    from nats.aio.client import Client

    from client.courier.config import CourierConfig

SUBJECT = "halfdoor.records"
REPLY_HEADER = "Halfdoor-Reply"
_CONNECT_SECONDS = 10
_RECEIPT_SECONDS = 20.0


class NATSLink:
    """One connection to a hub; its loop runs only while a delivery does."""

    def __init__(self, config: CourierConfig) -> None:
        self._config = config
        self._context = context_of(config)
        self._loop = asyncio.new_event_loop()
        self._client: Client | None = None

    def close(self) -> None:
        """Close the connection and its loop."""
        if not self._loop.is_closed():
            self._loop.run_until_complete(self._disconnect())
            self._loop.close()

    def post(self, path: str, body: bytes) -> Reply:  # noqa: ARG002 - a hub has subjects, no paths
        """Publish one batch and wait for the State's answer; CourierTrouble where none comes."""
        try:
            return self._loop.run_until_complete(self._exchange(body))
        except nats.errors.MaxPayloadError:
            return Reply(TOO_MUCH, b"", 0, "")
        except nats.errors.TimeoutError as error:
            raise CourierTrouble("courier.hub_silent") from error
        except (nats.errors.Error, nats.js.errors.Error) as error:
            self._loop.run_until_complete(self._disconnect())
            raise CourierTrouble("courier.hub_refused", type(error).__name__) from error
        except (OSError, ssl.SSLError) as error:
            self._loop.run_until_complete(self._disconnect())
            raise trouble(error, self._config) from error

    async def _exchange(self, body: bytes) -> Reply:
        client = await self._connected()
        inbox = client.new_inbox()
        answers = await client.subscribe(inbox, max_msgs=1)
        try:
            # No identifier to drop doubles by: a batch that comes again wants its answer at another
            # subject, and the State knows each record by its own.
            await client.jetstream().publish(SUBJECT, body, headers={REPLY_HEADER: inbox})
            answer = await answers.next_msg(timeout=_RECEIPT_SECONDS)
        finally:
            with contextlib.suppress(nats.errors.Error):
                await answers.unsubscribe()
        return Reply(200, answer.data, 0, "")

    async def _connected(self) -> Client:
        if self._client is None or not self._client.is_connected:
            await self._disconnect()
            self._client = await nats.connect(
                f"tls://{self._config.host}:{self._config.port}",
                tls=self._context,
                allow_reconnect=False,
                connect_timeout=_CONNECT_SECONDS,
                error_cb=_quiet,
            )
        return self._client

    async def _disconnect(self) -> None:
        if self._client is not None:
            with contextlib.suppress(nats.errors.Error, OSError):
                await self._client.close()
            self._client = None


async def _quiet(_error: Exception) -> None:
    """Leave the telling to post(): the library would print a trace."""
