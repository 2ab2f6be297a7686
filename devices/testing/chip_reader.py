"""The contract of a chip reader and of a connection to a chip."""

from __future__ import annotations

import threading
import time

from devices.errors import Fault
from devices.interfaces import ChipReader
from devices.testing.expecting import CANCEL_SECONDS, expect, expect_cancelled, expect_fault

SELECT_APPLICATION = bytes.fromhex("00A4040C07A0000002471001")
CHALLENGE = bytes.fromhex("0084000008")
CONNECT_SECONDS = 5.0
LIFTED_SECONDS = 2.0


class ChipReaderContract:
    """Override open_reader, lay_chip and lift_chip; the chip is an eMRTD with access control."""

    def open_reader(self) -> ChipReader:
        """Open the reader."""
        raise AssertionError("override open_reader")

    def lay_chip(self) -> None:
        """Bring an eMRTD into the field."""
        raise AssertionError("override lay_chip")

    def lift_chip(self) -> None:
        """Take it out again; nothing happens where none is there."""
        raise AssertionError("override lift_chip")

    def test_it_is_a_chip_reader(self) -> None:
        reader = self.open_reader()
        expect(isinstance(reader, ChipReader), "it has info, connect and close")
        reader.close()
        reader.close()

    def test_a_chip_answers(self) -> None:
        self.lay_chip()
        reader = self.open_reader()
        connection = reader.connect(threading.Event(), CONNECT_SECONDS)
        expect(len(connection.atr) >= 2, "the connection knows the chip's ATR")
        answer = connection.transmit(SELECT_APPLICATION)
        expect(len(answer) >= 2, "an answer ends with two status bytes")
        connection.close()
        connection.close()
        reader.close()

    def test_a_reset_ends_what_went_before(self) -> None:
        self.lay_chip()
        reader = self.open_reader()
        connection = reader.connect(threading.Event(), CONNECT_SECONDS)
        connection.transmit(SELECT_APPLICATION)
        expect(connection.transmit(CHALLENGE)[-2:] == b"\x90\x00", "the chip gives a challenge")
        connection.reset()
        answer = connection.transmit(CHALLENGE)
        expect(answer[-2:] != b"\x90\x00", "after a reset the application is not selected")
        connection.close()
        reader.close()

    def test_a_closed_connection_carries_nothing(self) -> None:
        self.lay_chip()
        reader = self.open_reader()
        connection = reader.connect(threading.Event(), CONNECT_SECONDS)
        connection.close()
        expect_fault(lambda: connection.transmit(CHALLENGE), Fault.ABSENT, Fault.UNPLUGGED)
        reader.close()

    def test_no_chip_is_said_in_time(self) -> None:
        self.lift_chip()
        reader = self.open_reader()
        started = time.monotonic()
        expect_fault(lambda: reader.connect(threading.Event(), 0.3), Fault.ABSENT)
        waited = time.monotonic() - started - 0.3
        expect(waited < CANCEL_SECONDS, "connect does not wait longer than it was told")
        reader.close()

    def test_waiting_obeys_its_cancel(self) -> None:
        self.lift_chip()
        reader = self.open_reader()
        expect_cancelled(lambda cancel: reader.connect(cancel, 20.0))
        reader.close()

    def test_a_lifted_chip_is_noticed(self) -> None:
        self.lay_chip()
        reader = self.open_reader()
        connection = reader.connect(threading.Event(), CONNECT_SECONDS)
        connection.transmit(SELECT_APPLICATION)
        self.lift_chip()
        started = time.monotonic()
        expect_fault(lambda: connection.transmit(CHALLENGE), Fault.ABSENT, Fault.UNPLUGGED)
        expect(time.monotonic() - started < LIFTED_SECONDS, "a lifted chip is noticed in 2 s")
        connection.close()
        reader.close()

    def test_a_chip_put_back_answers_on_a_new_connection(self) -> None:
        self.lay_chip()
        reader = self.open_reader()
        connection = reader.connect(threading.Event(), CONNECT_SECONDS)
        self.lift_chip()
        expect_fault(lambda: connection.transmit(CHALLENGE), Fault.ABSENT, Fault.UNPLUGGED)
        connection.close()
        self.lay_chip()
        connection = reader.connect(threading.Event(), CONNECT_SECONDS)
        expect(connection.transmit(SELECT_APPLICATION) == b"\x90\x00", "the chip answers again")
        connection.close()
        reader.close()
