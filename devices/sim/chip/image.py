"""Everything that makes one chip different from another; it travels as JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, repr=False)
class ChipImage:
    """The content of one chip after personalisation.

    master, application: file identifier to content. information: the "MRZ information" behind BAC
    and PACE, "" for a chip without access control. can: the Card Access Number or "".
    bac: whether BAC is offered. pace: offered protocols as (object identifier, parameter id).
    active_key: PKCS #8 of the Active Authentication key, b"" for none; active_hash: its hash.
    agreement_keys: static keys of Chip Authentication, one for each protocol offered.
    mapping_key: the static key of PACE with chip authentication mapping.
    longest: the most response bytes that the chip sends; above 256 it takes extended length.
    quirks: names from quirks.Quirk.
    """

    master: dict[int, bytes]
    application: dict[int, bytes]
    information: str
    can: str = ""
    bac: bool = True
    pace: tuple[tuple[str, int], ...] = ()
    active_key: bytes = b""
    active_hash: str = "sha256"
    agreement_keys: tuple[AgreementKey, ...] = ()
    mapping_key: AgreementKey | None = None
    longest: int = 65535
    quirks: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return "ChipImage(hidden)"

    def to_json(self) -> str:
        """Write the image as one line of JSON."""
        return json.dumps(
            {
                "master": _hex(self.master),
                "application": _hex(self.application),
                "information": self.information,
                "can": self.can,
                "bac": self.bac,
                "pace": [list(offer) for offer in self.pace],
                "active_key": self.active_key.hex(),
                "active_hash": self.active_hash,
                "agreement_keys": [key.to_list() for key in self.agreement_keys],
                "mapping_key": self.mapping_key.to_list() if self.mapping_key else None,
                "longest": self.longest,
                "quirks": list(self.quirks),
            }
        )

    @staticmethod
    def from_json(text: str) -> ChipImage:
        """Read what to_json wrote."""
        values = json.loads(text)
        return ChipImage(
            master=_unhex(values["master"]),
            application=_unhex(values["application"]),
            information=values["information"],
            can=values["can"],
            bac=values["bac"],
            pace=tuple((oid, number) for oid, number in values["pace"]),
            active_key=bytes.fromhex(values["active_key"]),
            active_hash=values["active_hash"],
            agreement_keys=tuple(AgreementKey.from_list(key) for key in values["agreement_keys"]),
            mapping_key=AgreementKey.from_list(key) if (key := values["mapping_key"]) else None,
            longest=values["longest"],
            quirks=tuple(values["quirks"]),
        )


@dataclass(frozen=True, slots=True)
class AgreementKey:
    """A static key of Chip Authentication or of PACE with chip authentication mapping.

    oid: the protocol's object identifier. group: the standardised domain parameters' id.
    key_id: None where the chip has one key only.
    """

    oid: str
    group: int
    private: int = field(repr=False)
    key_id: int | None = None

    def to_list(self) -> list[str | int | None]:
        """Make JSON values; the private key as hexadecimal text."""
        return [self.oid, self.group, f"{self.private:X}", self.key_id]

    @staticmethod
    def from_list(values: list[str | int | None]) -> AgreementKey:
        """Read what to_list wrote."""
        oid, group, private, key_id = values
        number = None if key_id is None else int(key_id)
        return AgreementKey(str(oid), int(group or 0), int(str(private), 16), number)


def _hex(files: dict[int, bytes]) -> dict[str, str]:
    return {f"{number:04X}": content.hex() for number, content in files.items()}


def _unhex(files: dict[str, str]) -> dict[int, bytes]:
    return {int(number, 16): bytes.fromhex(content) for number, content in files.items()}
