"""The preview: presence, stillness and hints, on drawn prints."""

from __future__ import annotations

import numpy as np
import pytest

from capture.finger.preview import Preview


def drawn(
    *, width: int = 250, height: int = 360, x: int = 194, y: int = 200, turn: float = 0.0,
    dark: float = 40.0, light: float = 220.0,
) -> np.ndarray:  # fmt: skip
    """A ridged oval on a platen of 388 x 400."""
    rows, columns = np.mgrid[0:400, 0:388].astype(np.float64)
    a, b = columns - x, rows - y
    c, s = np.cos(turn), np.sin(turn)
    u, v = c * a + s * b, -s * a + c * b
    inside = (u / (width / 2)) ** 2 + (v / (height / 2)) ** 2 < 1
    wave = (np.sin(2 * np.pi * (u + 10 * np.sin(v / 40)) / 9) + 1) / 2
    return np.where(inside, dark + (light - dark) * wave, 250).astype(np.uint8)


def test_three_still_frames_are_stable() -> None:
    preview = Preview()
    looks = [preview.see(drawn()) for _ in range(3)]
    assert [look.stable for look in looks] == [False, False, True]
    assert looks[-1].hints == ()
    assert looks[-1].box is not None


def test_empty_platen_starts_over() -> None:
    preview = Preview()
    for _ in range(2):
        preview.see(drawn())
    empty = preview.see(np.full((400, 388), 250, np.uint8))
    assert (empty.present, empty.hints) == (False, ("finger.place",))
    assert not preview.see(drawn()).stable


def test_moving_finger_is_asked_to_hold_still() -> None:
    preview = Preview()
    preview.see(drawn(x=180))
    look = preview.see(drawn(x=210))
    assert "finger.hold_still" in look.hints
    assert not look.stable


@pytest.mark.parametrize(
    ("picture", "hint"),
    [
        (drawn(width=110, height=120), "finger.cover_more"),
        (drawn(width=150, height=200, x=310, y=330), "finger.centre"),
        (drawn(dark=190, light=228), "finger.press_more"),
        (drawn(dark=5, light=75), "finger.press_less"),
        (drawn(width=140, height=360, turn=0.8), "finger.straight"),
    ],
)
def test_hints(picture, hint) -> None:
    assert hint in Preview().see(picture).hints
