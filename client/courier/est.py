"""Certificates by Enrollment over Secure Transport (RFC 7030) from the State's own CA.

The first one with a secret that the State gave, every later one with the certificate before it. The
private CA of courier.toml is the only one that is believed, for enrolment as for delivery.
"""

from __future__ import annotations

import base64
import binascii
import errno
import http.client
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from client.courier.config import CourierTrouble
from client.courier.enrolment import due, new_request, present, put_in_place
from client.courier.transport import believing, context_of, retry_seconds, trouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cryptography import x509

    from client.courier.config import CourierConfig

SECRET = "enrol.secret"  # noqa: S105 - a file's name
_SECONDS = 20.0
_MOST_BYTES = 1 << 16
_AGAIN_SECONDS = 3600.0


@dataclass(frozen=True, slots=True)
class Renewed:
    """A new certificate is in place; last: its end."""

    last: datetime


def enrol(config: CourierConfig) -> Renewed:
    """Get the first certificate with the State's secret, which then is destroyed.

    The secret is one line, "name:password", in tls/enrol.secret. CourierTrouble says why not.
    """
    place = config.key.with_name(SECRET)
    try:
        secret = place.read_bytes().strip()
    except FileNotFoundError as error:
        raise CourierTrouble("courier.no_secret", str(place)) from error
    shown = {"Authorization": "Basic " + base64.b64encode(secret).decode()}
    done = ask(config, believing(config), "simpleenroll", new_request(config), shown)
    _destroy(place)
    return done


def renew(config: CourierConfig) -> Renewed:
    """Get the next certificate with the present one (section 4.2.2); CourierTrouble if not."""
    asked = new_request(config, present(config).subject)
    return ask(config, context_of(config), "simplereenroll", asked, {})


class Renewal:
    """Renews by itself when it is time, and asks again after an hour where that did not work."""

    def __init__(
        self, config: CourierConfig, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._config, self._now = config, now
        self._tried: datetime | None = None
        self._wait = 0.0

    def look(self) -> Renewed | CourierTrouble | None:
        """Renew if it is time; None where there is nothing to do or to tell."""
        now = self._now()
        if self._config.est is None or self._early(now):
            return None
        try:
            if not due(present(self._config), now):
                return None
            return renew(self._config)
        except CourierTrouble as mishap:
            return self._again(mishap, now)
        except OSError as error:
            # A full disk takes no new key, and must not keep the courier from delivering.
            full = error.errno == errno.ENOSPC
            return self._again(
                CourierTrouble("records.disk_full" if full else "courier.tls_files"), now
            )

    def _again(self, mishap: CourierTrouble, now: datetime) -> CourierTrouble:
        self._tried, self._wait = now, max(_AGAIN_SECONDS, mishap.retry_after)
        return mishap

    def _early(self, now: datetime) -> bool:
        # A clock that was set back since, from a wrong year perhaps, must not make us wait for it.
        if self._tried is None:
            return False
        return 0 <= (now - self._tried).total_seconds() < self._wait


def ask(
    config: CourierConfig,
    context: ssl.SSLContext,
    operation: str,
    request: x509.CertificateSigningRequest,
    headers: dict[str, str],
) -> Renewed:
    """Send one request to one operation and put the answer in place; CourierTrouble if not."""
    status, body, wait = _exchange(config, context, operation, request, headers)
    if status == 202:
        raise CourierTrouble("courier.est_waits", str(wait), wait)
    if status != 200:
        raise CourierTrouble("courier.est_refused", str(status), wait)
    try:
        given = pkcs7.load_der_pkcs7_certificates(base64.b64decode(body))
    except (ValueError, binascii.Error) as error:
        raise CourierTrouble("courier.est_answer") from error
    return Renewed(put_in_place(config, given))


def _exchange(
    config: CourierConfig,
    context: ssl.SSLContext,
    operation: str,
    request: x509.CertificateSigningRequest,
    headers: dict[str, str],
) -> tuple[int, bytes, int]:
    if config.est is None:
        raise CourierTrouble("courier.no_est")
    host, port, path = config.est
    line = http.client.HTTPSConnection(
        *(config.proxy or (host, port)), timeout=_SECONDS, context=context
    )
    if config.proxy:
        line.set_tunnel(host, port)
    kind = {"Content-Type": "application/pkcs10", "Content-Transfer-Encoding": "base64"}
    body = base64.encodebytes(request.public_bytes(Encoding.DER))
    try:
        line.request("POST", f"{path}/{operation}", body, kind | headers)
        answer = line.getresponse()
        return answer.status, answer.read(_MOST_BYTES), retry_seconds(answer.headers)
    except (OSError, http.client.HTTPException) as error:
        raise trouble(error, config, through_proxy=line.sock is None) from error
    finally:
        line.close()


def _destroy(place: Path) -> None:
    place.write_bytes(b"\0" * place.stat().st_size)
    place.unlink()
