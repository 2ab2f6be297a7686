"""A scanner's service of the MOSIP biometric interface, simulated: tidy, odd, slow and false."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import socketserver
import struct
import threading
from datetime import UTC, datetime, timedelta

import cv2
import numpy as np
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

IDENTITY = {"serialNo": "77", "make": "Test", "model": "Slap", "type": "Finger"}
NAMES = {"1": ["Left IndexFinger"], "2": ["Right IndexFinger", "Right MiddleFinger"]}


def encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def certificate(name: str, key, issuer=None, issuer_key=None) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    made = x509.CertificateBuilder().subject_name(subject).public_key(key.public_key())
    made = made.issuer_name(issuer.subject if issuer else subject).serial_number(7)
    made = made.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    return made.sign(issuer_key or key, hashes.SHA256())


def record(pixels: np.ndarray) -> bytes:
    """A record of edition 2011 with one lossless JPEG 2000 picture."""
    data = cv2.imencode(".jp2", pixels)[1].tobytes()
    height, width = pixels.shape
    part = bytes(14) + b"\x01" + bytes(5) + bytes([2, 1, 1])
    part += struct.pack(">HHHHBBBHHI", 500, 500, 500, 500, 8, 5, 0, width, height, len(data))
    part = struct.pack(">I", len(part) + len(data) + 4) + part + data
    return b"FIR\x00020\x00" + struct.pack(">IHBB", 16 + len(part), 1, 0, 1) + part


KEYS = [rsa.generate_private_key(65537, 2048) for _ in range(3)]


class Service:
    """A scanner's service; its oddities are attributes."""

    record = staticmethod(record)

    def __init__(self) -> None:
        root, middle, self.key = KEYS
        self.root = certificate("Root", root)
        between = certificate("Between", middle, self.root, root)
        self.leaf = certificate("Scanner", self.key, between, middle)
        self.chain = [self.leaf, between]
        self.refusals: list[str] = []
        self.hurried = threading.Event()
        self.hang = threading.Event()
        self.hang.set()
        self.purpose, self.slow, self.style = "Registration", 0.0, "tidy"
        self.serial, self.requests, self.more = "77", [], []
        self.busy_with_view = False
        self.viewing = threading.Event()

    def signed(self, payload: dict) -> str:
        ders = [one.public_bytes(serialization.Encoding.DER) for one in self.chain]
        header = {"alg": "RS256", "typ": "JWT", "kid": "x", "more": [1]}
        if ders:
            header["x5c"] = [base64.b64encode(der).decode() for der in ders]
        text = ".".join(encoded(json.dumps(one).encode()) for one in (header, payload))
        signature = self.key.sign(text.encode(), padding.PKCS1v15(), hashes.SHA256())
        return f"{text}.{encoded(signature)}"

    def answer(self, verb: str, asked: dict) -> object:
        self.requests.append((verb, asked))
        device = {"deviceId": "9", "deviceStatus": "Ready", "purpose": self.purpose, "new": {}}
        if verb == "MOSIPDISC":
            text = encoded(json.dumps({**IDENTITY, "deviceSubType": "Slap"}).encode())
            return [*self.more, {**device, "digitalId": text, "deviceSubId": [1, 2]}]
        if verb == "MOSIPDINFO":
            identity = self.signed({**IDENTITY, "serialNo": self.serial})
            told = {**device, "env": "Staging", "digitalId": identity}
            return [*self.more, {"deviceInfo": self.signed(told), "error": None}]
        self.hang.wait(10)
        if self.busy_with_view and self.viewing.is_set():
            return {"biometrics": [{"error": {"errorCode": "111"}}]}
        if self.refusals:
            error = {"errorCode": self.refusals.pop(0), "errorInfo": "no"}
            return {"biometrics": [{"data": "", "hash": "", "error": error}]}
        return {"biometrics": list(self.captured(verb, asked)), "extra": 1}

    def captured(self, verb: str, asked: dict):
        wanted = asked["bio"][0]
        chain = wanted["previousHash"]
        before = bytes.fromhex(chain) if chain else hashlib.sha256(b"").digest()
        for shade, name in enumerate(wanted["bioSubType"] or NAMES[wanted["deviceSubId"]]):
            value = self.record(np.full((120, 100), 50 + shade, np.uint8))
            before = self.linked(before + hashlib.sha256(value).digest())
            payload = {"bioType": "Finger", "bioSubType": name, "qualityScore": "71.5"}
            payload |= {
                "transactionId": asked["transactionId"],
                "timestamp": "2026-11-20T12:00:00Z",
            }
            payload["digitalId"] = self.signed({**IDENTITY, "serialNo": self.serial})
            item = {"hash": before.hex(), "error": {"errorCode": "0"}}
            if verb == "CAPTURE":
                value, item["sessionKey"] = self.sealed(value, payload)
            yield {**item, "data": self.signed({**payload, "bioValue": encoded(value)})}

    def linked(self, joined: bytes) -> bytes:
        """Chain two hashes as MOSIP's own services do."""
        return hashlib.sha256(joined).digest()

    def sealed(self, value: bytes, payload: dict) -> tuple[bytes, str]:
        stamp, number = payload["timestamp"].encode(), payload["transactionId"].encode()
        pairs = zip(stamp.rjust(len(number), b"\0"), number, strict=True)
        mix = bytes(a ^ b for a, b in pairs)
        secret = os.urandom(32)
        oaep = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)
        content = AESGCM(secret).encrypt(mix[-12:], value, mix[-16:])
        return content, encoded(KEYS[0].public_key().encrypt(secret, oaep))


