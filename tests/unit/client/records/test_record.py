"""I1: whatever is put into a record, only the closed type can come out."""

from __future__ import annotations

import dataclasses
import enum
import json
import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from records_samples import draft_of

from client.records import gap, health
from client.records.closed import MOST_BYTES, RecordRefusal
from client.records.record import Head, Record, from_bytes, json_schema
from client.records.statutory import Statutory

DOCS = Path(__file__).resolve().parents[4] / "docs"
FIELDS = tuple(each.name for each in msgspec.structs.fields(Record))

# Written by hand and apart from the type, so that a slip there is seen here.
HEX32, HEX64 = r"[0-9a-f]{32}", r"[0-9a-f]{64}"
DAY = r"20\d\d-[01]\d-[0-3]\d"
ALLOWED = {
    "v": "1", "id": HEX32, "bcp": r"[A-Z]{2,3}-[A-Z0-9]{2,8}", "day": DAY,
    "hour": r"null|1?\d|2[0-3]",
    "dir": "in|out|transit", "pur": "[a-z][a-z_]{2,31}", "del": DAY,
    "doc": "passport|card|visa|other|none", "iss": "null|[A-Z]{1,3}", "ref": HEX32,
    "pol": r"[a-z][a-z0-9_.-]{0,31}@[0-9.]{1,16}:[0-9a-f]{8,64}", "adv": "[gar]",
    "why": r"(print|chip|agreement|face|finger|lists|station)\.[a-z_0-9]{3,20}",
    "chk": "[sfuna]{5}[dsn][sfuna]",
    "dec": "admit|refer|stop|admit_conditional|defer|refuse|hand_over",
    "rsn": "[a-z_]{4,24}", "off": "[0-9a-f]{16}", "par": HEX32, "rcp": f"null|{HEX64}",
    "seq": r"\d{1,16}", "log.size": r"\d{1,16}", "log.root": HEX64,
    "law.surname": "[A-Z<]{1,39}", "law.given": "[A-Z<]{1,39}", "law.number": "[A-Z0-9]{1,20}",
    "law.birth": r"(19|20)\d\d-(\d\d|XX)-(\d\d|XX)", "law.nationality": "[A-Z]{1,3}",
    "law.sex": "[MFX]",
}  # fmt: skip


def leaves(value: object, path: str):
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        assert len(value) <= 3
        for item in value:
            yield from leaves(item, path)
    else:
        assert value is None or type(value) in {str, int}, path
        yield path, json.dumps(value).strip('"')


def assert_closed(encoded: bytes) -> None:
    assert len(encoded) <= MOST_BYTES
    for path, text in leaves(json.loads(encoded), ""):
        assert re.fullmatch(ALLOWED[path], text), path


class Colour(enum.StrEnum):
    RED = "r"


class Sneaky(str):
    __slots__ = ()


@dataclasses.dataclass
class Holder:
    portrait: bytes


SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.binary(max_size=64),
    st.text(max_size=80), st.just(msgspec.UNSET), st.just(Colour.RED), st.decimals(allow_nan=False),
    st.datetimes(), st.uuids(), st.complex_numbers(), st.builds(bytearray, st.binary(max_size=8)),
    st.builds(memoryview, st.binary(max_size=8)), st.builds(Holder, st.binary(max_size=4)),
    st.builds(Sneaky, st.sampled_from(["g", "in", "admit", "UTO-TRAIN"])),
    st.sampled_from(["in\n", "g ", "UTO-TRAIN\n", "\uff41dmit", "0" * 32 + "\n", "P<UTODOE<<JANE"]),
    st.builds(Head, st.integers(), st.text(max_size=70)),
    st.builds(Statutory, surname=st.text(max_size=50), number=st.binary(max_size=20)),
)  # fmt: skip
GRAPHS = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.lists(inner, max_size=4).map(tuple),
        st.dictionaries(st.text(max_size=8), inner, max_size=3),
    ),
    max_leaves=8,
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(FIELDS), GRAPHS, min_size=1, max_size=4))
@settings(max_examples=400, deadline=None)
def test_no_object_graph_outside_the_type_can_be_serialised(changes):
    record = msgspec.structs.replace(draft_of(record_id="ab" * 16), **changes)
    try:
        encoded = record.to_bytes()
    except RecordRefusal:
        return
    assert_closed(encoded)


