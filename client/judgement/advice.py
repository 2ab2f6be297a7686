"""Advice is what the machine says; a decision is what a person does. No path joins the two."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Level(IntEnum):
    """Advice in three levels; there is no "refuse" (PRODUCT: outcomes, checks, advice)."""

    GREEN = 0
    AMBER = 1
    RED = 2

    @property
    def letter(self) -> str:
        """The letter that stands in the record."""
        return "gar"[self]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why advice is not green: the check, its code, and the values for its sentence."""

    check: str
    code: str
    level: Level
    detail: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Advice:
    """Advice with its reasons, the worst first.

    done, required: completeness, as in "15 of 16 checks". policy: "id@version:hash".
    """

    level: Level
    reasons: tuple[Reason, ...]
    done: int
    required: int
    policy: str


class Action(StrEnum):
    """What a person can decide; the first three are the first line's, refuse is not (I4)."""

    ADMIT = "admit"
    REFER = "refer"
    STOP = "stop"
    ADMIT_CONDITIONAL = "admit_conditional"
    DEFER = "defer"
    REFUSE = "refuse"
    HAND_OVER = "hand_over"


FIRST_LINE = frozenset({Action.ADMIT, Action.REFER, Action.STOP})
SECOND_LINE = frozenset(
    {Action.ADMIT, Action.ADMIT_CONDITIONAL, Action.DEFER, Action.REFUSE, Action.HAND_OVER}
)


class ReasonCode(StrEnum):
    """Why a person decided so: closed, translated, at most three a decision, no free text."""

    CHECKED_BY_EYE = "checked_by_eye"
    DOCUMENT_WORN = "document_worn"
    READER_TROUBLE = "reader_trouble"
    IMAGE_DIFFERS = "image_differs"
    DOCUMENT_DOUBT = "document_doubt"
    LIST_QUESTION = "list_question"
    TRAVELLER_NEEDS_HELP = "traveller_needs_help"
    TRAVELLER_WITHDREW = "traveller_withdrew"
    OTHER_DUTY = "other_duty"


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's decision.

    reasons: at most three. officer: the officer's local sign-in name, which never leaves.
    second_officer: the second person of a refusal (I4), "" otherwise.
    """

    action: Action
    reasons: tuple[ReasonCode, ...] = ()
    officer: str = ""
    second_officer: str = ""
