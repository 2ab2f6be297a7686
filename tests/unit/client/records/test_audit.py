"""RFC 6962: the reference trees of Certificate Transparency, and proofs that cannot be forged."""

from __future__ import annotations

import random

import pytest

from client.records.audit import (
    Tree,
    consistency_proof,
    consistent,
    included,
    inclusion_proof,
    leaf_hash,
    root_of,
)

# Inputs and roots of certificate-transparency's merkletree reference tests.
ENTRIES = [bytes.fromhex(text) for text in (
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
)]  # fmt: skip
ROOTS = (
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)


def leaves_of(count: int) -> list[bytes]:
    return [leaf_hash(str(number).encode()) for number in range(count)]


@pytest.mark.parametrize("size", range(1, 9))
def test_reference_roots(size):
    tree = Tree()
    for entry in ENTRIES[:size]:
        tree = tree.append(entry)
    assert tree.root.hex() == ROOTS[size - 1]
    assert root_of([leaf_hash(entry) for entry in ENTRIES[:size]]).hex() == ROOTS[size - 1]


def test_the_edge_survives_the_file_and_grows_like_the_whole_tree():
    tree = Tree()
    leaves = leaves_of(130)
    for number in range(130):
        tree = Tree.from_bytes(tree.size, tree.to_bytes()).append(str(number).encode())
        assert tree.root == root_of(leaves[: number + 1])


def test_an_edge_of_another_size_is_refused():
    with pytest.raises(ValueError, match="edge"):
        Tree.from_bytes(3, b"\0" * 32)


def test_every_inclusion_and_consistency_proof_up_to_40_holds():
    leaves = leaves_of(40)
    roots = [root_of(leaves[:size]) for size in range(41)]
    for size in range(1, 41):
        for index in range(size):
            proof = inclusion_proof(index, leaves[:size])
            assert included(leaves[index], index, size, proof, roots[size])
            assert not included(leaves[index], (index + 1) % (size + 1), size, proof, roots[size])
        for old in range(1, size + 1):
            proof = consistency_proof(old, leaves[:size])
            assert consistent(old, roots[old], size, roots[size], proof)


def test_forged_proofs_do_not_hold():
    chance = random.Random(6)
    leaves = leaves_of(64)
    accepted = 0
    for _ in range(3000):
        size = chance.randrange(2, 64)
        old = chance.randrange(1, size)
        changed = list(leaves[:size])
        changed[chance.randrange(old)] = chance.randbytes(32)
        # The new tree is not an extension of the old one, whatever proof is shown for it.
        proof = consistency_proof(old, changed)
        if chance.random() < 0.5 and proof:
            proof[chance.randrange(len(proof))] = chance.randbytes(32)
        accepted += consistent(old, root_of(leaves[:old]), size, root_of(changed), proof)
    assert accepted == 0
