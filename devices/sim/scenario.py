"""The scenarios of the training world: which document, which chip, who stands before the camera."""

from __future__ import annotations

from dataclasses import dataclass, replace

from devices.sim.chip.faults import Fault, FaultKind
from devices.sim.chip.personalise import MODERN, Profile
from devices.sim.document import Forgery, Layout
from devices.sim.fingerprint import Touch

UNTOUCHED = Forgery()
ANNAS_FINGER, OTHER_FINGER = 3, 8


@dataclass(frozen=True, slots=True)
class Scenario:
    """One scene.

    role: the traveller of the document. people: who stands before the camera; None for the
    holder. chip: whether a chip answers. electronic: whether the page promises one.
    jpeg_2000: the form of the chip's portrait. signer: the document signer's name in authority.
    faults: what goes wrong while the chip is read. camera_leaves_after: frames until the plug is
    pulled. card_finger: the finger (a number of fingerprint.draw) that the traveller carries on a
    card, 0 for no card. touches: which finger is laid on the scanner, and how. visa: the signer of
    a visa's seal, "" for no visa. visa_number: the passport that the visa was given for, "" for
    this one. visa_finger: as card_finger, in the visa's seal.
    """

    role: str = "adult"
    people: tuple[str, ...] | None = None
    chip: bool = True
    electronic: bool = True
    layout: Layout = Layout.PASSPORT
    jpeg_2000: bool = False
    signer: str = "signer"
    forgery: Forgery = UNTOUCHED
    damaged: bool = False
    faults: tuple[Fault, ...] = ()
    profile: Profile = MODERN
    camera_leaves_after: int = 0
    card_finger: int = 0
    touches: tuple[tuple[int, Touch], ...] = ()
    visa: str = ""
    visa_number: str = ""
    visa_finger: int = 0


_LAID = Touch(turn=7, across=8, down=-10, pressure=0.45)
_DRY = Touch(turn=-5, pressure=0.0, covered=0.06, noise=26)
# The last two show the clean document: the client plays the policy and the list.
SCENARIOS = {
    "clean": Scenario(),
    "impostor": Scenario(people=("sailor",)),
    "unknown-csca": Scenario(signer="stranger-signer"),
    "revoked-signer": Scenario(signer="revoked-signer"),
    "altered-dg2": Scenario(people=("sailor",), forgery=Forgery(swapped_face="sailor")),
    "cloned-chip": Scenario(forgery=Forgery(cloned=True)),
    "damaged-mrz": Scenario(damaged=True),
    "silent-chip": Scenario(chip=False),
    "paper": Scenario(chip=False, electronic=False),
    "child": Scenario(role="child", jpeg_2000=True),
    "identity-card": Scenario(
        role="elder",
        layout=Layout.CARD,
        jpeg_2000=True,
        profile=replace(MODERN, face_format="39794-5"),
    ),
    "two-faces": Scenario(people=("astronaut", "sailor")),
    "no-face": Scenario(people=()),
    "camera-unplugged": Scenario(camera_leaves_after=3),
    "document-lifted": Scenario(
        profile=replace(MODERN, longest=256), faults=(Fault(60, FaultKind.PULL, 2500),)
    ),
    "finger": Scenario(card_finger=ANNAS_FINGER, touches=((ANNAS_FINGER, _LAID),)),
    "finger-differs": Scenario(card_finger=ANNAS_FINGER, touches=((OTHER_FINGER, _LAID),)),
    "finger-faint": Scenario(card_finger=ANNAS_FINGER, touches=((ANNAS_FINGER, _DRY),)),
    "visa": Scenario(visa="seal-signer"),
    "visa-of-another": Scenario(visa="seal-signer", visa_number="L898902C4"),
    "visa-unknown-signer": Scenario(visa="stranger-seal-signer"),
    "visa-finger": Scenario(
        visa="seal-signer", visa_finger=ANNAS_FINGER, touches=((ANNAS_FINGER, _LAID),)
    ),
    "expired-policy": Scenario(),
    "list-late": Scenario(),
}
