"""Recomputing what Chip Authentication and PACE-CAM prove, from the recorded transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mrz.chip.chain import chain_of
from mrz.chip.cms import certificate_of, signed_data, signer_holds
from mrz.chip.curves import Curve, multiply
from mrz.chip.domains import STANDARDISED, curve_of
from mrz.chip.errors import Malformed, SessionEnded
from mrz.chip.key_agreement import shared_secret
from mrz.chip.messaging import SecureMessaging
from mrz.chip.security_infos import SUITES, security_infos
from mrz.chip.symmetric import FOR_CODES, FOR_ENCRYPTION, derive
from mrz.chip.tlv import read

if TYPE_CHECKING:
    from mrz.chip.apdu import Channel
    from mrz.chip.evidence import ChipAuthentication, MappingProof
    from mrz.chip.judging import Judged
    from mrz.chip.security_infos import ChipKey, SecurityInfos

_LONGEST_SCALAR = 80  # octets; more would only keep the arithmetic busy


def new_session(
    channel: Channel, key: ChipKey, private: int, protocol: str, counter: int = 0
) -> SecureMessaging:
    """Make the session whose keys Chip Authentication agreed on (9303-11, 6.2.3)."""
    suite = SUITES[int(protocol.rsplit(".", maxsplit=1)[-1])]
    secret = shared_secret(key.domain, private, key.point)
    return SecureMessaging(
        channel,
        suite,
        derive(secret, FOR_ENCRYPTION, suite),
        derive(secret, FOR_CODES, suite),
        counter.to_bytes(suite.block, "big"),
    )


class _NoChannel:
    def transmit(self, command: bytes) -> bytes:
        raise Malformed(f"{len(command)} bytes to nobody")

    def reset(self) -> None:
        return None


def chip_authentication_holds(proof: ChipAuthentication, infos: SecurityInfos) -> bool:
    """Whether the recorded answer carries the code that only the chip's private key gives."""
    if len(proof.private) > _LONGEST_SCALAR:
        raise Malformed("private key too long")
    fitting = [key for key in infos.chip_keys if proof.key_id in {"", str(key.key_id)}]
    for key in fitting:
        private = int.from_bytes(proof.private, "big")
        session = new_session(_NoChannel(), key, private, proof.protocol, proof.counter)
        try:
            # The code is the proof; what the chip says under it (6282, 6A82) is no matter.
            session.open(proof.answer)
        except SessionEnded:
            continue
        return True
    return False


def _mapping_curve(proof: MappingProof) -> Curve:
    curve = STANDARDISED.get(proof.parameter)
    if proof.parameters:
        curve = curve_of(read(proof.parameters))
    if not isinstance(curve, Curve):
        raise Malformed("mapping without a curve")
    if len(proof.proof) > _LONGEST_SCALAR:
        raise Malformed("proof too long")
    return curve


def _carries(proof: MappingProof, curve: Curve, key: ChipKey) -> bool:
    """Whether the mapping key is the proof times this static key."""
    if not isinstance(key.domain, Curve) or key.domain.p != curve.p:
        return False
    point = multiply(curve, int.from_bytes(proof.proof, "big"), curve.decode(key.point))
    return point == curve.decode(proof.mapping_key)


def mapping_shown_by(proof: MappingProof, infos: SecurityInfos) -> bool:
    """Whether one of these keys carries PACE-CAM."""
    try:
        curve = _mapping_curve(proof)
        return any(_carries(proof, curve, key) for key in infos.chip_keys)
    except Malformed:
        return False


def mapping_holds(proof: MappingProof, judged: Judged) -> str:
    """Judge PACE-CAM: the mapping key must be the proof times the chip's static key."""
    curve = _mapping_curve(proof)
    verdict = "key_unproven"
    matched = False
    for key, proven in _static_keys(judged):
        if _carries(proof, curve, key):
            matched = True
            verdict = "proven" if proven else verdict
    if not matched:
        return "refuted" if judged.evidence.file("CardSecurity") else "key_unproven"
    return verdict


def _static_keys(judged: Judged) -> list[tuple[ChipKey, bool]]:
    found: list[tuple[ChipKey, bool]] = []
    infos = judged.infos("DG14")
    if infos:
        found += [(key, judged.proven("DG14")) for key in infos.chip_keys]
    data = judged.evidence.file("CardSecurity")
    if data:
        signed = signed_data(data)
        proven = _card_security_holds(judged, data)
        found += [(key, proven) for key in security_infos(signed.content).chip_keys]
    return found


def _card_security_holds(judged: Judged, data: bytes) -> bool:
    """Whether EF.CardSecurity is signed under a root of the same country as EF.SOD."""
    signed = signed_data(data)
    for signer in signed.signers:
        one = certificate_of(signer, signed.certificates)
        if one is None or judged.signer is None or judged.sod_code:
            continue
        if one.issuer.country != judged.signer.issuer.country:
            continue
        if signer_holds(signed, signer, one.key) and not chain_of(one, judged.trust).code:
            return True
    return False
