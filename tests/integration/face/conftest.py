"""The embedded pack, converted once for all tests of this folder."""

from __future__ import annotations

import fcntl
import os
from typing import TYPE_CHECKING

import pytest

from capture.face.engine import FaceEngine
from capture.models import load_pack
from client.trust import model_install

if TYPE_CHECKING:
    from pathlib import Path

    from capture.models import ModelPack


@pytest.fixture(scope="session")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the embedded pack installed, converted once for all processes of a run."""
    base = tmp_path_factory.getbasetemp()
    # Each process of a shared run has a folder of its own in the run's.
    root = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "face-models"
    root.mkdir(exist_ok=True)
    with (root / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not model_install.embedded_is_current(root):
            model_install.install_embedded(root)
    return root


@pytest.fixture(scope="session")
def pack(packs: Path) -> ModelPack:
    return load_pack(packs / "embedded")


@pytest.fixture(scope="session")
def engine(pack: ModelPack) -> FaceEngine:
    made = FaceEngine(pack)
    made.warm()
    return made
