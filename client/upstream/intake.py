"""Open, verify, store, and only then sign a receipt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from client.records import acknowledgement, gap, health
from client.records.acknowledgement import Acknowledgement
from client.records.closed import RecordRefusal
from client.records.gap import Gap
from client.records.record import Head, Record, from_bytes
from client.records.sealing import Envelope, SealRefusal, digest
from client.records.signing import (
    GAP_TYPE,
    HEALTH_TYPE,
    RECORD_TYPE,
    KeyClass,
    SignatureRefusal,
    verify,
)
from client.upstream.following import WAITS, Row, key_of, place_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from cryptography.hazmat.primitives.asymmetric import ec

    from client.records.health import Health
    from client.records.sealing import Opener
    from client.records.signing import Signed, Signer
    from client.upstream.store import Store


_READERS: dict[str, Callable[[bytes], Record | Health | Gap]] = {
    RECORD_TYPE: from_bytes,
    HEALTH_TYPE: health.from_bytes,
    GAP_TYPE: gap.from_bytes,
}


@dataclass(frozen=True, slots=True)
class KnownStation:
    """A station that the State registered, and what its key may speak for."""

    public: ec.EllipticCurvePublicKey
    key_class: KeyClass


@dataclass(frozen=True, slots=True)
class Answer:
    """The upstream's word on one envelope: a signed receipt, or the code of a refusal."""

    id: str
    receipt: str = ""
    code: str = ""

    def to_json(self) -> dict[str, str]:
        """Return the object that stands in the answer."""
        known = {"id": self.id, "receipt": self.receipt, "code": self.code}
        return {key: value for key, value in known.items() if value}


class IntakeRefusal(ValueError):  # noqa: N818 - an answer to the station
    """An envelope that the State does not take; code tells why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Intake:
    """The State's side: its opener, its receipt key, the stations it knows, and its store.

    accepts: the class of station keys; production refuses training keys and simulated devices.
    """

    def __init__(
        self,
        opener: Opener,
        signer: Signer,
        stations: Mapping[str, KnownStation],
        store: Store,
        accepts: KeyClass,
    ) -> None:
        self._opener = opener
        self._signer = signer
        self._stations = stations
        self._publics = {key: known.public for key, known in stations.items()}
        self.store = store
        self._accepts = accepts

    def take(self, values: Sequence[object]) -> list[Answer]:
        """Answer every envelope; what is stored is durable before a receipt is signed."""
        read = [self._read(value) for value in values]
        rows = [each for each in read if isinstance(each, Row)]
        codes = iter(self.store.keep(rows))
        answers = [
            each if isinstance(each, Answer) else self._answer(each, next(codes)) for each in read
        ]
        told = zip(read, answers, strict=True)
        self.store.alarm({_alarm(one, answer) for one, answer in told if answer.code})
        return answers

    def _answer(self, row: Row, code: str) -> Answer:
        if code:
            return Answer(row.id, code=code)
        head = Head(row.size, row.root)
        told = Acknowledgement(1, row.id, row.sha256, key_of(row.station), row.seq, head)
        return Answer(row.id, receipt=acknowledgement.write(told, self._signer))

    def _read(self, value: object) -> Row | Answer:
        record_id = ""
        try:
            envelope = Envelope.from_json(value)
            record_id = envelope.id
            return self._row(envelope)
        except (SealRefusal, SignatureRefusal, RecordRefusal, IntakeRefusal) as refusal:
            return Answer(record_id, code=refusal.code)

    def _row(self, envelope: Envelope) -> Row:
        text = self._opener.open(envelope)
        signed = verify(text, self._publics, tuple(_READERS))
        self._check_class(signed)
        record = _READERS[signed.kind](signed.payload)
        if record.id != envelope.id:
            raise IntakeRefusal("upstream.other_id")
        return Row(
            id=record.id,
            station=place_of(signed.key, signed.series),
            seq=record.seq,
            sha256=digest(envelope.sealed),
            size=record.log.size,
            root=record.log.root,
            day=record.day,
            post=record.bcp,
            text=text,
            log=envelope.log,
            health=signed.payload.decode() if signed.kind == HEALTH_TYPE else "",
            gap=record if isinstance(record, Gap) else None,
        )

    def _check_class(self, signed: Signed) -> None:
        registered = self._stations[signed.key].key_class
        if {signed.key_class, registered} != {self._accepts}:
            raise IntakeRefusal("upstream.key_class")
        if signed.simulated and self._accepts is KeyClass.PRODUCTION:
            raise IntakeRefusal("upstream.simulated")


def _alarm(read: Row | Answer, answer: Answer) -> tuple[str, str]:
    """Name what an alarm is about: the record, or the station where a whole queue waits."""
    waits = isinstance(read, Row) and answer.code in WAITS
    return (key_of(read.station) if waits and isinstance(read, Row) else answer.id, answer.code)
