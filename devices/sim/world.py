"""The training world: a State, its documents, its travellers, and the devices that show them."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

from devices.errors import DeviceError, Fault
from devices.sim import stage as stages
from devices.sim.authority import Identity, load_or_make, revocation_list
from devices.sim.chip.card import Card
from devices.sim.document import Document, as_chip, as_page, damaged, issue
from devices.sim.finger_card import finger_card
from devices.sim.scenario import SCENARIOS, Scenario
from devices.sim.service import ChipService
from devices.sim.sized import sized_chip
from devices.sim.stage import Stage
from devices.sim.traveller import travellers
from devices.sim.visa import visa_picture

if TYPE_CHECKING:
    from pathlib import Path

    from devices.sim.chip.image import ChipImage
    from devices.types import Page


# The driver has two slots; chips come into the first.
VIRTUAL_READER = "pcsc:Virtual PCD 00 00"


class TrainingWorld:
    """One world in a process. Its keys lie in the folder (mode 600) and are made once.

    chip_path: "pcscd" or "in-process" once started; chip_reason: why it is not pcscd.
    The four addresses are those of its devices.
    """

    page_address = "sim:page"
    camera_address = "sim:camera"
    finger_address = "sim:finger"

    scenarios: tuple[str, ...] = tuple(SCENARIOS)

    def __init__(self, folder: Path) -> None:
        now = datetime.datetime.now(datetime.UTC)
        self._now, self._today = now, now.date()
        self._identities, _ = load_or_make(folder, now)
        self._service: ChipService | None = None
        self._stage: Stage | None = None
        self.chip_path = ""
        self.chip_reason = ""

    def certificates(self) -> list[bytes]:
        """Return the training CSCA's certificate (DER) for the trust store."""
        return [self._identities["csca"].certificate]

    def seal_signers(self) -> list[bytes]:
        """Return the certificate (DER) of the training State's signer of seals."""
        return [self._identities["seal-signer"].certificate]

    def revocation_lists(self) -> list[bytes]:
        """Return the training CSCA's revocation list (DER), made today."""
        csca, revoked = self._identities["csca"], self._identities["revoked-signer"]
        return [revocation_list(csca, revoked, self._now)]

    def start(self, *, prefer_pcscd: bool = True) -> None:
        """Bring up the devices; to be called before the process gives up its IP sockets."""
        if self._stage is not None:
            raise DeviceError(Fault.BUSY, "sim:world", "this world runs already")
        self.chip_path, self.chip_reason = "in-process", "chosen"
        if prefer_pcscd:
            try:
                self._service = ChipService()
            except (DeviceError, OSError) as refusal:
                self.chip_reason = getattr(refusal, "detail", "") or str(refusal)
            else:
                self.chip_path, self.chip_reason = "pcscd", ""
        self._stage = Stage(chip_in_process=self._service is None)
        stages.enter(self._stage)

    @property
    def chip_address(self) -> str:
        """Return the address of the reader that the chips are laid on."""
        return "sim:chip" if self._service is None else VIRTUAL_READER

    def present(self, scenario: str) -> None:
        """Lay the scenario's document down, with its chip; its people step before the camera."""
        stage, scene = self._running(), SCENARIOS[scenario]
        document = self.document(scenario)
        self.withdraw()
        holder = document.traveller.person
        stage.people = (holder,) if scene.people is None else scene.people
        stage.camera_leaves_after = scene.camera_leaves_after
        if scene.chip:
            self._insert(self.chip(scenario, document), scene)
        stage.touches = scene.touches
        page = self._with_visa(as_page(document), document, scene)
        stage.lay(replace(page, finger_record=finger_card(scene.card_finger)))

    def present_sized(self, size: int, longest: int) -> None:
        """Lay a chip down whose EF.SOD, DG1 and DG2 have exactly so many bytes together.

        longest: most bytes of one response; 256 for a chip without extended length.
        """
        document = self.document("clean")
        self.withdraw()
        profile = replace(SCENARIOS["clean"].profile, longest=longest)
        image = sized_chip(document, self.identity("signer"), profile, size)
        self._insert(image, SCENARIOS["clean"])
        self._running().lay(as_page(document))

    def withdraw(self) -> None:
        """Take the document away; the traveller leaves."""
        self._running().clear()
        if self._service is not None:
            self._service.remove()

    def stop(self) -> None:
        """End the devices and every process of this world; allowed twice."""
        if self._stage is not None:
            self._stage.clear()
            stages.leave(self._stage)
            self._stage = None
        if self._service is not None:
            self._service.stop()
            self._service = None

    def document(self, scenario: str) -> Document:
        """Issue the document of a scenario, damaged where the scenario says so."""
        scene = SCENARIOS[scenario]
        person = travellers(self._today)[scene.role]
        made = issue(person, self._today, scene.layout, electronic=scene.electronic)
        return damaged(made) if scene.damaged else made

    def chip(self, scenario: str, document: Document) -> ChipImage:
        """Personalise the chip of a scenario."""
        scene = SCENARIOS[scenario]
        return as_chip(
            document,
            self.identity(scene.signer),
            scene.forgery,
            scene.profile,
            jpeg_2000=scene.jpeg_2000,
        )

    def identity(self, name: str) -> Identity:
        """Return a key and certificate of the training State by its name."""
        return self._identities[name]

    def _with_visa(self, page: Page, document: Document, scene: Scenario) -> Page:
        """Add the picture of the visa's page, where the traveller has one."""
        if not scene.visa:
            return page
        signer, number = self.identity(scene.visa), scene.visa_number
        picture = visa_picture(document, signer, self._today, number, scene.visa_finger)
        return replace(page, pictures=(*page.pictures, picture))

    def _insert(self, image: ChipImage, scene: Scenario) -> None:
        if self._service is not None:
            self._service.insert(image, scene.faults)
        else:
            self._running().chip_field.insert(Card(image), scene.faults)

    def _running(self) -> Stage:
        if self._stage is None:
            raise DeviceError(Fault.ABSENT, "sim:world", "this world is not started")
        return self._stage
