"""The worked examples of the standards and real-chip transcripts, octet for octet."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mrz.check_digits import compute
from mrz.chip import mapping
from mrz.chip.access import MRZKey
from mrz.chip.active import _block_holds, _recovers
from mrz.chip.apdu import Command
from mrz.chip.authenticate import ChipAuthenticationRun, pairs
from mrz.chip.bac import open_session
from mrz.chip.domains import CURVES, STANDARDISED
from mrz.chip.errors import AccessRefused, Malformed
from mrz.chip.key_agreement import encode, power, shared_secret
from mrz.chip.messaging import SecureMessaging
from mrz.chip.pace import PACE, Dice, password_seed, public_key_object
from mrz.chip.proofs import chip_authentication_holds
from mrz.chip.security_infos import (
    MAPPINGS,
    SUITES,
    PACEInfo,
    card_security_infos,
    security_infos,
)
from mrz.chip.signatures import RSAKey
from mrz.chip.symmetric import FOR_CODES, FOR_ENCRYPTION, FOR_PACE, Suite, code, derive
from mrz.chip.tlv import encode as object_of

_FILE = Path(__file__).parents[3] / "vectors" / "emrtd_worked_examples.json"
VECTORS: dict[str, dict[str, Any]] = {
    vector["id"]: vector for vector in json.loads(_FILE.read_text())["vectors"]
}
PACE_IDS = [name for name in VECTORS if "pace" in name and "bsi" not in name]
octets = bytes.fromhex


class Script:
    """A chip that gives written answers, and may insist on the written commands."""

    def __init__(self, pairs: list[tuple[str | None, str]]) -> None:
        self._pairs = iter(pairs)

    def transmit(self, command: bytes) -> bytes:
        wanted, answer = next(self._pairs)
        if wanted is not None:
            assert command.hex().upper() == wanted
        return octets(answer)

    def reset(self) -> None:
        raise AssertionError("nothing asks for a reset here")


def written(vector: dict[str, Any]) -> list[tuple[str | None, str]]:
    return [(apdu["c"], apdu["r"]) for apdu in vector.get("transcript") or vector["apdus"]]


def test_check_digits() -> None:
    cases = VECTORS["icao-9303-3-check-digits"]["cases"]
    for case in cases[:2]:
        assert compute(case["in"]) == str(case["digit"])
    line = cases[2]["td3_line2"]
    assert compute(line[:10] + line[13:20] + line[21:43]) == str(cases[2]["composite"])
    first, second = cases[3]["td1"]
    covered = first[5:30] + second[:7] + second[8:15] + second[18:29]
    assert compute(covered) == str(cases[3]["composite"])
    line = cases[4]["td2_line2"]
    assert compute(line[:10] + line[13:20] + line[21:35]) == str(cases[4]["composite"])


def test_basic_access_control_and_messaging() -> None:
    v = VECTORS["icao-9303-11-D-bac"]
    drawn = iter((octets(v["rnd_ifd"]), octets(v["k_ifd"])))
    script = Script(written(v))
    key = MRZKey(v["mrz_information"])
    seed = hashlib.sha1(v["mrz_information"].encode()).digest()[:16]
    assert derive(seed, FOR_ENCRYPTION, Suite.DES3) == octets(v["k_enc"])
    assert derive(seed, FOR_CODES, Suite.DES3) == octets(v["k_mac"])
    session = open_session(script, key, lambda _count: next(drawn))
    assert session._encryption_key == octets(v["ks_enc"])
    assert session._code_key == octets(v["ks_mac"])
    assert session._counter == int(v["ssc"], 16)
    assert session.send(Command(0, 0xA4, 2, 0x0C, b"\x01\x1e")).done
    assert session.send(Command(0, 0xB0, 0, 0, expected=4)).data == octets("60145F01")


def pace_info(vector: dict[str, Any]) -> PACEInfo:
    kind, cipher = (int(arc) for arc in vector["oid"].split(".")[-2:])
    agreement, name = MAPPINGS[kind]
    parameter = vector.get("parameter_id", 13)
    return PACEInfo(vector["oid"], agreement, name, SUITES[cipher], 2, parameter)


def pace_script(vector: dict[str, Any]) -> Script:
    whole = vector.get("transcript") or vector.get("apdus") or []
    if len(whole) == 5:
        return Script(written(vector))
    answers = [
        (0x80, vector["z"]),
        (0x82, vector.get("map_picc_pub", "")),
        (0x84, vector["picc_pub"]),
        (0x86, vector["t_picc"]),
    ]
    made = [(None, object_of(0x7C, object_of(tag, octets(data))).hex() + "9000")
            for tag, data in answers]  # fmt: skip
    commands = [apdu["c"] for apdu in whole]
    made = [(None, "9000"), *made]
    if commands:  # the example prints the first, second and last commands
        made[0], made[1] = (commands[0], made[0][1]), (commands[1], made[1][1])
        made[-1] = (commands[-1], made[-1][1])
    return Script(made)


def pace_run(vector: dict[str, Any], script: Script) -> PACE:
    info = pace_info(vector)
    names = ("map_pcd_priv", "pcd_priv")
    privates = iter([int(vector[name], 16) for name in names if name in vector])
    dice = Dice(lambda _count: octets(vector["t"]), lambda _domain: next(privates))
    domain, form = STANDARDISED[info.parameter], "real-chip" in vector["id"]
    return PACE(script, info, domain, with_parameter=form, dice=dice)


@pytest.mark.parametrize("name", PACE_IDS)
def test_pace(name: str) -> None:
    v = VECTORS[name]
    session, evidence = pace_run(v, pace_script(v)).run_with_key(octets(v["k_pi"]), "MRZ")
    assert session._encryption_key == octets(v["ks_enc"])
    assert session._code_key == octets(v["ks_mac"])
    if "ca_data" in v:
        proof = evidence.mapping_proof
        assert proof is not None
        assert proof.proof == octets(v["ca_data"])
        curve = CURVES["brainpoolP256r1"]
        static = curve.decode(octets(v["chip_static_pub"]))
        scalar = int.from_bytes(proof.proof, "big")
        assert curve.encode(power(curve, scalar, static)) == proof.mapping_key


@pytest.mark.parametrize("name", PACE_IDS)
def test_pace_refuses_another_token(name: str) -> None:
    v = dict(VECTORS[name])
    pairs_of_it = list(pace_script(v)._pairs)
    command, answer = pairs_of_it[-1]
    raw = bytearray(octets(answer))
    raw[-3 if len(raw) < 20 else 6] ^= 1
    pairs_of_it[-1] = (command, raw.hex())
    with pytest.raises((Malformed, AccessRefused)):
        pace_run(v, Script(pairs_of_it)).run_with_key(octets(v["k_pi"]), "MRZ")


def test_pace_password_key() -> None:
    v = VECTORS["icao-9303-11-G1-pace-ecdh-gm-aes128"]
    seed = password_seed(MRZKey(v["mrz_information"]))
    assert seed == octets(v["pi"])
    assert derive(seed, FOR_PACE, Suite.AES128) == octets(v["k_pi"])


def test_integrated_mapping_numbers() -> None:
    for name in PACE_IDS:
        v = VECTORS[name]
        if "Rp" not in v:
            continue
        domain = STANDARDISED[v["parameter_id"]]
        number = mapping.pseudo_random(Suite.AES128, octets(v["s"]), octets(v["t"]), domain.p)
        assert number == int(v["Rp"], 16)
        mapped = mapping.integrated(domain, Suite.AES128, octets(v["s"]), octets(v["t"]))
        assert encode(domain, mapped) == octets(v["mapped_g"])


def test_bsi_worked_example() -> None:
    v = VECTORS["bsi-eac-worked-example-ecdh"]["fields"]
    infos = security_infos(octets(v["ef_cardaccess"]))
    assert [info.mapping for info in infos.pace] == ["GM"]
    assert card_security_infos(octets(v["ef_cardsecurity"])).chip_keys
    curve = CURVES["brainpoolP256r1"]
    private = int(v["map_pcd_priv_key"], 16)
    mapped = mapping.generic(curve, octets(v["nonce"]), private, octets(v["map_picc_pub_key"]))
    assert encode(curve, mapped) == octets(v["map_generator"])
    own = int(v["pcd_priv_key"], 16)
    assert encode(curve, power(curve, own, mapped)) == octets(v["pcd_pub_key"])
    secret = shared_secret(curve, own, octets(v["picc_pub_key"]))
    assert secret == octets(v["shared_secret_k"])
    assert derive(secret, FOR_ENCRYPTION, Suite.AES128) == octets(v["k_enc"])
    codes = derive(secret, FOR_CODES, Suite.AES128)
    assert codes == octets(v["k_mac"])
    covered = public_key_object(infos.pace[0].oid, curve, octets(v["picc_pub_key"]))
    assert code(Suite.AES128, codes, covered) == octets(v["authentication_token_pcd"])
    shared = shared_secret(curve, int(v["ca_pcd_priv_key"], 16), octets(v["ca_picc_pub_key"]))
    assert shared == octets(v["ca_shared_secret_k"])


def chip_authentication(monkeypatch: pytest.MonkeyPatch) -> tuple[Any, Any]:
    v = VECTORS["real-chip-ca-AT"]
    infos = security_infos(octets(v["dg14"]))
    script = Script(written(v))
    session = SecureMessaging(
        script, Suite.AES128, octets(v["ks_enc_before"]), octets(v["ks_mac_before"]),
        octets(v["ssc_before"]),
    )  # fmt: skip
    monkeypatch.setattr(
        "mrz.chip.authenticate.private_key", lambda _domain: int(v["term_priv"], 16)
    )
    info, key = pairs(infos)[0]
    run = ChipAuthenticationRun(script, session, info, key)
    return run, infos


def test_chip_authentication(monkeypatch: pytest.MonkeyPatch) -> None:
    v = VECTORS["real-chip-ca-AT"]
    run, infos = chip_authentication(monkeypatch)
    session, proof = run.run(Command(0, 0xA4, 2, 0x0C, b"\x01\x0e"))
    assert session._encryption_key == octets(v["ks_enc_after"])
    assert session._code_key == octets(v["ks_mac_after"])
    assert chip_authentication_holds(proof, infos)
    other = octets(v["transcript"][1]["r"])
    assert not chip_authentication_holds(replace(proof, answer=other), infos)


def test_active_authentication_padding() -> None:
    v = VECTORS["icao-9303-11-F-aa-rsa1024-sha1"]
    challenge = octets(v["rnd_ifd"])
    assert _block_holds(octets(v["F"]), challenge)
    assert not _block_holds(octets(v["F"]), challenge[::-1])


@pytest.mark.parametrize("number", range(3))
def test_active_authentication_signatures(number: int) -> None:
    v = VECTORS[f"iso9796-2-dss1-{number}"]
    key = RSAKey(int(v["n"], 16), v["e"])
    assert _recovers(key, octets(v["m2"]), octets(v["sig"]))
    altered = bytearray(octets(v["sig"]))
    altered[5] ^= 1
    assert not _recovers(key, octets(v["m2"]), bytes(altered))
    assert not _recovers(key, bytes(8), octets(v["sig"]))
