"""Where the station keeps its keys and its file, under the folder of client.settings.Station."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.exceptions import UnsupportedAlgorithm

from client.records.outbox import Outbox
from client.records.sealing import Sealer, SealRefusal, read_key
from client.records.signing import KeyClass, Signer, load_signer
from client.trust.errors import TrustError
from client.trust.keys import public_keys

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric import ec

TRAINING_KEY = "station-training.pem"
PRODUCTION_KEY = "station.pem"
OUTBOX = "outbox.sqlite"
STATE_SEAL = "state-seal.json"
STATE_RECEIPTS = "state-receipts.pem"


@dataclass(frozen=True, slots=True)
class StationKeys:
    """The keys that a station holds; the State's are public halves.

    receipts: key id to public key of what may sign receipts.
    """

    signer: Signer
    sealer: Sealer
    receipts: dict[str, ec.EllipticCurvePublicKey]


def outbox_of(folder: Path) -> Outbox:
    """Open the station's file."""
    return Outbox(folder / OUTBOX)


def receipt_keys(folder: Path) -> dict[str, ec.EllipticCurvePublicKey]:
    """Read the State's receipt key, or several while one replaces another; SealRefusal if none."""
    try:
        return public_keys((folder / "keys" / STATE_RECEIPTS).read_bytes())
    except TrustError as error:
        raise SealRefusal("records.key_file") from error


def keys_of(folder: Path) -> StationKeys:
    """Read the station's keys; the class of the signing key follows from its file's name.

    OSError where one is not there, SealRefusal where one is something else.
    """
    place = folder / "keys"
    training = (place / TRAINING_KEY).exists()
    name = TRAINING_KEY if training else PRODUCTION_KEY
    key_class = KeyClass.TRAINING if training else KeyClass.PRODUCTION
    suite, public = read_key(place / STATE_SEAL, "public")
    try:
        signer = load_signer(place / name, key_class)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise SealRefusal("records.key_file") from error
    return StationKeys(signer, Sealer(suite, public), receipt_keys(folder))