HEALTH = health.Health(
    id="ab" * 16, bcp="UTO-TRAIN", day="2026-11-21", program="1.0", waiting=0, oldest=0, failed=0,
    disk=1, clock=None, lists=None, trust=None, devices=(), zones=None, chips=None, rooms=0,
)  # fmt: skip
GAP = gap.Gap(id="ab" * 16, bcp="UTO-TRAIN", day="2026-11-21", first=1, last=2, why=gap.Loss.ROTTEN)
OTHERS = [(each, name) for each in (HEALTH, GAP) for name in type(each).__struct_fields__]


@given(st.sampled_from(OTHERS), GRAPHS)
@settings(max_examples=150, deadline=None)
def test_counters_and_gap_statements_have_no_room_for_anything_else_either(chosen, value):
    sample, field = chosen
    try:
        encoded = msgspec.structs.replace(sample, **{field: value}).to_bytes()
    except RecordRefusal:
        return
    for told in scalars(json.loads(encoded)):
        assert told is None or type(told) is int or re.fullmatch(r"[A-Za-z0-9_.:+/-]{1,80}", told)


def scalars(value: object):
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from scalars(item)
    else:
        yield value


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize(
    "value",
    [
        b"\x00",
        1.0,
        0.5,
        "free text",
        "x\n",
        bytearray(b"a"),
        True,
        ["g"],
        {"a": "b"},
        object(),
        "é",
    ],
)
def test_each_field_refuses_bytes_floats_and_free_text(field, value):
    with pytest.raises(RecordRefusal) as refused:
        msgspec.structs.replace(draft_of(), **{field: value}).to_bytes()
    # A refusal can end in a log; it must not carry the value there.
    assert str(value) not in str(refused.value) or len(str(value)) < 5


@given(st.binary(max_size=3000))
def test_no_bytes_read_as_a_record_unless_they_are_one(data):
    with pytest.raises(RecordRefusal):
        from_bytes(data)


@given(GRAPHS)
@settings(max_examples=80, deadline=None)
def test_no_unknown_field_is_read(value):
    try:
        spelled = json.dumps(value)
    except (TypeError, ValueError):
        return
    plain = draft_of().to_bytes().decode()
    with pytest.raises(RecordRefusal):
        from_bytes(f'{plain[:-1]},"portrait":{spelled}}}'.encode())


def test_a_draft_reads_back_as_written_and_is_small():
    draft = draft_of()
    encoded = draft.to_bytes()
    assert from_bytes(encoded) == draft
    assert_closed(encoded)
    assert 300 < len(encoded) < 700


def test_the_largest_record_stays_under_the_ceiling():
    law = Statutory(
        surname="A" * 39,
        given="B" * 39,
        number="9" * 20,
        birth="1999-12-31",
        nationality="UTO",
        sex="X",
    )
    draft = msgspec.structs.replace(
        draft_of(parent="cd" * 16, receipt="ef" * 32), law=law, iss="UTO", ref="12" * 16,
        why=("chip.sod_signature", "chip.revocation", "print.consistency"), seq=2**53 - 1,
        pol="a" * 32 + "@999999.9999.9999:" + "f" * 64, bcp="UTO-ABCDEFGH", pur="p" * 32,
    )  # fmt: skip
    encoded = draft.to_bytes()
    assert_closed(encoded)
    assert len(encoded) < MOST_BYTES // 2


def test_the_published_schema_is_the_type():
    assert json.loads((DOCS / "record.schema.json").read_text()) == json_schema()
    assert json.loads((DOCS / "health.schema.json").read_text()) == health.json_schema()
    assert json.loads((DOCS / "gap.schema.json").read_text()) == gap.json_schema()


@pytest.mark.parametrize("schema", [json_schema(), health.json_schema()], ids=["record", "health"])
def test_the_schema_has_no_room_for_images_or_free_text(schema):
    checked = 0
    stack: list[object] = [schema["$defs"]]
    while stack:
        node = stack.pop()
        if isinstance(node, list):
            stack += node
        if not isinstance(node, dict):
            continue
        stack += node.values()
        kind = node.get("type")
        if kind == "object":
            assert node["additionalProperties"] is False
        elif kind == "string" and "enum" not in node:
            assert "pattern" in node
            assert node["maxLength"] <= 120
        elif kind == "integer":
            assert {"minimum", "maximum"} <= set(node)
        elif kind == "array":
            assert node["maxItems"] <= 8
        checked += kind is not None
        assert kind not in {"number", "boolean"}
        assert "contentEncoding" not in node
    assert checked > 15
