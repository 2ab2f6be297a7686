"""The meaning of each field of the record, in words."""

from __future__ import annotations

from client.ui.language import QT_TRANSLATE_NOOP, translate

FIELDS: dict[str, str] = {
    "v": QT_TRANSLATE_NOOP("Record", "version of the record's form"),
    "id": QT_TRANSLATE_NOOP("Record", "random number of this record; says nothing of time"),
    "bcp": QT_TRANSLATE_NOOP("Record", "crossing point"),
    "day": QT_TRANSLATE_NOOP("Record", "date of the crossing"),
    "hour": QT_TRANSLATE_NOOP("Record", "hour of the crossing, none at quiet posts"),
    "dir": QT_TRANSLATE_NOOP("Record", "direction: in, out or transit"),
    "pur": QT_TRANSLATE_NOOP("Record", "purpose that the law names"),
    "del": QT_TRANSLATE_NOOP("Record", "date on which the receiver must delete it"),
    "doc": QT_TRANSLATE_NOOP("Record", "class of the document"),
    "iss": QT_TRANSLATE_NOOP("Record", "issuer, only where the law asks for it"),
    "ref": QT_TRANSLATE_NOOP("Record", "keyed document reference, only where the law asks"),
    "pol": QT_TRANSLATE_NOOP("Record", "policy that gave the advice, so that it can be contested"),
    "adv": QT_TRANSLATE_NOOP("Record", "advice: g in order, a please look, r refer"),
    "why": QT_TRANSLATE_NOOP("Record", "reasons of the advice, at most three"),
    "chk": QT_TRANSLATE_NOOP("Record", "one letter for each group of checks"),
    "dec": QT_TRANSLATE_NOOP("Record", "decision of the officer"),
    "rsn": QT_TRANSLATE_NOOP("Record", "reasons of the decision, at most three"),
    "off": QT_TRANSLATE_NOOP("Record", "officer's handle of the day, not a name"),
    "par": QT_TRANSLATE_NOOP("Record", "first-line record, at second line"),
    "rcp": QT_TRANSLATE_NOOP("Record", "fingerprint of the appeal code on the receipt"),
    "law.surname": QT_TRANSLATE_NOOP("Record", "surname, by this State's law"),
    "law.given": QT_TRANSLATE_NOOP("Record", "given names, by this State's law"),
    "law.number": QT_TRANSLATE_NOOP("Record", "document number, by this State's law"),
    "law.birth": QT_TRANSLATE_NOOP("Record", "date of birth, by this State's law"),
    "law.nationality": QT_TRANSLATE_NOOP("Record", "nationality, by this State's law"),
    "law.sex": QT_TRANSLATE_NOOP("Record", "sex, by this State's law"),
    "seq": QT_TRANSLATE_NOOP("Record", "number in this station's row"),
    "log": QT_TRANSLATE_NOOP("Record", "head of this station's log, against tampering"),
    "sim": QT_TRANSLATE_NOOP("Record", "a device was simulated; production refuses it"),
}


def field_word(name: str) -> str:
    """Say what a field of the record means."""
    if name in FIELDS:
        return translate("Record", FIELDS[name])
    return translate("Record", "field of the purpose register")
