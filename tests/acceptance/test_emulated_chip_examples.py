"""The emulated chip against the standard's worked examples and transcripts of real chips.

The private keys of the chip in ICAO 9303-11, appendices G and H, are those of the standard.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from devices.sim.chip import active, mapping, oids, pace, tlv
from devices.sim.chip.card import Card
from devices.sim.chip.cipher import SessionKeys, Suite, derive_session
from devices.sim.chip.command import parse
from devices.sim.chip.domains import curve, group
from devices.sim.chip.image import ChipImage
from devices.sim.chip.messaging import SecureMessaging

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.shared
CHIP_EPHEMERAL = "107CF58696EF6155053340FD633392BA81909DF7B9706F226F32086C7AFF974A"
CHIP_MAPPING_DH = "66DDAFEAC1609CB5B963BB0CB3FF8B3E047F336C"
CHIP_EPHEMERAL_DH = "A5B780126B7C980E9FCEA1D4539DA1D27C342DFA"
GM_ECDH = "icao-9303-11-G1-pace-ecdh-gm-aes128"
GM_DH = "icao-9303-11-G2-pace-dh-gm-aes128"
IM_ECDH = "icao-9303-11-H1-pace-ecdh-im-aes128"
IM_DH = "icao-9303-11-H2-pace-dh-im-aes128"
CAM = "icao-9303-11-I1-pace-ecdh-cam-aes128"
CA = "real-chip-ca-AT"


@pytest.fixture(scope="module")
def vectors(shared: Path) -> dict[str, dict[str, Any]]:
    examples = json.loads((shared / "data" / "emrtd" / "vectors.json").read_text())
    return {one["id"]: one for one in examples["vectors"]}


def drawn(*private: str, nonce: str) -> Callable[[int], bytes]:
    """Give the nonce, then numbers that Domain.private turns into these private keys."""
    values: Iterator[bytes] = iter(
        [bytes.fromhex(nonce)]
        + [(int(key, 16) - 1).to_bytes((len(key) + 1) // 2) for key in private]
    )
    return lambda size: next(values).rjust(size, b"\0")


def run(card: Card, vector: dict[str, Any], steps: list[tuple[int, str]]) -> list[str]:
    """Walk MSE:Set AT and the steps; return the values that the chip answers."""
    named = tlv.encode(0x80, oids.encode(vector["oid"])) + tlv.encode(0x83, b"\x01")
    assert card.process(b"\x00\x22\xc1\xa4" + bytes([len(named)]) + named) == b"\x90\x00"
    answers = []
    for place, (tag, value) in enumerate(steps):
        body = tlv.encode(tag, bytes.fromhex(value)) if value else b""
        data = tlv.encode(0x7C, body)
        chain = b"\x00" if place == len(steps) - 1 else b"\x10"
        length = b"\0" + len(data).to_bytes(2)
        answer = card.process(chain + b"\x86\0\0" + length + data + b"\0\0")
        assert answer[-2:] == b"\x90\x00"
        answers.append(tlv.decode(tlv.decode(answer[:-2])[0][1])[0][1].hex().upper())
    return answers


def chip(vector: dict[str, Any], information: str, random: Callable[[int], bytes]) -> Card:
    image = ChipImage({}, {}, information, pace=((vector["oid"], vector["parameter_id"]),))
    return Card(image, random)


@pytest.mark.parametrize(
    ("name", "ephemeral", "mapping_key"),
    [
        (GM_ECDH, CHIP_EPHEMERAL, None),
        (GM_DH, CHIP_EPHEMERAL_DH, CHIP_MAPPING_DH),
    ],
)
def test_generic_mapping_comes_out_bit_for_bit(
    vectors: dict[str, dict[str, Any]], name: str, ephemeral: str, mapping_key: str | None
) -> None:
    vector = vectors[name]
    first = mapping_key or vector["map_picc_priv"]
    card = chip(vector, "T22000129364081251010318", drawn(first, ephemeral, nonce=vector["s"]))
    steps = [(0x80, ""), (0x81, vector["map_pcd_pub"]), (0x83, vector["pcd_pub"]),
             (0x85, vector["t_pcd"])]  # fmt: skip
    assert run(card, vector, steps) == [
        vector["z"], vector["map_picc_pub"], vector["picc_pub"], vector["t_picc"],
    ]  # fmt: skip


def test_integrated_mapping_on_a_curve_comes_out_bit_for_bit(
    vectors: dict[str, dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    vector = vectors[IM_ECDH]
    # The example gives K_pi, not the password behind it.
    key = bytes.fromhex(vector["k_pi"])
    monkeypatch.setattr(pace, "derive_key", lambda *_: key)
    card = chip(vector, "X", drawn(CHIP_EPHEMERAL, nonce=vector["s"]))
    steps = [(0x80, ""), (0x81, vector["t"]), (0x83, vector["pcd_pub"]), (0x85, vector["t_pcd"])]
    assert run(card, vector, steps) == [vector["z"], "", vector["picc_pub"], vector["t_picc"]]


def test_integrated_mapping_on_a_prime_field(vectors: dict[str, dict[str, Any]]) -> None:
    vector = vectors[IM_DH]
    nonce, terminal = bytes.fromhex(vector["s"]), bytes.fromhex(vector["t"])
    number = mapping.pseudo_random(Suite.AES128, nonce, terminal, group(0).prime)
    assert f"{number:0256X}" == vector["Rp"]
    made = mapping.integrated(group(0), Suite.AES128, nonce, terminal)
    assert group(0).encode(made).hex().upper() == vector["mapped_g"]


@pytest.mark.parametrize("name", [GM_ECDH, GM_DH, IM_ECDH, IM_DH, CAM])
def test_session_keys_and_tokens(vectors: dict[str, dict[str, Any]], name: str) -> None:
    vector = vectors[name]
    keys = derive_session(bytes.fromhex(vector["K"]), Suite.AES128)
    assert keys.encryption.hex().upper() == vector["ks_enc"]
    assert keys.authentication.hex().upper() == vector["ks_mac"]
    for public, token in (("picc_pub", "t_pcd"), ("pcd_pub", "t_picc")):
        data = bytes.fromhex(vector[public])
        elliptic = len(data) == 65
        made = pace.token(keys, vector["oid"], data, elliptic=elliptic)
        assert made.hex().upper() == vector[token]


def test_chip_authentication_mapping(vectors: dict[str, dict[str, Any]]) -> None:
    vector = vectors[CAM]
    domain = curve(13)
    static = domain.decode(bytes.fromhex(vector["chip_static_pub"]))
    proof = domain.multiply(static, int(vector["ca_data"], 16))
    assert domain.encode(proof).hex().upper() == vector["map_picc_pub"]
    keys = derive_session(bytes.fromhex(vector["K"]), Suite.AES128)
    sealed = pace.sealed_proof(keys, bytes.fromhex(vector["ca_data"]))
    assert sealed.hex().upper() == vector["ca_encrypted"]


def test_a_real_chips_answers_under_the_keys_of_chip_authentication(
    vectors: dict[str, dict[str, Any]],
) -> None:
    vector = vectors[CA]
    before = SecureMessaging(
        SessionKeys(
            Suite.AES128,
            bytes.fromhex(vector["ks_enc_before"]),
            bytes.fromhex(vector["ks_mac_before"]),
        ),
        int(vector["ssc_before"], 16),
    )
    first, second, third = vector["transcript"]
    opened = before.open(parse(bytes.fromhex(first["c"])))
    assert opened.data.startswith(bytes.fromhex("800A04007F0007020203"))
    assert before.seal(b"", 0x9000).hex().upper() == first["r"]
    opened = before.open(parse(bytes.fromhex(second["c"])))
    assert tlv.find(tlv.find(opened.data, 0x7C) or b"", 0x80) == bytes.fromhex(vector["term_pub"])
    assert before.seal(bytes.fromhex("7C00"), 0x9000).hex().upper() == second["r"]
    after = SecureMessaging(derive_session(bytes.fromhex(vector["K"]), Suite.AES128))
    assert after.open(parse(bytes.fromhex(third["c"]))).ins == 0xA4
    assert after.seal(b"", 0x9000).hex().upper() == third["r"]


def test_three_des_keys_of_a_real_chip(vectors: dict[str, dict[str, Any]]) -> None:
    vector = vectors["real-chip-pace-ecdh-gm-3des-NZ"]
    keys = derive_session(bytes.fromhex(vector["K"]), Suite.TDES)
    assert keys.encryption.hex().upper() == vector["ks_enc"]
    assert keys.authentication.hex().upper() == vector["ks_mac"]
    answer = bytes.fromhex(vector["transcript"][3]["r"])[:-2]
    mine = tlv.decode(tlv.decode(answer)[0][1])[0][1]
    sent = bytes.fromhex(vector["transcript"][4]["c"])[5:-1]
    token = tlv.decode(tlv.decode(sent)[0][1])[0][1]
    assert pace.token(keys, vector["oid"], mine, elliptic=True) == token


def test_the_representative_of_active_authentication(vectors: dict[str, dict[str, Any]]) -> None:
    example = vectors["icao-9303-11-F-aa-rsa1024-sha1"]
    made = active.recoverable(
        128, "sha1", bytes.fromhex(example["rnd_ifd"]), bytes.fromhex(example["m1"])
    )
    assert made.hex().upper() == example["F"]
    for number in range(3):
        vector = vectors[f"iso9796-2-dss1-{number}"]
        signed = pow(int(vector["sig"], 16), vector["e"], int(vector["n"], 16))
        made = active.recoverable(
            128, "sha1", bytes.fromhex(vector["m2"]), bytes.fromhex(vector["m1"])
        )
        assert int.from_bytes(made) == signed
