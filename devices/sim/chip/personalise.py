"""Personalisation: from a holder and a profile to the image of a chip (ICAO 9303-10, -11)."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from devices.sim.chip import lds, oids, security, signing
from devices.sim.chip.agreement import domain_of
from devices.sim.chip.cipher import Suite
from devices.sim.chip.files import APPLICATION, ApplicationFile, MasterFile
from devices.sim.chip.image import AgreementKey, ChipImage
from devices.sim.chip.oids import Mapping
from devices.sim.chip.parameters import CURVES, FIRST_OWN


@dataclass(frozen=True, slots=True)
class PaceOffer:
    """One way of PACE: mapping, cipher, and the id of the domain parameters.

    Ids from 32 on are the issuer's own: the curve is written out beside them.
    """

    mapping: Mapping
    suite: Suite
    domain: int

    @property
    def oid(self) -> str:
        """Its object identifier; ids 0 to 2 are prime fields."""
        return oids.pace_oid(self.mapping, self.suite, elliptic=self.domain in CURVES)


@dataclass(frozen=True, slots=True)
class AgreementOffer:
    """One way of Chip Authentication: cipher and domain."""

    suite: Suite
    domain: int

    @property
    def oid(self) -> str:
        """Its object identifier."""
        return oids.agreement_oid(self.suite, elliptic=self.domain in CURVES)


@dataclass(frozen=True, slots=True)
class Profile:
    """What a chip can do.

    active: "" for no Active Authentication, "ecdsa", or "rsa-" and the bits of the modulus.
    digest: of Active Authentication; security_digest: of EF.SOD. extra: data groups beside 1, 2,
    11, 12 (and 14, 15 where keys need them). longest: most bytes of one response. face_format:
    the standard of DG2, "19794-5" or "39794-5".
    """

    bac: bool = True
    pace: tuple[PaceOffer, ...] = ()
    agreement: tuple[AgreementOffer, ...] = ()
    active: str = "ecdsa"
    digest: str = "sha256"
    security_digest: str = "sha256"
    extra: tuple[int, ...] = ()
    explicit_curves: bool = False
    longest: int = 65535
    quirks: tuple[str, ...] = ()
    face_format: str = "19794-5"


# The passport of the training world: the strongest of each kind.
MODERN = Profile(
    pace=(
        PaceOffer(Mapping.CHIP_AUTHENTICATION, Suite.AES128, 13),
        PaceOffer(Mapping.GENERIC, Suite.AES128, 13),
    ),
    agreement=(AgreementOffer(Suite.AES128, 13),),
)
FIRST_GENERATION = Profile()


@dataclass(frozen=True, slots=True, repr=False)
class Holder:
    """What the State knows of the holder.

    picture: encoded portrait of this width and height. sex: lds.FEMALE, lds.MALE or
    lds.UNSPECIFIED. born, issued: YYYYMMDD.
    """

    zone: tuple[str, ...]
    information: str
    can: str
    picture: bytes
    width: int
    height: int
    sex: int
    full_name: str
    birth_place: str
    born: str
    issued: str


@dataclass(frozen=True, slots=True)
class Keys:
    """The private keys of one chip."""

    active: bytes
    agreement: tuple[AgreementKey, ...]
    mapping: AgreementKey | None


def make_keys(profile: Profile) -> Keys:
    """Draw fresh keys for everything that the profile offers."""
    several = len(profile.agreement) > 1
    agreement = tuple(
        _drawn(offer.oid, offer.domain, place + 1 if several else None)
        for place, offer in enumerate(profile.agreement)
    )
    cam = [offer for offer in profile.pace if offer.mapping is Mapping.CHIP_AUTHENTICATION]
    if not cam:
        return Keys(_active_key(profile), agreement, None)
    oid = oids.agreement_oid(cam[0].suite, elliptic=True)
    # One key may serve both protocols where both live on the same curve.
    mapping = next((key for key in agreement if key.group == cam[0].domain), None)
    return Keys(_active_key(profile), agreement, mapping or _drawn(oid, cam[0].domain, None))


def make_groups(holder: Holder, profile: Profile, keys: Keys) -> dict[int, bytes]:
    """Write the data groups."""
    groups = {
        1: lds.zone(holder.zone),
        2: _face(holder, profile),
        11: lds.personal_details(holder.full_name, holder.birth_place, holder.born),
        12: lds.document_details("UTOPIA TRAINING OFFICE", holder.issued),
    }
    optional = {
        7: lambda: lds.displayed_signature(holder.picture),
        13: lambda: lds.optional_details(b"UTOPIA"),
        16: lambda: lds.person_to_notify("SPECIMEN<<NOBODY", "000"),
    }
    groups |= {number: optional[number]() for number in profile.extra if number in optional}
    infos = _application_infos(profile, keys)
    if infos:
        groups[14] = lds.security_options(infos)
    if keys.active:
        groups[15] = lds.public_key(_public(keys.active))
    return groups


def _face(holder: Holder, profile: Profile) -> bytes:
    if profile.face_format == "39794-5":
        return lds.face_image(holder.picture, 2019)
    return lds.face(holder.picture, holder.width, holder.height, sex=holder.sex)


def make_image(
    holder: Holder,
    profile: Profile,
    keys: Keys,
    groups: dict[int, bytes],
    signer: tuple[bytes, bytes],
) -> ChipImage:
    """Sign the data groups and put everything where it belongs; signer: PKCS #8, certificate."""
    files = {0x0100 + number: content for number, content in groups.items()}
    files[ApplicationFile.COM] = lds.common(list(groups))
    files[ApplicationFile.SOD] = signing.document_security(groups, *signer, profile.security_digest)
    return ChipImage(
        master=_master(profile, keys, signer),
        application=files,
        information=holder.information,
        can=holder.can,
        bac=profile.bac,
        pace=tuple((offer.oid, offer.domain) for offer in profile.pace),
        active_key=keys.active,
        active_hash=profile.digest,
        agreement_keys=keys.agreement,
        mapping_key=keys.mapping,
        longest=profile.longest,
        quirks=profile.quirks,
    )


