"""halfdoor seal: verify visible digital seals in pictures, or their bytes."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.image import decode
from client import settings
from client.commands.refusals import content_of, refused, unopened
from client.commands.trust import refusal as trust_refusal
from client.messages.lookup import sentence
from client.terminal import DONE, UNREADABLE, CommandRefusal, emit_json, refuse, say
from client.trust import csca
from client.trust.errors import TrustError
from client.trust.given import certificates_in, view_of
from mrz.chip.trust import TrustView
from mrz.errors import DocumentError
from mrz.seal.barcode import Code, read_codes
from mrz.seal.features import FINGER_RECORD
from mrz.seal.read import looks_sealed, read_seal
from mrz.seal.verify import Status, Verdict, judge_seal

if TYPE_CHECKING:
    import argparse
    from datetime import date

    from mrz.seal.types import Feature, Seal

SUMMARY = "Verify a visible digital seal: a signed bar code on a visa, a permit or a certificate."
EXAMPLE = "halfdoor seal verify visa.jpg --trust csca/ --json"
_WORDS = {
    Status.VALID: "VALID",
    Status.NOT_VALID: "NOT VALID",
    Status.UNDETERMINED: "UNDETERMINED",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one file. code: where there is no verdict, why. seals: how many were seen."""

    symbology: str = ""
    seal: Seal | None = None
    verdict: Verdict | None = None
    code: str = ""
    seals: int = 0


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's action."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="verify")
    text = "a seal in a picture, or a seal's own bytes"
    check = actions.add_parser("verify", help=text, description=text, epilog=f"Example: {EXAMPLE}")
    text = "pictures with a seal in them, or a seal's own bytes"
    check.add_argument("file", nargs="+", type=Path, metavar="IMAGE|FILE", help=text)
    text = "roots, lists and signers' certificates, instead of this station's"
    check.add_argument("--trust", type=Path, metavar="PATH", help=text)
    text = "certificates of signers, besides; believed only under a known root"
    check.add_argument("--signer", type=Path, metavar="PATH", help=text)
    check.add_argument("--json", action="store_true", help="one JSON object a file")


def run(arguments: argparse.Namespace) -> int:
    """Verify every file that was named; one that is none does not keep the others from it."""
    today, status = datetime.now(UTC).date(), DONE
    trust = _trust(arguments.trust, arguments.signer, today)
    for path in arguments.file:
        started = time.perf_counter()
        try:
            answer = _answer(content_of(path), path.name, trust, today)
        except CommandRefusal as refusal:
            refuse(refusal.sentence)
            status = refusal.status
            continue
        if arguments.json:
            spent = round((time.perf_counter() - started) * 1000, 1)
            emit_json({"file": str(path), **_as_object(answer), "ms": spent})
        else:
            _show(path.name, answer)
    return status


def _trust(named: Path | None, signer: Path | None, today: date) -> TrustView:
    """Take this station's trust or what was named; a seal only names its signer, so look there."""
    try:
        view = csca.load(settings.station().trust) if named is None else _named(named, today)
        extra = [*certificates_in(signer)] if signer else []
        extra += certificates_in(named) if named else []
    except TrustError as reason:
        raise trust_refusal(reason, str(named or "")) from reason
    except OSError as odd:
        raise unopened(named, odd) from odd
    signers = tuple(dict.fromkeys((*view.signers, *extra)))
    return replace(view, signers=signers)


def _named(path: Path, today: date) -> TrustView:
    """Read what was named; a signer's certificate alone is no root, and still worth a look."""
    try:
        return view_of(path, today)[0]
    except TrustError:
        if not certificates_in(path):
            raise
        return TrustView()


