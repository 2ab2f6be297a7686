"""Take a picture of every screen: python packaging/screenshots.py FOLDER [--languages en,ar] ..."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "gui")]


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", default="en,fr,es,pt,ar")
    parser.add_argument("--palettes", default="light,dark,sun,night")
    parser.add_argument("--scales", default="1,2")
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--only", default="", help="names of screens, comma between them")
    return parser.parse_args()


def main() -> int:
    """Start one process for each scale, since Qt reads the scale once."""
    given = arguments()
    given.folder.mkdir(parents=True, exist_ok=True)
    scales = given.scales.split(",")
    if len(scales) == 1:
        os.environ["QT_SCALE_FACTOR"] = scales[0]
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from walk import take_all  # noqa: PLC0415 - Qt reads its scale when it is loaded

        return take_all(given)
    for scale in scales:
        words = [sys.executable, __file__, str(given.folder), "--scales", scale]
        words += ["--languages", given.languages, "--palettes", given.palettes]
        words += ["--size", given.size, "--only", given.only]
        done = subprocess.run(words, check=False)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