def cloned(image: ChipImage, profile: Profile) -> ChipImage:
    """Copy the files to a chip that has other private keys."""
    other = make_keys(profile)
    return replace(
        image,
        active_key=other.active,
        agreement_keys=other.agreement,
        mapping_key=other.mapping,
    )


def _application_infos(profile: Profile, keys: Keys) -> list[bytes]:
    infos = _pace_infos(profile)
    for key in keys.agreement:
        infos.append(security.chip_info(key))
        infos.append(security.chip_key_info(key, explicit=profile.explicit_curves))
    if profile.active == "ecdsa":
        infos.append(security.active_info(profile.digest))
    return infos


def _pace_infos(profile: Profile) -> list[bytes]:
    infos = [security.pace_info(offer.oid, offer.domain) for offer in profile.pace]
    own = [offer for offer in profile.pace if offer.domain >= FIRST_OWN]
    return infos + [security.pace_domain_info(offer.oid, offer.domain) for offer in own]


def _master(profile: Profile, keys: Keys, signer: tuple[bytes, bytes]) -> dict[int, bytes]:
    files: dict[int, bytes] = {
        MasterFile.DIRECTORY: security.directory(APPLICATION),
        MasterFile.ATR_INFO: security.answer_to_reset_information(profile.longest),
    }
    if not profile.pace:
        return files
    offers = _pace_infos(profile)
    files[MasterFile.CARD_ACCESS] = security.infos(offers)
    if keys.mapping is not None:
        key = [security.chip_info(keys.mapping), security.chip_key_info(keys.mapping)]
        content = security.infos(offers + key)
        files[MasterFile.CARD_SECURITY] = signing.sign(oids.SECURITY_OBJECT, content, *signer)
    return files


def _drawn(oid: str, domain: int, key_id: int | None) -> AgreementKey:
    key = AgreementKey(oid, domain, 1, key_id)
    return replace(key, private=domain_of(key).private(os.urandom))


def _active_key(profile: Profile) -> bytes:
    if not profile.active:
        return b""
    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
    if profile.active == "ecdsa":
        key = ec.generate_private_key(ec.SECP256R1())
    else:
        key = rsa.generate_private_key(65537, int(profile.active.removeprefix("rsa-")))
    return key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def _public(private: bytes) -> bytes:
    return (
        serialization.load_der_private_key(private, None)
        .public_key()
        .public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    )
