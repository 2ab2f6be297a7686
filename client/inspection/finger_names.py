"""Names of fingers for a person, by their ISO/IEC 19794-4 position."""

from __future__ import annotations

FINGER_NAMES: dict[int, str] = {
    1: "right thumb",
    2: "right index finger",
    3: "right middle finger",
    4: "right ring finger",
    5: "right little finger",
    6: "left thumb",
    7: "left index finger",
    8: "left middle finger",
    9: "left ring finger",
    10: "left little finger",
    13: "right four fingers",
    14: "left four fingers",
    15: "both thumbs",
}
