"""The outcome of one check (ICAO Doc 9303-2 Appendix C, BSI TR-03135).

Readers collect evidence; pure code turns it into checks; the policy turns checks into advice.
Data that we do not have make a check *undetermined*, never *failed*: a gap of ours is not the
traveller's fault.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What came of a check."""

    SUCCESSFUL = "successful"
    FAILED = "failed"
    UNDETERMINED = "undetermined"
    NOT_PERFORMED = "not_performed"
    ABORTED = "aborted"


class Group(StrEnum):
    """The group that a check belongs to, in the order in which an officer reads them."""

    PRINT = "print"
    CHIP = "chip"
    AGREEMENT = "agreement"
    FACE = "face"
    FINGER = "finger"
    LISTS = "lists"
    STATION = "station"


@dataclass(frozen=True, slots=True)
class Check:
    """One check with its outcome.

    name: closed catalogue, "<group>.<check>", for example "chip.sod_signature".
    code: key of the sentence in client.messages, stable, "" where the outcome says it all.
    detail: named values for the sentence and for a technician. They die with the inspection and
        are never logged; an MRZ character may stand here because the officer must compare it.
    """

    name: str
    group: Group
    outcome: Outcome
    code: str = ""
    detail: tuple[tuple[str, str], ...] = ()
