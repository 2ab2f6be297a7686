"""The State's side of a NATS hub: take batches from the stream, store, answer with receipts."""

from __future__ import annotations

import asyncio
import contextlib
import json
import ssl
import zlib
from typing import TYPE_CHECKING

import nats
import nats.errors
import nats.js.errors
from nats.js.api import RetentionPolicy, StorageType, StreamConfig

from client.upstream.application import MOST_INFLATED

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from nats.aio.client import Client
    from nats.aio.msg import Msg
    from nats.js import JetStreamContext

    from client.upstream.intake import Intake

STREAM = "HALFDOOR"
SUBJECT = "halfdoor.records"
REPLY_HEADER = "Halfdoor-Reply"
_DURABLE = "state"
_AGAIN_SECONDS = 1.0
# Earlier ones acknowledge before their disk holds it, or have known holes in their TLS mapping.
OLDEST = (2, 12, 6)
_TROUBLE = (OSError, ssl.SSLError, nats.errors.Error, nats.js.errors.Error)


def tls(folder: Path) -> ssl.SSLContext:
    """Return the State's client side towards the hub: TLS 1.3, our CA, our certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.load_verify_locations(folder / "ca.pem")
    context.load_cert_chain(folder / "hub.pem", folder / "hub.key")
    return context


class HubReceiver:
    """Consumes one hub until stopped; a lost or wiped hub is joined again.

    ready: called each time that it joined, with the version of the hub where that is too old to
    keep what it acknowledges, else "".
    """

    def __init__(
        self, url: str, folder: Path, intake: Intake, ready: Callable[[str], None]
    ) -> None:
        self._url, self._context = url, tls(folder)
        self._intake = intake
        self._ready = ready

    def run(self) -> None:
        """Consume until interrupted."""
        asyncio.run(self._forever())

    async def _forever(self) -> None:
        while True:
            with contextlib.suppress(*_TROUBLE):
                await self._consume()
            await asyncio.sleep(_AGAIN_SECONDS)

    async def _consume(self) -> None:
        client = await nats.connect(
            self._url, tls=self._context, allow_reconnect=False, error_cb=_quiet
        )
        try:
            stream = client.jetstream()
            await _have_stream(stream)
            await self._take_all(client, stream)
        finally:
            await client.close()

    async def _take_all(self, client: Client, stream: JetStreamContext) -> None:
        taken = await stream.pull_subscribe(SUBJECT, durable=_DURABLE, stream=STREAM)
        self._ready(_too_old(client))
        while client.is_connected:
            try:
                messages = await taken.fetch(8, timeout=5)
            except nats.errors.TimeoutError:
                await stream.stream_info(STREAM)
                continue
            for message in messages:
                await self._take(client, message)

    async def _take(self, client: Client, message: Msg) -> None:
        try:
            answer = await asyncio.to_thread(self._answer, message.data)
        except OSError:
            await message.nak()
            return
        await message.ack()
        reply = (message.headers or {}).get(REPLY_HEADER, "")
        if answer and reply.startswith("_INBOX."):
            await client.publish(reply, answer)

    def _answer(self, body: bytes) -> bytes:
        """Take one batch; b"" for bytes that are none. OSError where the store does not answer."""
        try:
            inflater = zlib.decompressobj()
            envelopes = json.loads(inflater.decompress(body, MOST_INFLATED))["envelopes"]
            given = list(envelopes)
        except (ValueError, KeyError, TypeError, zlib.error, RecursionError):
            return b""
        try:
            answers = self._intake.take(given)
        except OSError:
            raise
        except Exception:  # noqa: BLE001 - one station's bytes must not end every station's receiver
            return b""
        return json.dumps({"answers": [answer.to_json() for answer in answers]}).encode()


def _too_old(client: Client) -> str:
    version = client.connected_server_version
    try:
        told = (version.major, version.minor, version.patch)
    except ValueError:
        return ""
    return ".".join(map(str, told)) if told < OLDEST else ""


async def _have_stream(stream: JetStreamContext) -> None:
    """Make the stream where a new or wiped hub has none; one that the State made stays as it is.

    What the State took leaves the hub: a broker is no place for records to lie.
    """
    with contextlib.suppress(nats.js.errors.NotFoundError):
        await stream.stream_info(STREAM)
        return
    kept = RetentionPolicy.WORK_QUEUE
    file = StorageType.FILE
    await stream.add_stream(
        StreamConfig(name=STREAM, subjects=[SUBJECT], storage=file, retention=kept)
    )


async def _quiet(_error: Exception) -> None:
    """Leave the telling to the loop: the library would print a trace."""
