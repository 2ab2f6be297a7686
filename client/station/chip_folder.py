"""Chip evidence on disk, for specimens and tests: one folder, one file for each elementary file.

Beside the files, evidence.bin holds what the reading recorded besides (access, proofs, times).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from client.terminal import NOT_THERE, UNREADABLE, CommandRefusal
from mrz.chip.errors import Malformed
from mrz.chip.evidence import ChipEvidence
from mrz.chip.saved import file_name, name_by_content

if TYPE_CHECKING:
    from pathlib import Path

EVIDENCE_FILE = "evidence.bin"
MOST_FILE_BYTES = 4 * 1024 * 1024


def save(evidence: ChipEvidence, folder: Path) -> None:
    """Write the files as read, and the rest beside them, readable by their owner only."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name, data in evidence.files:
        (folder / f"EF.{name}.bin").write_bytes(data)
    (folder / EVIDENCE_FILE).write_bytes(replace(evidence, files=()).to_bytes())


def load(folder: Path) -> ChipEvidence:
    """Load a folder of files under any of their usual names; CommandRefusal where it has none."""
    if not folder.is_dir():
        raise CommandRefusal(NOT_THERE, f"there is no folder {folder}; name a chip's files.")
    recorded = ChipEvidence()
    files: dict[str, bytes] = {}
    unnamed: list[bytes] = []
    for path in sorted(folder.iterdir()):
        if not path.is_file() or path.stat().st_size > MOST_FILE_BYTES:
            continue
        if path.name == EVIDENCE_FILE:
            recorded = _recorded(path)
        elif name := file_name(path.name):
            files.setdefault(name, path.read_bytes())
        else:
            unnamed.append(path.read_bytes())
    for content in unnamed:  # what a name says comes first
        if name := name_by_content(content):
            files.setdefault(name, content)
    if not files:
        raise CommandRefusal(
            UNREADABLE,
            f"{folder} holds no file of a chip; expected EF.COM.bin, EF.DG1.bin, ...",
        )
    return replace(recorded, files=tuple(files.items()))


def _recorded(path: Path) -> ChipEvidence:
    try:
        return ChipEvidence.from_bytes(path.read_bytes())
    except Malformed as odd:
        raise CommandRefusal(
            UNREADABLE, f"{path} is not what a reading wrote; remove it to judge the files alone."
        ) from odd
