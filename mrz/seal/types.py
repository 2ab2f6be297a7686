"""A seal as a value, before anybody believes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


class SealFormat(StrEnum):
    """The two forms of ICAO Doc 9303-13: packed bytes, or JSON for larger bar codes."""

    VDS = "VDS"
    VDS_NC = "VDS-NC"


@dataclass(frozen=True, slots=True, repr=False)
class Feature:
    """One feature of the message.

    tag: -1 where the form names its features. name: "" for a tag that no definition here knows.
    text: the value as a person reads it, "" for one that is not text. raw: as it stands.
    """

    tag: int
    name: str
    text: str
    raw: bytes = b""


@dataclass(frozen=True, slots=True, repr=False)
class Seal:
    """What a seal says; nothing of it is verified.

    version: 3 or 4 for VDS; hdr.v for VDS-NC. country: of the issuer, one to three letters.
    signer, reference: what the signer's certificate is looked up by, "" where it is carried.
    document: a word such as "visa", "" for a definition that is not known. definition: the two
    bytes, or hdr.t. algorithm: a hash's name, "" where the key's length decides it.
    """

    format: SealFormat
    version: int
    country: str
    signer: str
    reference: str
    issued: date | None
    signed_on: date | None
    definition: str
    document: str
    features: tuple[Feature, ...]
    message: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    algorithm: str = ""
    certificate: bytes = b""

    def text(self, name: str) -> str:
        """Return the text of a feature, "" where it is not there."""
        return next((one.text for one in self.features if one.name == name), "")
