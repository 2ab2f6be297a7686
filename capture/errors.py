"""Errors of this package: each has a stable code that keys its sentence in client.messages."""

from __future__ import annotations


class CaptureError(Exception):
    """A picture, a model or a sample cannot be used as asked.

    code: stable key of the sentence for a person. detail: for a technician, nothing personal.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail
