"""Errors of this package: each has a stable code that keys its sentence in client.messages."""

from __future__ import annotations


class DocumentError(Exception):
    """The document, its picture or its chip cannot be read as asked.

    code: stable key of the sentence for a person. detail: for a technician, nothing personal.
    """

    code = "document.unreadable"

    def __init__(self, detail: str = "", *, code: str | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        if code is not None:
            self.code = code
