"""Security objects that differ from ours in every way that the standards allow."""

from __future__ import annotations

from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from security_object_builder import (
    DIGESTS,
    ECDSA,
    GROUPS,
    NULL,
    Maker,
    certificate,
    encode,
    oid,
    sequence,
)  # fmt: skip

from mrz.checks import Check, Outcome
from mrz.chip.evidence import ChipEvidence
from mrz.chip.trust import TrustView
from mrz.chip.verify import verify

TODAY = date(2026, 11, 21)
CURVE_KEY = ec.generate_private_key(ec.BrainpoolP256R1())
RSA_KEY = rsa.generate_private_key(65537, 2048)
OTHER = ec.generate_private_key(ec.SECP384R1())
TIME_UTC = encode(0x17, b"260601120000Z")
TIME_LONG = encode(0x18, b"20260601120000Z")


def judged(sod: bytes, groups: dict[int, bytes] = GROUPS) -> dict[str, Check]:
    files = (("SOD", sod), *((f"DG{number}", data) for number, data in groups.items()))
    found = verify(ChipEvidence(files=files), None, TrustView(), TODAY)
    return {check.name: check for check in found}


def assert_accepted(maker: Maker) -> dict[str, Check]:
    checks = judged(maker.make(), maker.groups)
    for wanted in ("chip.sod_signature", "chip.hashes"):
        assert checks[wanted].outcome is Outcome.SUCCESSFUL, checks[wanted]
    assert checks["chip.chain"].code == "chip.chain.unknown_csca"
    return checks


