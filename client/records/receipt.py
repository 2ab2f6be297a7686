"""What the traveller takes home: an appeal code that a person can type, and nothing else (I11).

The record holds only the code's hash; whoever holds the code can contest without a name.
"""

from __future__ import annotations

import hashlib

# Crockford's base 32: no I, L, O, U, so nothing is misread and no word appears by chance.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 16
_PRIME = 37
_CHECKS = ALPHABET + "*~$=U"
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1", "-": "", " ": ""})
_PREFIX = b"halfdoor appeal/1 "


def appeal_code(chance: bytes) -> str:
    """Spell 10 bytes of chance (80 bits) as XXXX-XXXX-XXXX-XXXX-C; C is a check character."""
    if len(chance) * 8 != _LENGTH * 5:
        raise ValueError("an appeal code has 10 bytes")
    number = int.from_bytes(chance, "big")
    plain = "".join(ALPHABET[number >> 5 * at & 31] for at in reversed(range(_LENGTH)))
    groups = [plain[at : at + 4] for at in range(0, _LENGTH, 4)]
    return "-".join([*groups, _check_character(plain)])


def _check_character(plain: str) -> str:
    value = 0
    for character in plain:
        value = value * 32 + ALPHABET.index(character)
    return _CHECKS[value % _PRIME]


def normalise(typed: str) -> str:
    """Return the 16 characters of a typed code; ValueError where the check character differs."""
    text = typed.strip().upper()
    plain, check = text[:-1].translate(_MISREAD), text[-1:]
    if len(plain) != _LENGTH or any(each not in ALPHABET for each in plain):
        raise ValueError("not an appeal code")
    if _check_character(plain) != check.translate(_MISREAD):
        raise ValueError("one character was misread")
    return plain


def appeal_hash(code: str) -> str:
    """Return the hash that stands in the record's field rcp."""
    return hashlib.sha256(_PREFIX + normalise(code).encode("ascii")).hexdigest()
