"""halfdoor finger: capture one finger, compare two, or evaluate a list of pairs."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.finger import net
from capture.finger.calibration import STANDARD
from capture.finger.compare import compare
from capture.finger.engine import present_engine
from capture.finger.files import read_finger
from capture.finger.types import Probe, Reference
from client.commands.evaluation import show
from client.commands.finger_capture import capture
from client.commands.finger_evaluate import evaluate
from client.commands.finger_hand import HANDS
from client.commands.refusals import content_of, refused
from client.messages.lookup import sentence
from client.terminal import DONE, emit_json, say, seconds

if TYPE_CHECKING:
    import argparse

    from capture.finger.engine import FingerEngine
    from capture.finger.types import Comparison

SUMMARY = "Capture a finger, compare two fingers one to one, or evaluate a list of pairs."
EXAMPLE = "halfdoor finger compare card.wsq live.png --json"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    actions = parser.add_subparsers(dest="action", required=True)
    text = "take one finger from a scanner"
    action = actions.add_parser(
        "capture",
        help=text,
        description=text,
        epilog="Example: halfdoor finger capture --device uru:1-2 --save finger.png",
    )
    action.add_argument("--device", required=True, metavar="ADDRESS", help="see halfdoor devices")
    action.add_argument("--save", type=Path, metavar="FILE", help="write the picture as PNG")
    text = "take several fingers laid down together: a hand, both thumbs, or all ten as 4-4-2"
    action.add_argument("--hand", choices=tuple(HANDS), help=text)
    text = "fingers that are missing, such as right-little,left-thumb"
    action.add_argument("--missing", default="", metavar="FINGERS", help=text)
    text = "fingers that cannot be given now"
    action.add_argument("--bandaged", default="", metavar="FINGERS", help=text)
    text = "how long to wait for a finger"
    action.add_argument("--seconds", type=seconds, default=30.0, help=text)
    action.add_argument("--json", action="store_true", help="one JSON object")
    text = "compare the finger that the document carries with a live one"
    action = actions.add_parser(
        "compare", help=text, description=text, epilog=f"Example: {EXAMPLE}"
    )
    action.add_argument("reference", type=Path, help="picture or record of the document's finger")
    action.add_argument("probe", type=Path, help="picture or record of the live finger")
    _common(action)
    text = "error rates on a list of pairs (ISO/IEC 19795-1)"
    action = actions.add_parser(
        "evaluate",
        help=text,
        description=text,
        epilog="Example: halfdoor finger evaluate pairs.csv --json",
    )
    action.add_argument("pairs", type=Path, help="list with the header file_a,file_b,same")
    text = "column of the list whose values are told apart, such as the sensor"
    action.add_argument("--group", default="", metavar="COLUMN", help=text)
    action.add_argument("--report", type=Path, metavar="FILE", help="write the report as HTML")
    _common(action)


def _common(action: argparse.ArgumentParser) -> None:
    action.add_argument("--ppi", type=float, help="pixels per inch of pictures; 500 if left out")
    action.add_argument("--classical", action="store_true", help="the extractor without a net")
    action.add_argument("--json", action="store_true", help="one JSON object")


def engine(*, classical: bool = False) -> FingerEngine:
    """Make the engine: with the net where its weights are, else classical.

    CommandRefusal where the weights are there but are not the ones that were measured.
    """
    try:
        made = present_engine(classical=classical)
        made.warm()
    except CaptureError as reason:
        raise refused(reason) from reason
    return made


def _side(made: Reference | Probe | None) -> dict[str, object]:
    if made is None:
        return {"fingers": 0, "quality": [], "hints": []}
    quality = [
        {"component": part.component, "native": part.native, "scalar": part.scalar}
        for part in made.components
    ]
    minutiae = len(made.template.minutiae)
    return {"fingers": 1, "minutiae": minutiae, "quality": quality, "hints": list(made.hints)}


def model_of(made: FingerEngine) -> dict[str, str]:
    """Name the extractor that a result rests on; the classical one has no weights."""
    if made.extractor.maker == net.MinutiaeNet.maker:
        return {"name": net.NAME, "sha256": net.SHA256, "licence": net.LICENCE}
    return {"name": made.extractor.maker, "sha256": "", "licence": "Apache-2.0"}


def _report(
    made: FingerEngine, result: Comparison, sides: tuple[Reference, Probe], ms: dict[str, float]
) -> dict[str, object]:
    reference, probe = sides
    limits = result.thresholds
    return {
        "zone": result.zone.value,
        "similarity": round(result.similarity, 4),
        "thresholds": {"match": limits.match, "differ": limits.differ},
        "fmr_at_similarity": result.fmr_at_similarity,
        "paired": result.paired,
        "model": model_of(made),
        "reference": _side(reference),
        "probe": _side(probe),
        "pad": "not_performed",
        "ms": ms,
    }


def _show(result: Comparison, probe: Probe) -> None:
    word = {
        "match": "MATCH: the two prints are of one finger, as far as can be told.",
        "inconclusive": "INCONCLUSIVE: neither clearly alike nor clearly different.",
        "differ": "DIFFER: the two prints are not alike.",
    }[result.zone.value]
    say(word)
    say("Attack detection: not performed.")
    for code in probe.hints:
        say(" ".join(sentence(code)))


def _nothing(made: FingerEngine, reason: CaptureError, where: str) -> dict[str, object]:
    return {
        "zone": None,
        "similarity": None,
        "code": reason.code,
        "file": where,
        "model": model_of(made),
        "reference": _side(None),
        "probe": _side(None),
        "pad": "not_performed",
    }


def _made(made: FingerEngine, content: bytes, path: Path, ppi: float | None) -> Reference:
    try:
        return read_finger(made, content, ppi)
    except CaptureError as reason:
        raise _NoFinger(reason, path.name) from reason


class _NoFinger(Exception):  # noqa: N818 - an answer: the file shows no finger
    def __init__(self, reason: CaptureError, where: str) -> None:
        super().__init__(reason.code)
        self.reason = reason
        self.where = where


# A picture without a usable print is an answer; bytes that are no picture are not.
_ANSWERS = frozenset({"finger.blank", "finger.too_small", "finger.too_large"})


def _compare(arguments: argparse.Namespace) -> int:
    paths = arguments.reference, arguments.probe
    contents = [content_of(path) for path in paths]
    made = engine(classical=arguments.classical)
    start = time.perf_counter()
    try:
        reference, live = (
            _made(made, content, path, arguments.ppi)
            for content, path in zip(contents, paths, strict=True)
        )
    except _NoFinger as nothing:
        if not arguments.json or nothing.reason.code not in _ANSWERS:
            raise refused(nothing.reason, nothing.where) from nothing
        emit_json(_nothing(made, nothing.reason, nothing.where))
        return DONE
    extracted = time.perf_counter()
    probe = Probe(live.template, live.components, live.hints, live.position, live.scale_known)
    result = compare(probe, reference, STANDARD)
    end = time.perf_counter()
    ms = {"extract": extracted - start, "match": end - extracted, "total": end - start}
    if arguments.json:
        rounded = {name: round(value * 1000, 1) for name, value in ms.items()}
        emit_json(_report(made, result, (reference, probe), rounded))
    else:
        _show(result, probe)
    return DONE


def run(arguments: argparse.Namespace) -> int:
    """Capture, compare, or evaluate."""
    if arguments.action == "capture":
        return capture(engine(), arguments)
    if arguments.action == "evaluate":
        show(evaluate(engine, arguments, model_of), json=arguments.json)
        return DONE
    return _compare(arguments)
