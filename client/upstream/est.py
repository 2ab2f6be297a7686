"""The reference CA: signs stations' requests over EST (RFC 7030). For training and tests.

A State runs its own CA; this shows what it must answer. The first certificate costs a secret that
works once; a later one the certificate before it, under the same name.
"""

from __future__ import annotations

import base64
import binascii
import datetime
import hmac
import socket
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key, pkcs7
from cryptography.x509.oid import ExtendedKeyUsageOID

from client.upstream.server import tls

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    _Request = socket.socket | tuple[bytes, socket.socket]

PATH = "/.well-known/est"
CA_KEY = "ca.key"
SECRETS = "enrol"
LIFE = datetime.timedelta(days=30)
_MOST_REQUEST = 1 << 14
_SECONDS = 20


class ESTRefusal(ValueError):  # noqa: N818 - an answer to the station
    """A request that is not signed; status is the HTTP answer."""

    def __init__(self, status: int) -> None:
        super().__init__(str(status))
        self.status = status


class Authority:
    """The CA below a State's folder: ca.pem, ca.key and enrol/<name>.secret."""

    def __init__(self, folder: Path, life: datetime.timedelta = LIFE) -> None:
        self._folder, self._life = folder, life
        self._lock = threading.Lock()
        self.certificate = x509.load_pem_x509_certificate((folder / "ca.pem").read_bytes())
        key = load_pem_private_key((folder / CA_KEY).read_bytes(), password=None)
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise TypeError("the CA's key is not of an elliptic curve")
        self._key = key

    def first(self, authorization: str, request: bytes) -> x509.Certificate:
        """Sign for a secret that was not used before (section 4.2.1); ESTRefusal 401 if none."""
        asked = _request(request)
        with self._lock:
            self._spend(authorization)
        return self._sign(asked)

    def next(self, shown: bytes | None, request: bytes) -> x509.Certificate:
        """Sign for the certificate that the TLS line showed (section 4.2.2), under its name."""
        asked = _request(request)
        if shown is None:
            raise ESTRefusal(403)
        if x509.load_der_x509_certificate(shown).subject != asked.subject:
            raise ESTRefusal(400)
        return self._sign(asked)

    def _spend(self, authorization: str) -> None:
        kind, _, told = authorization.partition(" ")
        try:
            name, _, secret = base64.b64decode(told, validate=True).decode().partition(":")
        except ValueError as error:
            raise ESTRefusal(401) from error
        place = self._folder / SECRETS / f"{name}.secret"
        if kind != "Basic" or not name.isalnum() or not place.is_file():
            raise ESTRefusal(401)
        if not hmac.compare_digest(place.read_bytes().strip(), secret.encode()):
            raise ESTRefusal(401)
        place.unlink()

    def _sign(self, asked: x509.CertificateSigningRequest) -> x509.Certificate:
        now = datetime.datetime.now(datetime.UTC)
        above = x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key())
        usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH])
        return (
            x509.CertificateBuilder()
            .subject_name(asked.subject)
            .issuer_name(self.certificate.subject)
            .public_key(asked.public_key())
            .serial_number(x509.random_serial_number())
            # A station's clock may stand an hour behind.
            .not_valid_before(now - datetime.timedelta(hours=1))
            .not_valid_after(now + self._life)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(usage, critical=False)
            .add_extension(above, critical=False)
            .sign(self._key, hashes.SHA256())
        )


def _request(body: bytes) -> x509.CertificateSigningRequest:
    """Read a PKCS#10 request in base64, signed with its own key of P-256; ESTRefusal 400."""
    try:
        asked = x509.load_der_x509_csr(base64.b64decode(body))
        public = asked.public_key()
        fits = isinstance(public, ec.EllipticCurvePublicKey) and public.curve.name == "secp256r1"
        if fits and asked.is_signature_valid:
            return asked
    except (ValueError, binascii.Error) as error:
        raise ESTRefusal(400) from error
    raise ESTRefusal(400)


class _Desk(BaseHTTPRequestHandler):
    """One station at the CA's door."""

    timeout = _SECONDS
    protocol_version = "HTTP/1.1"
    authority: Authority

    def do_GET(self) -> None:
        """Give the CA's certificate (section 4.1)."""
        if self.path == f"{PATH}/cacerts":
            self._give([self.authority.certificate])
        else:
            self._end(404)

    def do_POST(self) -> None:
        """Sign a request."""
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > _MOST_REQUEST:
            self._end(413)
            return
        body = self.rfile.read(int(length))
        try:
            self._give([self._signed(body)])
        except ESTRefusal as refusal:
            self._end(refusal.status)

    def _signed(self, body: bytes) -> x509.Certificate:
        if self.path == f"{PATH}/simpleenroll":
            return self.authority.first(self.headers.get("Authorization", ""), body)
        if self.path == f"{PATH}/simplereenroll":
            line = self.connection
            shown = line.getpeercert(binary_form=True) if isinstance(line, ssl.SSLSocket) else None
            return self.authority.next(shown, body)
        raise ESTRefusal(404)

    def _give(self, certificates: list[x509.Certificate]) -> None:
        body = base64.encodebytes(pkcs7.serialize_certificates(certificates, Encoding.DER))
        self.send_response(200)
        self.send_header("Content-Type", "application/pkcs7-mime; smime-type=certs-only")
        self.send_header("Content-Transfer-Encoding", "base64")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _end(self, status: int) -> None:
        self.close_connection = True
        self.send_response(status)
        if status == 401:
            self.send_header("WWW-Authenticate", 'Basic realm="estrealm"')
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, _format: str, *_values: object) -> None:
        """Say nothing: who asked when is nobody's business."""


class ESTServer:
    """The CA's door on one address, until close().

    A client certificate is asked for and not needed: the first enrolment has none.
    """

    def __init__(self, folder: Path, address: tuple[str, int], authority: Authority) -> None:
        context = tls(folder)
        context.verify_mode = ssl.CERT_OPTIONAL
        desk = type("Desk", (_Desk,), {"authority": authority})
        self._server = _Server(address, desk, context)
        self._thread = threading.Thread(target=self._server.serve_forever, name="est")
        self._thread.start()

    @property
    def url(self) -> str:
        """Where stations find it."""
        host, port = self._server.server_address[:2]
        return f"https://{host!s}:{port}{PATH}"

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._thread.join(10)
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(
        self,
        address: tuple[str, int],
        desk: Callable[..., BaseHTTPRequestHandler],
        context: ssl.SSLContext,
    ) -> None:
        super().__init__(address, desk)
        self._context = context

    def finish_request(self, request: _Request, client_address: object) -> None:
        """Speak TLS in the station's own thread: a silent one keeps nobody waiting."""
        if not isinstance(request, socket.socket):
            return
        request.settimeout(_SECONDS)
        with self._context.wrap_socket(request, server_side=True) as line:
            super().finish_request(line, client_address)

    def handle_error(self, _request: object, _client_address: object) -> None:
        """Say nothing about a line that was cut."""
