"""The licences of what this program stands on, as the installed packages declare them."""

from __future__ import annotations

import re
from importlib import metadata
from typing import TYPE_CHECKING

from client.diagnostics.finding import Finding, attention, fine

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = "halfdoor"
# Reviewed, docs/licences.md; weak copyleft is used as a library that can be replaced.
_REVIEWED = re.compile(
    r"\b(MIT|MIT-0|MIT-CMU|0?BSD|Apache|PSF|CC0|Zlib|LGPL|LGPLv2|Python Software Foundation)\b",
    re.IGNORECASE,
)
# The one extra that packaging/run installs.
_INSTALLED = "extra == 'report'"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def needed(root: str = ROOT) -> dict[str, str]:
    """Return the licence of every distribution that a run needs, by normalised name."""
    found: dict[str, str] = {}
    waiting = [root]
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in found:
            continue
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            # A requirement of another system; this installation does without it.
            continue
        found[key] = licence_of(distribution)
        for requirement in distribution.requires or []:
            named = _NAME.match(requirement)
            if named and ("extra ==" not in requirement or _INSTALLED in requirement):
                waiting.append(named[0])
    return dict(sorted(found.items()))


def licence_of(distribution: metadata.Distribution) -> str:
    """Return the licence as declared: the expression, else the classifiers, else the first line."""
    about = distribution.metadata
    declared = about.get_all("License-Expression")
    if declared:
        return str(declared[0])
    kinds = [
        each.rsplit("::", 1)[-1].strip()
        for each in about.get_all("Classifier") or []
        if each.startswith("License ::")
    ]
    first = str((about.get_all("License") or [""])[0]).partition("\n")[0].strip()
    return "; ".join(kinds) or first or "not declared"


def judge(licences: Iterable[tuple[str, str]]) -> Finding:
    """See whether every licence is of a kind that was reviewed."""
    listed = list(licences)
    odd = [f"{name} ({licence})" for name, licence in listed if not _REVIEWED.search(licence)]
    if odd:
        words = f"These libraries have licences that nobody reviewed: {', '.join(odd)}."
        return attention("licences", words, "Read them, then docs/licences.md.")
    return fine("licences", f"The licences of all {len(listed)} libraries were reviewed.")
