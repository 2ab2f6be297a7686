"""Makes the net's activations and norms one step each: its file spells them out in 8 to 17.

The file is an ONNX model (protocol buffers). Each group of nodes ".../Gelu/..." computes
x (1 + tanh(a x + b x^3)) / 2, which ONNX Runtime knows as FastGelu; each group "..._ln_1/..."
a norm over the channels, known as LayerNormalization. The weights are not touched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from capture.finger.protobuf import (
    GRAPH,
    NODE,
    Node,
    field,
    fields,
    node,
    real,
    whole,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_OPERATIONS = 8
_INITIALISER, _OUTPUT = 5, 12
_GELU, _NORM = "/Gelu/", "_ln_1/"
_GELU_STEPS = frozenset({"mul", "Pow", "mul_1", "add", "mul_2", "Tanh", "add_1", "mul_3"})
_NORM_STEPS = frozenset(
    {"moments/mean", "moments/variance", "Neg", "add", "Rsqrt", "mul", "mul_1", "mul_2"}
    | {"add_1", "add_2"}
)
_RUNTIME = "com.microsoft"
_CHANNELS_LAST, _CHANNELS_FIRST = (0, 2, 3, 1), (0, 3, 1, 2)
_FLAT = "halfdoor/flat"


def _gelu(steps: dict[str, Node], _known: dict[str, bytes]) -> tuple[str, list[bytes]] | None:
    """Return the result of an activation and the node that computes it at once."""
    shared = set(steps["mul"].inputs) & set(steps["add"].inputs)
    if len(shared) != 1:
        return None
    result = steps["mul_3"].outputs[0]
    return result, [node("FastGelu", (shared.pop(),), result, domain=_RUNTIME)]


def _norm(steps: dict[str, Node], known: dict[str, bytes]) -> tuple[str, list[bytes]] | None:
    """Return the result of a norm over the channels and the nodes that compute it."""
    source, result = steps["moments/mean"].inputs[0], steps["add_2"].outputs[0]
    epsilon = next((real(known[name]) for name in steps["add"].inputs if name in known), None)
    scale = next((name for name in steps["mul"].inputs if name in known), None)
    shift = next((name for name in steps["add_1"].inputs if name in known), None)
    if epsilon is None or scale is None or shift is None or source not in steps["mul_2"].inputs:
        return None
    last, flat_scale, flat_shift, done = (
        f"{result}/{part}" for part in ("last", "scale", "shift", "done")
    )
    return result, [
        node("Transpose", (source,), last, (("perm", _CHANNELS_LAST),)),
        node("Reshape", (scale, _FLAT), flat_scale),
        node("Reshape", (shift, _FLAT), flat_shift),
        node("LayerNormalization", (last, flat_scale, flat_shift), done,
             (("axis", -1), ("epsilon", epsilon))),
        node("Transpose", (done,), result, (("perm", _CHANNELS_FIRST),)),
    ]  # fmt: skip


_KINDS = ((_GELU, _GELU_STEPS, _gelu), (_NORM, _NORM_STEPS, _norm))


def _replaced(nodes: list[Node], known: dict[str, bytes]) -> dict[str, list[bytes]]:
    """Return the nodes that stand for whole groups, by the group's result."""
    made: dict[str, list[bytes]] = {}
    for mark, wanted, build in _KINDS:
        groups: dict[str, dict[str, Node]] = {}
        for one in nodes:
            name, found, step = one.name.partition(mark)
            if found and step in wanted:
                groups.setdefault(name, {})[step] = one
        for steps in groups.values():
            built = build(steps, known) if steps.keys() == wanted else None
            if built is not None:
                made[built[0]] = built[1]
    return made


def _needed(nodes: list[Node], made: dict[str, list[bytes]], wanted: Iterable[str]) -> set[str]:
    """Return the results on which the wanted ones rest."""
    makers = {name: one.inputs for one in nodes for name in one.outputs}
    for result, parts in made.items():
        makers[result] = tuple(name for part in parts for name in Node.read(part).inputs)
    found: set[str] = set()
    waiting = list(wanted)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += makers.get(name, ())
    return found


def _graph(content: bytes) -> tuple[bytes, bool]:
    """Rewrite the graph; also says whether anything was replaced."""
    nodes: list[Node] = []
    rest: list[bytes] = []
    known: dict[str, bytes] = {}
    outputs: list[str] = []
    for number, inner, raw in fields(content):
        if number == NODE:
            nodes.append(Node.read(raw))
            continue
        rest.append(raw)
        if number == _INITIALISER:
            known[_text(inner, 8)] = inner
        elif number == _OUTPUT:
            outputs.append(_text(inner, 1))
    made = _replaced(nodes, known)
    if not made:
        return content, False
    needed = _needed(nodes, made, outputs)
    return b"".join((*_written(nodes, made, needed), *rest, _flat())), True


def _written(nodes: list[Node], made: dict[str, list[bytes]], needed: set[str]) -> Iterator[bytes]:
    for one in nodes:
        if one.outputs[0] in made:
            yield from made[one.outputs[0]]
        elif needed.intersection(one.outputs):
            yield one.raw


def _text(content: bytes, wanted: int) -> str:
    return next((inner.decode() for number, inner, _ in fields(content) if number == wanted), "")


def _flat() -> bytes:
    """Make the constant shape [-1]: one line, however long."""
    shape = b"\xff" * 8
    parts = whole(1, 1), whole(2, 7), field(8, _FLAT.encode()), field(9, shape)
    return field(_INITIALISER, b"".join(parts))


def shorten(model: bytes) -> bytes:
    """Rewrite an ONNX model; one without such groups comes back as it is."""
    parts: list[bytes] = []
    changed = False
    for number, inner, raw in fields(model):
        if number != GRAPH:
            parts.append(raw)
            continue
        content, changed = _graph(inner)
        parts.append(field(GRAPH, content))
    if not changed:
        return model
    operations = field(1, _RUNTIME.encode()) + whole(2, 1)
    return b"".join((*parts, field(_OPERATIONS, operations)))
