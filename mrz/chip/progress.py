"""How far a reading has come; it outlives the sessions of the chip."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mrz.chip import asn1
from mrz.chip.errors import Malformed
from mrz.chip.evidence import (
    AccessEvidence,
    ActiveProof,
    ChipAuthentication,
    ChipEvidence,
    Timings,
)
from mrz.chip.files import ATR_INFO, COM, GUARDED, SOD
from mrz.chip.ladder import Ladder
from mrz.chip.lds import common, readable_groups
from mrz.chip.opening import Habits
from mrz.chip.sod import security_object
from mrz.chip.tlv import read_all

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mrz.chip.apdu import Channel

_USUAL_BYTES = {"COM": 32, "SOD": 2000, "DG1": 95, "DG14": 400, "DG15": 300, "DG2": 16_000}
_CAPABILITIES, _EXTENDED_LENGTH = 0x47, 0x7F66


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which files to read, in the order of reading. DG3 and DG4 are never read.

    authenticate: whether the chip is asked to prove itself. directory: read EF.DIR and
    EF.CardSecurity as well.
    """

    groups: tuple[str, ...] = ("DG1", "DG14", "DG15", "DG2")
    authenticate: bool = True
    directory: bool = False


ALL_OPEN_GROUPS = Wanted(
    ("DG1", "DG14", "DG15", "DG2", "DG5", "DG7", "DG11", "DG12", "DG13", "DG16"), directory=True
)


@dataclass(slots=True, repr=False)
class Progress:
    """Files that are whole, files begun, and what was learned about the chip.

    guarded: whether the chip said of a file that it lies behind an access control.
    """

    wanted: Wanted
    files: dict[str, bytes] = field(default_factory=dict)
    partial: dict[str, bytes | bytearray] = field(default_factory=dict)
    absent: list[str] = field(default_factory=list)
    guarded: bool = False
    failures: dict[str, int] = field(default_factory=dict)
    access: AccessEvidence = field(default_factory=AccessEvidence)
    active: ActiveProof | None = None
    active_tries: int = 0
    chip_authentication: ChipAuthentication | None = None
    chip_authentication_tries: int = 0
    habits: Habits = field(default_factory=Habits)
    ladder: Ladder = field(default_factory=Ladder)
    master_files_read: bool = False
    master_tries: int = 0
    apdus: int = 0
    milliseconds: dict[str, float] = field(default_factory=dict)

    def settled(self, name: str) -> bool:
        """Whether a file is whole, or known to be absent."""
        return name in self.files or name in self.absent

    def guards_all(self) -> bool:
        """Whether a chip that was left to be read without any key guards what lies open there.

        What was taken for absent then is asked for again, once it has been opened.
        """
        read = {COM.name, SOD.name} & self.files.keys()
        if self.access.method != "none" or not self.guarded or read:
            return False
        self.guarded = False
        self.absent.clear()
        return True

    def forget(self) -> None:
        """Drop what was read and proven: it may be another chip's. Habits stay, as guesses."""
        for gathered in (self.files, self.partial, self.absent, self.failures):
            gathered.clear()
        self.access, self.active, self.chip_authentication = AccessEvidence(), None, None
        self.active_tries = self.chip_authentication_tries = self.master_tries = 0
        self.master_files_read = False
        self.habits.refused_ways.clear()
        self.habits.odd_ways.clear()

    def mark(self) -> int:
        """Count the bytes read so far."""
        return sum(map(len, self.files.values())) + sum(map(len, self.partial.values()))

    def expected(self) -> int:
        """Estimate the bytes of the whole reading: what is known, and the usual for the rest."""
        names = {COM.name, SOD.name, *self.wanted.groups, *self.files} - set(self.absent)
        return sum(
            len(self.files[name]) if name in self.files else _USUAL_BYTES.get(name, 300)
            for name in names
        )

    def plan(self) -> tuple[str, ...]:
        """Name the data groups to read: wanted, and announced by EF.COM or by EF.SOD."""
        listed: tuple[str, ...] = ()
        if COM.name in self.files:
            try:
                listed += readable_groups(common(self.files[COM.name]).groups)
            except Malformed:
                self.habits.note("com_unreadable")
        if SOD.name in self.files:
            try:
                signed = security_object(self.files[SOD.name]).hashes
                listed += readable_groups(tuple(signed))
            except Malformed:
                self.habits.note("sod_unreadable")
        wanted = (name for name in self.wanted.groups if name not in GUARDED)
        return tuple(name for name in wanted if name in listed or not listed)

    def heed_atr_info(self) -> None:
        """Take the longest response from EF.ATR/INFO where it states one (9303-10, 3.11.2)."""
        try:
            for node in read_all(self.files.get(ATR_INFO.name, b"")):
                # Card capabilities, third octet: extended length (ISO/IEC 7816-4, table 119).
                if node.tag == _CAPABILITIES and not node.value[2] & 0x40:
                    self.ladder.limit(256)
                    self.habits.chained = True
                if node.tag == _EXTENDED_LENGTH:
                    lengths = [asn1.natural(child) for child in node.children()]
                    self.ladder.limit(lengths[-1])
        except (Malformed, IndexError):
            self.habits.note("atr_info_unreadable")

    @contextmanager
    def timed(self, part: str) -> Iterator[None]:
        """Add the time of a block to one part of the reading."""
        start = time.perf_counter()
        try:
            yield
        finally:
            spent = (time.perf_counter() - start) * 1000
            self.milliseconds[part] = self.milliseconds.get(part, 0.0) + spent

    def evidence(self, interrupted: str) -> ChipEvidence:
        """Freeze what stands; only whole files count."""
        files = tuple(self.files.items())
        return ChipEvidence(
            files=files,
            absent=tuple(self.absent),
            access=self.access,
            active=self.active,
            chip_authentication=self.chip_authentication,
            notes=tuple(self.habits.notes),
            interrupted=interrupted,
            apdus=self.apdus,
            bytes_read=sum(len(data) for _, data in files),
            timings=Timings(**self.milliseconds),
        )


class Counted:
    """A channel that counts what passes."""

    def __init__(self, channel: Channel, progress: Progress) -> None:
        self._channel = channel
        self._progress = progress

    def transmit(self, command: bytes) -> bytes:
        """Count a command and pass it on."""
        self._progress.apdus += 1
        return self._channel.transmit(command)

    def reset(self) -> None:
        """Pass it on."""
        self._channel.reset()
