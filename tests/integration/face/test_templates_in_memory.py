"""Templates are in memory once, and after wiping nowhere (I8)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
TEMPLATES, BYTES = 4, 64


def _copies(process: int, needles: list[bytes]) -> list[int]:
    """Count each needle in all memory that the process can write to."""
    found = [0] * len(needles)
    maps = Path(f"/proc/{process}/maps").read_text().splitlines()
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            place, rights = line.split()[:2]
            if not rights.startswith("rw"):
                continue
            start, end = (int(part, 16) for part in place.split("-"))
            try:
                memory.seek(start)
                content = memory.read(end - start)
            except OSError:
                continue
            for index, needle in enumerate(needles):
                found[index] += content.count(needle)
    return found


def _exactly(stream: int, count: int) -> bytes:
    content = b""
    while len(content) < count:
        part = os.read(stream, count - len(content))
        assert part, "the process ended early"
        content += part
    return content


@pytest.mark.skipif(sys.platform != "linux", reason="reads another process's memory through /proc")
def test_templates_are_overwritten_at_the_end(packs: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(HERE.parents[2])}
    with subprocess.Popen(
        [sys.executable, str(HERE / "holds_templates.py"), str(packs / "embedded")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        stream = process.stdout.fileno()
        content = _exactly(stream, TEMPLATES * BYTES)
        needles = [content[at : at + BYTES] for at in range(0, len(content), BYTES)]
        assert all(any(needle) for needle in needles)
        assert _copies(process.pid, needles) == [1] * TEMPLATES
        process.stdin.write(b"\n")
        process.stdin.flush()
        assert _exactly(stream, 4) == b"done"
        assert _copies(process.pid, needles) == [0] * TEMPLATES
        process.stdin.write(b"\n")
        process.stdin.flush()
        assert process.wait(60) == 0
