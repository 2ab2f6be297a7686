"""The contract of a document reader."""

from __future__ import annotations

import threading

import cv2
import numpy as np

from devices.interfaces import DocumentReader
from devices.testing.expecting import expect, expect_cancelled


class DocumentReaderContract:
    """Override open_reader, lay_document and lift_document."""

    def open_reader(self) -> DocumentReader:
        """Open the reader."""
        raise AssertionError("override open_reader")

    def lay_document(self) -> None:
        """Lay a document down, or swipe it."""
        raise AssertionError("override lay_document")

    def lift_document(self) -> None:
        """Take it away; nothing happens where none is there."""
        raise AssertionError("override lift_document")

    def test_it_is_a_document_reader(self) -> None:
        reader = self.open_reader()
        expect(isinstance(reader, DocumentReader), "it has info, read, present and close")
        reader.close()
        reader.close()

    def test_a_page_carries_lines_or_pictures(self) -> None:
        reader = self.open_reader()
        self.lay_document()
        page = reader.read(threading.Event())
        expect(bool(page.lines or page.pictures), "something was read")
        for line in page.lines:
            expect(not set(line) & set("\r\n"), "a line holds no line break")
        reader.close()

    def test_pictures_can_be_decoded(self) -> None:
        reader = self.open_reader()
        self.lay_document()
        for picture in reader.read(threading.Event()).pictures:
            image = cv2.imdecode(np.frombuffer(picture.encoded, np.uint8), cv2.IMREAD_UNCHANGED)
            expect(image is not None, f"the picture in {picture.light} light is one")
            expect(picture.dots_per_inch >= 0, "the resolution is known or 0")
        reader.close()

    def test_it_knows_whether_a_document_is_there(self) -> None:
        reader = self.open_reader()
        self.lift_document()
        expect(not reader.present(), "nothing lies there")
        reader.close()

    def test_waiting_obeys_its_cancel(self) -> None:
        reader = self.open_reader()
        self.lift_document()
        expect_cancelled(reader.read)
        reader.close()
