"""Password Authenticated Connection Establishment (ICAO Doc 9303-11, 4.4)."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mrz.chip import asn1, mapping
from mrz.chip.access import MRZKey
from mrz.chip.apdu import SHORT_DATA, Command, ask, pieces
from mrz.chip.bac import refused
from mrz.chip.curves import Curve
from mrz.chip.domains import STANDARDISED, explicit_parameters
from mrz.chip.errors import AccessRefused, ChipError, Malformed
from mrz.chip.evidence import AccessEvidence, MappingProof
from mrz.chip.key_agreement import (
    Element,
    decode,
    encode,
    generator,
    power,
    private_key,
    shared_secret,
)
from mrz.chip.messaging import SecureMessaging
from mrz.chip.symmetric import (
    FOR_CODES,
    FOR_ENCRYPTION,
    FOR_PACE,
    Suite,
    code,
    decrypt,
    derive,
    encrypt,
    same,
    unpad,
)
from mrz.chip.tlv import encode as object_of
from mrz.chip.tlv import read

if TYPE_CHECKING:
    from collections.abc import Callable

    from mrz.chip.access import AccessKey
    from mrz.chip.apdu import Channel
    from mrz.chip.domains import Domain
    from mrz.chip.security_infos import PACEInfo

_DYNAMIC, _KEY_TEMPLATE = 0x7C, 0x7F49
_WIDE = 240
_MOST_DRAWS = 8


def password_seed(key: AccessKey) -> bytes:
    """Return f of the password: a hash of the MRZ information, or the digits (4.4.3.2)."""
    if isinstance(key, MRZKey):
        return hashlib.sha1(key.information.encode(), usedforsecurity=False).digest()
    return key.digits.encode()


def public_key_object(oid: str, domain: Domain, public: bytes) -> bytes:
    """Encode the public key data object that the tokens cover (9.4.2, 9.4.3)."""
    tag = 0x86 if isinstance(domain, Curve) else 0x84
    kind = object_of(asn1.OID, asn1.oid_bytes(oid))
    return object_of(_KEY_TEMPLATE, kind, object_of(tag, public))


@dataclass(frozen=True, slots=True)
class Dice:
    """Where randomness comes from; worked examples fix it."""

    octets: Callable[[int], bytes] = os.urandom
    private: Callable[[Domain], int] = private_key


class PACE:
    """One run. with_parameter: send the domain parameter id (DO 84).

    chained: keys of 2048 bits go in pieces, because the chip takes no extended length. answered:
    whether the chip has answered a step.
    """

    def __init__(
        self, channel: Channel, info: PACEInfo, domain: Domain, *, with_parameter: bool,
        chained: bool = False, dice: Dice = Dice(),
    ) -> None:  # fmt: skip
        self._channel = channel
        self._info = info
        self._domain = domain
        self._with_parameter = with_parameter
        self._chained = chained
        self._dice = dice
        self._chip_mapping_key = b""
        self.answered = False

    def run(self, key: AccessKey) -> tuple[SecureMessaging, AccessEvidence]:
        """Open a session; AccessRefused where the password does not fit."""
        return self.run_with_key(
            derive(password_seed(key), FOR_PACE, self._info.suite),
            "MRZ" if isinstance(key, MRZKey) else "CAN",
        )

    def run_with_key(self, key: bytes, password: str) -> tuple[SecureMessaging, AccessEvidence]:
        """Open a session with the key that a password gives."""
        self._choose(1 if password == "MRZ" else 2)  # noqa: S105 - the kind of password
        nonce = decrypt(self._info.suite, key, self._step(b"", 0x80))
        mapped = self._mapped(nonce)
        private, ours = self._key_pair(mapped)
        theirs = self._step(object_of(0x83, ours), 0x84)
        if theirs == ours:
            raise Malformed("the chip sent our own key back")
        secret = shared_secret(self._domain, private, theirs)
        session, proof = self._confirm(secret, ours, theirs)
        evidence = AccessEvidence(
            method=f"PACE-{self._info.mapping}",
            cipher=self._info.suite.label,
            curve=self._domain.name or "explicit",
            agreement=self._info.agreement,
            password=password,
            mapping_proof=proof,
        )
        return session, evidence

    def _key_pair(self, base: Element) -> tuple[int, bytes]:
        """Draw a private key and its public one, which fills its width.

        Chips differ in how they write a number that begins with zeros, and the token covers it.
        """
        private, public = 0, b""
        for _ in range(_MOST_DRAWS):
            private = self._dice.private(self._domain)
            public = encode(self._domain, power(self._domain, private, base))
            if public[0]:
                break
        return private, public

    def _choose(self, password: int) -> None:
        data = object_of(0x80, asn1.oid_bytes(self._info.oid)) + object_of(0x83, bytes((password,)))
        if self._with_parameter and self._info.parameter >= 0:
            data += object_of(0x84, bytes((self._info.parameter,)))
        answer = ask(self._channel, Command(0, 0x22, 0xC1, 0xA4, data))
        # 63Cx warns that few attempts are left; the password can be used all the same.
        if not answer.done and answer.status >> 8 != 0x63:
            raise ChipError(f"MSE:Set AT {answer.status:04X}", code="chip.access_method")

    def _step(self, data: bytes, wanted: int) -> bytes:
        return self._authenticate(data, last=False)[wanted]

    def _authenticate(self, data: bytes, *, last: bool) -> dict[int, bytes]:
        wide = is_wide(self._domain)
        command = Command(
            0 if last else 0x10, 0x86, 0, 0, object_of(_DYNAMIC, data), 65_536 if wide else 256
        )
        sent = pieces(command, SHORT_DATA) if self._chained and wide else [command]
        for link in sent[:-1]:
            ask(self._channel, link)  # a link that is refused lets the last one fail
        answer = ask(self._channel, sent[-1])
        self.answered = True
        if not answer.done:
            if last and refused(answer.status):
                raise AccessRefused(f"GENERAL AUTHENTICATE {answer.status:04X}")
            kind = AccessRefused if answer.status >> 8 == 0x63 else ChipError
            raise kind(f"GENERAL AUTHENTICATE {answer.status:04X}")
        return _Parts(
            {node.tag: node.value for node in read(answer.data).expect(_DYNAMIC).children()}
        )

    def _mapped(self, nonce: bytes) -> Element:
        if self._info.mapping == "IM":
            ours = self._dice.octets(self._info.suite.key_length)
            self._authenticate(object_of(0x81, ours), last=False)
            return mapping.integrated(self._domain, self._info.suite, nonce, ours)
        private, public = self._key_pair(generator(self._domain))
        theirs = self._step(object_of(0x81, public), 0x82)
        self._chip_mapping_key = theirs
        return mapping.generic(self._domain, nonce, private, theirs)

    def _confirm(
        self, secret: bytes, ours: bytes, theirs: bytes
    ) -> tuple[SecureMessaging, MappingProof | None]:
        suite = self._info.suite
        encryption, codes = (derive(secret, use, suite) for use in (FOR_ENCRYPTION, FOR_CODES))
        decode(self._domain, theirs)
        ours_covered, theirs_covered = (
            public_key_object(self._info.oid, self._domain, key) for key in (theirs, ours)
        )
        parts = self._authenticate(object_of(0x85, code(suite, codes, ours_covered)), last=True)
        if not same(code(suite, codes, theirs_covered), parts[0x86]):
            raise Malformed("token of the chip")
        session = SecureMessaging(self._channel, suite, encryption, codes)
        if self._info.mapping != "CAM":
            return session, None
        return session, self._proof(suite, encryption, parts[0x8A])

    def _proof(self, suite: Suite, key: bytes, sealed: bytes) -> MappingProof:
        """Decrypt the chip authentication data (4.4.3.5.2); verify() judges them."""
        vector = encrypt(suite, key, b"\xff" * suite.block)
        opened = unpad(decrypt(suite, key, sealed, vector))
        explicit = b""
        # An id of the issuer's own means nothing to who judges it later.
        own = STANDARDISED.get(self._info.parameter) is not self._domain
        if isinstance(self._domain, Curve) and own:
            explicit = explicit_parameters(self._domain)
        return MappingProof(self._chip_mapping_key, opened, self._info.parameter, explicit)


def is_wide(domain: Domain) -> bool:
    """Whether a domain's keys do not fit into short commands."""
    return domain.width > _WIDE and not isinstance(domain, Curve)


class _Parts(dict[int, bytes]):
    def __missing__(self, tag: int) -> bytes:
        raise Malformed(f"answer without {tag:X}")


def strength(info: PACEInfo, domain: Domain) -> tuple[int, int, int, int]:
    """Order ways of PACE: chip authentication first, then cipher, curves, size."""
    ciphers = (Suite.DES3, Suite.AES128, Suite.AES192, Suite.AES256)
    return (
        int(info.mapping == "CAM"),
        ciphers.index(info.suite),
        int(info.agreement == "ECDH"),
        domain.width,
    )
