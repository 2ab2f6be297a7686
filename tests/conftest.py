"""What every test shares: an offscreen Qt, no telemetry, no thread left running, shared data."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# A station does not set it: what a program says through a pipe must come without it.
os.environ.pop("PYTHONUNBUFFERED", None)
if sys.platform == "linux":
    # Whatever language this machine speaks, and where it has none: Qt then complains of it.
    os.environ["LC_ALL"] = "C.UTF-8"
if "--onscreen" not in sys.argv:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

# A busy machine is no fault of the program; tests that limit a time say so themselves. The same
# examples everywhere: what passes here passes elsewhere. HALFDOOR_EXPLORE=1 looks for others.
settings.register_profile(
    "halfdoor",
    deadline=None,
    derandomize=not os.environ.get("HALFDOOR_EXPLORE"),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("halfdoor")

ROOT = Path(__file__).resolve().parent.parent
_LOOKS_FOR_DEVICES = (
    "contract/",
    "integration/finger/",
    "integration/test_pcscd",
    "integration/test_training_world",
    "integration/test_page_cameras",
    "unit/client/diagnostics/",
    "unit/devices/",
)
# Qt and OpenCV keep threads of their own for the life of the process; Python does not list them.
_LASTING = ("MainThread", "pydevd")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--onscreen", action="store_true", help="open real windows")
    parser.addoption("--booth", action="store_true", help="only the tests that wall themselves off")
    parser.addoption("--device", default="", help="address of the device that hardware tests use")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    # A wall cannot be taken down again, so these tests have a process to themselves.
    wanted = bool(config.getoption("--booth"))
    other = [item for item in items if ("booth" in item.keywords) is not wanted]
    config.hook.pytest_deselected(items=other)
    items[:] = [item for item in items if item not in other]
    if config.pluginmanager.hasplugin("xdist"):
        for item in items:
            item.add_marker(pytest.mark.xdist_group(_neighbours(item.path)))
    if config.getoption("--device"):
        return
    skip = pytest.mark.skip(reason="needs a device: give its address with --device")
    for item in items:
        if "hardware" in item.keywords:
            item.add_marker(skip)


def _neighbours(path: Path) -> str:
    """Name what runs in one process, one after the other, where several processes share the run.

    Whoever looks for devices finds those of the other tests too: all of these stay together.
    """
    place = path.relative_to(ROOT / "tests").as_posix()
    return "devices" if place.startswith(_LOOKS_FOR_DEVICES) else place


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of specimens and vectors; tests that need it skip where it is absent."""
    folder = Path(os.environ.get("HALFDOOR_SHARED", ROOT.parent / "shared"))
    if not (folder / "data").is_dir():
        pytest.skip("the shared specimen data is not here (HALFDOOR_SHARED names its folder)")
    return folder


@pytest.fixture(autouse=True)
def no_stray_threads() -> Iterator[None]:
    """Fail a test that leaves a thread running."""
    before = set(threading.enumerate())
    yield
    stray = [t for t in threading.enumerate() if t not in before and t.name not in _LASTING]
    for thread in stray:
        thread.join(20)
    left = [thread.name for thread in stray if thread.is_alive()]
    assert not left, f"threads left running: {left}"
