"""A table of blinded keys: bucket starts, then three bytes of residue a key; nothing readable.

The first bits of a blinded key choose its bucket, the next 24 are its residue. A bucket holds
four to eight keys: about 3.7 bytes a document, and a document that is not listed looks listed
once in two to four million (docs/decisions/blinded-lists.md says why not more often).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

RESIDUE = 3
LEAST_BITS = 8
MOST_BITS = 28


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A table over memory that may be a mapped file.

    starts: 2**bits + 1 little-endian uint32. residues: count x 3 bytes, sorted in each bucket.
    """

    bits: int
    starts: NDArray[np.uint32]
    residues: memoryview

    def contains(self, blinded: bytes) -> bool:
        """Whether a blinded key (at least 8 bytes) is in the table; a possible record only."""
        bucket, residue = _split(int.from_bytes(blinded[:8], "big"), self.bits)
        first, last = int(self.starts[bucket]), int(self.starts[bucket + 1])
        wanted = residue.to_bytes(RESIDUE, "big")
        return any(
            self.residues[at : at + RESIDUE] == wanted
            for at in range(first * RESIDUE, last * RESIDUE, RESIDUE)
        )


def _split(key: int, bits: int) -> tuple[int, int]:
    return key >> (64 - bits), (key >> (40 - bits)) & 0xFFFFFF


def encode(blinded: Iterable[bytes]) -> tuple[int, int, bytes]:
    """Build a table: (bits, count, bytes)."""
    keys = np.frombuffer(b"".join(key[:8] for key in blinded), dtype=">u8").astype(np.uint64)
    bits = min(MOST_BITS, max(LEAST_BITS, len(keys).bit_length() - 3))
    # Bucket and residue are neighbours in the key: sorting by both at once is sorting the prefix.
    prefixes = np.unique(keys >> np.uint64(40 - bits))
    buckets = (prefixes >> np.uint64(24)).astype(np.int64)
    counts = np.bincount(buckets, minlength=1 << bits)
    starts = np.concatenate(([0], np.cumsum(counts))).astype("<u4")
    residues = (prefixes & np.uint64(0xFFFFFF)).astype(">u4").view(np.uint8).reshape(-1, 4)[:, 1:]
    return bits, len(prefixes), starts.tobytes() + residues.tobytes()


def size(bits: int, count: int) -> int:
    """Return how many bytes a table has."""
    return 4 * ((1 << bits) + 1) + RESIDUE * count


def decode(bits: int, count: int, content: memoryview) -> Table:
    """Lay a table over memory; ValueError where it does not fit its own numbers."""
    if not LEAST_BITS <= bits <= MOST_BITS or len(content) != size(bits, count):
        raise ValueError("the table does not have the size that its header says")
    split = 4 * ((1 << bits) + 1)
    starts = np.frombuffer(content[:split], dtype="<u4")
    if int(starts[0]) != 0 or int(starts[-1]) != count or bool((np.diff(starts) > count).any()):
        raise ValueError("the buckets of the table do not fit its count")
    return Table(bits, starts, content[split:])
