"""A specimen document of Utopia: what is printed on it and what its chip holds."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from devices.sim import page, people
from devices.sim.chip import lds, personalise
from devices.sim.chip.personalise import FIRST_GENERATION, Holder, Profile
from devices.sim.traveller import Term, Traveller, card_zone, information, passport_zone
from devices.types import Light, Page, PagePicture

if TYPE_CHECKING:
    from devices.sim.authority import Identity
    from devices.sim.chip.image import ChipImage

DG2 = 0x0102


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


@lru_cache(maxsize=32)
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
    profile: Profile = FIRST_GENERATION,
    *,
    jpeg_2000: bool = False,
) -> ChipImage:
    """Personalise the chip: the files, signed by the document signer, and the keys."""
    forgery = forgery or Forgery()
    holder = as_holder(document, jpeg_2000=jpeg_2000)
    keys = personalise.make_keys(profile)
    groups = personalise.make_groups(holder, profile, keys)
    secret = (signer.key, signer.certificate)
    image = personalise.make_image(holder, profile, keys, groups, secret)
    if forgery.swapped_face:
        other = people.encoded_portrait(forgery.swapped_face, jpeg_2000=jpeg_2000)
        face = lds.face(other, holder.width, holder.height, sex=holder.sex)
        image = replace(image, application={**image.application, DG2: face})
    return personalise.cloned(image, profile) if forgery.cloned else image


def as_holder(document: Document, *, jpeg_2000: bool = False) -> Holder:
    """Say what the State knows of the document's holder."""
    traveller = document.traveller
    return Holder(
        zone=document.zone,
        information=information(traveller, document.term),
        can=traveller.can,
        picture=people.encoded_portrait(traveller.person, jpeg_2000=jpeg_2000),
        width=people.PORTRAIT_WIDTH,
        height=people.PORTRAIT_HEIGHT,
        sex={"F": lds.FEMALE, "M": lds.MALE}.get(traveller.sex, lds.UNSPECIFIED),
        full_name=f"{traveller.surname}<<{traveller.given}".replace(" ", "<"),
        birth_place=traveller.birth_place,
        born=f"{traveller.birth:%Y%m%d}",
        issued=f"{document.term.issued:%Y%m%d}",
    )


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
        page.Field("CAN", person.can, 92, 22.5),
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
        (6, 8.6, 15.6, 20), person.can, document.electronic,
    )  # fmt: skip


def _date(day: datetime.date) -> str:
    return f"{day:%d %b %Y}".upper()
