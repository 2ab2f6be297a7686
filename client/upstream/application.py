"""The ASGI application: one door for batches, one page that shows what a State sees."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from client.upstream.metrics import exposition
from client.upstream.page import page as drawn
from client.upstream.turnstile import Turnstile

if TYPE_CHECKING:
    from starlette.requests import Request

    from client.upstream.intake import Intake

MOST_BODY = 2**20
MOST_INFLATED = 2**23
MOST_ENVELOPES = 500


class _TooMuch(ValueError):  # noqa: N818 - an answer to the station
    pass


async def _body(request: Request) -> bytes:
    """Read and inflate a body; _TooMuch before more is held than one batch can need."""
    parts, length = [], 0
    async for part in request.stream():
        length += len(part)
        if length > MOST_BODY:
            raise _TooMuch
        parts.append(part)
    body = b"".join(parts)
    if request.headers.get("content-encoding") != "deflate":
        return body
    inflater = zlib.decompressobj()
    plain = inflater.decompress(body, MOST_INFLATED)
    if inflater.unconsumed_tail or not inflater.eof:
        raise _TooMuch
    return plain


async def _pass_over(request: Request) -> None:
    length = 0
    async for part in request.stream():
        length += len(part)
        if length > MOST_BODY:
            return


def _envelopes(body: bytes) -> list[object]:
    value = json.loads(body)
    if not isinstance(value, dict) or not isinstance(value.get("envelopes"), list):
        raise TypeError("not a batch")
    envelopes = list(value["envelopes"])
    if len(envelopes) > MOST_ENVELOPES:
        raise _TooMuch
    return envelopes


def application(intake: Intake) -> Starlette:
    """Build the receiver around one intake."""
    turnstile = Turnstile()

    async def deliver(request: Request) -> Response:
        entered = turnstile.enter()
        if entered is None:
            # Read to its end: a station that is cut while it sends never hears when to come back.
            await _pass_over(request)
            wait = {"Retry-After": str(turnstile.wait())}
            return JSONResponse({"code": "upstream.busy"}, 503, wait)
        try:
            return await take(request)
        finally:
            turnstile.leave(entered)

    async def take(request: Request) -> Response:
        try:
            envelopes = _envelopes(await _body(request))
        except _TooMuch:
            return JSONResponse({"code": "upstream.too_much"}, 413)
        except (ValueError, TypeError, zlib.error, RecursionError):
            return JSONResponse({"code": "upstream.form"}, 400)
        try:
            answers = await run_in_threadpool(intake.take, envelopes)
        except OSError:
            return JSONResponse({"code": "upstream.store"}, 503, {"Retry-After": "5"})
        return JSONResponse({"answers": [answer.to_json() for answer in answers]})

    async def page(_request: Request) -> Response:
        return HTMLResponse(await run_in_threadpool(drawn, intake.store))

    async def metrics(_request: Request) -> Response:
        text = await run_in_threadpool(exposition, intake.store)
        return PlainTextResponse(text, media_type="text/plain; version=0.0.4")

    return Starlette(
        routes=[
            Route("/v1/records", deliver, methods=["POST"]),
            Route("/", page, methods=["GET"]),
            Route("/metrics", metrics, methods=["GET"]),
        ]
    )
