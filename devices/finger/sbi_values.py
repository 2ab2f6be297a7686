"""Words and codings of the MOSIP Secure Biometric Interface 0.9.5, and the refusal. Pure."""

from __future__ import annotations

import base64
import binascii
import json
from typing import Any

FIRST_PORT, LAST_PORT = 4501, 4600
LEFT_FOUR, RIGHT_FOUR, BOTH_THUMBS = "1", "2", "3"
REGISTRATION, AUTHENTICATION = "Registration", "Auth"
FINGERS: dict[str, int] = {
    "Right Thumb": 1,
    "Right IndexFinger": 2,
    "Right MiddleFinger": 3,
    "Right RingFinger": 4,
    "Right LittleFinger": 5,
    "Left Thumb": 6,
    "Left IndexFinger": 7,
    "Left MiddleFinger": 8,
    "Left RingFinger": 9,
    "Left LittleFinger": 10,
    "UNKNOWN": 0,
}
OF_SLAP = {LEFT_FOUR: (7, 8, 9, 10), RIGHT_FOUR: (2, 3, 4, 5), BOTH_THUMBS: (6, 1)}
_DONE = frozenset({"None", "success", "Success", "SUCCESS"})
_LONGEST_CODE = 16


class SbiRefusal(Exception):  # noqa: N818 - the service's answer, or ours to a false answer
    """The service says no, or its answer cannot be believed. code: the service's or our own."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail


def folded(text: object) -> str:
    """Bring a word of the interface to one spelling: services differ in case and blanks."""
    return "".join(str(text or "").split()).casefold()


def _bare(name: object) -> str:
    """Reduce a finger's name to its letters, without the word finger: "LEFT_INDEX" is one."""
    return "".join(one for one in folded(name) if one.isalpha()).replace("finger", "")


_POSITIONS = {_bare(name): position for name, position in FINGERS.items()}


def is_finger(kind: object) -> bool:
    """Whether a type of the interface means fingers: "Finger", and how some services spell it."""
    return folded(kind) in {"finger", "fingers", "fingerprint"}


def position_of(name: object) -> int:
    """Return the ISO/IEC 19794-4 position of a finger's name; 0 where it is not one."""
    if isinstance(name, list) and len(name) == 1:
        name = name[0]
    return _POSITIONS.get(_bare(name), 0)


def unpadded(text: str) -> bytes:
    """Decode base64url or base64, padded or not; SbiRefusal "format" where it is neither."""
    plain = "".join(text.split()).rstrip("=").translate(str.maketrans("+/", "-_"))
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), b"-_", validate=True)
    except (binascii.Error, ValueError) as cause:
        raise SbiRefusal("format", "base64") from cause


def parsed(text: str | bytes) -> Any:
    """Parse JSON in UTF-8, with or without a byte order mark; SbiRefusal where it is none."""
    try:
        plain = text if isinstance(text, str) else text.decode().removeprefix("\ufeff")
        return json.loads(plain)
    except (ValueError, RecursionError) as cause:
        raise SbiRefusal("format", "JSON") from cause


def refuse(error: Any) -> None:
    """Raise the refusal that an error object carries; nothing where it says success."""
    code = str(error.get("errorCode", "")).strip() if isinstance(error, dict) else ""
    if code.strip("0") and code not in _DONE:
        raise SbiRefusal(code[:_LONGEST_CODE], "the service refused")


def finger_names(sub_id: str, exceptions: tuple[int, ...]) -> tuple[list[str], list[str]]:
    """Name the fingers that a slap is asked for, and those that are left out."""
    names = {position: name for name, position in FINGERS.items()}
    wanted = [names[p] for p in OF_SLAP.get(sub_id, ()) if p not in exceptions]
    left_out = [names[p] for p in OF_SLAP.get(sub_id, ()) if p in exceptions]
    return wanted, left_out
