"""A chip whose files have exactly so many bytes, for measuring readers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2

from devices.sim import people
from devices.sim.chip import personalise
from devices.sim.chip.files import ApplicationFile
from devices.sim.document import DG2, as_holder

if TYPE_CHECKING:
    from devices.sim.authority import Identity
    from devices.sim.chip.image import ChipImage
    from devices.sim.chip.personalise import Profile
    from devices.sim.document import Document

_FILES = (ApplicationFile.SOD, 0x0101, DG2)
_QUALITY = 35
_MOST_TRIES = 40


def sized_chip(document: Document, signer: Identity, profile: Profile, size: int) -> ChipImage:
    """Personalise a chip whose EF.SOD, DG1 and DG2 have so many bytes together.

    The portrait is padded; ValueError for a size that it does not fit into.
    """
    holder, keys = as_holder(document), personalise.make_keys(profile)
    face = people.portrait(document.traveller.person)
    good, encoded = cv2.imencode(".jpg", face, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    picture = bytes(encoded) if good else b""
    for _ in range(_MOST_TRIES):  # the length of a signature in EF.SOD is not known before
        groups = personalise.make_groups(replace(holder, picture=picture), profile, keys)
        secret = (signer.key, signer.certificate)
        image = personalise.make_image(holder, profile, keys, groups, secret)
        missing = size - sum(len(image.application[file]) for file in _FILES)
        if not missing:
            return image
        if len(picture) + missing < len(encoded):
            break
        picture = (picture + bytes(max(missing, 0)))[: len(picture) + missing]
    raise ValueError(f"no chip of {size} bytes")
