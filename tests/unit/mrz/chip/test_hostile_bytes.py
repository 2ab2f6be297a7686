"""Hostile bytes: no parser crashes, hangs or believes; each says Malformed and nothing else."""

from __future__ import annotations

import importlib.util
import random
import sys
import time
import tracemalloc
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from client.trust.errors import TrustError
from mrz.chip.asn1 import oid_bytes
from mrz.chip.certificates import certificate
from mrz.chip.chain import chain_of
from mrz.chip.curves import Curve, probably_prime
from mrz.chip.domains import CURVES, curve_of, explicit_parameters
from mrz.chip.errors import ChipError, Malformed
from mrz.chip.evidence import ChipAuthentication, ChipEvidence
from mrz.chip.tlv import encode, read
from mrz.chip.transfer import MOST_FILE_BYTES
from mrz.chip.trust import TrustView
from mrz.chip.verify import verify

TODAY = date(2026, 11, 21)
FUZZ = Path(__file__).parents[4] / "packaging" / "fuzz" / "parsers.py"
MOST_SECONDS, MOST_BYTES = 1.0, 100_000_000


def table() -> dict[str, Callable[[bytes], object]]:
    """Load the table that packaging/fuzz fuzzes: every parser of chip and trust bytes."""
    found = importlib.util.spec_from_file_location("fuzzed_parsers", FUZZ)
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    sys.path.insert(0, str(FUZZ.parent))  # it has neighbours
    try:
        found.loader.exec_module(module)
    finally:
        sys.path.remove(str(FUZZ.parent))
    return dict(module.PARSERS)


PARSERS = table()
TAGS = (
    0x30, 0x31, 0x60, 0x61, 0x6B, 0x6C, 0x65, 0x67, 0x75, 0x77, 0x6E, 0x6F, 0xA0, 0xA1, 0x04, 0x02,
    0x06, 0x03, 0x17,
    0x5F1F, 0x5C, 0x7F61, 0x7F60, 0x5F2E, 0x7F2E, 0x65, 0x80,
)  # fmt: skip
OIDS = ("2a864886f70d010702", "678108010101", "678108010102", "678108010107", "2a8648ce3d0201")


def trees(leaves: st.SearchStrategy[bytes]) -> st.SearchStrategy[bytes]:
    """Build nested objects with the tags that these formats use."""
    return st.recursive(
        leaves,
        lambda inner: st.builds(
            lambda tag, parts: encode(tag, *parts),
            st.sampled_from(TAGS),
            st.lists(inner, max_size=5),
        ),
        max_leaves=24,
    )


LEAVES = st.one_of(
    st.binary(max_size=24),
    st.sampled_from([encode(6, bytes.fromhex(oid)) for oid in OIDS]),
    st.integers(-(2**40), 2**64).map(lambda n: encode(2, n.to_bytes(10, "big", signed=True))),
)


def taken(parser: Callable[[bytes], object], data: bytes) -> None:
    """Give bytes to a parser: typed refusal or none, within a second of processor time."""
    start = time.thread_time()
    with suppress(ChipError, TrustError):
        parser(data)
    assert time.thread_time() - start < MOST_SECONDS


def weighed(parser: Callable[[bytes], object], data: bytes) -> None:
    tracemalloc.start()
    try:
        with suppress(ChipError, TrustError):
            parser(data)
        assert tracemalloc.get_traced_memory()[1] < MOST_BYTES
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", PARSERS)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.one_of(st.binary(max_size=300), trees(LEAVES)))
def test_any_bytes(name: str, data: bytes) -> None:
    taken(PARSERS[name], data)


BOMBS = (
    b"\0" * 400_000 + b"\1",
    encode(0x30, b"\0" * 400_000 + b"\1"),
    b"\x30\x80" * 4000,
    b"\x30\x80" * 30 + b"\0\0" * 30,
    b"\x30\x84\xff\xff\xff\xff",
    b"\x1f\xff\xff\xff\xff\x01",
    b"\x30\x83\x01\x00\x00" + b"\x05\x00" * 0x8000,
    b"\x24\x80" + b"\x04\x01A" * 2000 + b"\0\0",
    encode(0x30, encode(2, b"\x7f" * 5000)),
    encode(0x30, encode(6, b"\xff" * 5000)),
    encode(0x75, encode(0x7F61, encode(0x7F60, encode(0x5F2E, b"FAC\0" + b"\xff" * 600)))),
    encode(0x60, encode(0x5C, b"\x61" * 20000)),
)


@pytest.mark.parametrize("bomb", BOMBS, ids=range(len(BOMBS)))
def test_bombs(bomb: bytes) -> None:
    for parser in PARSERS.values():
        taken(parser, bomb)


def specimens(shared: Path) -> list[bytes]:
    """Every specimen file of a size that a test can change again and again."""
    files = sorted((shared / "data" / "emrtd").rglob("*"))
    return [file.read_bytes() for file in files if file.is_file() and file.stat().st_size < 6000]


