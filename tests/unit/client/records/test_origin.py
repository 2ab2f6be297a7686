"""Signature, seal, receipt and appeal code: what is not exactly right is refused."""

from __future__ import annotations

import random
from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from client.records import acknowledgement, sealing
from client.records.acknowledgement import Acknowledgement
from client.records.closed import RecordRefusal
from client.records.encoding import to_text
from client.records.officer import OfficerHandles
from client.records.receipt import ALPHABET, appeal_code, appeal_hash, normalise
from client.records.record import Head, from_bytes
from client.records.reference import ReferenceKey
from client.records.signing import KeyClass, SignatureRefusal, Signer, verify

SIGNER = Signer(ec.generate_private_key(ec.SECP256R1()), KeyClass.TRAINING)
KEYS = {SIGNER.key: SIGNER.public}
ID = "ab" * 16


def test_a_signature_carries_its_class_and_the_exact_bytes():
    signed = verify(SIGNER.sign(b"exact", simulated=True), KEYS)
    assert (signed.payload, signed.key_class, signed.simulated) == (b"exact", "training", True)


def test_no_single_changed_character_of_a_signed_text_is_accepted():
    text, chance = SIGNER.sign(b"{}"), random.Random(1)
    for at in range(len(text)):
        other = chance.choice([c for c in "AZaz09-_." if c != text[at]])
        with pytest.raises(SignatureRefusal):
            verify(text[:at] + other + text[at + 1 :], KEYS)


def test_a_receipt_cannot_be_played_as_a_record():
    text = SIGNER.sign(b"{}", acknowledgement.RECEIPT_TYPE)
    with pytest.raises(SignatureRefusal, match="kind"):
        verify(text, KEYS)


def test_an_unsigned_header_is_refused():
    head = to_text(b'{"alg":"none","typ":"halfdoor-record+1"}')
    with pytest.raises(SignatureRefusal):
        verify(f"{head}.{to_text(b'{}')}.", KEYS)


@pytest.mark.parametrize("suite", [sealing.CLASSIC, sealing.HYBRID])
def test_only_the_state_opens_what_was_sealed(suite):
    private = sealing.generate(suite)
    sealer = sealing.Sealer(suite, sealing.public_half(suite, private))
    opener = sealing.Opener(suite, private)
    envelope = sealer.seal(ID, "a.b.c")
    assert sealing.Envelope.from_json(envelope.to_json()) == envelope
    assert opener.open(envelope) == "a.b.c"
    other = sealing.Opener(suite, sealing.generate(suite))
    with pytest.raises(sealing.SealRefusal):
        other.open(envelope)
    moved = sealing.Envelope("cd" * 16, suite, envelope.key, envelope.sealed)
    with pytest.raises(sealing.SealRefusal):
        opener.open(moved)
    flipped = bytes([envelope.sealed[0] ^ 1]) + envelope.sealed[1:]
    with pytest.raises(sealing.SealRefusal):
        opener.open(sealing.Envelope(ID, suite, envelope.key, flipped))


def test_the_length_of_a_seal_does_not_tell_the_decision():
    private = sealing.generate(sealing.CLASSIC)
    sealer = sealing.Sealer(sealing.CLASSIC, sealing.public_half(sealing.CLASSIC, private))
    lengths = {len(sealer.seal(ID, "a" * length).sealed) for length in (5, 700, 900, 1024)}
    assert len(lengths) == 1


@pytest.mark.parametrize(
    "value",
    [None, [], {}, {"id": ID}, {"id": ID, "suite": "x", "kid": "y", "sealed": "!"},
     {"id": "../../x", "suite": "x", "kid": "y", "sealed": "AA"},
     {"id": ID, "suite": "x", "kid": "y", "sealed": "AA", "more": "z"}],
)  # fmt: skip
def test_envelopes_of_another_shape_are_refused(value):
    with pytest.raises(sealing.SealRefusal):
        sealing.Envelope.from_json(value)


def test_receipts_are_read_strictly():
    told = Acknowledgement(1, ID, "0" * 64, SIGNER.key, 3, Head(3, "1" * 64))
    assert acknowledgement.read(acknowledgement.write(told, SIGNER), KEYS) == told
    wide = SIGNER.sign(b'{"v":1,"id":"x"}', acknowledgement.RECEIPT_TYPE)
    with pytest.raises(SignatureRefusal):
        acknowledgement.read(wide, KEYS)
    with pytest.raises(SignatureRefusal):
        acknowledgement.read("a" * 5000, KEYS)


def test_an_appeal_code_can_be_typed_carelessly_and_still_be_known():
    code = appeal_code(bytes(range(10)))
    assert len(code) == 21
    spoken = code.lower().replace("0", "o").replace("1", "l").replace("-", " ")
    assert appeal_hash(spoken) == appeal_hash(code)
    assert appeal_hash(code) != appeal_hash(appeal_code(bytes(10)))


def test_one_wrong_or_two_swapped_characters_are_noticed():
    plain, check = normalise(appeal_code(b"\x5a" * 4 + bytes(range(6)))), ""
    check = appeal_code(b"\x5a" * 4 + bytes(range(6)))[-1]
    for at in range(16):
        for other in ALPHABET:
            if other != plain[at]:
                with pytest.raises(ValueError, match="misread"):
                    normalise(plain[:at] + other + plain[at + 1 :] + check)
    for at in range(15):
        swapped = plain[:at] + plain[at + 1] + plain[at] + plain[at + 2 :]
        if swapped != plain:
            with pytest.raises(ValueError, match="misread"):
                normalise(swapped + check)


def test_references_join_within_an_epoch_and_a_purpose_only():
    key = ReferenceKey(b"k" * 32, epoch_months=12)
    first = key.reference("border_crossing", date(2026, 1, 1), "UTO", "P<", "L898902C3")
    assert first == key.reference("border_crossing", date(2026, 12, 31), "UTO<", "P", "l898902c3<")
    others = {
        key.reference("border_crossing", date(2027, 1, 1), "UTO", "P", "L898902C3"),
        key.reference("statistics", date(2026, 1, 1), "UTO", "P", "L898902C3"),
        key.reference("border_crossing", date(2026, 1, 1), "UTO", "P", "L898902C4"),
        ReferenceKey(b"K" * 32).reference(
            "border_crossing", date(2026, 1, 1), "UTO", "P", "L898902C3"
        ),
    }  # fmt: skip
    assert len(others | {first}) == 5
    assert key.reference("border_crossing", date(2026, 1, 1), "UTO", "P", "<<") == ""


def test_an_officers_two_days_cannot_be_joined():
    handles = OfficerHandles(b"o" * 32)
    assert handles.handle("Anna", "2026-11-21") == handles.handle("anna", "2026-11-21")
    assert handles.handle("anna", "2026-11-21") != handles.handle("anna", "2026-11-22")
    assert handles.handle("anna", "2026-11-21") != handles.handle("ben", "2026-11-21")


@pytest.mark.parametrize("opening", [b"[", b'{"a":', b'[{"a":'])
def test_brackets_within_brackets_are_refused_and_end_nothing(opening):
    deep = to_text((opening * 3000)[:3000])
    for text in (f"{deep}.{to_text(b'{}')}.{to_text(bytes(64))}", f"{deep}.{deep}.{deep}"):
        with pytest.raises(SignatureRefusal):
            verify(text, {})
    with pytest.raises(SignatureRefusal):
        acknowledgement.read(f"{deep[:3900]}.e30.{to_text(bytes(64))}", {})
    with pytest.raises(RecordRefusal):
        from_bytes(opening * 300)
