"""Why something signed is not believed; each code keys a sentence in client.messages.station."""

from __future__ import annotations


class TrustError(Exception):
    """Signed data cannot be used. code: stable key. detail: named values, nothing personal."""

    def __init__(self, code: str, **detail: str) -> None:
        super().__init__(f"{code} {detail}")
        self.code = code
        self.detail = tuple(detail.items())
