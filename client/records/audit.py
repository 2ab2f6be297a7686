"""The station's log: a Merkle tree after RFC 6962 section 2.1. Pure, hashlib only.

A cut tail that nobody outside has seen goes unnoticed, so the head (size, root) travels in every
record and comes back in the State's signed receipt.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

HASH_BYTES = 32


def leaf_hash(leaf: bytes) -> bytes:
    """Hash one entry (RFC 6962 section 2.1: 0x00 before a leaf)."""
    return hashlib.sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash two subtrees (0x01 before a node)."""
    return hashlib.sha256(b"\x01" + left + right).digest()


@dataclass(frozen=True, slots=True)
class Tree:
    """The right edge of the tree: enough to append, at most 64 hashes.

    edge: roots of the complete subtrees, the largest first.
    """

    size: int = 0
    edge: tuple[bytes, ...] = ()

    def append(self, leaf: bytes) -> Tree:
        """Return the tree with one more entry."""
        return self.append_hash(leaf_hash(leaf))

    def append_hash(self, hashed: bytes) -> Tree:
        """Return the tree with one more entry of which only the leaf hash is known."""
        edge, carried, rest = list(self.edge), hashed, self.size
        while rest & 1:
            carried = node_hash(edge.pop(), carried)
            rest >>= 1
        return Tree(self.size + 1, (*edge, carried))

    @property
    def root(self) -> bytes:
        """The Merkle tree hash."""
        if not self.edge:
            return hashlib.sha256().digest()
        root = self.edge[-1]
        for left in reversed(self.edge[:-1]):
            root = node_hash(left, root)
        return root

    def to_bytes(self) -> bytes:
        """Write the edge for the station's file."""
        return b"".join(self.edge)

    @staticmethod
    def from_bytes(size: int, edge: bytes) -> Tree:
        """Read the edge; ValueError where it does not fit the size."""
        hashes = tuple(edge[at : at + HASH_BYTES] for at in range(0, len(edge), HASH_BYTES))
        if len(edge) % HASH_BYTES or len(hashes) != size.bit_count():
            raise ValueError("the edge does not fit the size")
        return Tree(size, hashes)


def _split(size: int) -> int:
    return 1 << (size - 1).bit_length() - 1


def root_of(leaves: Sequence[bytes]) -> bytes:
    """Compute the root over leaf hashes (section 2.1), for proofs and for the auditor."""
    if not leaves:
        return hashlib.sha256().digest()
    if len(leaves) == 1:
        return leaves[0]
    at = _split(len(leaves))
    return node_hash(root_of(leaves[:at]), root_of(leaves[at:]))


def inclusion_proof(index: int, leaves: Sequence[bytes]) -> list[bytes]:
    """Prove that leaf number index stands in the tree (section 2.1.1)."""
    if len(leaves) <= 1:
        return []
    at = _split(len(leaves))
    if index < at:
        return [*inclusion_proof(index, leaves[:at]), root_of(leaves[at:])]
    return [*inclusion_proof(index - at, leaves[at:]), root_of(leaves[:at])]


def consistency_proof(old: int, leaves: Sequence[bytes]) -> list[bytes]:
    """Prove that the tree of the first old leaves was only appended to (section 2.1.2)."""
    return _subproof(old, leaves, whole=True) if 0 < old < len(leaves) else []


def _subproof(old: int, leaves: Sequence[bytes], *, whole: bool) -> list[bytes]:
    if old == len(leaves):
        return [] if whole else [root_of(leaves)]
    at = _split(len(leaves))
    if old <= at:
        return [*_subproof(old, leaves[:at], whole=whole), root_of(leaves[at:])]
    return [*_subproof(old - at, leaves[at:], whole=False), root_of(leaves[:at])]


def included(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Verify an inclusion proof (RFC 9162 section 2.1.3.2); leaf is a leaf hash."""
    if not 0 <= index < size:
        return False
    place, last, found = index, size - 1, leaf
    for step in proof:
        if last == 0:
            return False
        if place & 1 or place == last:
            found = node_hash(step, found)
            while place and not place & 1:
                place, last = place >> 1, last >> 1
        else:
            found = node_hash(found, step)
        place, last = place >> 1, last >> 1
    return last == 0 and found == root


def consistent(old: int, old_root: bytes, size: int, root: bytes, proof: Sequence[bytes]) -> bool:
    """Verify a consistency proof (RFC 9162 section 2.1.4.2)."""
    if old == size:
        return old_root == root and not proof
    if not 0 < old < size:
        return old == 0 and not proof
    steps = list(proof) if old & (old - 1) else [old_root, *proof]
    return bool(steps) and _walk(old, old_root, size, root, steps)


def _walk(old: int, old_root: bytes, size: int, root: bytes, steps: list[bytes]) -> bool:
    place, last = old - 1, size - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    first = second = steps[0]
    for step in steps[1:]:
        if last == 0:
            return False
        if place & 1 or place == last:
            first, second = node_hash(step, first), node_hash(step, second)
            while place and not place & 1:
                place, last = place >> 1, last >> 1
        else:
            second = node_hash(second, step)
        place, last = place >> 1, last >> 1
    return last == 0 and first == old_root and second == root
