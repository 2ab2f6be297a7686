"""EF.SOD and other signed files: CMS SignedData by a document signer (9303-10, 4.7; 9303-12)."""

from __future__ import annotations

import hashlib

from asn1crypto import algos, cms, core, x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from devices.sim.chip.tlv import encode

SECURITY_OBJECT = "2.23.136.1.1.1"
SECURITY_FILE_TAG = 0x77
_HASHES: dict[str, hashes.HashAlgorithm] = {
    "sha1": hashes.SHA1(),  # noqa: S303 - documents of the first generation carry it
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
}


class _GroupHash(core.Sequence):  # type: ignore[misc]  # asn1crypto has no types
    _fields = [("number", core.Integer), ("value", core.OctetString)]  # noqa: RUF012


class _GroupHashes(core.SequenceOf):  # type: ignore[misc]  # asn1crypto has no types
    _child_spec = _GroupHash


class _SecurityObject(core.Sequence):  # type: ignore[misc]  # asn1crypto has no types
    _fields = [  # noqa: RUF012
        ("version", core.Integer),
        ("algorithm", algos.DigestAlgorithm),
        ("hashes", _GroupHashes),
    ]


def document_security(
    groups: dict[int, bytes], key: bytes, certificate: bytes, digest: str = "sha256"
) -> bytes:
    """EF.SOD over these data group files, signed by this key (PKCS #8) and certificate (DER)."""
    values = [
        {"number": number, "value": hashlib.new(digest, content).digest()}
        for number, content in sorted(groups.items())
    ]
    content = _SecurityObject(
        {"version": 0, "algorithm": {"algorithm": digest}, "hashes": values}
    ).dump()
    signed = sign(SECURITY_OBJECT, content, key, certificate, digest)
    return encode(SECURITY_FILE_TAG, signed)


def sign(
    kind: str, content: bytes, key: bytes, certificate: bytes, digest: str = "sha256"
) -> bytes:
    """Make a CMS ContentInfo whose one signer is named by issuer and serial number."""
    signer = x509.Certificate.load(certificate)
    attributes = cms.CMSAttributes(
        [
            {"type": "content_type", "values": [kind]},
            {"type": "message_digest", "values": [hashlib.new(digest, content).digest()]},
        ]
    )
    algorithm, signature = _signature(key, attributes.dump(), digest)
    info = {
        "version": "v1",
        "sid": {"issuer_and_serial_number": {"issuer": signer.issuer,
                                             "serial_number": signer.serial_number}},
        "digest_algorithm": {"algorithm": digest},
        "signed_attrs": attributes,
        "signature_algorithm": algorithm,
        "signature": signature,
    }  # fmt: skip
    signed = cms.SignedData(
        {
            "version": "v3",
            "digest_algorithms": [{"algorithm": digest}],
            "encap_content_info": {"content_type": kind,
                                   "content": core.ParsableOctetString(content)},
            "certificates": [signer],
            "signer_infos": [info],
        }
    )  # fmt: skip
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump())


def _signature(
    key: bytes, message: bytes, digest: str
) -> tuple[algos.SignedDigestAlgorithm, bytes]:
    private = serialization.load_der_private_key(key, None)
    algorithm = _HASHES[digest]
    if isinstance(private, ec.EllipticCurvePrivateKey):
        named = algos.SignedDigestAlgorithm({"algorithm": f"{digest}_ecdsa"})
        return named, private.sign(message, ec.ECDSA(algorithm))
    if not isinstance(private, rsa.RSAPrivateKey):
        raise TypeError("a document signer has an RSA or an elliptic curve key")
    salted = padding.PSS(padding.MGF1(algorithm), algorithm.digest_size)
    parameters = {
        "hash_algorithm": {"algorithm": digest},
        "mask_gen_algorithm": {"algorithm": "mgf1", "parameters": {"algorithm": digest}},
        "salt_length": algorithm.digest_size,
    }
    named = algos.SignedDigestAlgorithm({"algorithm": "rsassa_pss", "parameters": parameters})
    return named, private.sign(message, salted, algorithm)
