"""What reads a printed zone, for the fuzzer: line readers' bytes, the parser, the OCR's grammar."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from devices.mrz_framing import Framer
from mrz.check_digits import ALPHABET, FILLER
from mrz.chip.errors import ChipError
from mrz.chip.keys import access_key, alternatives
from mrz.errors import DocumentError
from mrz.ocr.assemble import assemble
from mrz.ocr.correct import correct
from mrz.ocr.grammar import LAYOUTS
from mrz.ocr.pitch import regular
from mrz.ocr.recognise import Cells
from mrz.parse import parse, split
from mrz.printed import judge

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2026, 11, 21)
CHARACTERS = ALPHABET + FILLER
STEPS, CLASSES = 180, 38
SHAPES = ((30, 30, 30), (36, 36), (44, 44), (9, 30, 30), (28, 28, 28), (30,))


def _judged(lines: tuple[str, ...]) -> None:
    mrz = parse(lines, today=TODAY)
    judge(mrz, today=TODAY)
    with suppress(ChipError):  # a format that carries no chip has no key
        alternatives(access_key(mrz))


def text(data: bytes) -> None:
    """Split any text into a zone, and judge it."""
    _judged(split(data.decode("latin-1")))


def lines(data: bytes) -> None:
    """Fill a zone of some shape with the alphabet of zones, and judge it."""
    shape = SHAPES[(data[0] if data else 0) % len(SHAPES)]
    letters = "".join(CHARACTERS[value % 37] for value in data[1:]).ljust(sum(shape), FILLER)
    ends = np.cumsum(shape).tolist()
    _judged(tuple(letters[end - size : end] for end, size in zip(ends, shape, strict=True)))


def framed(data: bytes) -> None:
    """Take bytes as a reader on a wire sends them, in pieces."""
    framer = Framer()
    for at in range(0, len(data), 7):
        framer.feed(data[at : at + 7])
    framer.silence()


def grammar(data: bytes) -> None:
    """Let bytes be what the recogniser saw: a first and a second guess at each place."""
    count = 1 + (data[0] if data else 0) % 3
    likely = np.full((count, STEPS, CLASSES), 1e-6, np.float32)
    likely[:, :, -1] = 0.9
    for at in range(0, len(data) - 3, 3):
        row, step = (at // 3) % count, 2 + 4 * (at // 3 // count)
        if step >= STEPS:
            break
        first, second, share = data[at + 1] % 37, data[at + 2] % 37, data[at + 3] / 256
        likely[row, step] = 1e-6
        likely[row, step, first] = 0.98 * share
        likely[row, step, second] += 0.98 * (1 - share)
    found = assemble(likely / likely.sum(2, keepdims=True))
    if found is not None:
        _judged(found.reading().lines)


def choice(data: bytes) -> None:
    """Let bytes be two guesses at each character of a layout; a clear character must stay."""
    at = (data[0] if data else 0) % len(LAYOUTS)
    lengths = LAYOUTS[at].lengths
    total = sum(lengths)
    guesses = np.frombuffer(data[1 : 1 + 3 * total].ljust(3 * total, b"\x24"), np.uint8)
    first, second, share = (guesses.reshape(total, 3).T % np.array([[37], [37], [256]])).astype(int)
    likely = np.full((total, len(CHARACTERS)), 1e-7, np.float32)
    likely[np.arange(total), second] = np.maximum(1 - share / 255, 1e-7)
    likely[np.arange(total), first] = np.maximum(share / 255, 1e-7)
    ends = np.cumsum(lengths)[:-1]
    cells = tuple(
        Cells(part, np.arange(len(part), dtype=np.float32) * 4) for part in np.split(likely, ends)
    )
    lines, _ = correct(cells, at)
    shown = "".join(lines)
    for place in np.flatnonzero((share == 255) & (first != second)):
        if shown[place] != CHARACTERS[first[place]]:
            raise AssertionError("a clear character was replaced")
    if all(regular(line) for line in cells):
        _judged(lines)


def _refusing(parser: Callable[[bytes], None]) -> Callable[[bytes], None]:
    """Let a parser refuse with its typed error."""

    def parsed(data: bytes) -> None:
        with suppress(DocumentError):
            parser(data)

    return parsed


ZONE_PARSERS: dict[str, Callable[[bytes], object]] = {
    "zone_text": _refusing(text),
    "zone_lines": _refusing(lines),
    "zone_framing": framed,
    "zone_grammar": _refusing(grammar),
    "zone_choice": _refusing(choice),
}
