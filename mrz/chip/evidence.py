"""What was collected from a chip, before anybody believes it.

Bytes stand as they were read. Everything that a verdict needs stands here, so that the same
verdict can be reached again later, offline (mrz.chip.verify). It holds personal data: it lives
in the traveller's room and dies with it.
"""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from mrz.chip.errors import Malformed

MOST_EVIDENCE_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True, repr=False)
class MappingProof:
    """PACE-CAM (9303-11, 4.4.3.5): the chip's mapping key and its decrypted proof.

    mapping_key: public point of the chip in the mapping phase. proof: CA_IC as an octet string.
    parameter: the domain parameter id, -1 where they were explicit (see parameters).
    """

    mapping_key: bytes
    proof: bytes
    parameter: int
    parameters: bytes = b""


@dataclass(frozen=True, slots=True)
class AccessEvidence:
    """How the chip was opened.

    method: "PACE-GM", "PACE-IM", "PACE-CAM", "BAC", "none" (the chip asks for no key) or "" (not
    recorded). agreement: "ECDH", "DH" or "". curve: the standard's name of the parameters.
    """

    method: str = ""
    cipher: str = ""
    curve: str = ""
    agreement: str = ""
    password: str = ""
    mapping_proof: MappingProof | None = None


@dataclass(frozen=True, slots=True, repr=False)
class ActiveProof:
    """Active Authentication (9303-11, 6.1): our challenge and the chip's answer."""

    challenge: bytes
    answer: bytes
    status: int


@dataclass(frozen=True, slots=True, repr=False)
class ChipAuthentication:
    """Chip Authentication version 1 (9303-11, 6.2), so that it can be judged again.

    key_id: "" where the key names none. private: the terminal's ephemeral key of this one run.
    answer: the first protected response under the new keys; counter: its send sequence counter.
    status: the status word that ended the run, 0x9000 where the new keys worked.
    """

    protocol: str
    key_id: str
    private: bytes
    counter: int
    answer: bytes
    status: int


@dataclass(frozen=True, slots=True)
class Timings:
    """Milliseconds spent on access, reading and authentication."""

    access: float = 0.0
    read: float = 0.0
    authenticate: float = 0.0


@dataclass(frozen=True, slots=True, repr=False)
class ChipEvidence:
    """Everything read from one chip.

    files: (name, bytes as read), names of mrz.chip.files. absent: files that the chip announces
    and does not have, or does not let be read. notes: stable words about deviations.
    interrupted: "" or the code of what stopped the reading.
    """

    files: tuple[tuple[str, bytes], ...] = ()
    absent: tuple[str, ...] = ()
    access: AccessEvidence = AccessEvidence()
    active: ActiveProof | None = None
    chip_authentication: ChipAuthentication | None = None
    notes: tuple[str, ...] = ()
    interrupted: str = ""
    apdus: int = 0
    bytes_read: int = 0
    timings: Timings = Timings()

    def __repr__(self) -> str:
        return f"ChipEvidence({len(self.files)} files)"

    def file(self, name: str) -> bytes:
        """Return a file's bytes, b"" where it was not read."""
        return dict(self.files).get(name, b"")

    @property
    def names(self) -> tuple[str, ...]:
        """Name the files that were read, in the order of reading."""
        return tuple(name for name, _ in self.files)

    def to_bytes(self) -> bytes:
        """Serialise (MessagePack)."""
        return _ENCODER.encode(self)

    @staticmethod
    def from_bytes(data: bytes) -> ChipEvidence:
        """Read what to_bytes wrote; Malformed for anything else."""
        if len(data) > MOST_EVIDENCE_BYTES:
            raise Malformed("evidence too large")
        try:
            return _DECODER.decode(data)
        except (msgspec.MsgspecError, RecursionError) as odd:
            raise Malformed("no evidence") from odd


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(ChipEvidence)