@pytest.mark.shared
@pytest.mark.parametrize("name", PARSERS)
def test_changed_specimens(shared: Path, name: str) -> None:
    """Real files with an octet changed, a length made huge, a piece cut out or doubled."""
    dice = random.Random(name)
    for whole in specimens(shared):
        data = bytearray(whole)
        place = dice.randrange(len(data))
        kind = dice.randrange(4)
        if kind == 0:
            data[place] ^= 1 << dice.randrange(8)
        elif kind == 1:
            data[place:place] = b"\x84\xff\xff\xff\xff"
        elif kind == 2:
            del data[place : place + dice.randrange(1, 40)]
        else:
            data[place:place] = data[: place + 1]
        taken(PARSERS[name], bytes(data))


@pytest.mark.parametrize("name", PARSERS)
def test_no_bomb_takes_a_hundred_megabytes(name: str) -> None:
    # The largest file that a chip may announce, in the shapes that multiply most.
    size = MOST_FILE_BYTES
    for bomb in (*BOMBS[6:8], encode(0x30, b"\5\0" * 200_000), bytes(size), b"\x31\0" * 100_000):
        weighed(PARSERS[name], bomb)


def test_every_shortening_of_a_certificate_is_refused(root: bytes) -> None:
    for length in range(len(root)):
        with pytest.raises(Malformed):
            certificate(root[:length])
    one = certificate(root)
    assert chain_of(one, TrustView.from_certificates([root])).code == ""


def test_altered_certificates_never_verify(root: bytes) -> None:
    one = certificate(root)
    signed = root.index(one.signed)
    for place in range(signed, signed + len(one.signed), 7):
        data = bytearray(root)
        data[place] ^= 0x10
        try:
            assert not certificate(bytes(data)).signed_by(one.key)
        except Malformed:
            continue


def test_explicit_parameters_are_the_named_curve_or_checked() -> None:
    curve = CURVES["brainpoolP320r1"]
    assert curve_of(read(explicit_parameters(curve))) is curve
    weak = Curve(curve.p, curve.a, curve.b, curve.x, curve.y, curve.order - 2, 1)
    with pytest.raises(Malformed):
        curve_of(read(explicit_parameters(weak)))
    composite = Curve(curve.p + 2, curve.a, curve.b, curve.x, curve.y, curve.order, 1)
    with pytest.raises(Malformed):
        curve_of(read(explicit_parameters(composite)))


def explicit(p: int, order: int, base: bytes) -> bytes:
    """Encode explicit parameters that no curve has."""

    def number(value: int) -> bytes:
        return encode(2, value.to_bytes(value.bit_length() // 8 + 1, "big"))

    field = encode(0x30, encode(6, bytes.fromhex("2a8648ce3d0101")), number(p))
    shape = encode(0x30, encode(4, b"\1"), encode(4, b"\2"))
    return encode(0x30, number(1), field, shape, encode(4, base), number(order))


# A huge field, a Carmichael number, and a prime power: roots and inverses would not end there.
NUMBERS = ((1 << 16000) + 3, (6 * 10**18 + 1) * (12 * 10**18 + 1) * (18 * 10**18 + 1), 3**203)


@pytest.mark.parametrize("p", NUMBERS, ids=["huge", "composite", "power"])
def test_no_arithmetic_on_numbers_that_are_no_field(p: int) -> None:
    base = b"\2" + b"\1" * ((p.bit_length() + 7) // 8)
    start = time.thread_time()
    with pytest.raises(Malformed):
        curve_of(read(explicit(p, p - 2, base)))
    assert time.thread_time() - start < 0.5


def test_primes_are_told_from_what_looks_like_them() -> None:
    primes = [2, 3, 5, 7919, 2**521 - 1, CURVES["brainpoolP320r1"].order]
    assert all(map(probably_prime, primes))
    assert not any(map(probably_prime, [0, 1, 4, 9, 561, 3215031751, 2**521 + 1, 341550071728321]))


def test_a_scalar_from_saved_evidence_is_bounded() -> None:
    curve = CURVES["brainpoolP256r1"]
    algorithm = encode(0x30, encode(6, oid_bytes("0.4.0.127.0.7.1.2")), encode(2, b"\x0d"))
    key = encode(0x30, algorithm, encode(3, b"\0" + curve.encode(curve.generator)))
    dg14 = encode(
        0x6E, encode(0x31, encode(0x30, encode(6, oid_bytes("0.4.0.127.0.7.2.2.1.2")), key))
    )
    proof = ChipAuthentication("0.4.0.127.0.7.2.2.3.2.2", "", b"\xff" * 100_000, 0, b"", 0x9000)
    evidence = ChipEvidence(files=(("DG14", dg14),), chip_authentication=proof)
    start = time.thread_time()
    checks = {check.name: check for check in verify(evidence, None, TrustView(), TODAY)}
    assert time.thread_time() - start < 0.5
    assert checks["chip.clone"].code == "chip.clone.refuted"
