"""halfdoor models: list, install and verify model packs; everything offline."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.face.engine import FaceEngine
from capture.models import manifest
from capture.packs import store
from client.commands.refusals import refused, unopened
from client.messages.lookup import sentence
from client.settings import station
from client.terminal import DONE, NOT_THERE, UNREADABLE, WRONG_USAGE, CommandRefusal, emit_json, say
from client.trust import model_install, model_packs, site
from client.trust.model_packs import Installed

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from capture.manifest import Manifest

SUMMARY = "List, install and verify the model packs of this station; nothing is downloaded."
EXAMPLE = "halfdoor models install embedded"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    actions = parser.add_subparsers(dest="action", required=True)
    for name, text, given in (
        ("list", "show every installed pack with its licence and thresholds", ""),
        ("verify", "compare every file with its digest, and run every network once", ""),
        ("install", "install a pack from a folder, a zip, or 'embedded'", " embedded"),
    ):
        example = f"Example: halfdoor models {name}{given}"
        action = actions.add_parser(name, help=text, description=text, epilog=example)
        action.add_argument("--folder", type=Path, default=None, help="where the packs lie")
        action.add_argument("--json", action="store_true", help="one JSON object a line")
        if name == "install":
            action.add_argument(
                "--if-missing", action="store_true", help="do nothing where the pack is usable"
            )
            action.add_argument("source", help="folder or zip of a pack, or 'embedded'")


def _row(entry: Installed) -> dict[str, object]:
    row: dict[str, object] = {"folder": str(entry.folder), "usable": entry.pack is not None}
    if entry.pack is None:
        return {**row, "code": entry.reason.code if entry.reason else ""}
    manifest = entry.pack.manifest
    return {
        **row,
        "name": manifest.name,
        "version": manifest.version,
        "kind": manifest.kind,
        "sha256": entry.pack.digest,
        "licence": manifest.licence.spdx,
        "use": manifest.licence.use,
        "assist_only": manifest.assist_only,
        "thresholds": {"match": manifest.operating.match, "differ": manifest.operating.differ},
        "calibration": {
            "data": manifest.calibration.data,
            "subjects": manifest.calibration.subjects,
            "genuine": manifest.calibration.genuine,
            "impostor": manifest.calibration.impostor,
            "limits": manifest.calibration.limits,
        },
        "card": manifest.card,
        "files": [{"name": part.name, "sha256": part.sha256} for part in manifest.files],
    }


def _show(entry: Installed) -> None:
    if entry.pack is None:
        code, detail = (entry.reason.code, entry.reason.detail) if entry.reason else ("", "")
        found, step = sentence(code, (("detail", detail),))
        say(f"{entry.folder.name:<16} not usable: {found} {step}")
        return
    manifest = entry.pack.manifest
    note = "assist only: a person compares by eye" if manifest.assist_only else "may be relied on"
    say(f"{entry.pack.name:<16} {manifest.kind:<12} {manifest.licence.spdx:<14} {note}")
    notes = (manifest.licence.notes, manifest.card, manifest.calibration.limits)
    for note in filter(None, notes):
        say(f"{'':<16} {note}")
    say(f"{'':<16} match from {manifest.operating.match}, differ below {manifest.operating.differ}")


def _tried(entry: Installed) -> Installed:
    """Run a pack's networks once: digests do not say whether they fit together."""
    if entry.pack is not None:
        try:
            FaceEngine(entry.pack).warm()
        except CaptureError as reason:
            return Installed(entry.folder, None, reason)
    return entry


def _list(root: Path, arguments: argparse.Namespace) -> int:
    entries = model_packs.installed(root, site=site.usable(station().trust))
    if arguments.action == "verify":
        entries = tuple(map(_tried, entries))
    for entry in entries:
        if arguments.json:
            emit_json(_row(entry))
        else:
            _show(entry)
    if not entries and not arguments.json:
        say("No model pack is installed. Next: halfdoor models install embedded")
    broken = any(entry.pack is None for entry in entries)
    return UNREADABLE if broken and arguments.action == "verify" else DONE


def _usable(root: Path, name: str) -> bool:
    """Say whether a pack of this name is there, whole, and as this program would install it."""
    if name == model_packs.EMBEDDED:
        return model_install.embedded_is_current(root)
    found = model_packs.installed(root)
    return any(entry.pack is not None and entry.pack.manifest.name == name for entry in found)


def _opened(source: Path) -> tuple[Manifest, Mapping[str, bytes]]:
    """Read what is to be installed; CommandRefusal where it cannot be."""
    try:
        if str(source) == model_packs.EMBEDDED and not source.exists():
            return model_install.opened_embedded()
        if source.is_dir() or source.is_file():
            return model_install.opened(source, site=site.usable(station().trust))
    except CaptureError as reason:
        raise refused(reason) from reason
    except OSError as reason:
        raise unopened(source, reason, "check its permissions, or copy it again") from reason
    raise CommandRefusal(NOT_THERE, f"there is no '{source}'; give a folder or a zip.")


def _version_before(root: Path, name: str) -> str | None:
    """Return the version that a pack of this name has here, "" where it is not told."""
    if root / name not in store.installed(root):
        return None
    try:
        return manifest(root / name).version
    except CaptureError:
        return ""


def _install(root: Path, arguments: argparse.Namespace) -> int:
    if arguments.if_missing and _usable(root, arguments.source):
        return DONE
    described, files = _opened(Path(arguments.source))
    try:
        before = _version_before(root, described.name)
        folder = store.save(root, described, files)
    except CaptureError as reason:
        raise refused(reason) from reason
    except OSError as reason:
        raise CommandRefusal(
            NOT_THERE, f"'{root}' cannot be written ({reason.strerror}); choose with --folder."
        ) from reason
    found = model_packs.installed(root, site=site.usable(station().trust))
    for entry in (one for one in found if one.folder == folder):
        if arguments.json:
            emit_json({**_row(entry), "replaced": before})
        else:
            _show(entry)
    if before is not None and not arguments.json:
        was = f"{described.name} {before}".rstrip()
        say(f"It replaces '{was}', which was installed here before.")
    return DONE


def run(arguments: argparse.Namespace) -> int:
    """List, install or verify."""
    root = arguments.folder or store.default_folder()
    if root.exists() and not root.is_dir():
        raise CommandRefusal(WRONG_USAGE, f"'{root}' is not a folder; give one with --folder.")
    return _install(root, arguments) if arguments.action == "install" else _list(root, arguments)
