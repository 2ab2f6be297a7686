"""One delivery: envelopes out, signed receipts back; a record leaves only on its receipt."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from client.courier.config import CourierTrouble
from client.records.outbox import ReceiptRefusal
from client.records.signing import SignatureRefusal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cryptography.hazmat.primitives.asymmetric import ec

    from client.courier.link import Link
    from client.courier.transport import Reply
    from client.records.outbox import Outbox
    from client.records.sealing import Envelope

BATCH_PATH = "/v1/records"
TOO_MUCH = 413
# What the State says of our record, which of its receipt would be another matter.
_THEIRS = {
    "records.key_unknown": "upstream.station_unknown",
    "records.signature_wrong": "upstream.signature",
}


@dataclass(frozen=True, slots=True)
class Delivered:
    """What came of one batch.

    refused: (record id, code) that the upstream did not take. upstream_date: its clock as told in
    the header, "" where it said nothing.
    """

    offered: int
    removed: int
    refused: tuple[tuple[str, str], ...]
    upstream_date: str = ""


def spell(envelopes: Sequence[Envelope]) -> bytes:
    """Write a batch as deflated JSON."""
    value = {"envelopes": [envelope.to_json() for envelope in envelopes]}
    return zlib.compress(json.dumps(value, separators=(",", ":")).encode(), 6)


def deliver(
    link: Link,
    outbox: Outbox,
    keys: Mapping[str, ec.EllipticCurvePublicKey],
    envelopes: Sequence[Envelope],
) -> Delivered:
    """Deliver one batch; CourierTrouble where there was no usable answer."""
    body = spell(envelopes)
    try:
        reply = link.post(BATCH_PATH, body)
    except CourierTrouble as trouble:
        # Some of it may have left before the line was cut.
        outbox.enter_send(len(envelopes), body, trouble.code)
        raise
    outbox.enter_send(len(envelopes), body, str(reply.status))
    answers = _answers(reply)
    if not answers:
        raise CourierTrouble("courier.no_receipts")
    removed, refused = settle(outbox, answers, keys)
    return Delivered(len(envelopes), removed, refused, reply.date)


def settle(
    outbox: Outbox,
    answers: Sequence[dict[str, str]],
    keys: Mapping[str, ec.EllipticCurvePublicKey],
) -> tuple[int, tuple[tuple[str, str], ...]]:
    """Remove what the State has receipted; returns how many, and (record id, code) of the rest."""
    receipts = [answer["receipt"] for answer in answers if "receipt" in answer]
    refused = [
        (answer.get("id", ""), _THEIRS.get(answer.get("code", ""), answer.get("code", "")))
        for answer in answers
        if "receipt" not in answer
    ]
    try:
        return outbox.remove_on_receipts(receipts, keys), tuple(refused)
    except (SignatureRefusal, ReceiptRefusal):
        removed = 0
    # One wrong receipt of a batch does not keep the others waiting, and is told.
    for receipt in receipts:
        try:
            removed += outbox.remove_on_receipt(receipt, keys)
        except (SignatureRefusal, ReceiptRefusal) as refusal:
            refused.append(("", refusal.code))
    return removed, tuple(refused)


def _answers(reply: Reply) -> list[dict[str, str]]:
    if reply.status in {429, 503}:
        raise CourierTrouble("courier.busy", str(reply.status), reply.retry_after)
    if reply.status == TOO_MUCH:
        raise CourierTrouble("upstream.too_much")
    if reply.status != 200:
        raise CourierTrouble("courier.status", str(reply.status), reply.retry_after)
    return answers_in(reply.body)


def answers_in(body: bytes) -> list[dict[str, str]]:
    """Read untrusted answers; CourierTrouble for any other shape."""
    try:
        answers = json.loads(body)["answers"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise CourierTrouble("courier.answer_form") from error
    if not isinstance(answers, list) or not all(_wellformed(each) for each in answers):
        raise CourierTrouble("courier.answer_form")
    return answers


def _wellformed(answer: object) -> bool:
    return isinstance(answer, dict) and all(isinstance(each, str) for each in answer.values())
