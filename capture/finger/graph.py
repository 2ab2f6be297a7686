"""Makes the net's activations one step each: what its file spells out in eight or ten operations.

The file is an ONNX model (protocol buffers). Each group of nodes ".../Gelu/..." computes
x (1 + tanh(a x + b x^3)) / 2, which ONNX Runtime knows as FastGelu; the weights are not touched.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_GRAPH, _OPERATIONS = 7, 8
_NODE = 1
_INPUT, _OUTPUT, _NAME, _KIND, _DOMAIN = 1, 2, 3, 4, 7
_BYTES = 2
_FIXED = {1: 8, 5: 4}
_MARK = "/Gelu/"
_STEPS = frozenset({"mul", "Pow", "mul_1", "add", "mul_2", "Tanh", "add_1", "mul_3"})
_RUNTIME = b"com.microsoft"


@dataclass(frozen=True, slots=True)
class _Node:
    """One operation; raw: the whole field as it stands in the file."""

    name: str
    kind: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    raw: bytes


def _number(content: bytes, place: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        part = content[place]
        place += 1
        value |= (part & 0x7F) << shift
        shift += 7
        if part < 0x80:
            return value, place


def _fields(content: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield each field's number, its content (b"" for numbers), and the whole of it."""
    place = 0
    while place < len(content):
        start = place
        key, place = _number(content, place)
        inner = b""
        if key & 7 == _BYTES:
            length, place = _number(content, place)
            inner = content[place : place + length]
            place += length
        elif key & 7 in _FIXED:
            place += _FIXED[key & 7]
        else:
            _, place = _number(content, place)
        yield key >> 3, inner, content[start:place]


def _field(number: int, content: bytes) -> bytes:
    size, length = len(content), b""
    while size >= 0x80:
        length += bytes([size & 0x7F | 0x80])
        size >>= 7
    return bytes([number << 3 | _BYTES]) + length + bytes([size]) + content


def _node(content: bytes, raw: bytes) -> _Node:
    found: dict[int, list[str]] = {_INPUT: [], _OUTPUT: [], _NAME: [""], _KIND: [""]}
    for number, inner, _ in _fields(content):
        if number in found:
            found[number].append(inner.decode())
    inputs, outputs = tuple(found[_INPUT]), tuple(found[_OUTPUT])
    return _Node(found[_NAME][-1], found[_KIND][-1], inputs, outputs, raw)


def _fast(source: str, result: str) -> bytes:
    parts = ((_INPUT, source), (_OUTPUT, result), (_NAME, result), (_KIND, "FastGelu"))
    body = b"".join(_field(number, text.encode()) for number, text in parts)
    return _field(_NODE, body + _field(_DOMAIN, _RUNTIME))


def _shortened(nodes: list[_Node]) -> list[bytes]:
    """Return the nodes with every whole group replaced; what looks different stays as it is."""
    groups: dict[str, dict[str, _Node]] = {}
    for node in nodes:
        name, mark, step = node.name.partition(_MARK)
        if mark and step in _STEPS:
            groups.setdefault(name, {})[step] = node
    dropped: set[str] = set()
    made: dict[str, bytes] = {}
    for steps in groups.values():
        shared = set(steps["mul"].inputs) & set(steps["add"].inputs) if _whole(steps) else set()
        if len(shared) == 1:
            result = steps["mul_3"].outputs[0]
            dropped |= {step.outputs[0] for step in steps.values()}
            made[result] = _fast(shared.pop(), result)
    kept = [node for node in nodes if node.outputs[0] not in dropped]
    gone = [node for node in nodes if node.outputs[0] in dropped]
    # Turns of the axes that served the replaced steps only.
    served = {name for node in gone for name in node.inputs}
    served -= {name for node in kept for name in node.inputs} | set(made)
    lost = served | (dropped - set(made))
    return [
        made.get(node.outputs[0], node.raw)
        for node in nodes
        if node.outputs[0] in made or not (node.outputs[0] in dropped or _idle(node, lost))
    ]


def _whole(steps: dict[str, _Node]) -> bool:
    return steps.keys() == _STEPS


def _idle(node: _Node, lost: set[str]) -> bool:
    """Whether a turn of the axes has lost its source, or all that it was for."""
    return node.kind == "Transpose" and (node.outputs[0] in lost or node.inputs[0] in lost)


def shorten(model: bytes) -> bytes:
    """Rewrite an ONNX model; one without such groups comes back as it is."""
    parts: list[bytes] = []
    changed = False
    for number, inner, raw in _fields(model):
        if number != _GRAPH:
            parts.append(raw)
            continue
        rest, nodes = [], []
        for inside, content, whole in _fields(inner):
            if inside == _NODE:
                nodes.append(_node(content, whole))
            else:
                rest.append(whole)
        fresh = _shortened(nodes)
        changed = len(fresh) != len(nodes)
        parts.append(_field(_GRAPH, b"".join((*fresh, *rest))))
    if not changed:
        return model
    operations = _field(1, _RUNTIME) + b"\x10\x01"
    return b"".join((*parts, _field(_OPERATIONS, operations)))
