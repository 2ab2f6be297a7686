"""The store of verified CSCA certificates, revocations and known defects.

Everything is verified once, at import; what was verified is kept as one file (csca.store), by
source, and read at start-up without verifying it again. A newer list of a source takes the place
of the older one; an older one is refused.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from client.trust.errors import TrustError
from client.trust.master_list import Refused, verify_certificates, verify_signer
from client.trust.seal_signers import seals_signer
from client.trust.trust_files import Kind, Material
from client.trust.whole_file import replace_file
from mrz.chip.certificates import Certificate, certificate
from mrz.chip.errors import Malformed, Unknown
from mrz.chip.trust import Anchor, Defect, Revocations, TrustView, anchor
from mrz.chip.trust_lists import deviation_list, master_list, revocation_list, stated_date

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    Step = Callable[[int, int], None]

MASTER_LIST_SIGNING = "2.23.136.1.1.3"
STORE_FILE = "csca.store"
MOST_STORE_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True, repr=False)
class Source:
    """One import. key: what a newer import of the same source replaces.

    country: of the publisher. stated: the publisher's own date. root: SHA-256 of the root that
    issued the list's signer. first_use: that root came with the list itself, nobody knew it.
    signers: certificates (DER) of seals' signers, each under a root of the store.
    """

    key: str
    kind: str
    name: str
    country: str
    stated: date
    imported: date
    sha256: str
    root: str = ""
    first_use: bool = False
    anchors: tuple[Anchor, ...] = ()
    revocations: tuple[Revocations, ...] = ()
    defects: tuple[Defect, ...] = ()
    refused: tuple[Refused, ...] = ()
    self_signed: int = 0
    links: int = 0
    signers: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Store:
    """Every source, in the order of import."""

    sources: tuple[Source, ...] = ()

    def view(self) -> TrustView:
        """Join all sources to what a verdict needs; the newest master list gives the age."""
        anchors = {one.der: one for source in self.sources for one in source.anchors}
        lists = [one for one in self.sources if one.kind == Kind.MASTER_LIST]
        dates = [one.stated for one in lists or self.sources]
        return TrustView(
            tuple(anchors.values()),
            tuple(one for source in self.sources for one in source.revocations),
            tuple(one for source in self.sources for one in source.defects),
            max(dates, default=None),
            any(source.kind == Kind.DEVIATION_LIST for source in self.sources),
            tuple(dict.fromkeys(one for source in self.sources for one in source.signers)),
        )

    def roots(self) -> tuple[Certificate, ...]:
        """Read the verified certificates again, to verify further lists with them."""
        return tuple(_read_again(one.der) for one in self.view().anchors)

    def with_source(self, source: Source) -> Store:
        """Add a source; TrustError where a newer one of the same key is here already."""
        for one in self.sources:
            if one.key == source.key and one.stated > source.stated:
                raise TrustError(
                    "trust.list_older", stated=source.stated.isoformat(),
                    newest=one.stated.isoformat(),
                )  # fmt: skip
        kept = tuple(one for one in self.sources if one.key != source.key)
        return Store((*kept, source))


@lru_cache(maxsize=4096)
def _read_again(der: bytes) -> Certificate:
    """Read a certificate once, though a directory's export asks for all roots with each entry."""
    return certificate(der)


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(Store)


def load_store(folder: Path) -> Store:
    """Load what was imported; an empty store where nothing was."""
    path = folder / STORE_FILE
    if not path.is_file():
        return Store()
    data = path.read_bytes()
    content, digest = data[:-32], data[-32:]
    if len(data) > MOST_STORE_BYTES or hashlib.sha256(content).digest() != digest:
        raise TrustError("trust.store_damaged", file=path.name)
    try:
        return _DECODER.decode(content)
    except msgspec.MsgspecError as odd:
        raise TrustError("trust.store_damaged", file=path.name) from odd


def save_store(folder: Path, store: Store) -> None:
    """Replace the store file in one step."""
    content = _ENCODER.encode(store)
    replace_file(folder / STORE_FILE, content + hashlib.sha256(content).digest())


def store_mark(folder: Path) -> tuple[int, int]:
    """Return what tells one state of the store's file from another; (0, 0) where there is none."""
    try:
        about = (folder / STORE_FILE).stat()
    except OSError:
        return 0, 0
    return about.st_ino, about.st_mtime_ns


def load(folder: Path) -> TrustView:
    """Load the view that the imports left; an empty one where nothing was imported.

    Raises TrustError "trust.store_damaged" where the file is not what an import wrote.
    """
    return load_store(folder).view()


