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

    from client.courier.transport import Link, Reply
    from client.records.outbox import Outbox
    from client.records.sealing import Envelope

BATCH_PATH = "/v1/records"


@dataclass(frozen=True, slots=True)
class Delivered:
    """What came of one batch; refused: (record id, code) that the upstream did not take."""

    offered: int
    removed: int
    refused: tuple[tuple[str, str], ...]


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
    reply = link.post(BATCH_PATH, spell(envelopes))
    removed, refused, answers = 0, [], _answers(reply)
    for answer in answers:
        if "receipt" in answer:
            removed += _remove(outbox, answer["receipt"], keys)
        else:
            refused.append((answer.get("id", ""), answer.get("code", "")))
    if not answers:
        raise CourierTrouble("courier.no_receipts")
    return Delivered(len(envelopes), removed, tuple(refused))


def _remove(outbox: Outbox, receipt: str, keys: Mapping[str, ec.EllipticCurvePublicKey]) -> int:
    try:
        return int(outbox.remove_on_receipt(receipt, keys))
    except (SignatureRefusal, ReceiptRefusal) as refusal:
        raise CourierTrouble(refusal.code) from refusal


def _answers(reply: Reply) -> list[dict[str, str]]:
    if reply.status in {429, 503}:
        raise CourierTrouble("courier.busy", str(reply.status), reply.retry_after)
    if reply.status != 200:
        raise CourierTrouble("courier.status", str(reply.status), reply.retry_after)
    try:
        answers = json.loads(reply.body)["answers"]
    except (ValueError, KeyError, TypeError) as error:
        raise CourierTrouble("courier.answer_form") from error
    if not isinstance(answers, list) or not all(_wellformed(each) for each in answers):
        raise CourierTrouble("courier.answer_form")
    return answers


def _wellformed(answer: object) -> bool:
    return isinstance(answer, dict) and all(isinstance(each, str) for each in answer.values())
