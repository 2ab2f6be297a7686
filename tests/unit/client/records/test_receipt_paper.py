"""The receipt: five languages, the law's fields named, nothing about the person."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import QLocale
from records_samples import draft_of

from client.records import statutory
from client.records.receipt import appeal_code
from client.records.receipt_paper import PaperRefusal, lines, pdf
from client.records.receipt_words import LAW, WORDS, spoken
from client.records.register import Remedy

CODE = appeal_code(bytes(range(10)))


def test_five_languages_say_the_same_number_of_things():
    assert set(WORDS) == set(LAW) == {"en", "fr", "es", "pt", "ar"}
    holes = [[re.findall(r"{(\w+)}", line) for line in words] for words in WORDS.values()]
    assert all(each == holes[0] for each in holes)
    assert all(len(names) == len(statutory.FIELDS) for names in LAW.values())


@pytest.mark.parametrize("language", WORDS)
def test_the_receipt_ends_with_the_code_and_names_no_one(language):
    told = lines(draft_of(), CODE, language)
    assert told[-1] == CODE
    assert "UTO-TRAIN" in told[1]
    assert not any("{" in line for line in told)


def test_identity_fields_of_the_law_are_told_but_not_their_values():
    record = msgspec.structs.replace(draft_of(), law=statutory.Statutory(surname="DOE", sex="X"))
    told = "\n".join(lines(record, CODE, "en"))
    assert "The law here also records: surname, sex." in told
    assert "No name" not in told
    assert "DOE" not in told


def test_a_coded_reference_is_told():
    record = msgspec.structs.replace(draft_of(), ref="ab" * 16)
    assert any("coded reference" in line for line in lines(record, CODE, "en"))
    assert not any("coded reference" in line for line in lines(draft_of(), CODE, "en"))


@pytest.mark.parametrize("language", ["en", "fr", "es", "pt"])
def test_the_pdf_holds_every_word_and_its_table_is_right(language):
    told = lines(draft_of(), CODE, language)
    made = pdf(told)
    shown = b" ".join(re.findall(rb"\(((?:\\.|[^\\)])*)\) Tj", made)).decode("cp1252")
    plain = shown.replace("\\(", "(").replace("\\)", ")")
    assert plain.split() == " ".join(told).split()
    start = int(re.search(rb"startxref\n(\d+)", made)[1])
    assert made[start:].startswith(b"xref")
    for number, place in enumerate(re.findall(rb"(\d{10}) 00000 n", made), 1):
        assert made[int(place) :].startswith(b"%d 0 obj\n" % number)


def test_another_reader_finds_nothing_wrong_with_the_pdf(tmp_path):
    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext (apt-get install poppler-utils)")
    (tmp_path / "receipt.pdf").write_bytes(pdf(lines(draft_of(), CODE, "fr", REMEDY)))
    done = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "receipt.pdf", "-"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stderr == ""
    assert CODE in done.stdout
    assert "Ombudsman of Utopia" in " ".join(done.stdout.split())


REMEDY = Remedy("Ombudsman of Utopia", "1 Example Street", 30)


LAST_DAY = {
    "en": "21 December 2026",
    "fr": "21 décembre 2026",
    "es": "21 de diciembre de 2026",
    "pt": "21 de dezembro de 2026",
    "ar": "٢١ ديسمبر ٢٠٢٦",
}


@pytest.mark.parametrize("language", WORDS)
def test_the_states_own_remedy_stands_on_it_with_its_last_day(language):
    told = lines(draft_of(), CODE, language, REMEDY)
    (line,) = [line for line in told if "Ombudsman of Utopia" in line]
    assert "1 Example Street" in line
    assert LAST_DAY[language] in line
    assert not any("Ombudsman" in line for line in lines(draft_of(), CODE, language))


def test_a_date_between_arabic_letters_stands_isolated():
    told = "\n".join(lines(draft_of(), CODE, "ar", REMEDY))
    for value in ("٢١ نوفمبر ٢٠٢٦", "٢١ ديسمبر ٢٠٢٦", "٢١ نوفمبر ٢٠٢٧"):
        assert f"\u2068{value}\u2069" in told


@pytest.mark.parametrize("language", WORDS)
def test_every_month_has_its_own_word(language):
    said = [spoken(date(2026, month, 2), language) for month in range(1, 13)]
    assert len(set(said)) == 12
    locale = QLocale(language)
    for month, text in enumerate(said, 1):
        assert locale.monthName(month) in text
    assert spoken(date(2026, 1, 1), "fr") == "1er janvier 2026"


def test_arabic_is_left_to_qt():
    with pytest.raises(PaperRefusal):
        pdf(lines(draft_of(), CODE, "ar"))
