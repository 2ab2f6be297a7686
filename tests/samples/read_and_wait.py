"""Reads a chip at the other end of standard input and output, names its secrets, and waits.

The secrets are named with every bit turned, so that naming them leaves no copy of them.
"""

from __future__ import annotations

import gc
import sys

from mrz.chip import bac, pace, proofs
from mrz.chip.access import MRZKey
from mrz.chip.read import Reading


def turned(data: bytes) -> bytes:
    return bytes(octet ^ 0xFF for octet in data)


class Pipe:
    """Length-prefixed APDUs; an empty one asks for a reset."""

    def transmit(self, command: bytes) -> bytes:
        sys.stdout.buffer.write(len(command).to_bytes(4) + command)
        sys.stdout.buffer.flush()
        return sys.stdin.buffer.read(int.from_bytes(sys.stdin.buffer.read(4)))

    def reset(self) -> None:
        self.transmit(b"")


def overhear(found: set[bytes]) -> None:
    for module in (bac, pace, proofs):
        real = module.derive

        def derive(secret, purpose, suite, real=real):
            key = real(secret, purpose, suite)
            found.update((turned(bytes(key)), turned(bytes(secret))))
            return key

        module.derive = derive


def main() -> None:
    found: set[bytes] = set()
    overhear(found)
    hidden = bytes.fromhex(sys.argv[1])
    # With a second word the key is held on purpose: the search must find it then.
    held = [MRZKey(turned(hidden).decode()) for _ in sys.argv[2:]]
    reading = Reading(MRZKey(turned(hidden).decode()), lambda *_step: None)
    evidence = reading.run(Pipe())
    gc.collect()
    told = b"".join(len(one).to_bytes(4) + one for one in (hidden, *found))
    # The evidence is held, as the room holds it; so are the reading and its session.
    sys.stdout.buffer.write((1 << 31 | len(told)).to_bytes(4) + told)
    sys.stdout.buffer.flush()
    sys.stdin.buffer.read(1)
    assert evidence.files
    assert len(held) == len(sys.argv) - 2
    assert not reading.evidence().interrupted


if __name__ == "__main__":
    main()
