"""The State's signed receipt: the only thing that lets a record leave the outbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import msgspec
from msgspec import Meta

from client.records.record import Count, Digest, Head, Identifier
from client.records.signing import RECEIPT_TYPE, SignatureRefusal, verify

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cryptography.hazmat.primitives.asymmetric import ec

    from client.records.signing import Signer

_MOST_CHARACTERS = 4096


class Acknowledgement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the system of record says that it holds.

    sha256: of the sealed bytes. station: key id of the record's signature. log: the station's own
    head as the record told it, so that a cut log is noticed at both ends.
    """

    v: Literal[1]
    id: Identifier
    sha256: Digest
    station: Annotated[str, Meta(pattern=r"^[0-9a-f]{32}$")]
    seq: Count
    log: Head


def write(acknowledgement: Acknowledgement, signer: Signer) -> str:
    """Sign a receipt; the upstream's side."""
    return signer.sign(msgspec.json.encode(acknowledgement), RECEIPT_TYPE)


def read(text: str, keys: Mapping[str, ec.EllipticCurvePublicKey]) -> Acknowledgement:
    """Verify a receipt; SignatureRefusal where the State did not sign exactly this."""
    if len(text) > _MOST_CHARACTERS:
        raise SignatureRefusal("records.receipt_form")
    signed = verify(text, keys, (RECEIPT_TYPE,))
    try:
        return msgspec.json.decode(signed.payload, type=Acknowledgement, strict=True)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise SignatureRefusal("records.receipt_form") from error
