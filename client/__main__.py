"""The command "halfdoor": one distribution, one command, each subcommand a module of its own."""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import os
import re
import sys
from typing import NoReturn

# ONNX Runtime 1.29 and later phone home on Linux unless this stands before its first import.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
# What a video library thinks of a file is no sentence for a person; ours says what to do.
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")

COMMANDS: dict[str, str] = {
    "booth": "open the booth window; with nothing configured, the training world",
    "inspect": "one inspection without a window",
    "mrz": "read a zone from images, or parse it from text",
    "chip": "read a chip, or verify saved evidence",
    "face": "compare two faces, or evaluate a list of pairs",
    "finger": "capture, compare, or evaluate fingers",
    "seal": "verify a visible digital seal",
    "doctor": "this station, all devices, and what to do about each finding",
    "devices": "what is plugged in, through which adapter",
    "models": "model packs: licence, hash, thresholds",
    "trust": "CSCA certificates, CRLs, signed policy, register and lists",
    "policy": "prove a policy's invariants",
    "courier": "deliver sealed records; the only process with a network",
    "outbox": "what waits to leave, sealed",
    "ledger": "what left this machine, byte for byte",
    "stats": "suppressed, rounded daily tables",
    "upstream": "the reference receiver",
    "bench": "the project's own measurements on this machine",
}


# These show a traveller's data, so they run with memory that is overwritten when freed.
_SHOWING = frozenset({"booth", "inspect"})


_KINDS = {"int": "a whole number", "seconds": "seconds from 0 to 3600"}


def _plainly(message: str) -> str:
    """Say what argparse says without its word for it: nobody's word is called wrong here."""
    choice = re.fullmatch(r"argument (.+?): invalid choice: (.+) \(choose from (.+)\)", message)
    if choice:
        return f"{choice[1]} takes one of {choice[3]}, not {choice[2]}"
    value = re.fullmatch(r"argument (.+?): invalid (\w+) value: (.+)", message)
    if value:
        return f"{value[1]} takes {_KINDS.get(value[2], 'a number')}, not {value[3]}"
    return message


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        from client.terminal import WRONG_USAGE, refuse  # noqa: PLC0415 - start-up time

        refuse(f"{_plainly(message)}. See '{self.prog} --help'.")
        self.exit(WRONG_USAGE)


def _available(name: str) -> bool:
    return importlib.util.find_spec(f"client.commands.{name}") is not None


def _overview() -> str:
    width = max(map(len, COMMANDS))
    lines = [f"  {name:<{width}}  {text}" for name, text in COMMANDS.items() if _available(name)]
    return "\n".join(
        [
            "usage: halfdoor [COMMAND ...]",
            "",
            "Reads a travel document, compares, advises; a person decides; keeps nothing.",
            "",
            *lines,
            "",
            "Each command has --help. Example: halfdoor inspect --scenario clean --decide admit",
        ]
    )


def _run(name: str, rest: list[str]) -> int:
    from client.terminal import WRONG_USAGE, CommandRefusal, refuse  # noqa: PLC0415 - start-up time

    if any(not each or (each.startswith("--") and each.endswith("=")) for each in rest):
        # A variable that is not set: as a name it would stand for the folder we are in.
        refuse("an empty word was given; write what it should name, or leave it out.")
        return WRONG_USAGE
    try:
        module = importlib.import_module(f"client.commands.{name}")
        parser = _Parser(
            prog=f"halfdoor {name}",
            description=module.SUMMARY,
            epilog=f"Example: {module.EXAMPLE}",
        )
        module.configure(parser)
        return int(module.run(parser.parse_args(rest)))
    except CommandRefusal as refusal:
        refuse(refusal.sentence)
        return refusal.status
    except BrokenPipeError:
        # Who read our output has seen enough; Python must not write the rest at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as problem:
        if _stopped(problem):
            raise KeyboardInterrupt from problem
        if os.environ.get("HALFDOOR_TRACE"):
            raise
        from client.mishap import explain  # noqa: PLC0415 - start-up time

        status, words = explain(problem)
        refuse(words)
        return status


def _stopped(problem: BaseException | None) -> bool:
    """Whether a person's Ctrl+C stands behind a problem: some libraries wrap it while they load."""
    for _ in range(8):
        if problem is None or isinstance(problem, KeyboardInterrupt):
            break
        problem = problem.__cause__ or problem.__context__
    return isinstance(problem, KeyboardInterrupt)


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status (COMMANDS: 0, 2, 3 or 4; 130 for Ctrl+C)."""
    try:
        return _chosen(arguments)
    except KeyboardInterrupt:
        sys.stderr.write("halfdoor: stopped at your wish; nothing was kept.\n")
        return 130


def _chosen(arguments: list[str] | None) -> int:
    if None in (sys.stdin, sys.stdout, sys.stderr):
        from client.terminal import reopen_streams  # noqa: PLC0415 - start-up time

        reopen_streams()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] in {"-h", "--help", "help"}:
        sys.stdout.write(_overview() + "\n")
        return 0
    if given == ["--version"]:
        from importlib.metadata import version  # noqa: PLC0415 - start-up time

        sys.stdout.write(f"halfdoor {version('halfdoor')}\n")
        return 0
    if not given or given[0].startswith("-"):
        given = ["booth", *given]
    if arguments is None and given[0] in _SHOWING:
        from client.erasing import restart  # noqa: PLC0415 - start-up time

        restart(given)
    if given[0] not in COMMANDS or not _available(given[0]):
        from client.terminal import refuse  # noqa: PLC0415 - start-up time

        refuse(f"there is no command '{given[0]}'. See 'halfdoor --help'.")
        return 2
    return _run(given[0], given[1:])


if __name__ == "__main__":
    sys.exit(main())