def _answer(data: bytes, name: str, trust: TrustView, today: date) -> Answer:
    if looks_sealed(data):
        return _judged((Code("", data),), trust, today)
    try:
        codes = read_codes(decode(data), thorough=True)
    except CaptureError as reason:
        if reason.code == "image.format":
            found, step = sentence("seal.file")
            raise CommandRefusal(UNREADABLE, f"{name}: {found} {step}") from reason
        raise refused(reason, name) from reason
    sealed = tuple(code for code in codes if looks_sealed(code.content))
    return _judged(sealed, trust, today) if sealed else Answer(code="seal.none")


def _judged(codes: tuple[Code, ...], trust: TrustView, today: date) -> Answer:
    """Judge every seal; one that is not valid answers first, as a page may carry several."""
    answers = []
    for code in codes:
        try:
            seal = read_seal(code.content)
        except DocumentError as reason:
            answers.append(Answer(code.symbology, code=reason.code, seals=len(codes)))
            continue
        verdict = judge_seal(seal, trust, today)
        answers.append(Answer(code.symbology, seal, verdict, verdict.code, len(codes)))
    return min(answers, key=_rank)


def _rank(answer: Answer) -> int:
    """Put one that is not valid first: it must never hide behind another."""
    order = (Status.NOT_VALID, Status.VALID, Status.UNDETERMINED)
    return order.index(answer.verdict.status) if answer.verdict else len(order)


def _as_object(answer: Answer) -> dict[str, object]:
    seal, verdict = answer.seal, answer.verdict
    status = verdict.status if verdict else Status.UNDETERMINED if answer.seals else None
    told: dict[str, object] = {
        "format": seal.format if seal else None,
        "symbology": answer.symbology or None,
        "status": status,
        "code": answer.code,
        "sentence": _sentence(answer),
        "seals": answer.seals,
    }
    if seal is None:
        return told
    return {
        **told,
        "version": seal.version,
        "country": seal.country,
        "document": seal.document or None,
        "definition": seal.definition,
        "issued": seal.issued.isoformat() if seal.issued else None,
        "signed": seal.signed_on.isoformat() if seal.signed_on else None,
        "signer": _signer(seal, verdict),
        "features": [_feature(one) for one in seal.features],
    }


def _sentence(answer: Answer) -> str:
    detail = answer.verdict.detail if answer.verdict else ()
    return " ".join(sentence(answer.code, detail)).strip()


def _signer(seal: Seal, verdict: Verdict | None) -> dict[str, object]:
    one = verdict.signer if verdict else None
    found: dict[str, object] = {
        "identifier": seal.signer or None,
        "reference": seal.reference or None,
        "certificate": None,
    }
    if one is not None:
        found["certificate"] = {
            "subject": one.subject.common_name,
            "issuer": one.issuer.common_name,
            "country": one.subject.country or one.issuer.country,
            "serial": f"{one.serial:x}",
            "from": one.not_before.date().isoformat(),
            "until": one.not_after.date().isoformat(),
        }
    return found


def _feature(one: Feature) -> dict[str, object]:
    """Describe a feature; of a finger only its size is told."""
    told: dict[str, object] = {"tag": one.tag if one.tag >= 0 else None, "name": one.name or None}
    if one.name == FINGER_RECORD:
        return {**told, "value": None, "bytes": len(one.raw)}
    return {**told, "value": one.text}


def _show(name: str, answer: Answer) -> None:
    verdict = answer.verdict
    if verdict is None:
        say(f"{name}: {_sentence(answer)}")
        return
    say(f"{name}: {_WORDS[verdict.status]}. {_sentence(answer)}")
    seal = answer.seal
    if seal is None:
        return
    kind = (seal.document or f"document of definition {seal.definition}").replace("_", " ")
    days = f"issued {seal.issued or '?'}, signed {seal.signed_on or '?'}"
    say(f"  {seal.format} version {seal.version}: {kind} of {seal.country}, {days}")
    for one in seal.features:
        label = (one.name or f"feature {one.tag}").replace("_", " ")
        value = f"{len(one.raw)} bytes" if one.name == FINGER_RECORD else one.text
        for part in value.split("\n"):
            say(f"  {label:<24} {part}")
            label = ""
