"""Seals that others published: read byte for byte, and verified with their own keys."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import seal_samples as samples

from mrz.chip.trust import TrustView, anchor
from mrz.seal import c40
from mrz.seal.agreement import belongs, zone_of
from mrz.seal.canonical import canonical, parse
from mrz.seal.errors import SealError
from mrz.seal.read import looks_sealed, read_seal
from mrz.seal.verify import Status, judge_seal

TODAY = date(2026, 11, 21)
VECTORS = Path(__file__).resolve().parents[3] / "vectors" / "seal"


def texts(content: bytes) -> dict[int, str]:
    return {one.tag: one.text for one in read_seal(content).features}


@pytest.mark.parametrize(
    ("packed", "text"), [("eb0466a9", "XK CD"), ("eb11fe45", "XKCD"), ("62d719c9", "BSI01")]
)
def test_examples_of_c40(packed: str, text: str) -> None:
    assert c40.decode(bytes.fromhex(packed)) == text


def test_arrival_attestation_of_the_guideline() -> None:
    seal = read_seal(samples.ARRIVAL)
    assert (seal.version, seal.country, seal.signer, seal.reference) == (3, "D", "DETS", "00027")
    assert (seal.issued, seal.signed_on) == (date(2020, 1, 1), date(2020, 1, 13))
    assert seal.document == "arrival_attestation"
    assert texts(samples.ARRIVAL) == {
        2: "MED<<MUSTERMANN<<ERIK<<<<<<<<<<<<<<<\nM0000000<4ALB0308212M1604128<<<<<<<2",
        3: "160113000085",
    }
    assert seal.signature.hex().startswith("4a1f218c")
    assert seal.message == samples.ARRIVAL[:-66]


def test_insurance_card_of_the_guideline() -> None:
    assert texts(samples.INSURANCE) == {
        1: "65170839J003", 2: "Perschweiß", 3: "Oscar", 4: "Jâcobénidicturius"
    }  # fmt: skip


def test_residence_permit_of_the_guideline() -> None:
    seal = read_seal(samples.PERMIT)
    assert (seal.version, seal.signer, seal.reference) == (4, "DETS", "27")
    # The guideline's prose says ARD; its bytes say ATD.
    assert texts(samples.PERMIT) == {
        2: "ATD<<RESIDORCE<<ROLAND<<<<<<<<<<<<<<\n6525845096USA7008038M2201018<<<<<<06",
        3: "UFO001979",
    }


def test_visa_of_the_guideline() -> None:
    seal = read_seal(samples.VISA)
    assert (seal.document, seal.signed_on) == ("visa", date(2021, 12, 3))
    assert texts(samples.VISA) == {
        2: "VCD<<DENT<<ARTHUR<PHILIP<<<<<<<<<<<<\n1234567XY7GBR5203116M2005250<<<<<<<<",
        4: "160 days",
        5: "47110815P",
    }
    zone = zone_of(seal, TODAY)
    assert zone is not None
    assert zone.valid
    assert len(seal.signature) == 56


def test_passport_sticker_of_the_guideline() -> None:
    assert texts(samples.STICKER) == {1: "PA5500K11", 2: "03359010", 3: "21614"}


@pytest.mark.parametrize("content", [samples.UTTS_VERSION_3, samples.UTTS_VERSION_4])
def test_published_signatures_hold_and_a_changed_bit_does_not(content: bytes) -> None:
    root = samples.Root()
    trust = TrustView((anchor(root.der),), signers=(root.signer("TS", 0x5B, samples.utts_key()),))
    assert judge_seal(read_seal(content), trust, TODAY).code == "seal.valid"
    for place in (20, 40, len(content) - 1):
        changed = bytearray(content)
        changed[place] ^= 1
        verdict = judge_seal(read_seal(bytes(changed)), trust, TODAY)
        assert verdict.status in {Status.NOT_VALID, Status.UNDETERMINED}
        assert verdict.code != "seal.valid"


def australian() -> tuple[dict, TrustView]:
    root = (VECTORS / "australia-csca.cer").read_bytes()
    return json.loads((VECTORS / "australia.json").read_text()), TrustView((anchor(root),))


def test_the_australian_example_is_valid_in_any_order_of_its_names() -> None:
    told, trust = australian()
    turned = {name: told[name] for name in reversed(told)}
    for text in (json.dumps(told), json.dumps(turned, indent=3), f"\ufeff{json.dumps(told)}"):
        content = text.encode()
        assert looks_sealed(content)
        seal = read_seal(content)
        verdict = judge_seal(seal, trust, TODAY)
        assert (verdict.status, verdict.code) == (Status.VALID, "seal.valid")
        assert seal.text("pid.i") == "PA0941262"
        assert seal.text("ve.0.vd.0.seq") == "1"


def test_the_australian_example_without_its_certificate_needs_an_imported_signer() -> None:
    told, trust = australian()
    der = base64.urlsafe_b64decode(told["sig"].pop("cer"))
    seal = read_seal(json.dumps(told).encode())
    assert judge_seal(seal, trust, TODAY).code == "seal.signer_unknown"
    assert judge_seal(seal, replace(trust, signers=(der,)), TODAY).code == "seal.valid"


def test_the_australian_example_with_another_name_is_not_valid() -> None:
    told, trust = australian()
    told["data"]["msg"]["pid"]["n"] = "CITIZEN  JANEX SUE"
    verdict = judge_seal(read_seal(json.dumps(told).encode()), trust, TODAY)
    assert (verdict.status, verdict.code) == (Status.NOT_VALID, "seal.altered")


def test_without_the_root_it_is_undetermined_and_after_its_signer_too() -> None:
    told, trust = australian()
    seal = read_seal(json.dumps(told).encode())
    assert judge_seal(seal, TrustView(), TODAY).code == "seal.root_unknown"
    assert judge_seal(seal, trust, date(2032, 1, 1)).code == "seal.signer_expired"


def test_another_country_cannot_borrow_a_signer() -> None:
    told, trust = australian()
    told["data"]["hdr"]["is"] = "NZL"
    assert judge_seal(read_seal(json.dumps(told).encode()), trust, TODAY).code == "seal.altered"
    root = samples.Root("NZ")
    foreign = TrustView((anchor(root.der),), signers=(
        root.signer("UTTS", 0x5B, samples.utts_key(), "NZ"),
    ))  # fmt: skip
    verdict = judge_seal(read_seal(samples.UTTS_VERSION_4), foreign, TODAY)
    assert (verdict.status, verdict.code) == (Status.NOT_VALID, "seal.other_country")


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [(2019, 2025, "seal.signed_outside"), (2026, 2036, "seal.signed_outside")],
)
def test_a_seal_outside_its_signers_time(first: int, last: int, code: str) -> None:
    root = samples.Root()
    signer = root.signer("TS", 0x5B, samples.utts_key(), first=first, last=last)
    trust = TrustView((anchor(root.der),), signers=(signer,))
    verdict = judge_seal(read_seal(samples.UTTS_VERSION_4), trust, TODAY)
    assert (verdict.status, verdict.code) == (Status.NOT_VALID, code)
    earlier = judge_seal(read_seal(samples.UTTS_VERSION_4), trust, date(2025, 1, 1))
    assert earlier.code == "seal.future"


def test_a_signer_under_an_unknown_root_or_a_forged_one() -> None:
    root, other = samples.Root(), samples.Root()
    signer = root.signer("TS", 0x5B, samples.utts_key())
    seal = read_seal(samples.UTTS_VERSION_4)
    for trust, code in (
        (TrustView((anchor(other.der),)), "seal.signer_unknown"),
        (TrustView((anchor(other.der),), signers=(signer,)), "seal.root_unknown"),
    ):
        verdict = judge_seal(seal, trust, TODAY)
        assert (verdict.status, verdict.code) == (Status.UNDETERMINED, code)


def test_a_signers_other_certificate_proves_and_never_refutes() -> None:
    root = samples.Root()
    other = root.signer("TS", 0x77, samples.utts_key())
    stranger = root.signer("TS", 0x78, root.key.public_key())
    seal = read_seal(samples.UTTS_VERSION_4)
    for signers, code in (
        ((stranger, other), "seal.valid"),
        ((stranger,), "seal.signer_unknown"),
        ((root.signer("TX", 0x5B, samples.utts_key()),), "seal.signer_unknown"),
        ((root.signer("UTTS", 0x5B, root.key.public_key()),), "seal.altered"),
    ):
        trust = TrustView((anchor(root.der),), signers=signers)
        assert judge_seal(seal, trust, TODAY).code == code


def test_a_seal_is_held_against_the_document_beside_it() -> None:
    visa = read_seal(samples.VISA)
    own = zone_of(visa, TODAY)
    permit = zone_of(read_seal(samples.PERMIT), TODAY)
    assert own is not None
    assert permit is not None
    assert belongs(visa, own, TODAY) is True
    assert belongs(visa, permit, TODAY) is False
    assert belongs(read_seal(samples.INSURANCE), own, TODAY) is None


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("[56.0, 1E30, 4.50, 2e-3, 1e-27, 333333333.33333329]",
         "[56,1e+30,4.5,0.002,1e-27,333333333.3333333]"),
        ("[1e21, 1e20, 0.000001, 1e-7, -0.0, 9007199254740993, 5e-324]",
         "[1e+21,100000000000000000000,0.000001,1e-7,0,9007199254740992,5e-324]"),
        ('{"\\u20ac":"Euro","\\r":"CR","\\ufb33":"D","1":"One","\\ud83d\\ude00":"S","\\u0080":"C"}',
         '{"\\r":"CR","1":"One","\u0080":"C","\u20ac":"Euro","\U0001f600":"S","\ufb33":"D"}'),
        ('"\\u000f\\n\\\\\\"/"', '"\\u000f\\n\\\\\\"/"'),
        ("[null,true,false,{}]", "[null,true,false,{}]"),
    ],
)  # fmt: skip
def test_canonical_form_of_rfc_8785(text: str, written: str) -> None:
    assert canonical(parse(text)) == written.encode()


@pytest.mark.parametrize(
    "text", ['{"a":1,"a":2}', "[NaN]", "[1e999]", "[" * 40 + "]" * 40, '"\\ud800"', "{", "1" * 5000]
)
def test_json_that_has_no_canonical_form_is_refused(text: str) -> None:
    with pytest.raises(SealError):
        canonical(parse(text))


def test_a_writer_that_spells_bytes_as_letters_is_read() -> None:
    for content in (
        samples.VISA.decode("latin-1").encode(),
        samples.VISA.hex().encode(),
        samples.VISA + b"\x81\x20",
    ):
        assert looks_sealed(content)
        assert read_seal(content).reference == "32"
    for other in (b"https://example.org/?q={}", "Über".encode("latin-1"), "Über".encode(), b"",
                  base64.b64encode(samples.VISA), b'{"name": "no seal"}'):  # fmt: skip
        assert not looks_sealed(other)
