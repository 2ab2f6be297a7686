"""Why a seal cannot be read; each code keys a sentence in client.messages."""

from __future__ import annotations

from mrz.errors import DocumentError


class SealError(DocumentError):
    """The bytes do not have the shape that ICAO Doc 9303-13 asks."""

    code = "seal.unreadable"
