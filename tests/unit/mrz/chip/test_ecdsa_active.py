"""Active Authentication by ECDSA: every curve and hash, plain and DER, named by DG14 or not."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from mrz.chip.active import active_holds
from mrz.chip.domains import CURVES, explicit_parameters
from mrz.chip.tlv import encode, read

CHALLENGE = bytes(range(1, 9))
HASHES = {1: hashes.SHA1(), 2: hashes.SHA224(), 3: hashes.SHA256(), 4: hashes.SHA384(),
          5: hashes.SHA512()}  # fmt: skip
KEYS = {
    name: ec.generate_private_key(curve)
    for name, curve in {
        "secp256r1": ec.SECP256R1(), "secp521r1": ec.SECP521R1(), "secp224r1": ec.SECP224R1(),
        "brainpoolP256r1": ec.BrainpoolP256R1(), "brainpoolP512r1": ec.BrainpoolP512R1(),
    }.items()
}  # fmt: skip


def public(name: str, *, explicit: bool = False) -> bytes:
    info = KEYS[name].public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    if explicit:
        algorithm, key = read(info).children()
        parameters = explicit_parameters(CURVES[name])
        info = encode(0x30, encode(0x30, algorithm.children()[0].raw, parameters), key.raw)
    return encode(0x6F, info)


@pytest.mark.parametrize("name", KEYS)
@pytest.mark.parametrize("number", HASHES)
def test_every_curve_and_hash(name: str, number: int) -> None:
    signature = KEYS[name].sign(CHALLENGE, ec.ECDSA(HASHES[number]))
    width = (CURVES[name].order.bit_length() + 7) // 8
    plain = b"".join(part.to_bytes(width, "big") for part in decode_dss_signature(signature))
    key = public(name, explicit=number == 3)
    for answer in (signature, plain):
        assert active_holds(key, CHALLENGE, answer, f"0.4.0.127.0.7.1.1.4.1.{number}")
    assert active_holds(key, CHALLENGE, plain)
    if number == 3:
        assert not active_holds(key, bytes(8), plain)
    # Some chips write r and s as long as the longest of both needs them.
    r, s = decode_dss_signature(signature)
    least = (max(r, s).bit_length() + 7) // 8
    assert active_holds(key, CHALLENGE, r.to_bytes(least, "big") + s.to_bytes(least, "big"))
