"""What the authority signed about this site: which model packs may run, how many fingers match.

site.toml in the station's trust folder: name, version, research (true or false), licences, a list
of InsightFace's MODEL.LICENSE texts, and fingers (1 to 10): how many must match where a traveller
carries so many. Without the file nothing but packs for any use may run, and one finger is enough.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from client.trust.errors import TrustError
from client.trust.keys import authority_keys
from client.trust.model_licence import LicenceError, verify
from client.trust.signed import SITE, Versions, open_signed
from client.trust.whole_file import replace_file

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "site.toml"
VERSIONS = "versions.json"
_KEYS = {"name": str, "version": int, "research": bool, "licences": list, "fingers": int}
_MOST_FINGERS = 10
_MOST_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Site:
    """What may run here. licensed: packs (small letters) whose licence for operation holds.

    fingers: how many must match, where so many are carried and can be given.
    """

    name: str = ""
    version: int = 0
    research: bool = False
    licensed: tuple[str, ...] = ()
    fingers: int = 1

    def allows(self, pack: str) -> bool:
        """Whether a pack whose own terms bar operation may run here all the same."""
        return self.research or pack.lower() in self.licensed


CLOSED = Site()


def _licensed(texts: list[str], now: datetime) -> tuple[str, ...]:
    """Return the packs of the licences that hold now; the others allow nothing."""
    found: list[str] = []
    for text in texts:
        try:
            licence = verify(text.encode(), now)
        except LicenceError:
            continue
        if licence.commercial:
            found.append(licence.model.lower())
    return tuple(found)


def parse(payload: bytes, now: datetime) -> Site:
    """Read a site's configuration. TrustError "trust.site_unreadable"."""
    try:
        values = tomllib.loads(payload.decode())
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise TrustError("trust.site_unreadable", detail="no TOML") from error
    odd = [key for key, value in values.items() if type(value) is not _KEYS.get(key)]
    lacking = [key for key in ("name", "version") if key not in values]
    texts = values.get("licences", [])
    if odd or lacking or not all(isinstance(text, str) for text in texts):
        raise TrustError("trust.site_unreadable", detail=", ".join([*odd, *lacking]) or "licences")
    fingers = values.get("fingers", 1)
    if not 1 <= fingers <= _MOST_FINGERS:
        raise TrustError("trust.site_unreadable", detail="fingers")
    research = values.get("research", False)
    return Site(values["name"], values["version"], research, _licensed(texts, now), fingers)


def _opened(trust: Path, data: bytes) -> Site:
    payload = open_signed(data, authority_keys(trust), SITE, most_bytes=_MOST_BYTES)
    found = parse(payload, datetime.now(UTC))
    Versions(trust / VERSIONS).check(SITE, "site", found.version)
    return found


def load(trust: Path) -> Site:
    """Return what is signed for this site; CLOSED without a file. TrustError for any other."""
    try:
        data = (trust / FILE_NAME).read_bytes()
    except FileNotFoundError:
        return CLOSED
    except OSError as error:
        raise TrustError("trust.site_unreadable", detail=FILE_NAME) from error
    return _used(trust, _opened(trust, data))


def install(trust: Path, data: bytes) -> Site:
    """Check a signed configuration and make it the present one. TrustError."""
    found = _opened(trust, data)
    replace_file(trust / FILE_NAME, data)
    return _used(trust, found)


def _used(trust: Path, found: Site) -> Site:
    Versions(trust / VERSIONS).accept(SITE, "site", found.version)
    return found


def usable(trust: Path) -> Site:
    """Return what is signed for this site; CLOSED where it cannot be believed."""
    try:
        return load(trust)
    except TrustError:
        return CLOSED
