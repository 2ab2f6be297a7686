"""The policy as text: TOML of at most 64 kB, a closed language without an order of rules.

id = "training"                     small letters, digits, "-", "_", "."
version = 3                         counts up
issued = 2026-01-01                 dates without a time
expires = 2027-12-31                the last good day, at most 1,100 days after
[required]                          the checks that green needs, by group
print = ["print.readable"]
[effects]                           what is left out has the default effect of its group
"chip.clone" = { failed = "red", undetermined = "amber" }
[optional_when]                     codes of "not performed" that lift the requirement
"chip.clone" = ["chip.clone.not_supported"]
[codes]                             codes that raise a level; nothing can lower one
"face.match" = { "face.differs_by_eye" = "red" }
[limits]                            ages in whole days, hours and years
list_hours = 48
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from client.judgement.advice import Level
from client.judgement.catalogue import ALL_CHECKS, CHECKS
from client.judgement.policy_errors import PolicyError
from client.judgement.policy_vocabulary import forbidden
from mrz.checks import Group, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_BYTES = 65_536
MOST_CODES = 24
LONGEST_DAYS = 1_100
LEVELS = {"green": Level.GREEN, "amber": Level.AMBER, "red": Level.RED}
LIMITS: dict[str, tuple[int, int, int]] = {
    # name: least, default, most
    "trust_days": (1, 90, 400),
    "list_hours": (1, 48, 720),
    "portrait_years": (1, 8, 30),
}
_TABLES = ("required", "effects", "optional_when", "codes", "limits")
_KEYS = ("id", "version", "issued", "expires", *_TABLES)
_ID = re.compile(r"[a-z][a-z0-9_.-]{0,31}")
_CODE = re.compile(r"[a-z][a-z0-9_]{0,31}(\.[a-z0-9_]{1,31}){1,3}")
_EFFECTS = tuple(outcome for outcome in Outcome if outcome is not Outcome.SUCCESSFUL)


@dataclass(frozen=True, slots=True)
class PolicyText:
    """A policy as written: every key known, every value of its type; nothing proved yet."""

    id: str
    version: int
    issued: date
    expires: date
    required: frozenset[str]
    effects: Mapping[str, Mapping[Outcome, Level]]
    optional_when: Mapping[str, frozenset[str]]
    codes: Mapping[str, Mapping[str, Level]]
    limits: Mapping[str, int]


def read(text: bytes) -> PolicyText:
    """Read a policy's text; PolicyError with the first thing that does not belong."""
    document = _toml(text)
    _refuse_vocabulary(document)
    for key in document:
        if key not in _KEYS:
            raise PolicyError("policy.unknown_key", key=key)
    for key in _TABLES:
        if not isinstance(document.setdefault(key, {}), dict):
            raise PolicyError("policy.wrong_value", key=key, wanted="a table")
    read_ = PolicyText(
        id=_identity(document.get("id")),
        version=_whole(document.get("version"), "version", 1, 999_999),
        issued=_day(document.get("issued"), "issued"),
        expires=_day(document.get("expires"), "expires"),
        required=frozenset(_required(document["required"])),
        effects=dict(_effects(document["effects"])),
        optional_when=dict(_optional(document["optional_when"])),
        codes=dict(_codes(document["codes"])),
        limits=_limits(document["limits"]),
    )
    _refuse_excess(read_)
    return read_


def _toml(text: bytes) -> dict[str, Any]:
    if len(text) > MOST_BYTES:
        raise PolicyError("policy.too_large", bytes=str(len(text)))
    try:
        return tomllib.loads(text.decode())
    except UnicodeDecodeError as error:
        raise PolicyError("policy.not_toml", detail="it is no text in UTF-8") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise PolicyError("policy.not_toml", detail=str(error)) from error


