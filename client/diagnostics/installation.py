"""What is installed: whose packages these are, which Python and Qt, which libraries."""

from __future__ import annotations

import sys
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from capture.finger import nfiq2
from client.diagnostics import licences
from client.diagnostics.finding import Finding, attention, broken, fine

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

DISTRIBUTION = "halfdoor"
PACKAGES = ("capture", "client", "devices", "mrz")
OLDEST_PYTHON = (3, 11)
OLDEST_QT = (6, 8, 3)
# It drops a reference to True at each emit() and aborts CPython 3.11 after about 470 of them.
BAD_QT = (6, 12, 0)
IMMORTAL_TRUE = (3, 12)
LIBRARIES = {
    "cryptography": "keys and signatures",
    "cv2": "pictures",
    "msgspec": "the record",
    "numpy": "pictures",
    "onnxruntime": "the face models",
    "smartcard": "chip readers",
    "usb": "finger scanners",
}
_SET_UP = "packaging/run sets the environment up again."


def findings() -> Iterator[Finding]:
    """Look at the installation."""
    yield owners(metadata.packages_distributions())
    yield packaging_folder(Path(__file__).parents[2])
    yield python_version(sys.version_info[:2])
    yield qt_version(_version("pyside6-essentials"), sys.version_info[:2])
    yield libraries()
    yield finger_quality(installed=nfiq2.installed(), loads=nfiq2.available())
    yield licences.judge(licences.needed().items())


def owners(distributions: Mapping[str, list[str]]) -> Finding:
    """See whether the four package names are ours alone: PyPI's "mrz" takes one of them."""
    strangers = {
        other
        for name in PACKAGES
        for other in distributions.get(name, [])
        if other.lower() != DISTRIBUTION
    }
    if strangers:
        names = " ".join(sorted(strangers))
        words = f"Another distribution ({names}) brings a package with the name of one of ours."
        remedy = f"{sys.executable} -m pip uninstall {names}, then packaging/run."
        return broken("packages", words, remedy)
    return fine("packages", "The packages client, devices, capture and mrz are this program's own.")


def packaging_folder(root: Path) -> Finding:
    """See that packaging/ is no package: it would hide the library of that name."""
    file = root / "packaging" / "__init__.py"
    if file.exists():
        words = "The folder packaging hides the library of the same name."
        return broken("packaging", words, f"rm {file}")
    return fine("packaging", "The folder packaging is no package.")


def python_version(version: tuple[int, ...]) -> Finding:
    """See whether Python is new enough."""
    spelled = ".".join(map(str, version))
    if version < OLDEST_PYTHON:
        words = f"Python {spelled} is older than 3.11."
        return broken("python", words, "Install Python 3.11 or newer; then packaging/run.")
    return fine("python", f"Python {spelled}.")


def qt_version(qt: tuple[int, ...], python: tuple[int, ...]) -> Finding:
    """See whether this Qt can run with this Python."""
    spelled = ".".join(map(str, qt))
    remedy = f"{sys.executable} -m pip install 'pyside6-essentials>=6.8.3,!=6.12.0'"
    if not qt:
        return broken("qt", "PySide6 is not installed, so there is no window.", remedy)
    if qt == BAD_QT and python < IMMORTAL_TRUE:
        words = "PySide6 6.12.0 aborts under Python 3.11 after some hundred signals."
        return broken("qt", words, remedy)
    if qt < OLDEST_QT:
        return broken("qt", f"PySide6 {spelled} is older than 6.8.3.", remedy)
    return fine("qt", f"PySide6 {spelled}.")


def libraries() -> Finding:
    """See whether every library can be found; nothing is imported."""
    missing = {name: use for name, use in LIBRARIES.items() if find_spec(name) is None}
    if missing:
        words = "; ".join(f"{name} ({use})" for name, use in sorted(missing.items()))
        return broken("libraries", f"These libraries are not installed: {words}.", _SET_UP)
    return fine("libraries", f"All {len(LIBRARIES)} libraries are there.")


def finger_quality(*, installed: bool, loads: bool) -> Finding:
    """See whether NFIQ 2, which is optional, stands beside our own quality of a finger."""
    if loads:
        return fine("nfiq2", "NFIQ 2 is computed beside the own quality of fingers.")
    if installed:
        words = "NFIQ 2 is installed, but needs glibc 2.38 or later; the own quality is used."
        return attention("nfiq2", words, f"{sys.executable} -m pip uninstall nbis-python")
    return fine("nfiq2", "NFIQ 2, which is optional, is not installed; the own quality is used.")


def _version(distribution: str) -> tuple[int, ...]:
    try:
        spelled = metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return ()
    return tuple(int(part) for part in spelled.split(".")[:3] if part.isdigit())
