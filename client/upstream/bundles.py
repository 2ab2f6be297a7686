"""Take bundles that came on a stick: the same bytes, the same receipts as over the wire."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from client.courier.bundle import MOST_BYTES, batches_in, write_whole
from client.named_file import content

if TYPE_CHECKING:
    from client.upstream.intake import Intake


def take(intake: Intake, bundle: str, answer: str) -> tuple[int, int]:
    """Take a bundle and write its answers; returns how many were receipted and refused.

    OSError where a file cannot be used, ValueError where it is no bundle.
    """
    lines, taken, refused = [], 0, 0
    for batch in batches_in(content(Path(bundle), MOST_BYTES)):
        answers = intake.take(_envelopes(batch))
        taken += sum(1 for each in answers if each.receipt)
        refused += sum(1 for each in answers if each.code)
        spelled = json.dumps({"answers": [each.to_json() for each in answers]})
        lines.append(spelled.encode() + b"\n")
    write_whole(Path(answer), b"".join(lines))
    return taken, refused


def _envelopes(batch: bytes) -> list[object]:
    try:
        return list(json.loads(batch)["envelopes"])
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("not a bundle") from error
