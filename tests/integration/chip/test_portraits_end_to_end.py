"""The portrait from the chip to pixels: both standards, every codec, padded and raw."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from capture.image import decode
from devices.sim.chip import lds
from devices.sim.chip.personalise import Profile
from devices.sim.people import encoded_portrait, portrait
from mrz.chip.portrait import portrait as portrait_of


def pictures() -> dict[str, tuple[str, bytes]]:
    boxed = encoded_portrait("astronaut", jpeg_2000=True)
    raw = boxed[boxed.index(b"\xff\x4f\xff\x51") :]
    jpeg = encoded_portrait("astronaut")
    return {
        "JPEG": ("JPEG", jpeg),
        "JP2": ("JP2", boxed),
        "J2K": ("J2K", raw),
        "JPEG-padded": ("JPEG", jpeg + bytes(700)),
        "JP2-padded": ("JP2", boxed + bytes(700)),
        "J2K-padded": ("J2K", raw + b"\xff" * 700),
    }


PICTURES = pictures()


@pytest.mark.parametrize("face_format", ["19794-5", "39794-5"])
@pytest.mark.parametrize("kind", PICTURES)
def test_portrait_from_chip_to_pixels(world, read, kind, face_format) -> None:
    wanted, encoded = PICTURES[kind]
    image = world.image(Profile(face_format=face_format), picture=encoded)
    evidence = read(world.channel(image))
    assert world.judge(evidence)["chip.files"].code == ""
    found = portrait_of(evidence.file("DG2"))
    height, width = portrait("astronaut").shape[:2]
    assert (found.format, found.width, found.height) == (wanted, width, height)
    assert found.encoded == encoded
    pixels = decode(found.encoded)
    assert pixels.shape[:2] == (height, width)
    original = np.asarray(portrait("astronaut"), np.int16)
    assert np.abs(pixels.astype(np.int16) - original).mean() < 12


def test_a_declared_format_is_not_believed(world, read) -> None:
    """A record that calls JPEG 2000 "JPEG" is read by its first octets."""
    record = lds.facial_record(PICTURES["JP2"][1], 10, 10, sex=0)
    assert record[14 + 20 + 1] == lds.JPEG_2000
    spoiled = record[: 14 + 21] + bytes((lds.JPEG,)) + record[14 + 22 :]
    group = lds.face(b"", 1, 1)
    inner = lds.encode(0x7F60, lds.encode(0xA1), lds.encode(0x5F2E, spoiled))
    dg2 = lds.encode(0x75, lds.encode(0x7F61, lds.encode(2, b"\1"), inner))
    assert portrait_of(dg2).format == "JP2"
    assert group


def test_the_first_face_that_can_be_shown_is_taken() -> None:
    def template(picture: bytes) -> bytes:
        record = lds.facial_record(picture, 10, 10, sex=0)
        return lds.encode(0x7F60, lds.encode(0xA1), lds.encode(0x5F2E, record))

    good, other = cv2.imencode(".jpg", np.zeros((40, 30, 3), np.uint8))
    assert good
    shown = template(other.tobytes())
    strange = template(b"BM no format of a passport" * 4)
    for order in ((shown, strange), (strange, shown), (shown, template(PICTURES["JP2"][1]))):
        dg2 = lds.encode(0x75, lds.encode(0x7F61, lds.encode(2, b"\2"), *order))
        found = portrait_of(dg2)
        assert (found.format, found.width, found.height) == ("JPEG", 30, 40)
