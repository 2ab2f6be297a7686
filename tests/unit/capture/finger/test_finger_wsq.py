"""The WSQ decoder: its parts by hand, and streams that are damaged."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest

from capture.errors import CaptureError
from capture.finger import wsq
from capture.finger.wsq_stream import decode_block, read_stream

# Drawn waves, coded at 2.25 bits a pixel by the package "wsq"; and what that package decodes.
DRAWN = Path(__file__).resolve().parents[3] / "vectors" / "drawn.wsq"
DRAWN_CHECKSUM = 1911346592

LOW = np.array([0.852698679, 0.377402856, -0.110624404, -0.023849465, 0.037828456])
HIGH = np.array([0.788485616, -0.418092273, -0.040689417, 0.064538883])


def analysed(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Split a line with the standard's 9/7 filters, mirrored at its ends."""
    reach, size = 4, len(values)
    places = np.abs(np.arange(-reach, size + reach)) % (2 * (size - 1))
    mirrored = values[np.minimum(places, 2 * (size - 1) - places)]
    low = np.convolve(mirrored, np.r_[LOW[:0:-1], LOW], "valid")
    high = np.convolve(mirrored[1:-1], np.r_[HIGH[:0:-1], HIGH], "valid")
    return low[::2], high[1::2]


def test_a_drawn_picture_is_decoded_as_the_reference_decodes_it() -> None:
    picture = wsq.decode_wsq(DRAWN.read_bytes())
    assert picture.shape == (120, 97)
    assert zlib.crc32(picture.tobytes()) == DRAWN_CHECKSUM


@pytest.mark.parametrize(("height", "width"), [(65535, 65535), (65535, 200), (15, 97), (0, 97)])
def test_a_size_that_no_scanner_has_is_refused(height: int, width: int) -> None:
    content = DRAWN.read_bytes()
    head = content.index(struct.pack(">HH", 120, 97))
    altered = content[:head] + struct.pack(">HH", height, width) + content[head + 4 :]
    with pytest.raises(CaptureError) as caught:
        wsq.decode_wsq(altered)
    assert caught.value.code == "finger.wsq"


@pytest.mark.parametrize("size", [2, 3, 17, 18, 64, 101])
def test_synthesis_undoes_the_analysis(size: int) -> None:
    values = np.random.default_rng(size).normal(size=size) * 100
    low, high = analysed(values)
    filters = wsq._synthesis(HIGH), wsq._synthesis(LOW)
    assert np.allclose(wsq._join(low, high, *filters), values, atol=1e-4)


@pytest.mark.parametrize(("width", "height"), [(388, 374), (355, 391), (101, 97), (640, 480)])
def test_tree_numbers_every_coded_subband_once(width: int, height: int) -> None:
    leaves = list(wsq._leaves(wsq._tree(width, height)))
    numbers = sorted(node.leaf for node in leaves if node.leaf >= 0)
    assert numbers == list(range(60))
    assert sum(node.width * node.height for node in leaves) == width * height


def test_block_of_every_kind_of_symbol() -> None:
    # One 8-bit code a symbol: the symbol itself.
    table = [(8, symbol) for symbol in range(256) for _ in range(256)]
    coded = bytes([181, 178, 3, 101, 200, 102, 150, 103, 1, 44, 104, 2, 0, 105, 2, 106, 0, 1, 180])
    found = decode_block(coded, table, 13)
    assert found.tolist() == [1, -2, 0, 0, 0, 200, -150, 300, -512, 0, 0, 0, 0]


def test_run_past_the_end_is_refused() -> None:
    table = [(8, symbol) for symbol in range(256) for _ in range(256)]
    with pytest.raises(CaptureError, match=r"finger\.wsq"):
        decode_block(bytes([50, 50]), table, 60)


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xa0",
        b"\xff\xa0\xff\xa1",
        b"\xff\xa0\xff\xa2\x00\x11" + bytes(15),
        b"\xff\xa0\xff\xa2\x00\x01",
        b"\xff\xa0\xff\xa6\x00\x15\x00" + b"\xff" * 18,
        b"\xff\xa0\x12\x34",
        b"\xff\xd8\xff\xe0",
    ],
)
def test_damaged_streams_have_a_typed_answer(content: bytes) -> None:
    with pytest.raises(CaptureError) as caught:
        read_stream(content)
    assert caught.value.code in {"finger.wsq", "finger.record"}
