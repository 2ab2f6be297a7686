"""The page reader contract against a watched folder."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from devices.testing.document_reader import DocumentReaderContract
from devices.watched_folder import WatchedFolder, WatchedFolderAdapter


class TestWatchedFolder(DocumentReaderContract):
    @pytest.fixture(autouse=True)
    def folder(self, tmp_path: Path) -> None:
        self.path = tmp_path

    def open_reader(self) -> WatchedFolder:
        adapter = WatchedFolderAdapter()
        return adapter.open(adapter.refer(f"folder:{self.path}"))

    def lay_document(self) -> None:
        for name, shade in (("page.png", 200), ("page_ir.png", 120)):
            cv2.imwrite(str(self.path / name), np.full((60, 90), shade, np.uint8))

    def lift_document(self) -> None:
        for path in self.path.iterdir():
            path.unlink()