class Foreign(Service):
    """Another maker's service: other spellings, and whatever is optional left out."""

    @staticmethod
    def record(pixels: np.ndarray) -> bytes:
        return cv2.imencode(".png", pixels)[1].tobytes()

    def signed(self, payload: dict) -> str:
        lines = [one.public_bytes(serialization.Encoding.PEM).decode() for one in self.chain]
        header = {"x5c": lines, "alg": "RS256"}
        parts = (json.dumps(one).encode() for one in (header, payload))
        text = ".".join(base64.b64encode(one).decode() for one in parts)
        signature = self.key.sign(text.encode(), padding.PKCS1v15(), hashes.SHA256())
        return f"{text}.{base64.b64encode(signature).decode()}"

    def answer(self, verb: str, asked: dict) -> object:
        self.requests.append((verb, asked))
        own = {"serialNo": self.serial, "type": "FINGER"}
        if verb == "MOSIPDISC":
            if asked["type"] == "Finger":
                return {"error": {"errorCode": 502, "errorInfo": "unknown type"}}
            return [{"digitalId": own, "deviceId": 9, "deviceSubId": []}]
        if verb == "MOSIPDINFO":
            told = {"digitalId": self.signed(own), "deviceId": 9, "specVersion": ["1.0"]}
            return [{"deviceInfo": self.signed({**told, "purpose": "REGISTRATION"})}]
        value = self.record(np.full((130, 110), 77, np.uint8))
        payload = {"bioValue": base64.b64encode(value).decode(), "bioSubType": ["RIGHT_INDEX"]}
        payload |= {"digitalId": self.signed(own), "bioType": "FINGER"}
        payload["transactionId"] = asked["transactionId"]
        before = asked["bio"][0]["previousHash"]
        chain = bytes.fromhex(before) if before else hashlib.sha256(b"").digest()
        hashed = hashlib.sha256(chain + hashlib.sha256(value).digest()).hexdigest()
        return [{"error": {"errorCode": 0}, "hash": hashed, "data": self.signed(payload)}]


class Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        service = self.server.service
        verb = self.rfile.readline().split(b" ")[0].decode()
        length = 0
        while (line := self.rfile.readline().strip()) != b"":
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        asked = json.loads(self.rfile.read(length) or b"{}")
        if verb == "STREAM":
            self.view(service)
            return
        service.hurried.wait(service.slow)
        content = json.dumps(service.answer(verb, asked)).encode()
        if service.style == "tidy":
            head = f"HTTP/1.1 200 OK\r\nCONTENT-LENGTH: {len(content)}\r\nConnection: close\r\n\r\n"
            self.wfile.write(head.encode() + content + b"\r\n\r\n")
        elif service.style == "chunked":
            self.wfile.write(b"HTTP/1.1 200 fine\r\nx-odd:1\r\ntransfer-encoding: chunked\r\n\r\n")
            for at in range(0, len(content), 5000):
                piece = content[at : at + 5000]
                self.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
            self.wfile.write(b"0\r\n\r\n")
        else:
            self.wfile.write(b"HTTP/1.0 500 Odd\r\n\r\n\xef\xbb\xbf" + content)

    def view(self, service) -> None:
        service.viewing.set()
        self.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace\r\n\r\n")
        jpeg = cv2.imencode(".jpg", np.full((200, 300, 3), 90, np.uint8))[1].tobytes()
        try:
            while service.viewing.is_set():
                head = f"--Boundary\r\ncontent-length:{len(jpeg)}\r\n\r\n"
                self.wfile.write(head.encode() + jpeg + b"\r\n")
                threading.Event().wait(0.03)
        except OSError:
            service.viewing.clear()


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = False

    def handle_error(self, request, client_address) -> None:
        """A client that went away is no trouble."""
