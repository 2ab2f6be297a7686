"""HTTPS with mutual TLS 1.3 and one private CA; every mishap gets a name."""

from __future__ import annotations

import http.client
import re
import socket
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from client.courier import clock
from client.courier.config import CourierTrouble

if TYPE_CHECKING:
    from email.message import Message

    from client.courier.config import CourierConfig

_SECONDS = 20.0
_MOST_ANSWER = 2**22
_EXPIRED = 10
_NOT_YET_VALID = 9
_HOST_DIFFERS = 62
_LONGEST_WAIT = 86_400
_NOT_REACHED = {"courier.refused", "courier.name_unknown", "courier.timeout"}
# Mishaps that this station's own clock or certificate can be the cause of.
_CLOCK_OR_PAPER = {
    "courier.server_expired", "courier.server_not_yet", "courier.tls_refused",
    "courier.interrupted",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer of the upstream; date is its clock as told in the header."""

    status: int
    body: bytes
    retry_after: int
    date: str


def context_of(config: CourierConfig) -> ssl.SSLContext:
    """Return our side of TLS: 1.3 only, the private CA only, our certificate shown."""
    context = believing(config)
    try:
        _load_pair(context, config)
    except (OSError, ssl.SSLError) as error:
        raise CourierTrouble("courier.tls_files", type(error).__name__) from error
    return context


def believing(config: CourierConfig) -> ssl.SSLContext:
    """Return our side without a certificate of our own, for the first enrolment alone."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    try:
        context.load_verify_locations(config.ca)
    except (OSError, ssl.SSLError) as error:
        raise CourierTrouble("courier.tls_files", type(error).__name__) from error
    return context


def _load_pair(context: ssl.SSLContext, config: CourierConfig) -> None:
    try:
        context.load_cert_chain(config.certificate, config.key)
    except ssl.SSLError:
        # A power cut while a renewal was put in place: the certificate's file holds its own key.
        context.load_cert_chain(config.certificate)


class HTTPSLink:
    """One connection to the upstream, opened when needed and kept while it holds."""

    def __init__(self, config: CourierConfig) -> None:
        self._config = config
        self._context = context_of(config)
        self._open: http.client.HTTPSConnection | None = None
        # Whether the line that stands has brought an answer before.
        self._used = False

    def close(self) -> None:
        """Close the connection."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def _connection(self) -> http.client.HTTPSConnection:
        if self._open is None:
            there = (self._config.host, self._config.port)
            first = self._config.proxy or there
            self._open = http.client.HTTPSConnection(
                *first, timeout=_SECONDS, context=self._context
            )
            if self._config.proxy:
                self._open.set_tunnel(*there)
        return self._open

    def post(self, path: str, body: bytes) -> Reply:
        """Deliver deflated JSON; CourierTrouble says why there is no answer."""
        idle = self._used
        try:
            return self._post(path, body)
        except CourierTrouble as mishap:
            # The upstream may have closed what stood idle; then a fresh line takes it. One that
            # does not answer in time has enough to do.
            if not idle or mishap.code != "courier.interrupted":
                raise
        return self._post(path, body)

    def _post(self, path: str, body: bytes) -> Reply:
        fixed = {"Content-Type": "application/json", "Content-Encoding": "deflate"}
        self._used = False
        try:
            connection = self._connection()
            connection.request("POST", self._config.path + path, body, fixed)
            answer = connection.getresponse()
            said = answer.read(_MOST_ANSWER)
            self._used = not answer.will_close
            date = answer.headers.get("Date", "")
            return Reply(answer.status, said, retry_seconds(answer.headers), date)
        except (OSError, http.client.HTTPException) as error:
            through = self._open is not None and self._open.sock is None
            stood = self._open is not None and isinstance(self._open.sock, ssl.SSLSocket)
            self.close()
            if stood and isinstance(error, ssl.SSLEOFError):
                # Cut after both sides had agreed: no quarrel about TLS.
                error = ConnectionResetError()
            raise trouble(error, self._config, through_proxy=through) from error


def retry_seconds(headers: Message) -> int:
    """Read Retry-After (RFC 9110 section 10.2.3): at most a day; 0 where it says something else.

    A date counts from the upstream's own clock, or from ours where it tells none.
    """
    text = str(headers.get("Retry-After", "")).strip()
    if re.fullmatch("[0-9]{1,18}", text):
        return min(int(text), _LONGEST_WAIT)
    until, told = _moment(text), _moment(str(headers.get("Date", "")))
    if until is None:
        return 0
    return max(0, min(int((until - (told or datetime.now(UTC))).total_seconds()), _LONGEST_WAIT))


def _moment(text: str) -> datetime | None:
    try:
        told = parsedate_to_datetime(text)
    except (TypeError, ValueError, OverflowError):
        return None
    return told if told.tzinfo else told.replace(tzinfo=UTC)


def trouble(
    error: Exception, config: CourierConfig, *, through_proxy: bool = False
) -> CourierTrouble:
    """Say what happened to a connection, and whether this station's own clock or paper is why.

    through_proxy: no connection stood yet, so that a proxy, where there is one, is what failed.
    """
    code, detail = trouble_of(error), type(error).__name__
    if config.proxy and through_proxy:
        named = f"{config.proxy[0]}:{config.proxy[1]}"
        answered = re.search("Tunnel connection failed: ([0-9]{3})", str(error))
        if answered:
            return CourierTrouble("courier.proxy_refused", f"{named}, HTTP {answered[1]}")
        if code in _NOT_REACHED:
            return CourierTrouble("courier.proxy_away", named)
    own = clock.trouble(config) if code in _CLOCK_OR_PAPER else None
    return own or CourierTrouble(code, detail)


def trouble_of(error: Exception) -> str:
    """Name what happened to a connection, in the words of client.messages.records."""
    if isinstance(error, ssl.SSLCertVerificationError):
        dated = {_EXPIRED: "courier.server_expired", _NOT_YET_VALID: "courier.server_not_yet"}
        return dated.get(error.verify_code, _host_or_unknown(error))
    if isinstance(error, ssl.SSLError):
        return "courier.tls_refused"
    if isinstance(error, socket.gaierror):
        return "courier.name_unknown"
    if isinstance(error, ConnectionRefusedError):
        return "courier.refused"
    if isinstance(error, TimeoutError):
        return "courier.timeout"
    return "courier.interrupted"


def _host_or_unknown(error: ssl.SSLCertVerificationError) -> str:
    differs = error.verify_code == _HOST_DIFFERS or "match" in error.verify_message
    return "courier.server_name" if differs else "courier.server_unknown"
