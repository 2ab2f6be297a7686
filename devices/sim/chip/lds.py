"""The files of the logical data structure, encoded (ICAO 9303-10, 4; ISO/IEC 19794-5)."""

from __future__ import annotations

from devices.sim.chip import security
from devices.sim.chip.tlv import encode

# Data group number to the tag of its file (9303-10, table 38).
TAGS = {
    1: 0x61, 2: 0x75, 3: 0x63, 4: 0x76, 5: 0x65, 6: 0x66, 7: 0x67, 8: 0x68,
    9: 0x69, 10: 0x6A, 11: 0x6B, 12: 0x6C, 13: 0x6D, 14: 0x6E, 15: 0x6F, 16: 0x70,
}  # fmt: skip
JPEG, JPEG_2000 = 0, 1
FEMALE, MALE, UNSPECIFIED = 2, 1, 0


def common(groups: list[int], lds: str = "0107", unicode: str = "040000") -> bytes:
    """EF.COM: the versions and the list of data groups."""
    tags = bytes(TAGS[group] for group in sorted(groups))
    return encode(
        0x60,
        encode(0x5F01, lds.encode("ascii")),
        encode(0x5F36, unicode.encode("ascii")),
        encode(0x5C, tags),
    )


def zone(lines: tuple[str, ...]) -> bytes:
    """DG1: the machine readable zone without line breaks."""
    return encode(TAGS[1], encode(0x5F1F, "".join(lines).encode("ascii")))


def face(picture: bytes, width: int, height: int, *, sex: int = UNSPECIFIED) -> bytes:
    """DG2: one facial record in a biometric information group template."""
    header = encode(
        0xA1,
        encode(0x80, bytes.fromhex("0101")),
        encode(0x81, bytes.fromhex("02")),
        encode(0x87, bytes.fromhex("0101")),
        encode(0x88, bytes.fromhex("0008")),
    )
    template = encode(
        0x7F60, header, encode(0x5F2E, facial_record(picture, width, height, sex=sex))
    )
    return encode(TAGS[2], encode(0x7F61, encode(0x02, b"\x01"), template))


def face_image(picture: bytes, year: int) -> bytes:
    """DG2 with a face image data block of ISO/IEC 39794-5:2019, its mandatory fields only."""
    kind = 2 if picture.startswith(b"\xff\xd8") else 3
    image = encode(
        0xA0, encode(0x80, picture), encode(0xA1, encode(0xA0, encode(0x80, bytes((kind,)))))
    )
    one = encode(0x30, encode(0x80, b"\0"), encode(0xA1, encode(0xA0, image)))
    version = encode(0xA0, encode(0x80, b"\3"), encode(0x81, year.to_bytes(2)))
    header = encode(0xA1, encode(0x87, bytes.fromhex("0101")), encode(0x88, bytes.fromhex("002A")))
    block = encode(0x7F2E, encode(0xA1, encode(0x65, version, encode(0xA1, one))))
    return encode(TAGS[2], encode(0x7F61, encode(0x02, b"\x01"), encode(0x7F60, header, block)))


def facial_record(picture: bytes, width: int, height: int, *, sex: int) -> bytes:
    """Write one face in the form of ISO/IEC 19794-5:2005, without feature points."""
    kind = JPEG if picture.startswith(b"\xff\xd8") else JPEG_2000
    information = bytes((0, 0, sex, 0, 0)) + bytes(3) + bytes(2) + bytes(3) + bytes(3)
    image = bytes((1, kind)) + width.to_bytes(2) + height.to_bytes(2) + bytes((1, 2)) + bytes(4)
    length = 4 + len(information) + len(image) + len(picture)
    block = length.to_bytes(4) + information + image + picture
    return b"FAC\x00" + b"010\x00" + (14 + len(block)).to_bytes(4) + b"\x00\x01" + block


def displayed_signature(picture: bytes) -> bytes:
    """DG7: a picture of the signature."""
    return encode(TAGS[7], encode(0x02, b"\x01"), encode(0x5F43, picture))


def personal_details(full_name: str, birth_place: str, birth_date: str) -> bytes:
    """DG11: the name in full, the place and the date (YYYYMMDD) of birth."""
    return _listed(
        TAGS[11], {0x5F0E: full_name.encode(), 0x5F2B: birth_date.encode(),
                   0x5F11: birth_place.encode()}
    )  # fmt: skip


def document_details(authority: str, issued: str) -> bytes:
    """DG12: the issuing authority and the date of issue (YYYYMMDD)."""
    return _listed(TAGS[12], {0x5F19: authority.encode(), 0x5F26: issued.encode()})


def optional_details(content: bytes) -> bytes:
    """DG13: what the issuer likes."""
    return encode(TAGS[13], content)


def public_key(information: bytes) -> bytes:
    """DG15: the SubjectPublicKeyInfo of Active Authentication."""
    return encode(TAGS[15], information)


def security_options(infos: list[bytes]) -> bytes:
    """DG14: the SecurityInfos of the eMRTD application."""
    return encode(TAGS[14], security.infos(infos))


def person_to_notify(name: str, telephone: str) -> bytes:
    """DG16: one person to notify."""
    person = encode(0xA1, encode(0x5F50, b"20250101"), encode(0x5F51, name.encode()),
                    encode(0x5F52, telephone.encode()))  # fmt: skip
    return encode(TAGS[16], encode(0x02, b"\x01"), person)


def _listed(tag: int, values: dict[int, bytes]) -> bytes:
    tags = b"".join(number.to_bytes(2) for number in values)
    return encode(
        tag, encode(0x5C, tags), *(encode(number, value) for number, value in values.items())
    )
