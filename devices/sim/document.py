"""A specimen document of Utopia: what is printed on it and what its chip holds."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from devices.sim import page, people
from devices.sim.chip import lds, signing
from devices.sim.chip.image import ChipImage
from devices.sim.traveller import Term, Traveller, card_zone, information, passport_zone
from devices.types import Light, Page, PagePicture

if TYPE_CHECKING:
    from devices.sim.authority import Identity

COM, SOD = 0x011E, 0x011D


class Layout(StrEnum):
    """The size of a document."""

    PASSPORT = "TD3"
    CARD = "TD1"


@dataclass(frozen=True, slots=True)
class Document:
    """One document, before it is drawn and personalised.

    lines: the zone as printed; a damaged document's differ from what the chip holds.
    """

    traveller: Traveller
    term: Term
    layout: Layout
    lines: tuple[str, ...]
    electronic: bool = True

    @property
    def zone(self) -> tuple[str, ...]:
        """The zone as the State made it, without damage."""
        return _zone(self.traveller, self.term, self.layout)


def issue(
    traveller: Traveller,
    today: datetime.date,
    layout: Layout = Layout.PASSPORT,
    *,
    electronic: bool = True,
) -> Document:
    """Issue an undamaged document."""
    term = Term.around(today)
    return Document(traveller, term, layout, _zone(traveller, term, layout), electronic)


def damaged(document: Document) -> Document:
    """Print the birth date's last digit as another one: its check digit does not hold any more."""
    row = 1
    line = document.lines[row]
    column = 18 if document.layout is Layout.PASSPORT else 5
    other = "3" if line[column] != "3" else "8"
    lines = list(document.lines)
    lines[row] = line[:column] + other + line[column + 1 :]
    return replace(document, lines=tuple(lines))


def as_page(document: Document) -> Page:
    """Draw the page as a full page reader delivers it: the lines and three lights."""
    drawn = _layout(document)
    pictures = (
        PagePicture(Light.VISIBLE, page.draw_visible(drawn), page.DOTS_PER_INCH),
        PagePicture(Light.INFRARED, page.draw_infrared(drawn), page.DOTS_PER_INCH),
        PagePicture(Light.ULTRAVIOLET, page.draw_ultraviolet(drawn), page.DOTS_PER_INCH),
    )
    return Page(document.lines, pictures)


@dataclass(frozen=True, slots=True)
class Forgery:
    """What somebody did to a chip after it was personalised.

    swapped_face: the person whose face was put into DG2. cloned: the files are copied to a chip
    that has not the private key.
    """

    swapped_face: str = ""
    cloned: bool = False


def as_chip(
    document: Document,
    signer: Identity,
    forgery: Forgery | None = None,
    *,
    jpeg_2000: bool = False,
) -> ChipImage:
    """Personalise the chip: the files, signed by the document signer, and the keys."""
    forgery = forgery or Forgery()
    key = ec.generate_private_key(ec.SECP256R1())
    groups = _groups(document, key.public_key(), jpeg_2000=jpeg_2000)
    security = signing.document_security(groups, signer.key, signer.certificate)
    if forgery.swapped_face:
        groups[2] = _face(forgery.swapped_face, document.traveller, jpeg_2000=jpeg_2000)
    if forgery.cloned:
        key = ec.generate_private_key(ec.SECP256R1())
    files = {0x0100 + number: content for number, content in groups.items()}
    files[COM] = lds.common(list(groups))
    files[SOD] = security
    return ChipImage(
        master={},
        application=files,
        information=information(document.traveller, document.term),
        can=document.traveller.can,
        active_key=key.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
    )


def _groups(
    document: Document, active: ec.EllipticCurvePublicKey, *, jpeg_2000: bool
) -> dict[int, bytes]:
    traveller = document.traveller
    return {
        1: lds.zone(document.zone),
        2: _face(traveller.person, traveller, jpeg_2000=jpeg_2000),
        11: lds.personal_details(
            f"{traveller.surname}<<{traveller.given}".replace(" ", "<"),
            traveller.birth_place,
            f"{traveller.birth:%Y%m%d}",
        ),
        12: lds.document_details("UTOPIA TRAINING OFFICE", f"{document.term.issued:%Y%m%d}"),
        14: lds.security_options([ACTIVE_AUTHENTICATION]),
        15: lds.public_key(_public(active)),
    }


# ActiveAuthenticationInfo: ecdsa-plain-SHA256 (9303-11, 9.2.5).
ACTIVE_AUTHENTICATION = bytes.fromhex("30170606678108010105020101060A04007F00070101040103")


def _public(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def _face(person: str, traveller: Traveller, *, jpeg_2000: bool) -> bytes:
    picture = people.encoded_portrait(person, jpeg_2000=jpeg_2000)
    sex = {"F": lds.FEMALE, "M": lds.MALE}.get(traveller.sex, lds.UNSPECIFIED)
    return lds.face(picture, people.PORTRAIT_WIDTH, people.PORTRAIT_HEIGHT, sex=sex)


def _zone(traveller: Traveller, term: Term, layout: Layout) -> tuple[str, ...]:
    if layout is Layout.PASSPORT:
        return passport_zone(traveller, term)
    return card_zone(traveller, term)


def _layout(document: Document) -> page.Layout:
    if document.layout is Layout.PASSPORT:
        return _passport_layout(document)
    return _card_layout(document)


def _passport_layout(document: Document) -> page.Layout:
    person, term = document.traveller, document.term
    fields = (
        page.Field("Type / Type", "P", 48, 15),
        page.Field("Country code / Code du pays", "UTO", 62, 15),
        page.Field("Passport No. / No. du passeport", person.number, 92, 15),
        page.Field("Surname / Nom", person.surname, 48, 22.5),
        page.Field("Given names / Prénoms", person.given, 48, 30),
        page.Field("Nationality / Nationalité", "UTOPIAN", 48, 37.5),
        page.Field("Date of birth / Date de naissance", _date(person.birth), 48, 45),
        page.Field("Sex / Sexe", person.sex, 92, 45),
        page.Field("Place of birth / Lieu de naissance", person.birth_place, 48, 52.5),
        page.Field("Date of issue / Date de délivrance", _date(term.issued), 48, 58.6),
        page.Field("Date of expiry / Date d'expiration", _date(term.expires), 92, 58.6),
        page.Field("CAN", person.can, 106, 9.8),
    )
    title = "UTOPIA   PASSPORT / PASSEPORT   SPECIMEN"
    return page.Layout(
        page.PASSPORT, title, fields, document.lines, people.portrait(person.person),
        (6, 15, 35, 45), person.can, document.electronic,
    )  # fmt: skip


def _card_layout(document: Document) -> page.Layout:
    person, term = document.traveller, document.term
    fields = (
        page.Field("Document No.", person.number, 31, 8.5),
        page.Field("Name", f"{person.surname}, {person.given}", 31, 14.5),
        page.Field("Date of birth", _date(person.birth), 31, 20.5),
        page.Field("Expiry", _date(term.expires), 57, 20.5),
        page.Field("CAN", person.can, 67, 8.5),
    )
    title = "UTOPIA  IDENTITY CARD  SPECIMEN"
    return page.Layout(
        page.CARD, title, fields, document.lines, people.portrait(person.person),
        (6, 9, 18.7, 24), person.can, document.electronic,
    )  # fmt: skip


def _date(day: datetime.date) -> str:
    return f"{day:%d %b %Y}".upper()
