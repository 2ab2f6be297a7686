"""The mappings of PACE: from a nonce to a generator that nobody chose (9303-11, 4.4.3.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from devices.sim.chip.cipher import Suite, encrypt

if TYPE_CHECKING:
    from devices.sim.chip.domains import Domain

Element = TypeVar("Element")
# The constants of the pseudo-random function (9303-11, 4.4.3.3.2), for 128 and for 256 bits.
_CONSTANTS = {
    16: (
        bytes.fromhex("A668892A7C41E3CA739F40B057D85904"),
        bytes.fromhex("A4E136AC725F738B01C1F60217C188AD"),
    ),
    32: (
        bytes.fromhex("D463D65234124EF7897054986DCA0A174E28DF758CBAA03F240616414D5A1676"),
        bytes.fromhex("54BD7255F0AAF831BEC3423FCF39D69B6CBF066677D0FAAE5AADD99DF8E53517"),
    ),
}


def nonce_length(suite: Suite, *, integrated: bool) -> int:
    """Bytes of the chip's nonce: integrated mapping with a long key asks for 256 bits."""
    return 32 if integrated and suite in {Suite.AES192, Suite.AES256} else 16


def generic(domain: Domain[Element], nonce: bytes, private: int, terminal: bytes) -> Element:
    """Map s to s*G + H, H being the secret agreed on with an anonymous Diffie-Hellman."""
    shared = domain.multiply(domain.decode(terminal), private)
    return domain.combine(domain.multiply(domain.base, int.from_bytes(nonce)), shared)


def integrated(domain: Domain[Element], suite: Suite, nonce: bytes, terminal: bytes) -> Element:
    """Map s and t to an element of the domain."""
    return domain.from_number(pseudo_random(suite, nonce, terminal, domain.prime))


def pseudo_random(suite: Suite, nonce: bytes, terminal: bytes, prime: int) -> int:
    """Compute R_p(s, t): blocks enciphered under a chain of keys, reduced modulo p."""
    if len(terminal) != suite.key_length:
        raise ValueError("the terminal's nonce has another length than a key")
    key_constant, block_constant = _CONSTANTS[len(nonce)]
    wanted = (prime.bit_length() + 64 + 8 * len(nonce) - 1) // (8 * len(nonce))
    key, blocks = encrypt(suite, terminal, nonce), b""
    for _ in range(wanted):
        usable = key[: suite.key_length]
        key, block = (encrypt(suite, usable, text) for text in (key_constant, block_constant))
        blocks += block
    return int.from_bytes(blocks) % prime
