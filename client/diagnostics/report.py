"""The support bundle: lines of text that a person reads before anything is written.

It is made of what the doctor says and of versions; no picture, no document, no serial number, no
name of a person or of this computer can get in, because nothing that holds one is asked.
"""

from __future__ import annotations

import platform
import re
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from client.diagnostics.probe import usb_tree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from client.diagnostics.doctor import Section
    from client.diagnostics.series import Series

DISTRIBUTIONS = (
    "halfdoor", "cryptography", "msgspec", "numpy", "onnxruntime", "opencv-python",
    "pyscard", "pyside6-essentials", "pyusb",
)  # fmt: skip


def bundle(sections: Iterable[Section], measured: Iterable[Series] = ()) -> tuple[str, ...]:
    """Return every line of the bundle, in the order in which it is written."""
    return tuple(_clean(line) for line in _lines(sections, measured))


def _lines(sections: Iterable[Section], measured: Iterable[Series]) -> Iterator[str]:
    yield "Halfdoor support bundle. Read it; it is not sent by this program."
    yield f"system {platform.system()} {platform.release()} {platform.machine()}"
    yield f"python {sys.version.split()[0]}"
    for name in DISTRIBUTIONS:
        yield f"{name} {_version(name)}"
    for ids, words in usb_tree():
        yield f"usb {ids} {words}"
    for section in sections:
        for finding in section.findings:
            yield f"{section.name}: {finding.state.value}: {finding.sentence}"
            if finding.remedy:
                yield f"{section.name}: remedy: {finding.remedy}"
    for series in measured:
        yield (
            f"exercise: {series.name}: {series.successes} of {series.tries}, "
            f"median {series.median:.2f}, 95 % up to {series.quantile(0.95):.2f} {series.unit}"
        )


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "is not installed"


def _clean(line: str) -> str:
    """Take this person's and this computer's names out of paths, and long numbers out of labels."""
    home = str(Path.home())
    kept = line.replace(home, "~") if len(home) > 1 else line
    kept = kept.replace(platform.node(), "this-computer") if len(platform.node()) > 3 else kept
    return re.sub(r"\b(?=[0-9A-Za-z]*\d{4})[0-9A-Za-z]{9,}\b", "…", kept)
