"""Whatever bytes come, a seal is read or refused by its own error; nothing else happens."""

from __future__ import annotations

import json
from datetime import date

import pytest
import seal_samples as samples
from hypothesis import given, settings
from hypothesis import strategies as st

from mrz.chip.trust import TrustView, anchor
from mrz.seal.errors import SealError
from mrz.seal.read import looks_sealed, read_seal
from mrz.seal.vds import MOST_BYTES, read_vds
from mrz.seal.verify import Status, judge_seal

TODAY = date(2026, 11, 21)
PUBLISHED = [
    samples.ARRIVAL, samples.INSURANCE, samples.PERMIT, samples.VISA, samples.STICKER,
    samples.UTTS_VERSION_3, samples.UTTS_VERSION_4,
]  # fmt: skip
_ROOT = samples.Root()
TRUST = TrustView((anchor(_ROOT.der),), signers=(_ROOT.signer("TS", 0x5B, samples.utts_key()),))


def judged(content: bytes) -> Status | None:
    looks_sealed(content)
    try:
        return judge_seal(read_seal(content), TRUST, TODAY).status
    except SealError:
        return None


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes(tail: bytes) -> None:
    for head in (b"", b"\xdc\x02", b"\xdc\x03", b'{"data":{"hdr":'):
        assert judged(head + tail) is not Status.VALID


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(PUBLISHED), st.data())
def test_any_published_seal_with_bytes_changed_or_lost(content: bytes, data) -> None:
    place = data.draw(st.integers(0, len(content) - 1))
    if data.draw(st.booleans()):
        changed = content[:place]
    else:
        value = data.draw(st.integers(0, 255).filter(lambda value: value != content[place]))
        changed = content[:place] + bytes([value]) + content[place + 1 :]
    assert judged(changed) is not Status.VALID


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=12,
)


@settings(max_examples=120, deadline=None)
@given(_JSON, _JSON, _JSON)
def test_any_json(header, message, proof) -> None:
    whole = {"data": {"hdr": header, "msg": message}, "sig": proof}
    assert judged(json.dumps(whole).encode()) is not Status.VALID
    told = {"alg": "ES256", "sigvl": "AAAA", "cer": "MAA="}
    whole = {"data": {"hdr": {"t": "a", "is": "UTO"}, "msg": {"x": message}}, "sig": told}
    assert judged(json.dumps(whole).encode()) is not Status.VALID


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xdc\x03" + bytes(MOST_BYTES), "seal.too_large"),
        (b"\xdc\x07" + samples.VISA[2:], "seal.version"),
        (samples.VISA[:30], "seal.unreadable"),
        (samples.VISA[:18] + b"\x02\x01\x41" * 80 + b"\xff\x02AA", "seal.unreadable"),
        (b'{"hdr":' + b"[" * 20_000, "seal.too_large"),
        (b'{"hdr":1,"data":{"hdr":{"t":"a","is":"UTO"},"msg":{}},"sig":{"alg":"HS256"}}',
         "seal.algorithm"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_why(content: bytes, code: str) -> None:
    with pytest.raises(SealError) as refusal:
        read_seal(content)
    assert refusal.value.code == code


def test_long_values_and_unknown_features_are_kept_by_their_tags() -> None:
    body = samples.VISA[:18] + b"\x60\x82\x01\x2c" + bytes(300) + b"\x61\x81\x80" + bytes(128)
    seal = read_vds(body + b"\xff\x40" + bytes(64))
    assert [(one.tag, one.name, len(one.raw)) for one in seal.features] == [
        (0x60, "", 300), (0x61, "", 128)
    ]  # fmt: skip
    # An older writer's single byte of length.
    old = b"\xdc\x02" + samples.ARRIVAL[2:18] + b"\x60\xc8" + bytes(200) + b"\xff\x40" + bytes(64)
    assert [len(one.raw) for one in read_vds(old).features] == [200]
