"""Surfaces and damage: printed backgrounds, desks, light, blur, noise. All grey, 0 to 255."""

from __future__ import annotations

import cv2
import numpy as np


def gradient(rng: np.random.Generator, height: int, width: int, swing: float) -> np.ndarray:
    """Return a smooth change of light around 0."""
    coarse = rng.uniform(-swing, swing, (2, 3)).astype(np.float32)
    return cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)


def guilloche(rng: np.random.Generator, height: int, width: int, pitch: float) -> np.ndarray:
    """Return bundles of fine waves as printed on security paper, 0 to 1."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    out = np.zeros((height, width), np.float32)
    for _ in range(int(rng.integers(1, 4))):
        angle = rng.uniform(0, np.pi)
        along, across = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
        period = pitch * rng.uniform(0.25, 2.0)
        wave = np.sin(along / (pitch * rng.uniform(2, 9))) * pitch * rng.uniform(0.1, 1.5)
        lines = np.sin((across + wave) * 2 * np.pi / period)
        out = np.maximum(out, np.clip(lines * 3 - rng.uniform(0, 2.5), 0, 1))
    return out


def blobs(rng: np.random.Generator, height: int, width: int, cells: int) -> np.ndarray:
    """Return cloudy shapes around 0, deviation near 1."""
    coarse = rng.normal(0, 1, (cells, cells)).astype(np.float32)
    return cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)


def paper(rng: np.random.Generator, height: int, width: int, pitch: float) -> np.ndarray:
    """Return a document's ground."""
    base = rng.uniform(120, 250) if rng.random() < 0.85 else rng.uniform(70, 140)
    ground = np.full((height, width), base, np.float32)
    ground += gradient(rng, height, width, rng.uniform(0, 35))
    if rng.random() < 0.6:
        ground += blobs(rng, height, width, int(rng.integers(3, 9))) * rng.uniform(0, 14)
    if rng.random() < 0.75:
        ground -= guilloche(rng, height, width, pitch) * rng.uniform(3, 45)
    if rng.random() < 0.3:
        ground += rng.normal(0, rng.uniform(1, 6), ground.shape).astype(np.float32)
    return ground


def desk(rng: np.random.Generator, height: int, width: int) -> np.ndarray:
    """Return what lies around a document."""
    kind = rng.integers(0, 6)
    ground = np.full((height, width), rng.uniform(10, 245), np.float32)
    ground += gradient(rng, height, width, rng.uniform(0, 60))
    if kind == 1:
        ground += rng.normal(0, rng.uniform(5, 60), ground.shape).astype(np.float32)
    elif kind == 2:
        rows = rng.normal(0, rng.uniform(8, 45), (height // int(rng.integers(2, 6)) + 2, 8))
        ground += cv2.resize(
            rows.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC
        )
    elif kind == 3:
        ground += blobs(rng, height, width, int(rng.integers(6, 90))) * rng.uniform(5, 35)
    elif kind == 4:
        ground += guilloche(rng, height, width, rng.uniform(8, 60)) * rng.uniform(-60, 60)
    elif kind == 5:
        noise = rng.normal(0, 1, (height, width)).astype(np.float32)
        ground += cv2.GaussianBlur(noise, (0, 0), rng.uniform(0.6, 3)) * rng.uniform(20, 90)
    return ground


def glare(rng: np.random.Generator, height: int, width: int, count: int) -> np.ndarray:
    """Return mirrored light to add, up to 200."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    out = np.zeros((height, width), np.float32)
    for _ in range(count):
        centre = rng.uniform(0, width), rng.uniform(0, height)
        spread = max(height, width) * rng.uniform(0.03, 0.3)
        stretch = rng.uniform(0.4, 2.5)
        far = ((x - centre[0]) / spread) ** 2 + ((y - centre[1]) / (spread * stretch)) ** 2
        out += rng.uniform(20, 200) * np.exp(-far)
    return out


def streak(rng: np.random.Generator, height: int, width: int) -> np.ndarray:
    """Return the mirror of a long lamp to add, up to 240, at any angle."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    turn, side = rng.uniform(0, np.pi), max(height, width)
    x, y = x - rng.uniform(0, width), y - rng.uniform(0, height)
    across, along = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
    broad = side * rng.uniform(0.01, 0.08)
    far = (across / broad) ** 2 + (along / (broad * rng.uniform(2, 12))) ** 2
    return np.asarray(rng.uniform(60, 240) * np.exp(-far), np.float32)


def rings(rng: np.random.Generator, height: int, width: int, pitch: float) -> np.ndarray:
    """Return a rosette's rings around some place, with hard edges, 0 to 1."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = x - rng.uniform(0, width), y - rng.uniform(0, height)
    period = pitch * rng.uniform(0.25, 2.5)
    wave = period * rng.uniform(0, 1.5) * np.sin(rng.integers(2, 18) * np.arctan2(y, x))
    rows = np.sin((np.hypot(x, y) + wave) * 2 * np.pi / period)
    return (rows > rng.uniform(0.2, 0.9)).astype(np.float32)


def blur(rng: np.random.Generator, image: np.ndarray, strength: float) -> np.ndarray:
    """Defocus or move; strength is the deviation in pixels."""
    if rng.random() < 0.35 and strength > 0.4:
        length = max(3, round(strength * 3))
        kernel = np.zeros((length, length), np.float32)
        kernel[length // 2] = 1
        turn = cv2.getRotationMatrix2D((length / 2 - 0.5, length / 2 - 0.5), rng.uniform(0, 180), 1)
        kernel = cv2.warpAffine(kernel, turn, (length, length))
        return cv2.filter2D(image, -1, kernel / max(kernel.sum(), 1e-6))
    return cv2.GaussianBlur(image, (0, 0), max(strength, 0.05))


def camera(rng: np.random.Generator, image: np.ndarray, *, harsh: float) -> np.ndarray:
    """Expose, add noise and compress; harsh from 0 to 1. Returns uint8."""
    image = (image - 128) * rng.uniform(1 - 0.6 * harsh, 1.1) + 128 + rng.normal(0, 10 + 20 * harsh)
    if rng.random() < 0.7:
        sigma = rng.uniform(0, 3 + 14 * harsh)
        noise = rng.normal(0, sigma, image.shape).astype(np.float32)
        if rng.random() < 0.3:
            noise = cv2.GaussianBlur(noise, (0, 0), 0.8) * 2
        image = image + noise
    pixels = np.clip(image, 0, 255).astype(np.uint8)
    if rng.random() < 0.7:
        quality = int(rng.uniform(95 - 60 * harsh, 97))
        _, coded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
        pixels = cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE)
    if rng.random() < 0.15:
        pixels = cv2.addWeighted(pixels, 1.8, cv2.GaussianBlur(pixels, (0, 0), 1.2), -0.8, 0)
    return pixels
