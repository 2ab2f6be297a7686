"""SecurityInfos as chips write them, well and badly."""

from __future__ import annotations

import pytest

from mrz.chip import asn1
from mrz.chip.authenticate import pairs
from mrz.chip.domains import CURVES, explicit_parameters
from mrz.chip.errors import Malformed
from mrz.chip.opening import Habits, ways
from mrz.chip.security_infos import security_infos
from mrz.chip.symmetric import Suite
from mrz.chip.tlv import encode

PACE = "0.4.0.127.0.7.2.2.4."


def oid(text: str) -> bytes:
    return encode(asn1.OID, asn1.oid_bytes(text))


def number(value: int) -> bytes:
    return encode(asn1.INTEGER, bytes((value,)))


def infos(*parts: bytes):
    return security_infos(encode(asn1.SET, *parts))


def test_explicit_domain_parameters() -> None:
    curve = CURVES["brainpoolP320r1"]
    algorithm = asn1.sequence(oid("1.2.840.10045.2.1"), explicit_parameters(curve))
    found = infos(
        asn1.sequence(oid(PACE + "2.4"), number(2), number(40)),
        asn1.sequence(oid(PACE + "2"), algorithm, number(40)),
    )
    assert found.pace[0].parameter == 40
    assert found.domain(40, "ECDH") is curve
    (info, domain, with_parameter), *_ = ways(found, Habits())
    assert (info.suite, domain, with_parameter) == (Suite.AES256, curve, True)


def test_the_strongest_way_comes_first_and_unknown_ones_are_left_out() -> None:
    found = infos(
        asn1.sequence(oid(PACE + "2.1"), number(2), number(13)),
        asn1.sequence(oid(PACE + "2.4"), number(2), number(12)),
        asn1.sequence(oid(PACE + "6.2"), number(2), number(13)),
        asn1.sequence(oid(PACE + "2.4"), number(2), number(31)),
        asn1.sequence(oid(PACE + "9.9"), number(2), number(13)),
        asn1.sequence(oid("1.2.3"), number(1)),
        b"\x05\x00",
    )
    assert found.unreadable == 2
    order = [(info.mapping, info.suite) for info, _, form in ways(found, Habits())]
    assert order[0] == ("CAM", Suite.AES128)
    assert order[2] == ("GM", Suite.AES256)
    assert order[-1] == ("GM", Suite.DES3)
    habits = Habits()
    way = (PACE + "6.2", 13, False)
    assert not habits.give_up(way, at_once=False)
    assert habits.give_up(way, at_once=False)
    assert (way[0], way[1], way[2]) not in {
        (info.oid, info.parameter, form) for info, _, form in ways(found, habits)
    }


def test_chip_keys_without_a_protocol_mean_the_oldest() -> None:
    curve = CURVES["brainpoolP256r1"]
    domain = asn1.sequence(oid("0.4.0.127.0.7.1.2"), number(13))
    bits = encode(asn1.BIT_STRING, b"\0", curve.encode(curve.generator))
    wrapped = asn1.sequence(oid("0.4.0.127.0.7.2.2.1.2"), asn1.sequence(domain, bits))
    bare = asn1.sequence(oid("0.4.0.127.0.7.2.2.1.2"), domain, bits)
    for key in (wrapped, bare):
        (info, found), *_ = pairs(infos(key))
        assert info.suite is Suite.DES3
        assert found.domain is curve
    # A chip that authenticates in version 2 only is not asked in version 1.
    version_2 = asn1.sequence(oid("0.4.0.127.0.7.2.2.3.2.2"), number(2))
    assert not pairs(infos(wrapped, version_2))


def test_a_sequence_where_a_set_belongs() -> None:
    one = asn1.sequence(oid(PACE + "2.2"), number(2), number(13))
    for outer in (asn1.SET, asn1.SEQUENCE):
        assert security_infos(encode(outer, one)).pace[0].parameter == 13
        assert security_infos(encode(0x6E, encode(outer, one))).pace[0].parameter == 13
    with pytest.raises(Malformed):
        security_infos(encode(asn1.OCTET_STRING, one))


def test_an_id_that_is_left_out_means_the_only_domain_of_its_kind() -> None:
    curve = CURVES["brainpoolP384r1"]
    written = asn1.sequence(oid("1.2.840.10045.2.1"), explicit_parameters(curve))
    way = asn1.sequence(oid(PACE + "2.3"), number(2))
    other = asn1.sequence(oid(PACE + "1.2"), number(2), number(1))
    for domain_id in (number(40), b""):
        found = infos(way, other, asn1.sequence(oid(PACE + "2"), written, domain_id))
        chosen = {info.agreement: domain for info, domain, _ in ways(found, Habits())}
        assert chosen["ECDH"] is curve
        assert chosen["DH"].name.startswith("MODP")
    # No domain beside it, or one of another kind only: that way does not exist.
    assert not ways(infos(way), Habits())
    crossed = asn1.sequence(oid(PACE + "2.3"), number(2), number(1))
    assert not ways(infos(crossed), Habits())


def test_versions_repetitions_and_what_stands_behind_change_nothing() -> None:
    """PACE in version 1, unknown and repeated infos, padding inside and behind."""
    one = asn1.sequence(oid(PACE + "2.2"), number(1), number(13))
    unknown = asn1.sequence(oid("0.4.0.127.0.7.2.2.6"), asn1.sequence(), b"\4\0")
    terminal = asn1.sequence(oid("0.4.0.127.0.7.2.2.2"), number(1))
    body = encode(asn1.SET, terminal, one, unknown, one, encode(4, b"?"))
    for data in (
        body,
        body + bytes(40),
        encode(0x6E, body, bytes(9)),
        encode(0x6E, body) + b"\xff",
    ):
        found = security_infos(data)
        (info, domain, _), *_ = ways(found, Habits())
        assert (info.version, domain.name) == (1, "brainpoolP256r1")