def admit(
    store: Store, material: Material, name: str, today: date, step: Step = lambda _a, _b: None
) -> tuple[Store, Source]:
    """Verify one piece of trust material against the store and add it.

    Raises TrustError: altered, older, without a known root, or unreadable.
    """
    try:
        source = _ADMISSIONS[material.kind](store, material.der, today, step)
    except Unknown as odd:
        raise TrustError("trust.list_algorithm") from odd
    except Malformed as odd:
        raise TrustError("trust.list_unreadable") from odd
    sha256 = hashlib.sha256(material.der).hexdigest()
    source = replace(source, name=name, sha256=sha256, imported=today)
    return store.with_source(source), source


def _blank(kind: Kind, key: str, country: str, stated: date) -> Source:
    return Source(f"{kind}:{key}", kind, "", country, stated, stated, "")


def _fingerprint(one: Certificate) -> str:
    return hashlib.sha256(one.raw).hexdigest()


def _certificate(store: Store, der: bytes, today: date, step: Step) -> Source:
    """Admit one certificate: a root that a person vouches for, a link to it, a seals' signer."""
    if (signer := seals_signer(der, store.view())) is not None:
        blank = _blank(Kind.CERTIFICATE, _fingerprint(signer), signer.subject.country, today)
        return replace(blank, signers=(der,))
    verified = verify_certificates([der], store.roots(), step)
    if not verified.accepted:
        reason = verified.refused[0].reason if verified.refused else "unreadable"
        raise TrustError("trust.certificate_refused", reason=reason)
    one = verified.accepted[0]
    blank = _blank(Kind.CERTIFICATE, _fingerprint(one), one.subject.country, today)
    return replace(
        blank, anchors=(anchor(der),), self_signed=verified.self_signed, links=verified.links,
        first_use=bool(verified.self_signed), root=_fingerprint(one),
    )  # fmt: skip


def _master_list(store: Store, der: bytes, today: date, step: Step) -> Source:
    found = master_list(der)
    roots = store.roots()
    verified = verify_certificates(found.certificates, roots, step)
    signer = verify_signer(found.signed, roots, verified.accepted)
    country = signer.certificate.subject.country
    if MASTER_LIST_SIGNING not in signer.certificate.purposes:
        # Any document signer of the country could make a list otherwise (9303-12, table 8).
        raise TrustError("trust.list_signer", country=country)
    key = f"{Kind.MASTER_LIST}:{country}"
    before = [one for one in store.sources if one.key == key]
    if before and not signer.known and not _linked(signer.root, roots):
        raise TrustError("trust.list_other_root", country=country)
    stated = stated_date(found.signed) or (before[0].stated if before else today)
    label = f"{country} {stated.isoformat()}"
    return replace(
        _blank(Kind.MASTER_LIST, country, country, stated),
        root=_fingerprint(signer.root),
        first_use=not signer.known,
        anchors=tuple(anchor(one.raw, label) for one in verified.accepted),
        refused=verified.refused,
        self_signed=verified.self_signed,
        links=verified.links,
    )


def _linked(root: Certificate, known: Sequence[Certificate]) -> bool:
    """Whether a known certificate carries the same key as the root (a link to it)."""
    return any(one.computed_key_id == root.computed_key_id for one in known)


def _revocations(store: Store, der: bytes, today: date, _step: Step) -> Source:
    found = revocation_list(der)
    if found.revocations.this_update > today:
        raise TrustError("trust.list_from_the_future", stated=str(found.revocations.this_update))
    fitting = [
        one for one in store.roots() if one.subject.comparable == found.issuer.comparable
    ]  # fmt: skip
    if not fitting:
        raise TrustError("trust.list_without_root", country=found.issuer.country)
    if not any(_signed(found.signed_by, one) for one in fitting):
        raise TrustError("trust.list_altered")
    key = hashlib.sha256(found.issuer.comparable).hexdigest()
    blank = _blank(Kind.REVOCATION_LIST, key, found.issuer.country, found.revocations.this_update)
    return replace(blank, revocations=(found.revocations,))


def _signed(holds: Callable[[Certificate], bool], one: Certificate) -> bool:
    try:
        return holds(one)
    except Malformed:
        return False


def _deviations(store: Store, der: bytes, today: date, _step: Step) -> Source:
    found = deviation_list(der)
    roots = store.roots()
    carried = verify_certificates(one.raw for one in found.signed.certificates).accepted
    signer = verify_signer(found.signed, roots, carried)
    country = signer.certificate.subject.country
    if not signer.known and any(one.subject.country == country for one in roots):
        raise TrustError("trust.list_other_root", country=country)
    return replace(
        _blank(Kind.DEVIATION_LIST, country, country, stated_date(found.signed) or today),
        root=_fingerprint(signer.root),
        first_use=not signer.known,
        defects=found.defects,
    )


_ADMISSIONS: dict[Kind, Callable[[Store, bytes, date, Step], Source]] = {
    Kind.CERTIFICATE: _certificate,
    Kind.MASTER_LIST: _master_list,
    Kind.REVOCATION_LIST: _revocations,
    Kind.DEVIATION_LIST: _deviations,
}
