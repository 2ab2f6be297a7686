"""The few ASN.1 values that CMS, X.509 and SecurityInfos need, read from TLV nodes (X.690)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from mrz.chip.errors import Malformed
from mrz.chip.tlv import Node, encode

BOOLEAN, INTEGER, BIT_STRING, OCTET_STRING, NULL, OID = 0x01, 0x02, 0x03, 0x04, 0x05, 0x06
UTC_TIME, GENERALIZED_TIME, SEQUENCE, SET = 0x17, 0x18, 0x30, 0x31
_MOST_INTEGER_BYTES = 2056
_MOST_OID_BYTES = 64
# The codec is found now: the traveller's room imports nothing later.
_BIG_ENDIAN = "utf-16-be"
"".encode(_BIG_ENDIAN)


def integer(node: Node) -> int:
    """Read an INTEGER of at most 2,056 octets."""
    if node.tag != INTEGER or not 0 < len(node.value) <= _MOST_INTEGER_BYTES:
        raise Malformed("no integer")
    return int.from_bytes(node.value, "big", signed=True)


def natural(node: Node) -> int:
    """Read an INTEGER as the field means it: keys are positive even where the sign bit slipped."""
    integer(node)
    return int.from_bytes(node.value, "big")


def oid(node: Node) -> str:
    """Read an OBJECT IDENTIFIER as dotted text."""
    if node.tag != OID:
        raise Malformed("no object identifier")
    return oid_text(node.value)


def oid_text(value: bytes) -> str:
    """Read the content octets of an OBJECT IDENTIFIER as dotted text."""
    if not 0 < len(value) <= _MOST_OID_BYTES or value[-1] & 0x80:
        raise Malformed("object identifier out of shape")
    arcs: list[int] = []
    arc = 0
    for octet in value:
        arc = arc << 7 | octet & 0x7F
        if not octet & 0x80:
            arcs.append(arc)
            arc = 0
    first = min(arcs[0] // 40, 2)
    return ".".join(map(str, (first, arcs[0] - 40 * first, *arcs[1:])))


def oid_bytes(dotted: str) -> bytes:
    """Encode dotted text as the content octets of an OBJECT IDENTIFIER."""
    first, second, *rest = map(int, dotted.split("."))
    octets = b""
    for arc in (first * 40 + second, *rest):
        group = [arc & 0x7F]
        while arc := arc >> 7:
            group.append(arc & 0x7F | 0x80)
        octets += bytes(reversed(group))
    return octets


def octets(node: Node) -> bytes:
    """Read an OCTET STRING, also one in pieces (constructed), or one with an implicit tag."""
    if node.tag & 0x20 and node.tag < 0x100:
        return b"".join(piece.value for piece in node.children())
    return node.value


def bits(node: Node) -> bytes:
    """Read a BIT STRING that fills whole octets."""
    if node.tag != BIT_STRING or not node.value or node.value[0] > 7:
        raise Malformed("no bit string")
    return node.value[1:]


def text(node: Node) -> str:
    """Read a character string of any of the types that names use; never raises."""
    return characters(node.tag, node.value)


def characters(tag: int, value: bytes) -> str:
    """Read the content of a character string of a tag."""
    if tag == 0x1E:
        return value.decode(_BIG_ENDIAN, "replace")
    if tag == 0x0C:
        return value.decode("utf-8", "replace")
    return value.decode("latin-1")


def time(node: Node) -> datetime:
    """Read UTCTime or GeneralizedTime; seconds may be missing, an offset may stand (X.509)."""
    digits = node.value.decode("latin-1").strip()
    try:
        if node.tag == UTC_TIME:
            century = "20" if int(digits[:2]) < 50 else "19"
            digits = century + digits
        elif node.tag != GENERALIZED_TIME:
            raise Malformed("no time")
        stamp, zone = _split_zone(digits)
        stamp = stamp.split(".")[0].ljust(14, "0")
        # Not strptime: it imports at its first call, which the traveller's room forbids.
        month, day, hour, minute, second = (int(stamp[at : at + 2]) for at in range(4, 14, 2))
        return datetime(int(stamp[:4]), month, day, hour, minute, second, tzinfo=UTC) - zone
    except (ValueError, OverflowError) as odd:
        raise Malformed("time out of shape") from odd


def _split_zone(digits: str) -> tuple[str, timedelta]:
    for sign in "+-":
        if sign in digits:
            stamp, offset = digits.split(sign, 1)
            shift = timedelta(hours=int(offset[:2]), minutes=int(offset[2:4] or "0"))
            return stamp, shift if sign == "+" else -shift
    return digits.rstrip("Zz"), timedelta()


def sequence(*values: bytes) -> bytes:
    """Encode a SEQUENCE of encoded values."""
    return encode(SEQUENCE, *values)
