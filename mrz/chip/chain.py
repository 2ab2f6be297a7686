"""From the document signer to a root that the station knows (ICAO Doc 9303-12, 5 to 7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mrz.chip.certificates import Certificate, certificate
from mrz.chip.countries import same_country
from mrz.chip.errors import Malformed

if TYPE_CHECKING:
    from mrz.chip.trust import Anchor, TrustView


@dataclass(frozen=True, slots=True, repr=False)
class Chain:
    """The root found for a signer. code: "" or why there is none."""

    root: Certificate | None
    anchor: Anchor | None
    code: str


def _same_country(signer: Certificate, root: Certificate) -> bool:
    own = signer.subject.country or signer.issuer.country
    theirs = root.subject.country
    # A signer without a country is held to its root by agreement.issuer.
    return not own or own == theirs or bool(same_country(own, theirs) or same_country(theirs, own))


def _covers(root: Certificate, signer: Certificate) -> bool:
    return root.not_before.date() <= signer.not_before.date() <= root.not_after.date()


def chain_of(signer: Certificate, trust: TrustView) -> Chain:
    """Find the root whose key holds the signer's signature.

    "other_country": that root is another country's, which may not sign for this one (9303-12).
    "forged": a root with the very key identifier that the signer names is known, and the
    signature does not hold under it. "unknown_csca": no known root comes into question.
    """
    named = False
    found: Chain | None = None
    for one in trust.candidates(signer):
        try:
            root = certificate(one.der)
            holds = signer.signed_by(root.key)
        except Malformed:
            continue
        if holds:
            chain = Chain(root, one, "" if _same_country(signer, root) else "other_country")
            # One key has several certificates: the root's own, and links to it with other dates.
            if not chain.code and _covers(root, signer):
                return chain
            found = chain if found is None or (found.code and not chain.code) else found
        # A name alone is shared by all keys of a country; only the key identifier names a key.
        named = named or signer.authority_key_id in one.key_ids
    return found or Chain(None, None, "forged" if named else "unknown_csca")
