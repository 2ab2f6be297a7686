"""Files as issuers write them: odd, and still what they are."""

from __future__ import annotations

from datetime import date

import pytest

from mrz.chip.details import details, displayed_images, listed_tags
from mrz.chip.errors import ChipError, Malformed
from mrz.chip.files import APPLICATION_FILES
from mrz.chip.keys import access_key
from mrz.chip.lds import common, document_number, zone_lines
from mrz.chip.portrait import portrait
from mrz.chip.tlv import encode
from mrz.parse import parse

TD3 = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F3204159ZE184226B<<<<<10",
)
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b080028001e01011100ffd9")


def dg1(text: str) -> bytes:
    return encode(0x61, encode(0x5F1F, text.encode("latin-1")))


@pytest.mark.parametrize(
    "text",
    [
        "".join(TD3), "".join(TD3).lower(), "\n".join(TD3), "\r\n".join(TD3) + "\r\n",
        "".join(TD3).replace("<", " "), "".join(TD3) + "\0\0",
    ],
)  # fmt: skip
def test_a_zone_in_other_clothes(text: str) -> None:
    assert zone_lines(dg1(text)) == TD3


@pytest.mark.parametrize("text", ["", "P<UTO", "".join(TD3) + "X", "A" * 89, "A" * 10_000])
def test_a_zone_of_another_size_is_none(text: str) -> None:
    with pytest.raises(Malformed):
        zone_lines(dg1(text))


# A document number that goes on in the optional data, with its check digit behind it.
LONG = {
    "Belgium": ("IDBEL000590448<3079<<<<<<<<<<<", "000590448307"),
    "short overflow": ("IDUTOABCDEFGHI<17<<<<<<<<<<<<<", "ABCDEFGHI1"),
    "no overflow": ("IDUTOABCDEFGHI3<<<<<<<<<<<<<<<", "ABCDEFGHI"),
    "overflow and more data": ("IDUTOABCDEFGHI<12345<XYZ<<<<<<", "ABCDEFGHI1234"),
    "filler as its check digit": ("IDUTOABCDEFGHI<<<<<<<<<<<<<<<<", "ABCDEFGHI"),
}


