"""A trust view from what a person names: a store, or a file or folder of certificates and lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from client.named_file import content
from client.trust import csca
from client.trust.errors import TrustError
from client.trust.trust_files import MOST_FILE_BYTES, ORDER, Kind, Material, materials
from mrz.chip.errors import Malformed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mrz.chip.trust import TrustView


def view_of(
    path: Path, today: date, step: csca.Step = lambda _done, _total: None
) -> tuple[TrustView, tuple[str, ...]]:
    """Return the view, and the names of files in a folder that were not believed.

    A folder that an import wrote is loaded; other files are verified now. Raises TrustError where
    a single file is not believed, and OSError where it is not there.
    """
    if path.is_dir() and (path / csca.STORE_FILE).is_file():
        return csca.load(path), ()
    if path.name == csca.STORE_FILE:
        return csca.load(path.parent), ()
    files = _files(path)
    found = [(one, material) for one in files for material in _materials(one, single=one == path)]
    store, refused = _admitted(found, today, step, single=path.is_file())
    return _dated(store, files), refused


def certificates_in(path: Path) -> tuple[bytes, ...]:
    """Return every certificate (DER) of a file or folder, believed or not; OSError for no file."""
    found = (one for file in _files(path) for one in _materials(file, single=False))
    return tuple(one.der for one in found if one.kind is Kind.CERTIFICATE)


def _files(path: Path) -> list[Path]:
    """Return the file itself, or the files of a folder that could be what is looked for."""
    if not path.is_dir():
        return [path]
    inside = (one for one in path.rglob("*") if one.is_file())
    return sorted(one for one in inside if one.stat().st_size <= MOST_FILE_BYTES)


def _materials(file: Path, *, single: bool) -> Iterator[Material]:
    try:
        yield from materials(content(file, MOST_FILE_BYTES))
    except Malformed as odd:
        if single:  # folders hold other files besides
            raise TrustError("trust.list_unreadable") from odd


def _admitted(
    found: list[tuple[Path, Material]], today: date, step: csca.Step, *, single: bool
) -> tuple[csca.Store, tuple[str, ...]]:
    """Admit roots first, and try again what waited for another's root."""
    store = csca.Store()
    waiting = sorted(found, key=lambda pair: ORDER.index(pair[1].kind))
    while waiting:
        later: list[tuple[Path, Material]] = []
        for file, material in waiting:
            try:
                store, _ = csca.admit(store, material, file.name, today, step)
            except TrustError:
                if single and len(waiting) == 1:
                    raise
                later.append((file, material))
        if len(later) == len(waiting):
            break
        waiting = later
    return store, tuple(dict.fromkeys(file.name for file, _ in waiting))


def _dated(store: csca.Store, files: list[Path]) -> TrustView:
    """Give certificates without a list the date of their newest file."""
    view = store.view()
    if any(source.kind == Kind.MASTER_LIST for source in store.sources):
        return view
    newest = max((file.stat().st_mtime for file in files), default=0.0)
    return replace(view, list_date=datetime.fromtimestamp(newest, UTC).date())
