"""From the document signer to a root that the station knows (ICAO Doc 9303-12, 5 to 7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mrz.chip.certificates import Certificate, certificate
from mrz.chip.errors import Malformed

if TYPE_CHECKING:
    from mrz.chip.trust import Anchor, TrustView


@dataclass(frozen=True, slots=True, repr=False)
class Chain:
    """The root found for a signer. code: "" or why there is none."""

    root: Certificate | None
    anchor: Anchor | None
    code: str


def chain_of(signer: Certificate, trust: TrustView) -> Chain:
    """Find the root whose key holds the signer's signature.

    "forged": a root with the very key identifier that the signer names is known, and the
    signature does not hold under it. "unknown_csca": no known root comes into question.
    """
    named = False
    for one in trust.candidates(signer):
        try:
            root = certificate(one.der)
            if signer.signed_by(root.key):
                return Chain(root, one, "")
        except Malformed:
            continue
        # A name alone is shared by all keys of a country; only the key identifier names a key.
        named = named or signer.authority_key_id in one.key_ids
    return Chain(None, None, "forged" if named else "unknown_csca")
