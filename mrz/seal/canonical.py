"""The canonical form of JSON that is signed (RFC 8785), and reading JSON with limits."""

from __future__ import annotations

import json
import math
import re
from typing import Any

from mrz.seal.errors import SealError

MOST_DEPTH = 16
_MOST_EXACT = 2**53
_TEXTS = re.compile(r'"(?:[^"\\]|\\.)*"')
_SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


def parse(text: str) -> Any:
    """Read JSON; SealError for other text, too deep a nest, or a name that comes twice."""
    depth = deepest = 0
    for letter in _TEXTS.sub("", text):
        depth += (letter in "[{") - (letter in "]}")
        deepest = max(deepest, depth)
    if deepest > MOST_DEPTH:
        raise SealError("nested too deep")
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_refuse)
    except (ValueError, RecursionError) as odd:
        raise SealError("no JSON") from odd


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise SealError("a name comes twice")
    return found


def _refuse(_name: str) -> None:
    raise SealError("no number")


def canonical(value: Any) -> bytes:
    """Write a value as RFC 8785 asks; SealError for what the form cannot hold."""
    try:
        return _written(value).encode("utf-8")
    except (UnicodeEncodeError, RecursionError) as odd:
        raise SealError("text that is no Unicode") from odd


def _written(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int | float):
        return _number(value)
    if isinstance(value, list):
        return "[" + ",".join(map(_written, value)) + "]"
    names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
    return "{" + ",".join(f"{_text(name)}:{_written(value[name])}" for name in names) + "}"


def _text(value: str) -> str:
    return '"' + "".join(map(_letter, value)) + '"'


def _letter(letter: str) -> str:
    if letter in _SHORT:
        return _SHORT[letter]
    return f"\\u{ord(letter):04x}" if letter < " " else letter


def _number(value: float) -> str:
    """Write a number as ECMAScript does (RFC 8785, 3.2.2.3)."""
    if isinstance(value, int) and abs(value) <= _MOST_EXACT:
        return str(value)
    try:
        value = float(value)
    except OverflowError as odd:
        raise SealError("a number out of range") from odd
    if not math.isfinite(value):
        raise SealError("a number out of range")
    if value == 0:
        return "0"
    return ("-" if value < 0 else "") + _positive(abs(value))


def _positive(value: float) -> str:
    mantissa, _, power = f"{value!r}".partition("e")
    whole, _, fraction = mantissa.partition(".")
    fraction = "" if fraction == "0" else fraction
    digits = (whole + fraction).lstrip("0")
    leading = len(whole + fraction) - len(digits)
    point = len(whole) - leading + int(power or 0)
    digits = digits.rstrip("0")
    if len(digits) <= point <= 21:
        return digits.ljust(point, "0")
    if 0 < point <= 21:
        return f"{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return "0." + "0" * -point + digits
    rest = f".{digits[1:]}" if len(digits) > 1 else ""
    return f"{digits[0]}{rest}e{point - 1:+d}"
