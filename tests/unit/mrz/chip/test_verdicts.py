"""The rules of the verdict, each alone: what is ours to know, what is the document's fault."""

from __future__ import annotations

from datetime import date

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from mrz.checks import Outcome
from mrz.chip.access import MRZKey
from mrz.chip.active import active_holds
from mrz.chip.countries import same_country
from mrz.chip.evidence import AccessEvidence, ActiveProof, ChipEvidence
from mrz.chip.keys import access_key, alternatives
from mrz.chip.saved import file_name
from mrz.chip.tlv import encode
from mrz.chip.trust import TrustView
from mrz.chip.verify import verify
from mrz.parse import parse
from mrz.states import CODES

TODAY = date(2026, 11, 21)
GOOD, BAD, OPEN, LEFT = (
    Outcome.SUCCESSFUL, Outcome.FAILED, Outcome.UNDETERMINED, Outcome.NOT_PERFORMED,
)  # fmt: skip


EMPTY = TrustView()


def judged(evidence: ChipEvidence, trust: TrustView = EMPTY, today: date = TODAY):
    return {check.name: check for check in verify(evidence, None, trust, today)}


def test_nothing_read_is_judged_without_a_crash() -> None:
    checks = judged(ChipEvidence())
    assert checks["chip.files"].outcome is BAD
    assert checks["chip.sod_signature"].outcome is LEFT
    assert checks["chip.clone"].code == "chip.clone.not_supported"
    hostile = ChipEvidence(files=(("DGx", b"\0"), ("SOD", b"\x77\x80"), ("DG1", b"\x61")))
    assert judged(hostile)["chip.sod_signature"].outcome is BAD


def test_interrupted_reading_is_aborted() -> None:
    assert judged(ChipEvidence(interrupted="chip.lost"))["chip.files"].outcome is Outcome.ABORTED


@pytest.mark.parametrize(
    ("method", "outcome", "code"),
    [
        ("PACE-GM", GOOD, ""),
        ("BAC", GOOD, ""),
        ("none", OPEN, "chip.access.open"),
        ("", LEFT, "chip.access.not_recorded"),
    ],
)
def test_access(method: str, outcome: Outcome, code: str) -> None:
    check = judged(ChipEvidence(access=AccessEvidence(method)))["chip.access"]
    assert (check.outcome, check.code) == (outcome, code)


CARD_ACCESS = bytes.fromhex("31143012060A04007F0007020204020202010202010D")
OTHER_ACCESS = bytes.fromhex("31143012060A04007F0007020204020102010202010D")


@pytest.mark.parametrize(
    ("method", "offered", "signed", "code"),
    [
        ("BAC", b"", b"", ""),
        ("BAC", CARD_ACCESS, b"", "chip.downgrade.bac_used"),
        ("BAC", b"", CARD_ACCESS, "chip.downgrade.offer_hidden"),
        ("PACE-GM", CARD_ACCESS, CARD_ACCESS, ""),
        ("PACE-GM", OTHER_ACCESS, CARD_ACCESS, "chip.downgrade.other_offer"),
    ],
)
def test_downgrade(method: str, offered: bytes, signed: bytes, code: str) -> None:
    files = [("CardAccess", offered)] if offered else []
    files += [("DG14", encode(0x6E, signed))] if signed else []
    evidence = ChipEvidence(files=tuple(files), access=AccessEvidence(method))
    assert judged(evidence)["chip.downgrade"].code == code


def active_evidence(status: int = 0x9000) -> ChipEvidence:
    key = rsa.generate_private_key(65537, 1024)
    info = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    proof = ActiveProof(bytes(8), b"\x01" * 128, status)
    return ChipEvidence(files=(("DG15", encode(0x6F, info)),), active=proof)


def test_a_proof_that_does_not_hold_is_a_finding() -> None:
    assert judged(active_evidence())["chip.clone"].code == "chip.clone.refuted"
    assert judged(active_evidence(0x6F00))["chip.clone"].code == "chip.clone.refused"


@pytest.mark.parametrize("curve", [ec.SECP256R1(), ec.BrainpoolP384R1(), ec.SECP521R1()])
def test_a_good_proof_under_an_unproven_key_is_not_enough(curve: ec.EllipticCurve) -> None:
    key = ec.generate_private_key(curve)
    info = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    challenge = bytes(range(8))
    answer = key.sign(challenge, ec.ECDSA(hashes.SHA256()))
    dg15 = encode(0x6F, info)
    assert active_holds(dg15, challenge, answer)
    assert not active_holds(dg15, bytes(8), answer)
    evidence = ChipEvidence(
        files=(("DG15", dg15),), active=ActiveProof(challenge, answer, 0x9000)
    )  # fmt: skip
    check = judged(evidence)["chip.clone"]
    assert (check.outcome, check.code) == (OPEN, "chip.clone.key_unproven")


TD1 = (
    "I<UTOD23145890<7349<<<<<<<<<<<",
    "3407127M9507122UTO<<<<<<<<<<<2",
    "STEVENSON<<PETER<JOHN<<<<<<<<<",
)
LONG = (
    "I<UTOD23145890<AB1124<<<<<<<<<",
    "3407127M9507122UTO<<<<<<<<<<<6",
    "STEVENSON<<PETER<JOHN<<<<<<<<<",
)


def test_keys_of_every_format() -> None:
    assert access_key(parse(TD1, today=TODAY)).information == "D23145890734934071279507122"
    assert access_key(parse(LONG, today=TODAY)).information.startswith("D23145890AB1124")
    td2 = ("I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<", "D231458907UTO3407127M9507122<<<<<<<8")
    assert access_key(parse(td2, today=TODAY)).information == "D23145890734071279507122"
    td3 = (
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C<3UTO6908061F9406236ZE184226B<<<<<14",
    )
    assert access_key(parse(td3, today=TODAY)).information == "L898902C<369080619406236"


def test_alternatives_keep_the_check_digit() -> None:
    key = MRZKey("AO0I1000" + "0" + "5" + "740812" + "2" + "320415" + "9")
    for other in alternatives(key):
        assert other.information != key.information
        assert other.information[-15:] == key.information[-15:]
    assert not alternatives(MRZKey("L898902C<369080619406236"))
    assert "L898" not in repr(key)


def test_countries() -> None:
    assert same_country("D<<", "DE")
    assert same_country("DEU", "DEU")
    assert same_country("GBN", "gb")
    assert same_country("UTO", "UT")
    assert same_country("FRA", "DE") is False
    assert same_country("QQQ", "DE") is None
    unknown = {code for code in CODES if same_country(code, "??") is None}
    # Codes of organisations and of no State have no two letters of their own.
    assert len(unknown) < 30


NAMES = {
    "EF.COM.bin": "COM", "EF_COM.bin": "COM", "ef011E.bin": "COM", "EF_SOD.bin": "SOD",
    "ef011D.bin": "SOD", "NZ2013_EF_SOD.BIN": "", "Datagroup1.bin": "DG1", "EF.DG14.bin": "DG14",
    "EF_DG5.bin": "DG5", "dg2.der": "DG2", "ef0102.bin": "DG2", "ef010F.bin": "DG15",
    "EF.CardAccess.bin": "CardAccess", "EF.SOD": "SOD", "johnny.sod": "SOD", "CSCA.cer": "",
    "manifest.json": "", "DG17.bin": "", "EF.ATR_INFO.bin": "ATR_INFO", "EF.DG02.bin": "DG2",
}  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_names_of_saved_files(name: str) -> None:
    assert file_name(name) == NAMES[name]
