"""Fuzz one parser of chip, trust or zone bytes (packaging/fuzz/run does it for all of them).

fuzz_chip.py atheris PARSER CORPUS SECONDS   coverage leads the way
fuzz_chip.py mutate PARSER CORPUS SECONDS    without atheris: mutations at random
fuzz_chip.py check PARSER FILE...            judge inputs without instrumentation

A finding is any exception but a typed one, more than 1 s of processor time, or more than 100 MB.
Instrumented code is several times slower: what looks slow there is kept and judged by "check".
"""

from __future__ import annotations

import hashlib
import random
import resource
import sys
import time
import tracemalloc
from contextlib import suppress
from pathlib import Path

if sys.argv[1:2] == ["atheris"]:
    import atheris

    with atheris.instrument_imports(include=["mrz", "devices.mrz_framing", "client.trust"]):
        from parsers import PARSERS

        from client.trust.errors import TrustError
        from mrz.chip.errors import ChipError
else:
    from parsers import PARSERS

    from client.trust.errors import TrustError
    from mrz.chip.errors import ChipError

MOST_SECONDS, MOST_BYTES = 1.0, 100_000_000
SLOW_SECONDS, MOST_SLOW = 0.5, 40
TYPED = (ChipError, TrustError)


def megabytes() -> int:
    """Return the most memory that this process ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


class OneParser:
    """Runs one parser and keeps the inputs that were slow."""

    def __init__(self, name: str, corpus: Path) -> None:
        self._parser = PARSERS[name]
        self._slow = corpus.parent / f"{name}-slow"
        self._kept = 0
        self.count = 0

    def __call__(self, data: bytes) -> None:
        """Give one input to the parser; whatever is not typed goes up."""
        self.count += 1
        before, start = megabytes(), time.thread_time()
        with suppress(*TYPED):
            self._parser(data)
        spent = time.thread_time() - start
        if (spent > SLOW_SECONDS or megabytes() - before > 90) and self._kept < MOST_SLOW:
            self._kept += 1
            self._slow.mkdir(exist_ok=True)
            (self._slow / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)


def check(name: str, files: list[Path]) -> int:
    """Judge each file as it would be in the program; returns the count of findings."""
    findings = 0
    for file in files:
        data = file.read_bytes()
        words = _judged(name, data)
        if words:
            findings += 1
            sys.stdout.write(f"{name}: {words}: {file}\n")
    return findings


def _judged(name: str, data: bytes) -> str:
    parser = PARSERS[name]
    start = time.thread_time()
    try:
        parser(data)
    except TYPED:
        pass
    except Exception as finding:  # noqa: BLE001 - that is what is looked for
        return repr(finding)[:200]
    spent = time.thread_time() - start
    if spent > MOST_SECONDS:
        return f"{spent:.1f} s"
    tracemalloc.start()
    with suppress(*TYPED):
        parser(data)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return f"{most // 1_000_000} MB" if most > MOST_BYTES else ""


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


def mutate(one: OneParser, seeds: list[bytes], seconds: float) -> None:
    """Mutate the corpus until the time is over."""
    dice = random.Random(9303)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        data = mutated(dice.choice(seeds), dice)
        try:
            one(data)
        except Exception:
            Path("crash-mutated").write_bytes(data)
            raise


def main() -> int:
    """Run one of the three ways."""
    way, name, *rest = sys.argv[1:]
    if way == "check":
        return 1 if check(name, [Path(file) for file in rest]) else 0
    corpus, seconds = Path(rest[0]), rest[1]
    one = OneParser(name, corpus)
    if way == "mutate":
        mutate(one, [file.read_bytes() for file in corpus.iterdir()] or [b""], float(seconds))
        sys.stdout.write(f"{name}: {one.count} inputs\n")
        return 0
    options = [
        f"-max_total_time={seconds}",
        "-timeout=20",
        "-rss_limit_mb=700",
        "-max_len=20000",
        "-print_final_stats=1",
        "-verbosity=0",
        f"-artifact_prefix={corpus.parent}/{name}-",
    ]
    atheris.Setup([sys.argv[0], *options, str(corpus)], one)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
