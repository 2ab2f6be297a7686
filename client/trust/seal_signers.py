"""Certificates of those who sign seals: a packed seal only names its signer (9303-13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mrz.chip.certificates import Certificate, certificate
from mrz.chip.chain import chain_of
from mrz.chip.errors import Malformed
from mrz.seal.verify import SEAL_SIGNING

if TYPE_CHECKING:
    from mrz.chip.trust import TrustView

# A header has two characters for the signer's name, after two for its country.
_NAME_LENGTHS = {2, 4}


def seals_signer(der: bytes, trust: TrustView) -> Certificate | None:
    """Return the certificate where it is of a seals' signer under a known root, else None.

    Directories hold thousands of document signers of passports; those are not for keeping.
    """
    try:
        one = certificate(der)
        if one.authority or one.may_sign_certificates or one.self_issued:
            return None
        named = any(purpose.startswith(SEAL_SIGNING) for purpose in one.purposes)
        if not named and len(one.subject.common_name) not in _NAME_LENGTHS:
            return None
        return one if chain_of(one, trust).code == "" else None
    except Malformed:
        return None
