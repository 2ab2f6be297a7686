"""Finger records: what is written is read again; what is damaged has a typed answer."""

from __future__ import annotations

import contextlib

import numpy as np
import pytest

from capture.errors import CaptureError
from capture.finger.files import read_fingers
from capture.finger.fir import read_fir, write_fir, write_fir_2005
from capture.finger.fir_39794 import read_39794, write_39794
from capture.finger.fmr import read_fmr, write_fmr, write_fmr_2011
from capture.finger.types import FingerImage, Minutiae, Position

FORMATS = [(write_fir, read_fir), (write_fir_2005, read_fir), (write_39794, read_39794)]


def image(seed: int = 1, position: Position = Position.LEFT_INDEX) -> FingerImage:
    pixels = np.random.default_rng(seed).integers(0, 256, (90, 70), dtype=np.uint8)
    return FingerImage(pixels, 500, position)


def points() -> Minutiae:
    count = 5
    return Minutiae(
        np.array([10, 50, 90, 130, 170], np.float32),
        np.array([200, 160, 120, 80, 40], np.float32),
        np.array([0, 1.0, 3.1, -1.0, -3.1], np.float32),
        np.array([True, False, True, False, True]),
        np.linspace(1, 0.2, count).astype(np.float32),
        256,
        300,
    )


@pytest.mark.parametrize(("write", "read"), FORMATS)
def test_pictures_survive(write, read) -> None:
    images = (image(1), image(2, Position.RIGHT_THUMB))
    found = read(write(images))
    assert [one.position for one in found] == [Position.LEFT_INDEX, Position.RIGHT_THUMB]
    assert all(np.array_equal(a.pixels, b.pixels) for a, b in zip(images, found, strict=True))
    assert {one.pixels_per_inch for one in found} == {500.0}


@pytest.mark.parametrize(("write", "place"), [(write_fir_2005, 29), (write_fir, 47)])
def test_packed_bits_of_whole_octets_are_the_octets(write, place: int) -> None:
    record = bytearray(write((image(),)))
    assert record[place - 1 : place + 1] == b"\x08\x00"
    record[place] = 1
    ((one,), (packed,)) = read_fir(write((image(),))), read_fir(bytes(record))
    assert np.array_equal(one.pixels, packed.pixels)


@pytest.mark.parametrize(("write", "read"), FORMATS)
def test_every_truncation_is_told(write, read) -> None:
    record = write((image(),))
    for length in (*range(0, 80), len(record) // 2, len(record) - 1):
        with pytest.raises(CaptureError):
            read(record[:length])


@pytest.mark.parametrize("write", [write_fmr, write_fmr_2011])
def test_minutiae_survive(write) -> None:
    ((position, found),) = read_fmr(write(points(), Position.RIGHT_INDEX))
    assert position is Position.RIGHT_INDEX
    assert np.allclose(found.x, points().x, atol=1)
    assert np.allclose(found.y, points().y, atol=1)
    assert np.allclose(found.angle, points().angle, atol=0.0125)
    assert found.ending.tolist() == points().ending.tolist()
    assert np.allclose(found.quality, points().quality, atol=0.01)


@pytest.mark.parametrize("write", [write_fmr, write_fmr_2011])
def test_truncated_minutiae_are_told(write) -> None:
    record = write(points())
    for length in range(len(record) - 2):
        with pytest.raises(CaptureError):
            read_fmr(record[:length])


def compact(points: Minutiae, *, nested: bool) -> bytes:
    """Write minutiae as a card does: tenths of a millimetre, 64 directions."""
    rows = b"".join(
        bytes([
            round(float(points.x[place]) * 254 / 500),
            round(float(points.y[place]) * 254 / 500),
            (1 if points.ending[place] else 2) << 6
            | round(float(points.angle[place]) / (np.pi / 32)) % 64,
        ])
        for place in range(len(points))
    )  # fmt: skip
    inner = b"\x81" + bytes([len(rows)]) + rows
    inner = b"\xa1" + bytes([len(inner)]) + inner if nested else inner
    return b"\x7f\x2e" + bytes([len(inner)]) + inner


@pytest.mark.parametrize("nested", [False, True])
def test_minutiae_of_a_card_survive(nested: bool) -> None:
    (one,) = read_fingers(compact(points(), nested=nested))
    found = one.content
    assert isinstance(found, Minutiae)
    assert np.allclose(found.x, points().x, atol=1.1)
    assert np.allclose(found.y, points().y, atol=1.1)
    turn = np.abs(np.angle(np.exp(1j * (found.angle - points().angle))))
    assert turn.max() <= np.pi / 64 + 1e-6
    assert found.ending.tolist() == points().ending.tolist()


def test_a_cards_record_that_is_cut_or_nested_without_end_is_told() -> None:
    record = compact(points(), nested=True)
    deep = b"\x81\x03abc"
    for _ in range(3):
        deep = b"\xa1" + bytes([len(deep)]) + deep
    for bad in (*(record[:length] for length in range(len(record))), b"\x7f\x2e\x00",
                b"\x7f\x2e" + bytes([len(deep)]) + deep, b"\x7f\x2e\x04\x81\x02ab"):  # fmt: skip
        with pytest.raises(CaptureError):
            read_fingers(bad)


def test_header_of_2011_is_as_devices_write_it() -> None:
    record = write_fir((image(),))
    assert record[:8] == b"FIR\x00020\x00"
    assert int.from_bytes(record[8:12], "big") == len(record)
    assert record[12:16] == b"\x00\x01\x00\x01"


def test_single_changed_bytes_never_raise_anything_else() -> None:
    for write, read in FORMATS:
        record = bytearray(write((image(),)))
        for place in range(60):
            for value in (0, 0x7F, 0x80, 0xFF):
                changed = bytes(record[:place]) + bytes([value]) + bytes(record[place + 1 :])
                with contextlib.suppress(CaptureError):
                    read(changed)