def _strings(value: object) -> Iterator[str]:
    """Walk every key and every string of the document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield str(key)
            yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)


def _refuse_vocabulary(document: dict[str, Any]) -> None:
    for word in _strings(document):
        notion = "" if word in LIMITS else forbidden(word)
        if notion:
            raise PolicyError("policy.forbidden_word", word=word, notion=notion)


def _refuse_excess(text: PolicyText) -> None:
    named = sum(map(len, text.optional_when.values())) + sum(map(len, text.codes.values()))
    if named > MOST_CODES:
        raise PolicyError("policy.too_many_codes", count=str(named), most=str(MOST_CODES))
    life = (text.expires - text.issued).days
    if not 0 <= life <= LONGEST_DAYS:
        raise PolicyError("policy.life", days=str(life), most=str(LONGEST_DAYS))


def _identity(value: object) -> str:
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise PolicyError("policy.wrong_value", key="id", wanted="a short word in small letters")
    return value


def _whole(value: object, key: str, least: int, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        wanted = f"a whole number from {least} to {most}"
        raise PolicyError("policy.wrong_value", key=key, wanted=wanted)
    return value


def _day(value: object, key: str) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise PolicyError("policy.wrong_value", key=key, wanted="a date such as 2027-12-31")
    return value


def _check_name(name: str) -> str:
    if name not in ALL_CHECKS:
        raise PolicyError("policy.unknown_check", check=name)
    return name


def _required(table: dict[str, Any]) -> Iterator[str]:
    for group, names in table.items():
        if group not in set(Group):
            raise PolicyError("policy.unknown_key", key=f"required.{group}")
        for name in _list_of_strings(names, f"required.{group}"):
            if name not in CHECKS[Group(group)]:
                raise PolicyError("policy.unknown_check", check=name)
            yield name


def _effects(table: dict[str, Any]) -> Iterator[tuple[str, dict[Outcome, Level]]]:
    for name, effects in table.items():
        _check_name(name)
        if not isinstance(effects, dict):
            raise PolicyError("policy.wrong_value", key=f"effects.{name}", wanted="a table")
        yield name, {_outcome(key, name): _level(word, name) for key, word in effects.items()}


def _outcome(key: str, name: str) -> Outcome:
    if key == Outcome.SUCCESSFUL:
        raise PolicyError("policy.successful_rule", check=name)
    if key not in set(_EFFECTS):
        raise PolicyError("policy.unknown_key", key=f"effects.{name}.{key}")
    return Outcome(key)


def _level(word: object, name: str) -> Level:
    if not isinstance(word, str) or word not in LEVELS:
        raise PolicyError("policy.wrong_value", key=name, wanted="green, amber or red")
    return LEVELS[word]


def _optional(table: dict[str, Any]) -> Iterator[tuple[str, frozenset[str]]]:
    for name, codes in table.items():
        _check_name(name)
        listed = _list_of_strings(codes, f"optional_when.{name}")
        yield name, frozenset(_code(code, name) for code in listed)


def _codes(table: dict[str, Any]) -> Iterator[tuple[str, dict[str, Level]]]:
    for name, levels in table.items():
        _check_name(name)
        if not isinstance(levels, dict):
            raise PolicyError("policy.wrong_value", key=f"codes.{name}", wanted="a table")
        yield name, {_code(code, name): _level(word, name) for code, word in levels.items()}


def _code(code: str, name: str) -> str:
    if not _CODE.fullmatch(code):
        raise PolicyError("policy.wrong_value", key=name, wanted="codes such as 'chip.silent'")
    return code


def _list_of_strings(value: object, key: str) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise PolicyError("policy.wrong_value", key=key, wanted="a list of words")
    return value


def _limits(table: dict[str, Any]) -> dict[str, int]:
    for key in table:
        if key not in LIMITS:
            raise PolicyError("policy.unknown_key", key=f"limits.{key}")
    return {
        key: _whole(table.get(key, default), f"limits.{key}", least, most)
        for key, (least, default, most) in LIMITS.items()
    }
