"""Rendered pictures for the window's tests: a drawn head, never a photograph of a person."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np

EYES = (128.0, 168.0, 212.0, 168.0)


@cache
def drawn_head(height: int = 440, width: int = 340, *, tilt: float = 0.0) -> np.ndarray:
    """A head of plain shapes, height x width x 3 uint8 BGR, its eyes at EYES when 440 x 340."""
    picture = np.full((440, 340, 3), (214, 205, 196), dtype=np.uint8)
    cv2.ellipse(picture, (170, 452), (150, 120), 0, 0, 360, (112, 84, 62), -1, cv2.LINE_AA)
    cv2.rectangle(picture, (140, 270), (200, 360), (150, 176, 208), -1)
    cv2.ellipse(picture, (170, 200), (92, 122), 0, 0, 360, (160, 188, 220), -1, cv2.LINE_AA)
    cv2.ellipse(picture, (170, 128), (98, 74), 0, 180, 360, (46, 54, 66), -1, cv2.LINE_AA)
    for x in (128, 212):
        cv2.ellipse(picture, (x, 168), (18, 10), 0, 0, 360, (244, 244, 244), -1, cv2.LINE_AA)
        cv2.circle(picture, (x, 168), 8, (70, 58, 48), -1, cv2.LINE_AA)
        cv2.ellipse(picture, (x, 150), (24, 7), 0, 180, 360, (52, 60, 74), 4, cv2.LINE_AA)
    cv2.ellipse(picture, (170, 212), (11, 24), 0, 20, 160, (122, 148, 182), 3, cv2.LINE_AA)
    cv2.ellipse(picture, (170, 258), (32, 12), 0, 10, 170, (96, 92, 164), 5, cv2.LINE_AA)
    if tilt:
        turn = cv2.getRotationMatrix2D((170, 200), tilt, 1.0)
        picture = cv2.warpAffine(picture, turn, (340, 440), borderMode=cv2.BORDER_REPLICATE)
    if (height, width) != (440, 340):
        picture = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
    return picture


def eyes_at(tilt: float) -> tuple[float, float, float, float]:
    """Where the eyes of the drawn head are when it is tilted."""
    turn = cv2.getRotationMatrix2D((170, 200), tilt, 1.0)
    points = turn @ np.array([[EYES[0], EYES[2]], [EYES[1], EYES[3]], [1.0, 1.0]])
    return (points[0, 0], points[1, 0], points[0, 1], points[1, 1])


@cache
def camera_frame(step: int = 0) -> np.ndarray:
    """A 720p frame with the drawn head in the middle, a little moved at each step."""
    frame = np.full((720, 1280, 3), (198, 190, 180), dtype=np.uint8)
    frame[:, :, 0] = np.linspace(170, 215, 1280, dtype=np.uint8)
    head = cv2.resize(drawn_head(), (480, 621), interpolation=cv2.INTER_AREA)
    left = 400 + step % 8
    frame[99:720, left : left + 480] = head
    return frame


@cache
def drawn_page(light: str) -> np.ndarray:
    """A page of plain shapes under a light, 430 x 610 x 3: portrait, lines, zone, fibres."""
    ground = {"visible": (226, 232, 228), "infrared": (212, 212, 212), "ultraviolet": (96, 40, 36)}
    page = np.full((430, 610, 3), ground[light], dtype=np.uint8)
    head = cv2.resize(drawn_head(), (150, 194), interpolation=cv2.INTER_AREA)
    if light == "infrared":
        head = cv2.cvtColor(cv2.cvtColor(head, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
    if light == "ultraviolet":
        head = (head // 6 + np.array((70, 30, 28))).astype(np.uint8)
        for x in range(0, 610, 34):
            cv2.ellipse(page, (x, 180), (60, 140), 20, 0, 180, (80, 210, 160), 2, cv2.LINE_AA)
    page[60:254, 30:180] = head
    ink = (60, 60, 60) if light == "visible" else (196, 196, 196)
    for line, width in enumerate((220, 180, 300, 150, 260)):
        cv2.rectangle(page, (210, 70 + 40 * line), (210 + width, 82 + 40 * line), ink, -1)
    for line in range(2):
        text = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<", "L898902C36UTO7408122F3204153ZE1")[line]
        place = (24, 340 + 44 * line)
        dark = (30, 30, 30) if light != "ultraviolet" else (60, 22, 20)
        cv2.putText(page, text, place, cv2.FONT_HERSHEY_DUPLEX, 0.86, dark, 2, cv2.LINE_AA)
    return page
