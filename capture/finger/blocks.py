"""What each block of a print looks like: certainty, flow, clarity, frequency (ISO/IEC 29794-4).

Blocks are 32 x 32 pixels at 500 per inch. Each is turned so that its ridges stand upright; its
columns are then ridges and valleys by turns.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.finger.types import Mask, Picture

    Floats = NDArray[np.float32]

BLOCK = 32
_ALONG, _ACROSS = 16, 32
_FOREGROUND_SHARE = 0.8
_LEAST_FLOW, _MOST_FLOW = np.radians(4), np.radians(90)


@dataclass(frozen=True, slots=True, eq=False)
class Blocks:
    """Foreground blocks, one entry each; all values 0 to 1 unless said otherwise.

    certainty: how much one direction prevails. flow: how smoothly directions go on to the
    neighbours (1 is smooth). clarity: how well ridges and valleys keep apart. frequency: how far
    one ridge period prevails. balance: width of ridges over width of valleys (about 1).
    level: mean grey, 0 to 255. period: ridge period in pixels.
    """

    certainty: Floats
    flow: Floats
    clarity: Floats
    frequency: Floats
    balance: Floats
    level: Floats
    period: Floats

    def __len__(self) -> int:
        return len(self.certainty)


def _tensor(grey: Floats) -> tuple[Floats, Floats, Floats]:
    """Mean products of the gradient over each block: xx, yy, xy."""
    across, down = np.gradient(grey, axis=1), np.gradient(grey, axis=0)
    rows, columns = (side // BLOCK for side in grey.shape)

    def mean(values: Floats) -> Floats:
        cut = values[: rows * BLOCK, : columns * BLOCK]
        result: Floats = cut.reshape(rows, BLOCK, columns, BLOCK).mean(axis=(1, 3))
        return result

    return mean(across * across), mean(down * down), mean(across * down)


def _certainty(xx: Floats, yy: Floats, xy: Floats) -> Floats:
    root = np.sqrt((xx - yy) ** 2 + 4 * xy**2)
    result: Floats = 1 - (xx + yy - root) / (xx + yy + root + 1e-6)
    return result


def _flow(angle: Floats, inside: Mask) -> Floats:
    """Mean turn of the ridge direction towards the eight neighbours, as smoothness."""
    total, count = np.zeros_like(angle), np.zeros_like(angle)
    padded = np.pad(angle, 1)
    known = np.pad(inside, 1)
    for down in range(3):
        for right in range(3):
            if (down, right) == (1, 1):
                continue
            window = (slice(down, down + angle.shape[0]), slice(right, right + angle.shape[1]))
            turn = np.abs((padded[window] - angle + np.pi / 2) % np.pi - np.pi / 2)
            total += np.where(known[window], turn, 0)
            count += known[window]
    mean = total / np.maximum(count, 1)
    result: Floats = 1 - np.clip((mean - _LEAST_FLOW) / (_MOST_FLOW - _LEAST_FLOW), 0, 1)
    return result


def _upright(
    grey: Floats, rows: NDArray[np.intp], columns: NDArray[np.intp], normal: Floats
) -> Floats:
    """Sample each block along its ridges (axis 1) and across them (axis 2): n x 16 x 32."""
    across = (np.arange(_ACROSS) - (_ACROSS - 1) / 2)[None, None, :]
    along = (np.arange(_ALONG) - (_ALONG - 1) / 2)[None, :, None]
    cosine, sine = np.cos(normal)[:, None, None], np.sin(normal)[:, None, None]
    centre_x = (columns * BLOCK + (BLOCK - 1) / 2)[:, None, None]
    centre_y = (rows * BLOCK + (BLOCK - 1) / 2)[:, None, None]
    x = (centre_x + across * cosine - along * sine).astype(np.float32)
    y = (centre_y + across * sine + along * cosine).astype(np.float32)
    # One block a row: OpenCV's remap takes at most 32767 rows.
    flat = (-1, _ALONG * _ACROSS)
    sampled = cv2.remap(
        grey,
        np.ascontiguousarray(x.reshape(flat)),
        np.ascontiguousarray(y.reshape(flat)),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(sampled, np.float32).reshape(-1, _ALONG, _ACROSS)


def _frequency(profile: Floats) -> tuple[Floats, Floats]:
    """Share of the prevailing period in the profile's spectrum, and that period in pixels."""
    spectrum = np.abs(np.fft.rfft(profile - profile.mean(axis=1, keepdims=True), axis=1))[:, 1:]
    peak = spectrum.argmax(axis=1)
    padded = np.pad(spectrum, ((0, 0), (1, 1)))
    at = np.arange(len(profile))
    near = padded[at, peak + 1] + 0.3 * (padded[at, peak] + padded[at, peak + 2])
    share = near / np.maximum(spectrum.sum(axis=1), 1e-6)
    return share.astype(np.float32), (_ACROSS / (peak + 1)).astype(np.float32)


def _clarity(upright: Floats, profile: Floats) -> tuple[Floats, Floats]:
    """Share of pixels on the right side of the line between ridge and valley; width balance."""
    places = np.arange(_ACROSS) - (_ACROSS - 1) / 2
    slope = (profile * places).sum(axis=1, keepdims=True) / (places**2).sum()
    line = profile.mean(axis=1, keepdims=True) + slope * places
    ridge = profile < line
    dark = upright < line[:, None, :]
    ridges, valleys = ridge.sum(axis=1), (~ridge).sum(axis=1)
    wrong_ridge = (~dark & ridge[:, None, :]).sum(axis=(1, 2)) / np.maximum(ridges * _ALONG, 1)
    wrong_valley = (dark & ~ridge[:, None, :]).sum(axis=(1, 2)) / np.maximum(valleys * _ALONG, 1)
    clarity = 1 - (wrong_ridge + wrong_valley)
    return np.clip(clarity, 0, 1).astype(np.float32), (ridges / np.maximum(valleys, 1)).astype(
        np.float32
    )


def analyse(pixels: Picture, mask: Mask) -> Blocks:
    """Measure every block that lies in the foreground."""
    grey = pixels.astype(np.float32)
    xx, yy, xy = _tensor(grey)
    rows, columns = xx.shape
    cut = mask[: rows * BLOCK, : columns * BLOCK].reshape(rows, BLOCK, columns, BLOCK)
    inside = cut.mean(axis=(1, 3)) >= _FOREGROUND_SHARE
    normal = np.arctan2(2 * xy, xx - yy) / 2
    at_row, at_column = np.nonzero(inside)
    upright = _upright(grey, at_row, at_column, normal[inside])
    profile = upright.mean(axis=1)
    frequency, period = _frequency(profile)
    clarity, balance = _clarity(upright, profile)
    return Blocks(
        _certainty(xx, yy, xy)[inside],
        _flow(normal, inside)[inside],
        clarity,
        frequency,
        balance,
        upright.mean(axis=(1, 2)),
        period,
    )
