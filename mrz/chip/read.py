"""Reading a chip: a list of short steps that can be taken up again after a lost session."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from mrz.chip import proving
from mrz.chip.access import MRZKey
from mrz.chip.errors import AccessRefused, ChipError, ChipLost, SessionEnded
from mrz.chip.files import APPLICATION_FILES, ATR_INFO, CARD_ACCESS, CARD_SECURITY, COM, DIR, SOD
from mrz.chip.keys import alternatives
from mrz.chip.opening import end, open_strongest, select_application, select_master
from mrz.chip.patience import Patience
from mrz.chip.progress import Counted, Progress, Wanted
from mrz.chip.returning import Returning
from mrz.chip.transfer import ABSENT, GUARDING, PlainSession, Transfer

if TYPE_CHECKING:
    from collections.abc import Callable

    from mrz.chip.access import AccessKey
    from mrz.chip.apdu import Channel
    from mrz.chip.evidence import ChipEvidence
    from mrz.chip.files import ElementaryFile
    from mrz.chip.transfer import Session

    Tell = Callable[[str, int, int], None]
    FileRead = Callable[[str, bytes], None]

MOST_SESSIONS = 24
MOST_IDLE_SESSIONS = 6
# What another session would not change.
_FINAL = frozenset({"chip.no_application", "chip.needs_zone"})
# Without these a document cannot be judged; any other file may stay unread.
_NEEDED = frozenset({"SOD", "DG1", "DG2"})
_MOST_FAILURES = 2
_MOST_MASTER_TRIES = 4
DEFAULT = Wanted()


class Interrupted(ChipLost):
    """The chip is lost in mid-reading. reading: resume it when the document is back."""

    def __init__(self, lost: ChipLost, reading: Reading) -> None:
        super().__init__(lost.detail, code=lost.code)
        self.reading = reading


def _nothing(_name: str, _data: bytes) -> None:
    return None


class Reading:
    """One reading of one chip; after ChipLost, resume(channel) goes on where it stopped."""

    def __init__(
        self,
        key: AccessKey,
        tell: Tell,
        wanted: Wanted = DEFAULT,
        file_read: FileRead = _nothing,
    ) -> None:
        self._key: AccessKey | None = key
        self._key_fits = self._asked_twice = False
        self._tell = tell
        self._file_read = file_read
        self._progress = Progress(wanted)
        self._session: Session | None = None
        self._reading = ""
        self._lost_at = -1
        self._returning = Returning()
        self._patience = Patience()
        self._furthest = 0

    def __repr__(self) -> str:
        return f"Reading({len(self._progress.files)} files)"

    def run(self, channel: Channel) -> ChipEvidence:
        """Read the chip; Interrupted, a ChipLost, keeps what was read and carries this reading."""
        try:
            self._run_sessions(Counted(channel, self._progress))
        except ChipLost as lost:
            raise Interrupted(lost, self) from lost
        finally:
            end(self._session)
        self.wipe()
        return self.evidence()

    def resume(self, channel: Channel) -> ChipEvidence:
        """Go on after the document was put back; files that are whole are not read again."""
        self._progress.ladder.settle()
        self._lost_at = -1
        self._returning.heed()
        try:
            channel.reset()
        except ChipLost as lost:
            raise Interrupted(lost, self) from lost
        return self.run(channel)

    def wipe(self) -> None:
        """Forget the key and the session keys."""
        end(self._session)
        self._key = None

    def evidence(self, interrupted: str = "") -> ChipEvidence:
        """Return what was read so far; only whole files stand in it."""
        return self._progress.evidence(interrupted)

    def _run_sessions(self, channel: Counted) -> None:
        idle = 0
        self._patience.renew()
        for _ in range(MOST_SESSIONS):
            before = self._progress.mark()
            try:
                self._walk(channel)
            except ChipError as odd:
                if not self._may_go_on(odd):
                    _tell(odd, opened=self._key_fits)
                self._returning.heed(odd)
                idle += 1
                if self._progress.mark() > before:
                    idle = 0
                over = self._patience.failed()
                if self._gives_up_file(odd):
                    idle, over = 0, False  # the next file has one try at least
                if over or idle >= MOST_IDLE_SESSIONS:
                    _tell(odd, opened=self._key_fits)
                self._begin_again(channel, odd, stuck=idle > 0)
            else:
                return
        raise ChipError("too many sessions", code="chip.session_ended")

    def _may_go_on(self, odd: ChipError) -> bool:
        if isinstance(odd, ChipLost):
            # A reader or chip without extended length may fall silent at the first long read.
            return self._progress.ladder.unproven_long or self._may_be_there(odd)
        if isinstance(odd, AccessRefused):
            return self._key_fits  # the key opened this chip before
        if odd.code == "chip.no_application" and not self._asked_twice:
            # Another program may have left the chip in its own session: a reset ends that.
            self._asked_twice, self._progress.master_files_read = True, False
            return True
        return odd.code not in _FINAL and self._key is not None

    def _may_be_there(self, lost: ChipLost) -> bool:
        """Whether one answer may have been lost and not the chip: the reset tells, once a place."""
        before, self._lost_at = self._lost_at, self._progress.mark()
        return lost.code == ChipLost.code and self._lost_at > before

    def _gives_up_file(self, odd: ChipError) -> bool:
        """Leave a file aside that ended the session again and again, where that is possible."""
        name, self._reading = self._reading, ""
        if not name or name in _NEEDED:
            return False
        progress = self._progress
        progress.failures[name] = progress.failures.get(name, 0) + 1
        # Some chips say in plain that there is no such file: twice is enough to believe it.
        says_no = getattr(odd, "status", 0) in ABSENT
        if progress.failures[name] <= (1 if says_no else _MOST_FAILURES):
            return False
        progress.habits.note(f"file_not_readable: {name} {odd.code}")
        progress.partial.pop(name, None)
        progress.absent.append(name)
        return True

    def _begin_again(self, channel: Counted, odd: ChipError, *, stuck: bool) -> None:
        self._progress.habits.note("session_ended")
        self._progress.ladder.settle(getattr(odd, "status", 0), again=stuck)
        end(self._session)
        try:
            channel.reset()
        except Exception as gone:
            if isinstance(odd, ChipLost):  # what a channel says of a chip that is gone may vary
                raise odd from gone
            raise

    def _walk(self, channel: Counted) -> None:
        progress = self._progress
        self._say("access")
        with progress.timed("access"):
            self._returning.before_opening(progress)
            self._furthest = min(self._furthest, progress.mark())
            self._session = self._open(channel)
            self._returning.after_opening(progress, self._session)
        for file in (COM, SOD):
            self._read(file)
        if progress.guards_all():
            raise ChipError("nothing lies open", code="chip.access_method")
        for name in progress.plan():
            self._read(APPLICATION_FILES[name])
            with progress.timed("authenticate"):
                self._session = proving.after(name, channel, self._session, progress)

    def _say(self, step: str) -> None:
        done = self._progress.mark()
        self._tell(step, done, max(self._progress.expected(), done))

    def _open(self, channel: Counted) -> Session:
        progress = self._progress
        self._read_master_files(channel)
        session = self._with_a_key(channel)
        if progress.access.method.startswith("PACE"):
            if progress.access.mapping_proof is not None or progress.wanted.directory:
                self._read(CARD_SECURITY, session)
            if not select_application(session, progress.habits):
                progress.habits.note("application_not_selected")
        return session

    def _read_master_files(self, channel: Counted) -> None:
        progress = self._progress
        if progress.master_files_read:
            return
        plain = PlainSession(channel)
        tries, progress.master_tries = progress.master_tries, progress.master_tries + 1
        if tries >= _MOST_MASTER_TRIES:
            progress.habits.note("master_file_not_readable")
            return
        self._read(CARD_ACCESS, plain)
        # Some chips fall silent at a SELECT of the master file: it is asked for once only.
        if CARD_ACCESS.name not in progress.files and not tries and select_master(plain):
            progress.absent.clear()
            self._read(CARD_ACCESS, plain)
        if CARD_ACCESS.name in progress.files:
            self._read(ATR_INFO, plain)
        elif found := Transfer(plain, None, progress.ladder, lambda _data, _total: None).peek(
            ATR_INFO
        ):
            self._keep(ATR_INFO.name, found)
        progress.heed_atr_info()
        if progress.wanted.directory:
            self._read(DIR, plain)
        progress.absent.clear()  # what the master file lacks, no issuer promised
        progress.master_files_read = True

    def _with_a_key(self, channel: Counted) -> Session:
        if self._key is None:
            raise ChipError("this reading has ended")
        keys: list[AccessKey] = [self._key]
        if isinstance(self._key, MRZKey) and not self._key_fits:
            keys += alternatives(self._key)
        card_access = self._progress.files.get(CARD_ACCESS.name, b"")
        refusal: AccessRefused | None = None
        patience = Patience()
        for key in keys:
            if refusal is not None:
                if patience.failed():
                    break
                channel.reset()
            try:
                session, access = open_strongest(channel, key, card_access, self._progress.habits)
            except AccessRefused as refused:
                refusal = refusal or refused
            else:
                self._key, self._key_fits, self._progress.access = key, True, access
                return session
        raise refusal or ChipError("no key to try")

    def _read(self, file: ElementaryFile, session: Session | None = None) -> None:
        progress, session = self._progress, session or self._session
        if session is None or progress.settled(file.name):
            return
        suite = getattr(session, "suite", None)
        before = progress.mark() - len(progress.partial.get(file.name, b""))
        likely = progress.expected()

        def told(data: bytes | bytearray, total: int) -> None:
            progress.partial[file.name] = data
            self._reached(before + len(data))
            self._tell(file.name, before + len(data), max(likely, before + total))

        transfer = Transfer(session, suite, progress.ladder, told)
        self._reading = file.name
        with progress.timed("read"):
            data = transfer.take(file, bytes(progress.partial.get(file.name, b"")))
        self._reading = ""
        progress.partial.pop(file.name, None)
        if data is None:
            progress.absent.append(file.name)
            progress.guarded = progress.guarded or transfer.status in GUARDING
            return
        self._keep(file.name, data)

    def _reached(self, mark: int) -> None:
        if mark > self._furthest:
            self._furthest = mark
            self._patience.renew()

    def _keep(self, name: str, data: bytes) -> None:
        self._progress.files[name] = data
        self._reached(self._progress.mark())
        self._file_read(name, data)


def _tell(odd: ChipError, *, opened: bool) -> NoReturn:
    # A chip that was opened before is a travel document's, whatever it answers now.
    if isinstance(odd, SessionEnded) or (opened and odd.code == "chip.no_application"):
        raise ChipError(odd.detail, code="chip.session_ended") from odd
    raise odd
