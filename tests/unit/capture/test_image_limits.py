"""A picture's claims are read before anything is decoded."""

from __future__ import annotations

import io
import struct

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from capture import image
from capture.errors import CaptureError
from capture.image import Limits, decode
from capture.image_header import header


def _picture(height: int = 40, width: int = 60) -> np.ndarray:
    ramp = np.linspace(0, 255, width, dtype=np.uint8)
    picture = np.repeat(ramp[None, :, None], height, axis=0).repeat(3, axis=2)
    picture[:, :, 0] //= 2
    return np.ascontiguousarray(picture)


def _encoded(kind: str) -> bytes:
    done, content = cv2.imencode(kind, _picture())
    assert done
    return content.tobytes()


def _codestream(components: int) -> bytes:
    content = _encoded(".jp2")
    assert components == 3
    return content[content.index(b"\xff\x4f\xff\x51") :]


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (".jpg", "jpeg"),
        (".png", "png"),
        (".bmp", "bmp"),
        (".tiff", "tiff"),
        (".jp2", "jp2"),
        (".ppm", "pnm"),
    ],
)
def test_every_format_is_told_and_decoded(kind: str, name: str) -> None:
    content = _encoded(kind)
    told = header(content)
    assert (told.format, told.width, told.height) == (name, 60, 40)
    picture = decode(content)
    assert picture.shape == (40, 60, 3)
    assert picture.dtype == np.uint8
    assert abs(int(picture[20, 55, 2]) - int(_picture()[20, 55, 2])) < 12


def test_a_bare_codestream_is_decoded() -> None:
    assert decode(_codestream(3)).shape == (40, 60, 3)


def test_a_grey_portrait_of_a_chip_becomes_three_equal_planes() -> None:
    done, content = cv2.imencode(".jp2", _picture()[:, :, 2])
    assert done
    for encoded in (
        content.tobytes(),
        content.tobytes()[content.tobytes().index(b"\xff\x4f\xff\x51") :],
    ):
        picture = decode(encoded)
        assert picture.shape == (40, 60, 3)
        assert np.array_equal(picture[:, :, 0], picture[:, :, 2])


@pytest.mark.parametrize("bare", [False, True])
def test_grey_values_with_a_mask_are_grey_values(bare: bool) -> None:
    grey = np.ascontiguousarray(_picture()[:, :, 2])
    encoded = io.BytesIO()
    Image.fromarray(grey).convert("LA").save(encoded, "JPEG2000", no_jp2=bare)
    picture = decode(encoded.getvalue())
    assert all(np.array_equal(picture[:, :, plane], grey) for plane in range(3))


def test_samples_of_twelve_bits_are_as_bright_as_samples_of_eight() -> None:
    """Written as 16 bits around their middle, declared as 12: such a picture came out black."""
    values = np.tile(np.linspace(0, 4095, 256).astype(np.int64), (64, 1))
    encoded = io.BytesIO()
    shifted = Image.fromarray((values - 2048 + 32768).astype(np.uint16))
    shifted.save(encoded, "JPEG2000", no_jp2=True)
    content = bytearray(encoded.getvalue())
    assert content[42] == 15
    content[42] = 11
    assert np.array_equal(decode(bytes(content))[:, :, 0], values >> 4)


def _png_claiming(width: int, height: int) -> bytes:
    content = bytearray(_encoded(".png"))
    struct.pack_into(">II", content, 16, width, height)
    return bytes(content)


def _jpeg_claiming(width: int, height: int) -> bytes:
    content = bytearray(_encoded(".jpg"))
    at = content.index(b"\xff\xc0")
    struct.pack_into(">HH", content, at + 5, height, width)
    return bytes(content)


def _jp2_claiming(width: int, height: int) -> bytes:
    """Lie in the codestream only; the box in front of it still says 60 x 40."""
    content = bytearray(_encoded(".jp2"))
    at = content.index(b"\xff\x4f\xff\x51")
    struct.pack_into(">II", content, at + 8, width, height)
    return bytes(content)


@pytest.mark.parametrize("claiming", [_png_claiming, _jpeg_claiming, _jp2_claiming])
def test_a_hundred_megapixels_are_refused_before_the_decoder_runs(
    claiming: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    def _never(*_: object) -> None:
        raise AssertionError("the decoder was asked")

    monkeypatch.setattr(image.cv2, "imdecode", _never)
    assert callable(claiming)
    with pytest.raises(CaptureError) as caught:
        decode(claiming(10_000, 10_000))
    assert caught.value.code == "image.too_large"


def test_limits_are_the_callers_to_tighten() -> None:
    with pytest.raises(CaptureError) as caught:
        decode(_encoded(".png"), limits=Limits(pixels=100))
    assert caught.value.code == "image.too_large"


@pytest.mark.parametrize("kind", [".jpg", ".png", ".jp2"])
def test_a_picture_cut_short_is_unreadable(kind: str) -> None:
    content = _encoded(kind)
    with pytest.raises(CaptureError) as caught:
        decode(content[: len(content) // 2])
    assert caught.value.code == "image.unreadable"


@pytest.mark.parametrize("spoil", ["cut", "altered"])
def test_a_broken_png_is_refused_without_a_word_of_its_decoder(
    capfd: pytest.CaptureFixture[str], spoil: str
) -> None:
    content = bytearray(_encoded(".png"))
    if spoil == "cut":
        del content[-20:]
    else:
        content[len(content) // 2] ^= 0xFF
    with pytest.raises(CaptureError) as caught:
        decode(bytes(content))
    assert caught.value.code == "image.unreadable"
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("content", [b"", b"GIF89a....", b"%PDF-1.7", b"\x00" * 64])
def test_other_formats_are_named_as_such(content: bytes) -> None:
    with pytest.raises(CaptureError) as caught:
        decode(content)
    assert caught.value.code == "image.format"


def _turned(orientation: int) -> bytes:
    """Put an EXIF orientation in front of a JPEG."""
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    tiff = b"MM\x00*" + struct.pack(">IH", 8, 1) + entry + b"\x00" * 4
    body = b"Exif\x00\x00" + tiff
    content = _encoded(".jpg")
    return content[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + content[2:]


def test_a_photograph_taken_sideways_comes_upright() -> None:
    assert decode(_turned(1)).shape == (40, 60, 3)
    upright = decode(_turned(6))
    assert upright.shape == (60, 40, 3)
    assert int(upright[5, 20, 2]) < int(upright[55, 20, 2])


@settings(max_examples=150, deadline=None)
@given(
    kind=st.sampled_from([".jpg", ".png", ".jp2", ".tiff", ".bmp"]),
    place=st.floats(0, 1),
    value=st.integers(0, 255),
)
def test_a_changed_byte_is_decoded_or_refused_and_nothing_else(
    kind: str, place: float, value: int
) -> None:
    content = bytearray(_encoded(kind))
    content[min(int(place * len(content)), len(content) - 1)] = value
    codes: set[str] = set()
    try:
        picture = decode(bytes(content), limits=Limits(pixels=1_000_000))
    except CaptureError as reason:
        codes.add(reason.code)
    else:
        assert picture.ndim == 3
        assert picture.dtype == np.uint8
    assert codes <= {"image.format", "image.unreadable", "image.too_large"}
