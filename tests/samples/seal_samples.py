"""Seals that others published, and certificates around published keys.

BSI TR-03137 part 1 (version 2.5) prints its examples byte by byte. The seals of "UTTS" come from
the public test suites of two open readers, with their signer's public key; the Australian one is
that country's own example of VDS-NC, with its signer and its Country Signing CA.
"""

from __future__ import annotations

import datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

ARRIVAL = bytes.fromhex(
    "dc026abc6d32c8a519fc0f71341145f4fd020230a5621353d9a275735bd4134bc549133c133c133c133c133ca325"
    "19a519a4344a5e681ae7204b20d532cf4b7c133c133f030820d5201019a51aeaff404a1f218ca4392647ecff6c8a"
    "bf9e796a78eebe0b1ac8cc25c4ee17eed961d1189091358d7d616f1a517abc747f6c4490ff159d4dcf50248b00b1"
    "e32e9e7805e7"
)
INSURANCE = bytes.fromhex(
    "dc026abc6d32c8a519fc0f7134116d04fc0401083fee456d2de019a8020b506572736368776569c39f03054f7363"
    "617204134ac3a2636f62c3a96e69646963747572697573ff40582ed05cb05049b4fe49744d5e70a1982f8b7afb1e"
    "90259ce47ba9907efcf59483f0a0b421ec760d6fd2284bbac37e136f1e3be6e14a6f6bc012110cff919d0f"
)
PERMIT = bytes.fromhex(
    "dc036abc6d32c8a727390f71341145f4fb0602305cba135875976ec066d417b59e8c6abc133c133c133c133c3fef"
    "3a2938ee43f1593d1ae52dbb26751fe64b7c133c136b0306d79519a65306ff40158cf5b0bb7fbda099e8e7c94abe"
    "fc9677b2e71e9885f5cd9057a8bfcf930a6046bcf897650af8f9b0343c034d2f64ce081f95fbf3d01292d1f8165e"
    "ce27d327"
)
VISA = bytes.fromhex(
    "dc036abc6d32c8a72cb10f7134b798155d01022cdd52134a74da1347c6fed95cb89f9fce133c133c133c133c2038"
    "33734aaf47f0c32f1a1e20eb2625393afe310403a00000050633be1fed20c6ff38d5573247608c9b64cae022c1c5"
    "249660e51ae316d600f974aac2129c3f093c35955314026304705cd24c1b8100711bd4411f068e8d93e8b7"
)
STICKER = bytes.fromhex(
    "dc036abc6d32c8a72cb10f7135b79815f80a0106b77a38e596ce02061a203a4d1fe1030426532081ff381462bcfe"
    "f51ad1b8d09de328b15c5435e64829ce548647dd579787169624a046738dc5023708319a4294811131eaac58d518"
    "cfe98b431437"
)

UTTS_KEY = bytes.fromhex(
    "0408132a7243b3ccc29c271097081c96a729eefb8eb93630e536498e9b7ce1ced25d68a789d93bef39c04715c5ad"
    "3915d281c0754ecc08508bf66687efc630df88"
)
UTTS_VERSION_4 = bytes.fromhex(
    "dc03d9c5d9cac8a73a990f7134b83459fb0602305cba135875976ec066d417b59e8c6abc133c133c133c133c3fef"
    "3a2938ee43f1593d1ae52dbb26751fe64b7c133c136b0306d79519a65306ff40a1f621437b25e0dc6177182297c4"
    "7544890177ebd0e89b1d1ec9f994ed6fe60e5561fac9bc9e723ff8f60c679f6a23b938ee6584f852476f8c72a05e"
    "3f9eb87e"
)
UTTS_VERSION_3 = bytes.fromhex(
    "dc02d9c5d9cac8a51a780f7134b83459fd020230a56213535bd4caecc87ca4ccaeb4133c133c133c133c133c3fef"
    "3a2938ee43f1593d1ae52dbb26751fe64b7c133c136b030859e9203833736d24ff40a353a998b785470536187860"
    "093d55325a06e66fe917bfa1f6fb62c5016c66a481ec6f2c7c18da9682f0c2e0b592f6eeb11ca6c6994b37ca2950"
    "d6fadd63264d"
)


class Root:
    """A Country Signing CA of a test's own, for signers whose keys others hold."""

    def __init__(self, country: str = "UT", name: str = "A root of the tests") -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = _name(country, name)
        self.der = self._made(self.name, self.key.public_key(), 1, authority=True)

    def signer(
        self, name: str, serial: int, key: ec.EllipticCurvePublicKey, country: str = "UT",
        first: int = 2019, last: int = 2036,
    ) -> bytes:  # fmt: skip
        """Certify a key under a signer's name and number."""
        return self._made(_name(country, name), key, serial, first=first, last=last)

    def _made(
        self, name: x509.Name, key: ec.EllipticCurvePublicKey, serial: int, *,
        authority: bool = False, first: int = 2015, last: int = 2039,
    ) -> bytes:  # fmt: skip
        made = (
            x509.CertificateBuilder().subject_name(name).issuer_name(self.name).public_key(key)
            .serial_number(serial)
            .not_valid_before(datetime.datetime(first, 1, 1, tzinfo=datetime.UTC))
            .not_valid_after(datetime.datetime(last, 1, 1, tzinfo=datetime.UTC))
            .add_extension(x509.BasicConstraints(authority, None), critical=True)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key()),
                critical=False,
            )
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
            .sign(self.key, hashes.SHA256())
        )  # fmt: skip
        return made.public_bytes(serialization.Encoding.DER)


def _name(country: str, common: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, country),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


def utts_key() -> ec.EllipticCurvePublicKey:
    """Return the published key of the signer "UTTS", certificate 5B."""
    return ec.EllipticCurvePublicKey.from_encoded_point(ec.BrainpoolP256R1(), UTTS_KEY)
