"""A visa of Utopia with its seal: a page of its own in the traveller's passport."""

from __future__ import annotations

import base64
import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from devices.sim import page, people, seal
from devices.sim.traveller import Term, visa_zone
from devices.types import Light, PagePicture

if TYPE_CHECKING:
    from devices.sim.authority import Identity
    from devices.sim.document import Document

_STAY_DAYS, _ENTRIES = 90, 2
_MRZ_A = 1
# Without the optional data at the end of the second line (9303-13, visa profile).
_PACKED = slice(0, 72)
_SEAL_AT = 980, 70
# The finger that the training world draws under this number, as the State enrolled it: a minutiae
# record of ISO/IEC 19794-2:2005.
_FINGERS = {
    3: base64.b64decode(
        "Rk1SACAyMAAAAADeAAABQAGQAMUAxQEAAgAAIEDUAGdnYUBlAJMyYUClAGX6YUCBAVclYUDhAU3rYUA3ANq6YUDwALJR"
        "YUDUAJ/UYUCDAJavYUC+AO+EYUCpARIEYIC/AITkYECEAMNGYIDdARd8YECoACH2YIBSAFuvYECwAVoOYIA5ALdCYICj"
        "AN33YIB3AHeqYICDARGVYIB/ADuUYEBmAOBNYIBXATucYID4AR5zYICGAPFxYEDjAMlIX0BlARGPX4BRAMlFX0CjAKmd"
        "XoELAOFJXkD7AErbXAAA"
    )
}


@lru_cache(maxsize=16)
def visa_picture(
    document: Document, signer: Identity, day: datetime.date, number: str = "", finger: int = 0
) -> PagePicture:
    """Draw the visa's page; number: the passport that it was given for, "" for the holder's own.

    finger: a number of fingerprint.draw whose record the seal carries, 0 for none.
    """
    person = document.traveller
    issued = day - datetime.timedelta(days=20)
    term = Term(issued, issued + datetime.timedelta(days=365))
    zone = visa_zone(person, term)
    features = (
        (_MRZ_A, seal.c40("".join(zone)[_PACKED])),
        (seal.ENTRIES, bytes([_ENTRIES])),
        (seal.STAY, bytes([_STAY_DAYS, 0, 0])),
        (seal.PASSPORT, seal.c40(number or person.number)),
        *(((seal.FINGER, _FINGERS[finger]),) if finger else ()),
    )
    content = seal.make_seal(seal.Wanted(seal.VISA, features, issued), signer)
    drawn = page.draw_visible(_layout(document, zone, term))
    return PagePicture(Light.VISIBLE, seal.pasted(drawn, content, *_SEAL_AT), page.DOTS_PER_INCH)


def _layout(document: Document, zone: tuple[str, ...], term: Term) -> page.Layout:
    person = document.traveller
    fields = (
        page.Field("Valid for / Valable pour", "UTOPIA", 48, 15),
        page.Field("Passport No. / No. du passeport", person.number, 48, 22.5),
        page.Field("Name / Nom", f"{person.surname}, {person.given}", 48, 30),
        page.Field("Entries / Entrées", str(_ENTRIES), 48, 37.5),
        page.Field("Days / Jours", str(_STAY_DAYS), 66, 37.5),
        page.Field("Until / Au", f"{term.expires:%d %b %Y}".upper(), 48, 45),
    )
    return page.Layout(
        page.PASSPORT, "UTOPIA   VISA   SPECIMEN", fields, zone, people.portrait(person.person),
        (6, 15, 35, 45), person.can, chip=False,
    )  # fmt: skip