@pytest.mark.parametrize("name", LONG)
def test_long_numbers_of_cards(name: str) -> None:
    first, number = LONG[name]
    lines = (first, "8502016F3304152BEL<<<<<<<<<<<4", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
    assert document_number(lines) == number
    information = access_key(parse(lines, today=date(2026, 11, 21))).information
    assert information.startswith(number)
    # Number, its check digit, birth and expiry with theirs.
    assert information.endswith("85020163304152")
    assert len(information) == len(number) + 1 + 14


def test_personal_details_of_several_issuers() -> None:
    names = encode(0xA0, encode(2, b"\2"), encode(0x5F0F, b"SMITH<<J"), encode(0x5F0F, b"DOE<<J"))
    plain = encode(
        0x6B, encode(0x5C, bytes.fromhex("5F0E5F0F5F2B5F11")), encode(0x5F0E, "Ærø Åse".encode()),
        names, encode(0x5F2B, bytes.fromhex("19740812")), encode(0x5F11, b""),
    )  # fmt: skip
    assert details(plain) == (
        ("full_name", "Ærø Åse"), ("other_name", "SMITH<<J"), ("other_name", "DOE<<J"),
        ("date_of_birth", "19740812"), ("place_of_birth", ""),
    )  # fmt: skip
    # No tag list, a date in digits, bytes that are no UTF-8, an object that nobody knows.
    other = encode(
        0x6B, encode(0x5F2B, b"19740812"), encode(0x5F0E, b"M\xfcller"), encode(0x5F77, b"?"),
        encode(0x5F16, JPEG),
    )  # fmt: skip
    assert dict(details(other))["date_of_birth"] == "19740812"
    assert dict(details(other))["full_name"] == "M\u00fcller"
    assert listed_tags(other) == ()
    assert details(encode(0x6B)) == ()


def test_document_details_and_persons_to_notify() -> None:
    dg12 = encode(
        0x6C, encode(0x5C, bytes.fromhex("5F195F265F55")), encode(0x5F19, b"UTOPIA"),
        encode(0x5F26, bytes.fromhex("20220416")), encode(0x5F55, bytes.fromhex("20220416120000")),
        encode(0xA0, encode(2, b"\1"), encode(0x5F1A, b"OTHER<<ONE")),
    )  # fmt: skip
    found = dict(details(dg12))
    assert found["date_of_issue"] == "20220416"
    assert found["personalised_at"] == "20220416120000"
    assert found["other_person"] == "OTHER<<ONE"
    persons = [
        encode(0xA0 + place, encode(0x5F50, b"20250101"), encode(0x5F51, b"X<<%d" % place))
        for place in range(1, 4)
    ]
    dg16 = encode(0x70, encode(2, b"\3"), *persons)
    assert [value for name, value in details(dg16) if name == "name"] == ["X<<1", "X<<2", "X<<3"]


@pytest.mark.parametrize("file", ["DG11", "DG12", "DG16"])
def test_counts_have_limits(file: str) -> None:
    outer = APPLICATION_FILES[file].tag
    for many in (encode(0x5F0E, b"A") * 70, encode(0xA1, encode(0x5F51, b"A") * 70) * 3):
        with pytest.raises(Malformed):
            details(encode(outer, many))


def test_displayed_images_that_are_empty_or_several() -> None:
    assert displayed_images(encode(0x67)) == ()
    assert displayed_images(encode(0x67, encode(2, b"\0"))) == ()
    several = encode(0x67, encode(2, b"\3"), *[encode(0x5F43, JPEG)] * 2, encode(0x5F43, b"BM"))
    assert [image.format for image in displayed_images(several)] == ["JPEG", "JPEG"]
    with pytest.raises(ChipError):
        displayed_images(encode(0x75))


def test_lists_of_files_in_other_forms() -> None:
    tags = encode(0x5C, bytes.fromhex("617577FF6C6E"))
    with pytest.raises(Malformed):
        common(encode(0x60, encode(0x5C, b"\x7f")))
    found = common(encode(0x60, encode(0x5F01, b"0108"), encode(0x5F36, b"040000"), tags))
    assert found.lds_version == "0108"
    assert set(found.groups) >= {1, 2}
    assert common(encode(0x60, encode(0x5C, b"\1\2\x0e"))).groups == (1, 2, 14)


@pytest.mark.parametrize("count", [1, 5, 60])
def test_several_faces_and_a_record_with_points(count: int) -> None:
    point = bytes(8)
    face = (
        (20 + 2 * 8 + 12 + len(JPEG)).to_bytes(4, "big") + b"\0\2" + bytes(14) + point * 2
        + bytes(12) + JPEG
    )  # fmt: skip
    record = b"FAC\x00010\x00" + (14 + len(face)).to_bytes(4, "big") + b"\0\1" + face
    one = encode(0x7F60, encode(0xA1), encode(0x5F2E, record))
    found = portrait(
        encode(0x75, encode(0x7F61, encode(2, bytes((count,))), *[one] * count))
    )  # fmt: skip
    assert (found.format, found.width, found.height) == ("JPEG", 30, 40)
    assert found.encoded == JPEG


def test_faces_without_a_part_of_their_wrapping() -> None:
    record = b"FAC\x00010\x00" + bytes(6) + bytes(4 + 2 + 14 + 12) + JPEG
    block, bare = encode(0x5F2E, record), encode(0x5F2E, JPEG)
    one, empty = encode(0x7F60, encode(0xA1), block), encode(0x7F60, encode(0xA1))
    for inside in (
        encode(0x7F61, one),
        encode(0x7F61, encode(2, b"\2"), empty, one),
        encode(0x7F61, encode(2, b"\1"), encode(0xA1), block),
        encode(0x7F61, encode(2, b"\1"), encode(0x7F60, encode(0xA1), bare)),
        one,
    ):
        assert portrait(encode(0x75, inside)).encoded == JPEG
    for nothing in (b"", encode(0x7F61), encode(0x7F61, encode(2, b"\0")), encode(0x7F61, empty)):
        with pytest.raises(ChipError) as told:
            portrait(encode(0x75, nothing))
        assert told.value.code == "chip.no_portrait"


def test_zones_of_all_three_sizes() -> None:
    td1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6",
           "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")  # fmt: skip
    td2 = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
    for lines in (td1, td2, TD3):
        assert zone_lines(dg1("".join(lines))) == lines
        assert access_key(parse(lines, today=date(2026, 11, 21))).information