WAYS = {
    "usual": {},
    "indefinite": {"indefinite": True},
    "indefinite-by-key-id": {"indefinite": True, "by_key_id": True},
    "version-1": {"version": 1},
    "by-key-id": {"by_key_id": True},
    "by-computed-key-id": {"by_key_id": True, "identified": False},
    "without-attributes": {"signed_attributes": False},
    "attributes-out-of-order": {"sorted_attributes": False},
    "null-absent": {"null": b""},
    "signing-time-utc": {"signing_time": TIME_UTC},
    "signing-time-long": {"signing_time": TIME_LONG},
    "unknown-attribute": {"odd_attribute": True},
    "large-serial": {"serial": 0x7FFF},
    "several-certificates": {"extra_certificates": (certificate(OTHER, serial=8),)},
    "own-certificate-last": {
        "extra_certificates": (certificate(OTHER, serial=8), certificate(OTHER, serial=9)),
        "own_certificate_last": True,
    },
    "attribute-certificate-beside": {
        "extra_certificates": (encode(0xA2, sequence(encode(2, b"\1"))),),
        "own_certificate_last": True,
    },
    "revocation-list-inside": {"revocation_lists": encode(0xA1, sequence(encode(2, b"\1")))},
    "issuer-spelled-otherwise": {"printable_issuer": True},
    "issuer-in-another-order": {"turned_issuer": True},
    "many-groups": {"groups": {number: bytes((number,)) * 50 for number in range(1, 17)}},
    "groups-out-of-order": {"groups": {2: b"two", 1: b"one"}},
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_every_way_to_write_one(way: str) -> None:
    for key in (CURVE_KEY, RSA_KEY):
        assert_accepted(Maker(key, **WAYS[way]))


@pytest.mark.parametrize("digest", DIGESTS)
@pytest.mark.parametrize("group_digest", DIGESTS)
def test_every_pair_of_hashes(digest: str, group_digest: str) -> None:
    for key in (CURVE_KEY, RSA_KEY):
        assert_accepted(Maker(key, digest=digest, group_digest=group_digest))


@pytest.mark.parametrize("digest", DIGESTS)
@pytest.mark.parametrize("salt", [0, 8, 20, 32, 64, 120])
def test_every_salt(digest: str, salt: int) -> None:
    assert_accepted(Maker(RSA_KEY, digest=digest, salt=salt))


@pytest.mark.parametrize("mask", DIGESTS)
def test_the_mask_may_have_another_hash(mask: str) -> None:
    assert_accepted(Maker(RSA_KEY, digest="sha256", salt=32, mask_digest=mask))


def test_parameters_of_pss_that_understate_the_salt() -> None:
    maker = Maker(RSA_KEY, digest="sha1", salt=32)
    maker.wrapped = sequence(oid("2a864886f70d01010a"), sequence())  # the defaults: SHA-1, 20
    assert_accepted(maker)


@pytest.mark.parametrize(
    "curve",
    [ec.SECP224R1(), ec.SECP256R1(), ec.SECP384R1(), ec.SECP521R1(),
     ec.BrainpoolP256R1(), ec.BrainpoolP384R1(), ec.BrainpoolP512R1()],
)  # fmt: skip
@pytest.mark.parametrize("plain", [False, True])
def test_every_curve(curve: ec.EllipticCurve, plain: bool) -> None:
    key = ec.generate_private_key(curve)
    for digest in ("sha1", "sha512"):
        assert_accepted(Maker(key, digest=digest, plain=plain))


ODD_ALGORITHMS = {
    "key-oid-rsa": (RSA_KEY, sequence(oid("2a864886f70d010101"), NULL)),
    "key-oid-ec": (CURVE_KEY, sequence(oid("2a8648ce3d0201"))),
    "ecdsa-with-null": (CURVE_KEY, sequence(oid(ECDSA["sha256"]), NULL)),
    "ecdsa-recommended": (CURVE_KEY, sequence(oid("2a8648ce3d0402"))),
    "ecdsa-specified": (CURVE_KEY, sequence(oid("2a8648ce3d0403"), sequence(oid(ECDSA["sha256"])))),
    "names-another-hash-rsa": (RSA_KEY, sequence(oid("2a864886f70d010105"), NULL)),
    "names-another-hash-ec": (CURVE_KEY, sequence(oid(ECDSA["sha1"]))),
}


@pytest.mark.parametrize("odd", ODD_ALGORITHMS)
def test_identifiers_that_do_not_say_everything(odd: str) -> None:
    """Issuers name the key's kind, or an old hash: the digest algorithm says what was signed."""
    key, wrapped = ODD_ALGORITHMS[odd]
    assert_accepted(Maker(key, wrapped=wrapped))


def test_a_signature_where_the_signers_hash_belongs() -> None:
    assert_accepted(Maker(CURVE_KEY, signer_hash=sequence(oid(ECDSA["sha256"]))))


@pytest.mark.parametrize("unknown", ["608648016503040208", "2b24030201"])  # SHA3-256, RIPEMD-160
def test_a_hash_that_nobody_knows_here_is_no_forgery(unknown: str) -> None:
    checks = judged(Maker(CURVE_KEY, signer_hash=sequence(oid(unknown))).make())
    assert checks["chip.sod_signature"].code == "chip.sod_signature.unknown_algorithm"
    assert checks["chip.sod_signature"].outcome is Outcome.UNDETERMINED


def test_a_digest_info_without_null() -> None:
    for digest in DIGESTS:
        assert_accepted(Maker(RSA_KEY, digest=digest, no_null_in_signature=True))


def test_a_second_signer_of_a_kind_that_nobody_knows() -> None:
    unknown = sequence(
        encode(2, b"\1"),
        sequence(sequence(), encode(2, b"\x63")),
        sequence(oid("2a03")),
        sequence(oid("2a0304")),
        encode(4, b"x"),
    )
    for order in (lambda own: own + unknown, lambda own: unknown + own):
        assert_accepted(Maker(CURVE_KEY, more_signers=order))


def test_without_its_certificate_nothing_is_claimed() -> None:
    checks = judged(Maker(CURVE_KEY, carries_certificate=False).make())
    assert checks["chip.sod_signature"].code == "chip.sod_signature.no_signer"
    assert checks["chip.sod_signature"].outcome is Outcome.UNDETERMINED


def test_padding_behind_the_object_does_no_harm() -> None:
    sod = Maker(CURVE_KEY).make()
    for padding in (b"\0" * 40, b"\xff" * 40, b"\x90\0"):
        assert judged(sod + padding)["chip.sod_signature"].outcome is Outcome.SUCCESSFUL


def test_a_certificate_of_another_serial_is_never_chosen() -> None:
    stranger = Maker(OTHER).make()
    other = certificate(OTHER, serial=7)
    # The same serial and issuer, another key: the first that fits the name must hold.
    mixed = Maker(CURVE_KEY, serial=9, extra_certificates=(other,), own_certificate_last=True)
    assert_accepted(mixed)
    assert judged(stranger)["chip.sod_signature"].outcome is Outcome.SUCCESSFUL


def test_two_certificates_under_one_name() -> None:
    """A renewed signer may stand beside the old one with the same serial: the key decides."""
    other = certificate(OTHER, serial=7)
    assert_accepted(Maker(CURVE_KEY, extra_certificates=(other,), own_certificate_last=True))


@pytest.mark.parametrize("way", ["usual", "indefinite", "without-attributes", "by-key-id"])
def test_no_changed_octet_of_what_is_signed_passes(way: str) -> None:
    maker = Maker(CURVE_KEY, **WAYS[way])
    sod = maker.make()
    content = maker.content()[:40]
    place = sod.index(content[8:40])
    for at in range(place, place + 32, 5):
        spoiled = bytearray(sod)
        spoiled[at] ^= 0x20
        checks = judged(bytes(spoiled))
        wrong = (Outcome.FAILED, Outcome.UNDETERMINED, Outcome.NOT_PERFORMED)
        assert checks["chip.sod_signature"].outcome in wrong
