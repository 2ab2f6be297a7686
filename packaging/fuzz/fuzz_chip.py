"""Fuzz every parser of chip and trust files.

With atheris (pip install atheris) coverage leads the way: fuzz_chip.py atheris [corpus folder].
Without it, specimens are mutated at random: fuzz_chip.py mutate SECONDS FILE-OR-FOLDER...
A finding is any exception but ChipError, a call of more than 1 s, or more than 100 MB.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from datetime import date
from pathlib import Path

from mrz.chip.active import active_holds
from mrz.chip.certificates import certificate
from mrz.chip.details import details, displayed_images, listed_tags
from mrz.chip.errors import ChipError
from mrz.chip.evidence import ChipEvidence
from mrz.chip.lds import common, zone_lines
from mrz.chip.portrait import portrait
from mrz.chip.security_infos import card_security_infos, security_infos
from mrz.chip.sod import security_object
from mrz.chip.tlv import read, read_all
from mrz.chip.trust import TrustView
from mrz.chip.trust_lists import deviation_list, master_list, revocation_list
from mrz.chip.verify import verify

MOST_SECONDS, MOST_MEGABYTES = 1.0, 100
TODAY = date(2026, 11, 21)


def _judge(data: bytes) -> None:
    files = ("SOD", "DG1", "DG2", "DG14", "DG15", "COM", "CardAccess", "CardSecurity")
    evidence = ChipEvidence(files=tuple((name, data) for name in files))
    verify(evidence, None, TrustView(), TODAY)


PARSERS = (
    read,
    read_all,
    common,
    zone_lines,
    portrait,
    security_infos,
    card_security_infos,
    security_object,
    certificate,
    lambda data: certificate(data).key,
    master_list,
    revocation_list,
    deviation_list,
    details,
    listed_tags,
    displayed_images,
    ChipEvidence.from_bytes,
    TrustView.from_bytes,
    lambda data: active_holds(data, bytes(8), bytes(64)),
    _judge,
)


def one_input(data: bytes) -> None:
    """Give one input to every parser."""
    for place, parser in enumerate(PARSERS):
        start = time.perf_counter()
        try:
            parser(data)
        except ChipError:
            pass
        except Exception as finding:
            raise AssertionError(f"parser {place}: {finding!r}") from finding
        spent = time.perf_counter() - start
        if spent > MOST_SECONDS:
            raise AssertionError(f"parser {place} took {spent:.1f} s")


def mutated(data: bytes, dice: random.Random) -> bytes:
    """Change, remove, double or insert a few octets."""
    raw = bytearray(data)
    for _ in range(dice.choice((1, 1, 1, 2, 4, 8))):
        place = dice.randrange(max(1, len(raw)))
        kind = dice.randrange(6)
        if kind == 0:
            raw[place : place + 1] = bytes((dice.randrange(256),))
        elif kind == 1:
            raw[place : place + 1] = bytes((raw[place] ^ 1 << dice.randrange(8),)) if raw else b""
        elif kind == 2:
            del raw[place : place + dice.randrange(1, 9)]
        elif kind == 3:
            raw[place:place] = raw[place : place + dice.randrange(1, 40)]
        elif kind == 4:
            raw[place:place] = dice.choice((b"\x80", b"\x84\xff\xff\xff\xff", b"\0\0", b"\x1f\x81"))
        else:
            del raw[dice.randrange(max(1, len(raw))) :]
    return bytes(raw)


def mutate(seconds: float, seeds: list[bytes]) -> int:
    """Mutate specimens until the time is over; returns the count of inputs."""
    dice = random.Random(9303)
    end = time.monotonic() + seconds
    count = 0
    while time.monotonic() < end:
        data = mutated(dice.choice(seeds), dice)
        try:
            one_input(data)
        except AssertionError as finding:
            print(finding, "input:", data[:64].hex(), len(data), flush=True)
            Path("finding.bin").write_bytes(data)
            raise
        count += 1
    return count


def main() -> None:
    """Run one of the two ways."""
    if sys.argv[1:2] == ["mutate"]:
        paths = [Path(name) for name in sys.argv[3:]]
        files = [one for path in paths for one in (path.rglob("*") if path.is_dir() else [path])]
        seeds = [one.read_bytes() for one in files if one.is_file() and one.stat().st_size < 40_000]
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        count = mutate(float(sys.argv[2]), seeds)
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
        print(f"{count} inputs, no finding, {grown} MB more memory")
        if grown > MOST_MEGABYTES:
            raise AssertionError("too much memory")
        return
    import atheris  # noqa: PLC0415 - only this way needs it

    atheris.instrument_all()
    atheris.Setup([sys.argv[0], *sys.argv[2:]], one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
