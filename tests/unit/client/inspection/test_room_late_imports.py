"""Whatever the room's libraries import late must be imported before the room closes."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from seal_samples import VISA

from client.inspection.room.worker import LATE

ROOT = Path(__file__).resolve().parents[4]
LAZY = re.compile(r"\bnp\.(linalg|fft|random|polynomial|ma|rec|char|strings|ctypeslib|emath)\b")


def sources() -> list[str]:
    folders = ("mrz", "capture")
    return [path.read_text() for folder in folders for path in (ROOT / folder).rglob("*.py")]


def test_parts_of_numpy_that_load_late_are_loaded_early() -> None:
    used = {f"numpy.{name}" for text in sources() for name in LAZY.findall(text)}
    assert used
    assert used <= set(LATE)


def test_reading_pictures_imports_nothing_else() -> None:
    """In a fresh process: what a page and a face need, after what the room imports early."""
    done = subprocess.run(
        [sys.executable, "-c", f"SEAL = '{VISA.hex()}'" + SCRIPT],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


SCRIPT = """
import importlib, sys
from client.inspection.room.worker import LATE
for name in LATE:
    importlib.import_module(name)
import numpy as np
import cv2
from capture.face.components import table
from capture.image import decode
from mrz.chip.trust import TrustView
from mrz.ocr.read import Reader
from mrz.seal.barcode import read_codes
from mrz.seal.read import looks_sealed, read_seal
from mrz.seal.verify import judge_seal
reader = Reader()
page = np.full((900, 1300, 3), 230, np.uint8)
for row, text in enumerate(("P<UTOSPECIMEN<<ANNA<MARIA<<<<", "L898902C36UTO8608125F3404148<")):
    cv2.putText(page, text, (40, 700 + 70 * row), cv2.FONT_HERSHEY_PLAIN, 3.4, (20, 20, 20), 3)
seal = bytes.fromhex(SEAL)
data = b'{"data":{"hdr":{"t":"a","is":"UTO","v":1},"msg":{"n":1.5}},'
json = data + b'"sig":{"alg":"ES256","sigvl":"AA"}}'
before = set(sys.modules)
reader.read(decode(cv2.imencode(".png", page)[1].tobytes()))
read_codes(page)
for content in (seal, json):
    assert looks_sealed(content)
    judge_seal(read_seal(content), TrustView(signers=(b"none",)), None)
print(sorted(set(sys.modules) - before))
"""
