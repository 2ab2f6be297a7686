"""The words that no policy can speak (I6: no profiling vocabulary).

The language is closed already: an unknown key is refused whatever it means. This list gives the
refusal its true reason, and guards the few strings that a policy may choose itself.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from client.judgement.catalogue import ALL_CHECKS

if TYPE_CHECKING:
    from collections.abc import Iterator

# Found anywhere in a word, after accents, case and separators are gone.
_STEMS: dict[str, tuple[str, ...]] = {
    "nationality": (
        "nationalit", "nacionalidad", "nazionalit", "staatsangeh", "citizen", "citoyen",
        "ciudadan", "cidadan", "ethnic", "ethni", "religi", "جنسيه", "مواطن",
    ),
    "issuing state": (
        "issuingstate", "issuingcountry", "issuer", "issuedby", "etatemetteur", "emetteur",
        "estadoemisor", "emisor", "emissor", "ausstell", "countryof", "دوله", "بلدالاصدار",
    ),
    "age": ("birthdate", "dateofbirth", "datedenaissance", "fechadenac", "datadenasc",
            "infant", "elderly", "ميلاد"),
    "sex": ("gender", "genero", "geschlecht", "female"),
    "name": (
        "surname", "firstname", "lastname", "fullname", "givenname", "forename", "identifiername",
        "prenom", "patronym", "apellido", "apelido", "sobrenome", "nombre", "الاسم",
    ),
    "birthplace": (
        "birthplace", "placeofbirth", "birth", "naissance", "nacimiento", "nascimento", "geburt",
        "مولد",
    ),
    "language": ("language", "langue", "idioma", "lengua", "lingua", "sprache", "لغه"),
    "a raw score": (
        "score", "similarity", "similarite", "similitud", "similaridade", "puntuacion",
        "pontuacao", "probabilit", "likelihood", "confidence", "embedding", "riskscore",
    ),
}  # fmt: skip

# Short words: only as a whole word.
_WORDS: dict[str, tuple[str, ...]] = {
    "nationality": ("nat", "natl", "nationals", "nationaux", "race", "raza", "raca"),
    "issuing state": ("country", "countries", "pays", "pais", "paises", "issuing", "بلد"),
    "age": ("age", "ages", "aged", "edad", "idade", "alter", "dob", "child", "children", "minor",
            "adult", "عمر", "سن"),
    "sex": ("sex", "sexe", "sexo", "male", "man", "woman", "women", "men", "جنس"),
    "name": ("name", "names", "named", "nom", "noms", "nome", "nomes", "اسم"),
    "birthplace": ("pob",),
    "language": ("lang",),
    "a raw score": ("cosine", "distance", "logit", "risk", "درجه"),
}  # fmt: skip

# Digits and Cyrillic letters that pass for Latin ones.
_DIGITS = str.maketrans("013457@$", "oieastas")
_CYRILLIC = str.maketrans("аеіорсухԁӏ", "aeiopcyxdl")  # noqa: RUF001 - that is the point
# One spelling for the forms of heh, alef and yeh; the stretching stroke goes.
_ARABIC = str.maketrans(
    "\u0629\u0623\u0625\u0622\u0649", "\u0647\u0627\u0627\u0627\u064a", "\u0640"
)


def forbidden(text: str) -> str:
    """Return the forbidden notion that a text speaks of, or "" where it speaks of none."""
    return _notion(_without_check_name(text))


def _without_check_name(text: str) -> str:
    """Leave out a leading name of the catalogue: "station.list_age" is no traveller's age."""
    for name in ALL_CHECKS:
        if text == name or text.startswith(f"{name}."):
            return text[len(name) :]
    return text


def _notion(text: str) -> str:
    for spelled in (text, text.translate(_DIGITS)):
        words = tuple(_words_of(spelled))
        joined = "".join(words)
        for notion, stems in _STEMS.items():
            if any(stem in joined for stem in stems):
                return notion
        for notion, short in _WORDS.items():
            if any(word in short for word in words):
                return notion
    return ""


def _words_of(text: str) -> Iterator[str]:
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)
    plain = unicodedata.normalize("NFKD", parted).casefold().translate(_CYRILLIC)
    letters = "".join(c for c in plain if not unicodedata.combining(c)).translate(_ARABIC)
    yield from re.findall(r"[^\W\d_]+", letters)
