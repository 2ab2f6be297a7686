"""What the receipt says, in five languages; "{name}" is filled in, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

WORDS: dict[str, tuple[str, ...]] = {
    "en": (
        "Receipt of a border check",
        "Place and day: {post}, {day}",
        "Recorded: place, day, direction, kind of document, advice, decision.",
        "Not recorded: your picture, your fingerprints.",
        "No name and no document number were recorded.",
        "A coded reference of the document was recorded; its number cannot be read from it.",
        "The law here also records: {law}.",
        "The record is deleted by {delete}.",
        "Contest until {until} at: {authority}, {address}.",
        "You can contest the decision. Show or tell this code; nobody needs your name:",
    ),
    "fr": (
        "Reçu d'un contrôle à la frontière",
        "Lieu et jour : {post}, {day}",
        "Enregistré : lieu, jour, sens, type de document, avis, décision.",
        "Non enregistré : votre image, vos empreintes.",
        "Aucun nom ni numéro de document n'a été enregistré.",
        "Une référence codée du document a été enregistrée ; son numéro ne peut y être lu.",
        "La loi enregistre aussi ici : {law}.",
        "L'enregistrement est effacé au plus tard le {delete}.",
        "Contestation jusqu'au {until} auprès de : {authority}, {address}.",
        "Vous pouvez contester la décision. Donnez ce code ; votre nom n'est pas nécessaire :",
    ),
    "es": (
        "Recibo de un control fronterizo",
        "Lugar y día: {post}, {day}",
        "Registrado: lugar, día, sentido, tipo de documento, aviso, decisión.",
        "No registrado: su imagen, sus huellas.",
        "No se registró ningún nombre ni número de documento.",
        "Se registró una referencia cifrada del documento; su número no puede leerse en ella.",
        "La ley registra aquí también: {law}.",
        "El registro se borra a más tardar el {delete}.",
        "Impugnación hasta el {until} ante: {authority}, {address}.",
        "Puede impugnar la decisión. Dé este código; nadie necesita su nombre:",
    ),
    "pt": (
        "Recibo de um controlo de fronteira",
        "Lugar e dia: {post}, {day}",
        "Registado: lugar, dia, sentido, tipo de documento, aviso, decisão.",
        "Não registado: a sua imagem, as suas impressões digitais.",
        "Nenhum nome nem número de documento foi registado.",
        "Foi registada uma referência codificada do documento; o número não pode ser lido nela.",
        "A lei regista aqui também: {law}.",
        "O registo é apagado até {delete}.",
        "Contestação até {until} junto de: {authority}, {address}.",
        "Pode contestar a decisão. Diga este código; ninguém precisa do seu nome:",
    ),
    "ar": (
        "إيصال تدقيق حدودي",
        "المكان واليوم: {post}، {day}",
        "سُجّل: المكان واليوم والاتجاه ونوع الوثيقة والتوصية والقرار.",
        "لم تُسجَّل: صورتك وبصماتك.",
        "لم يُسجَّل أي اسم ولا رقم وثيقة.",
        "سُجّل مرجع مشفّر للوثيقة لا يمكن قراءة رقمها منه.",
        "يسجل القانون هنا أيضا: {law}.",
        "يُحذف السجل في موعد أقصاه {delete}.",
        "يُقدَّم الاعتراض حتى {until} إلى: {authority}، {address}.",
        "يمكنك الاعتراض على القرار. قدّم هذا الرمز؛ لا حاجة إلى اسمك:",
    ),
}
# The order of client.records.statutory.FIELDS.
LAW: dict[str, tuple[str, ...]] = {
    "en": ("surname", "given names", "document number", "date of birth", "nationality", "sex"),
    "fr": ("nom", "prénoms", "numéro de document", "date de naissance", "nationalité", "sexe"),
    "es": (
        "apellidos", "nombres", "número de documento", "fecha de nacimiento",
        "nacionalidad", "sexo",
    ),
    "pt": (
        "apelidos", "nomes próprios", "número do documento", "data de nascimento",
        "nacionalidade", "sexo",
    ),
    "ar": ("اللقب", "الأسماء", "رقم الوثيقة", "تاريخ الميلاد", "الجنسية", "الجنس"),
}  # fmt: skip
LISTED = {"en": ", ", "fr": ", ", "es": ", ", "pt": ", ", "ar": "، "}
# Between Arabic letters a date would be read from its wrong end: Latin values stand isolated.
ISOLATED = {"en": "{}", "fr": "{}", "es": "{}", "pt": "{}", "ar": "\u2068{}\u2069"}
# A date in words and figures: 03/04 is March to one traveller and April to another.
MONTHS: dict[str, tuple[str, ...]] = {
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ),
    "fr": (
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
    ),
    "es": (
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
        "octubre", "noviembre", "diciembre",
    ),
    "pt": (
        "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
        "outubro", "novembro", "dezembro",
    ),
    "ar": (
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر",
        "أكتوبر", "نوفمبر", "ديسمبر",
    ),
}  # fmt: skip
_OF = "{day} de {month} de {year}"
DATE = dict.fromkeys(("en", "fr", "ar"), "{day} {month} {year}") | {"es": _OF, "pt": _OF}
_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def spoken(day: date, language: str) -> str:
    """Write a date as a person of the language reads it, the month as a word."""
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    month = MONTHS[language][day.month - 1]
    text = DATE[language].format(day=number, month=month, year=day.year)
    return text.translate(_ARABIC_DIGITS) if language == "ar" else text
