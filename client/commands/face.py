"""halfdoor face: compare two faces, one to one."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.face.compare import compare
from capture.face.components import table
from capture.face.engine import FaceEngine
from capture.image import decode
from capture.packs import store
from client.commands.face_evaluate import evaluate
from client.commands.refusals import content_of, refused
from client.messages.lookup import sentence
from client.settings import station
from client.terminal import DONE, emit_json, say
from client.trust import model_packs, site

if TYPE_CHECKING:
    import argparse

    from capture.face.types import Comparison, Picture, Probe, Reference
    from capture.models import ModelPack

SUMMARY = "Compare two faces one to one, or evaluate a list of pairs."
EXAMPLE = "halfdoor face compare portrait.jp2 live.jpg --json"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    actions = parser.add_subparsers(dest="action", required=True)
    text = "compare the portrait of a document with a live picture"
    action = actions.add_parser(
        "compare", help=text, description=text, epilog=f"Example: {EXAMPLE}"
    )
    action.add_argument("reference", type=Path, help="the document's portrait")
    action.add_argument("probe", type=Path, help="the live picture")
    _common(action)
    text = "error rates on a list of pairs (ISO/IEC 19795-1)"
    action = actions.add_parser(
        "evaluate",
        help=text,
        description=text,
        epilog="Example: halfdoor face evaluate pairs.csv --report report.html",
    )
    action.add_argument("pairs", type=Path, help="list with the header file_a,file_b,same")
    action.add_argument("--report", type=Path, default=None, help="write an HTML report here")
    action.add_argument("--group", default="", help="a further column of the list to group by")
    _common(action)


def _common(action: argparse.ArgumentParser) -> None:
    """Add the options that every action has."""
    action.add_argument("--pack", default="", help="an installed pack; the best if left out")
    action.add_argument("--folder", type=Path, default=None, help="where the packs lie")
    action.add_argument("--json", action="store_true", help="one JSON object")


def _pack(arguments: argparse.Namespace) -> ModelPack:
    """Choose and verify the pack; says which better one is passed over. CommandRefusal."""
    root = arguments.folder or store.default_folder()
    better: list[CaptureError] = []
    own = site.usable(station().trust)
    try:
        used = model_packs.chosen(root, arguments.pack, site=own, passed_over=better)
    except CaptureError as reason:
        raise refused(reason) from reason
    for unusable in better:
        say(f"'{used.name}' is used instead of another: {refused(unusable)}", stream=sys.stderr)
    return used


def _picture(path: Path) -> Picture:
    """Read and decode a picture. CommandRefusal."""
    try:
        return decode(content_of(path))
    except CaptureError as reason:
        raise refused(reason, path.name) from reason


def _side(made: Reference | Probe | None, faces: int) -> dict[str, object]:
    if made is None:
        hint = "face.hint.one_person" if faces else "face.hint.no_face"
        return {"faces": faces, "quality": [], "hints": [hint]}
    quality = [
        {"component": part.component, "native": part.native, "scalar": part.scalar}
        for part in made.components
    ]
    return {"faces": faces, "quality": quality, "hints": list(made.hints)}


def _model(used: ModelPack) -> dict[str, object]:
    return {"name": used.name, "sha256": used.digest, "licence": used.licence}


def _report(used: ModelPack, work: _Work, engine: FaceEngine) -> dict[str, object]:
    """Return the promised keys; without a comparison the zone is null and "code" says why."""
    result, limits = work.result, engine.thresholds
    return {
        "zone": result.zone.value if result else None,
        "similarity": round(result.similarity, 4) if result else None,
        "thresholds": {"match": limits.match, "differ": limits.differ},
        "fmr_at_similarity": result.fmr_at_similarity if result else None,
        "assist_only": used.assist_only,
        "code": work.reason.code if work.reason else "",
        "model": _model(used),
        "reference": _side(work.reference, work.faces[0]),
        "probe": _side(work.probe, work.faces[1]),
        "pad": work.probe.live if work.probe else None,
        "ms": work.ms,
    }


def _show(result: Comparison, probe: Probe, reference: Reference) -> None:
    word = {
        "match": "MATCH: the two faces are alike.",
        "inconclusive": "INCONCLUSIVE: neither clearly alike nor clearly different.",
        "differ": "DIFFER: the two faces are not alike.",
    }[result.zone.value]
    say(word)
    if result.assist_only:
        say("This pack may only assist: in operation a person compares by eye.")
    for code in (*probe.hints, *table.lacking(reference.components)):
        say(" ".join(sentence(code)))


@dataclass(frozen=True, slots=True, eq=False)
class _Work:
    """What came of two pictures; reason: why there is no comparison."""

    faces: tuple[int, int]
    reference: Reference | None = None
    probe: Probe | None = None
    result: Comparison | None = None
    reason: CaptureError | None = None
    ms: dict[str, float] = field(default_factory=dict)


def _worked(engine: FaceEngine, portrait: Picture, live: Picture, *, assist_only: bool) -> _Work:
    start = time.perf_counter()
    found = engine.detect(portrait), engine.detect(live)
    seen = time.perf_counter()
    faces = len(found[0]), len(found[1])
    reference, probe, result, reason = None, None, None, None
    try:
        reference = engine.reference(portrait, found[0])
    except CaptureError as trouble:
        reason = trouble
    try:
        probe = engine.probe(live, found[1])
    except CaptureError as trouble:
        reason = reason or trouble
    if reference is not None and probe is not None:
        result = compare(probe, reference, engine.thresholds, assist_only=assist_only)
    end = time.perf_counter()
    spans = {"detect": seen - start, "embed": end - seen, "total": end - start}
    ms = {name: round(value * 1000, 1) for name, value in spans.items()}
    return _Work(faces, reference, probe, result, reason, ms)


def _engine(pack: ModelPack) -> FaceEngine:
    engine = FaceEngine(pack)
    engine.warm()
    return engine


def _compare(arguments: argparse.Namespace) -> int:
    used = _pack(arguments)
    engine = _engine(used)
    pictures = _picture(arguments.reference), _picture(arguments.probe)
    work = _worked(engine, *pictures, assist_only=used.assist_only)
    if arguments.json:
        emit_json(_report(used, work, engine))
    elif work.result and work.probe and work.reference:
        _show(work.result, work.probe, work.reference)
    elif work.reason is not None:
        raise refused(work.reason) from work.reason
    return DONE


def _evaluate(arguments: argparse.Namespace) -> int:
    return evaluate(_engine, _pack(arguments), arguments)


def run(arguments: argparse.Namespace) -> int:
    """Compare, or evaluate."""
    return _evaluate(arguments) if arguments.action == "evaluate" else _compare(arguments)
