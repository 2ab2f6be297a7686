"""Reading a chip: a list of short steps that can be taken up again after a lost session."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from mrz.chip.access import MRZKey
from mrz.chip.errors import AccessRefused, ChipError, ChipLost, Malformed, SessionEnded
from mrz.chip.evidence import AccessEvidence, ChipEvidence, Timings
from mrz.chip.files import BY_NAME, COM, SOD
from mrz.chip.keys import alternatives
from mrz.chip.lds import common, readable_groups
from mrz.chip.opening import Habits, end, open_basic
from mrz.chip.sod import security_object
from mrz.chip.transfer import Ladder, Transfer

if TYPE_CHECKING:
    from collections.abc import Callable

    from mrz.chip.access import AccessKey
    from mrz.chip.apdu import Channel
    from mrz.chip.files import ElementaryFile
    from mrz.chip.transfer import Session

    _Result = TypeVar("_Result")
    Tell = Callable[[str, int, int], None]
    FileRead = Callable[[str, bytes], None]

MOST_SESSIONS = 12
MOST_IDLE_SESSIONS = 4
_USUAL_BYTES = {"COM": 32, "SOD": 2000, "DG1": 95, "DG14": 400, "DG15": 300, "DG2": 16_000}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which files to read; the order is the order of reading. DG3 and DG4 are never read."""

    groups: tuple[str, ...] = ("DG1", "DG14", "DG15", "DG2")


ALL_OPEN_GROUPS = Wanted(
    ("DG1", "DG14", "DG15", "DG2", "DG5", "DG7", "DG11", "DG12", "DG13", "DG16")
)


class _Counted:
    """A channel that counts what passes."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self.apdus = 0

    def transmit(self, command: bytes) -> bytes:
        self.apdus += 1
        return self._channel.transmit(command)

    def reset(self) -> None:
        self._channel.reset()


def _nothing(_name: str, _data: bytes) -> None:
    return None


class Reading:
    """One reading of one chip; after ChipLost, resume(channel) goes on where it stopped."""

    def __init__(
        self,
        key: AccessKey,
        tell: Tell,
        wanted: Wanted = Wanted(),
        file_read: FileRead = _nothing,
    ) -> None:
        self._key: AccessKey | None = key
        self._tell = tell
        self._wanted = wanted
        self._file_read = file_read
        self._files: dict[str, bytes] = {}
        self._partial: dict[str, bytes] = {}
        self._absent: list[str] = []
        self._access = AccessEvidence()
        self._habits = Habits()
        self._ladder = Ladder()
        self._session: Session | None = None
        self._milliseconds = {"access": 0.0, "read": 0.0, "authenticate": 0.0}
        self._apdus = 0

    def __repr__(self) -> str:
        return f"Reading({len(self._files)} files)"

    def run(self, channel: Channel) -> ChipEvidence:
        """Read the chip; ChipLost keeps what was read and carries this reading."""
        counted = _Counted(channel)
        try:
            self._run_sessions(counted)
        except ChipLost as lost:
            lost.reading = self
            raise
        finally:
            self._apdus += counted.apdus
            end(self._session)
        self.wipe()
        return self.evidence()

    def resume(self, channel: Channel) -> ChipEvidence:
        """Go on after the document was put back; files that are whole are not read again."""
        self._ladder.settle()
        channel.reset()
        return self.run(channel)

    def wipe(self) -> None:
        """Forget the key and the session keys."""
        end(self._session)
        self._key = None

    def evidence(self, interrupted: str = "") -> ChipEvidence:
        """Return what was read so far; only whole files stand in it."""
        files = tuple(self._files.items())
        return ChipEvidence(
            files=files,
            absent=tuple(self._absent),
            access=self._access,
            notes=tuple(self._habits.notes),
            interrupted=interrupted,
            apdus=self._apdus,
            bytes_read=sum(len(data) for _, data in files),
            timings=Timings(**self._milliseconds),
        )

    def _run_sessions(self, channel: _Counted) -> None:
        idle = 0
        for _ in range(MOST_SESSIONS):
            before = self._progress_mark()
            try:
                self._walk(channel)
            except SessionEnded as ended:
                idle = 0 if self._progress_mark() > before else idle + 1
                self._habits.note("session_ended")
                self._ladder.settle()
                if idle >= MOST_IDLE_SESSIONS:
                    raise ChipError(ended.detail, code="chip.session_ended") from ended
                end(self._session)
                channel.reset()
            else:
                return
        raise ChipError("too many sessions", code="chip.session_ended")

    def _progress_mark(self) -> int:
        return sum(map(len, self._files.values())) + sum(map(len, self._partial.values()))

    def _walk(self, channel: _Counted) -> None:
        if self._key is None:
            raise ChipError("this reading has ended")
        self._tell("access", self._progress_mark(), self._expected())
        self._session = self._timed("access", lambda: self._open(channel))
        self._read(COM)
        self._read(SOD)
        for name in self._plan():
            self._read(BY_NAME[name])

    def _open(self, channel: _Counted) -> Session:
        assert self._key is not None  # noqa: S101 - for the type checker; _walk looked
        keys = [self._key]
        if isinstance(self._key, MRZKey):
            keys += alternatives(self._key)
        refusal: AccessRefused | None = None
        for place, key in enumerate(keys):
            if place:
                channel.reset()
            try:
                session, self._access = open_basic(channel, key, self._habits)
            except AccessRefused as refused:
                refusal = refusal or refused
            else:
                self._key = key
                return session
        assert refusal is not None  # noqa: S101 - the loop ran at least once
        raise refusal

    def _plan(self) -> tuple[str, ...]:
        listed: tuple[str, ...] = ()
        if "COM" in self._files:
            try:
                listed = readable_groups(common(self._files["COM"]).groups)
            except Malformed:
                self._habits.note("com_unreadable")
        if "SOD" in self._files:
            try:
                signed = security_object(self._files["SOD"]).hashes
                listed += readable_groups(tuple(signed))
            except Malformed:
                self._habits.note("sod_unreadable")
        return tuple(name for name in self._wanted.groups if name in listed or not listed)

    def _read(self, file: ElementaryFile) -> None:
        if file.name in self._files or file.name in self._absent or self._session is None:
            return
        suite = getattr(self._session, "suite", None)

        def progress(data: bytes, total: int) -> None:
            self._partial[file.name] = data
            done = self._progress_mark()
            self._tell(file.name, done, max(self._expected(), done + total - len(data)))

        transfer = Transfer(self._session, suite, self._ladder, progress)
        known = self._partial.get(file.name, b"")
        data = self._timed("read", lambda: transfer.read(file, known))
        self._partial.pop(file.name, None)
        if data is None:
            self._absent.append(file.name)
            return
        self._files[file.name] = data
        self._file_read(file.name, data)

    def _expected(self) -> int:
        names = {"COM", "SOD", *self._wanted.groups} - set(self._absent)
        return sum(
            len(self._files[name]) if name in self._files else _USUAL_BYTES.get(name, 300)
            for name in names
        )

    def _timed(self, part: str, work: Callable[[], _Result]) -> _Result:
        start = time.perf_counter()
        try:
            return work()
        finally:
            self._milliseconds[part] += (time.perf_counter() - start) * 1000


def read_chip(
    channel: Channel,
    key: AccessKey,
    tell: Tell,
    *,
    wanted: Wanted = Wanted(),
    file_read: FileRead = _nothing,
) -> ChipEvidence:
    """Read a chip; raises ChipLost (with .reading to resume), AccessRefused or ChipError."""
    return Reading(key, tell, wanted, file_read).run(channel)
