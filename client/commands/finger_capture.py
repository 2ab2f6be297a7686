"""halfdoor finger capture: take one finger from a scanner, with hints in words."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

from capture.errors import CaptureError
from capture.finger.picture import write_png
from capture.finger.quality import UNIFIED, acceptable, scalar
from capture.finger.touch import Tries
from capture.finger.types import FingerImage
from client import settings
from client.commands.finger_hand import (
    HandCapture,
    left_out_of,
    refuse_nothing,
    report,
    show,
    steps_of,
)
from client.commands.refusals import refused
from client.messages.lookup import sentence
from client.station.scanner_services import start as start_scanner_services
from client.terminal import DONE, NOT_THERE, CommandRefusal, emit_json, say
from devices.errors import Cancelled, DeviceError, Fault
from devices.finger.sbi_service import release
from devices.interfaces import FingerScanner
from devices.manager import DeviceManager
from devices.types import RetryHint

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from capture.finger.engine import FingerEngine
    from capture.finger.touch import Taken
    from devices.types import FingerFrame


_CODES = {
    Fault.ABSENT: "finger.scanner.absent",
    Fault.UNSUPPORTED: "finger.scanner.not_one",
}


def _no_device(error: DeviceError) -> CommandRefusal:
    code = _CODES.get(error.fault, error.fault.value)
    found, step = sentence(getattr(error, "code", code), (("device", error.address),))
    remedy = f" ({error.remedy})" if error.remedy else ""
    return CommandRefusal(NOT_THERE, f"{found} {step}{remedy}")


def _open(address: str) -> FingerScanner:
    try:
        device = DeviceManager().open(address)
    except DeviceError as error:
        raise _no_device(error) from error
    if not isinstance(device, FingerScanner):
        device.close()
        raise _no_device(DeviceError(Fault.UNSUPPORTED, address))
    return device


def _take(
    engine: FingerEngine, scanner: FingerScanner, cancel: threading.Event, *, quiet: bool
) -> Taken | None:
    """Take touches until one is good enough or the tries are used up."""
    tries = Tries(engine)
    if not quiet:
        say(" ".join(sentence("finger.place")))
    try:
        for event in scanner.frames(cancel):
            if _settled(tries, event, quiet=quiet):
                break
    except Cancelled:
        # The time is up: what was taken before is better than nothing.
        if tries.best is None:
            raise
    except DeviceError:
        # A scanner that goes after it gave a print has done its work.
        tries.end_touch()
        if not tries.usable:
            raise
    return tries.best


def _settled(tries: Tries, event: FingerFrame | RetryHint, *, quiet: bool) -> bool:
    """Take one event in; True when no more is needed, or no try is left."""
    if isinstance(event, RetryHint):
        if not quiet:
            say(" ".join(sentence(event.code)))
        return event.code == "finger.lift" and tries.end_touch()
    if not event.complete:
        return False
    tries.add(FingerImage(event.image, event.pixels_per_inch))
    if not tries.satisfied and not quiet:
        for code in tries.hints:
            say(" ".join(sentence(code)))
    return tries.satisfied


def _save(path: Path, image: FingerImage) -> None:
    try:
        path.write_bytes(write_png(image))
    except OSError as reason:
        raise CommandRefusal(
            NOT_THERE, f"'{path}' cannot be written ({reason.strerror}); choose another place."
        ) from reason


def _report(scanner: FingerScanner, taken: Taken, saved: Path | None) -> dict[str, object]:
    probe = taken.probe
    return {
        "device": scanner.info.address,
        "label": scanner.info.label,
        "simulated": scanner.info.simulated,
        "width": taken.image.pixels.shape[1],
        "height": taken.image.pixels.shape[0],
        "pixels_per_inch": taken.image.pixels_per_inch,
        "minutiae": len(probe.template.minutiae),
        "quality": [
            {"component": part.component, "native": part.native, "scalar": part.scalar}
            for part in probe.components
        ],
        "hints": list(probe.hints),
        "acceptable": acceptable(probe.components),
        "tries": taken.tries,
        "pad": "not_performed",
        "saved": str(saved) if saved else None,
    }


def capture(engine: FingerEngine, arguments: argparse.Namespace) -> int:
    """Take one finger, say how good it is, and write it where that is asked for."""
    start_scanner_services(settings.station().folder, arguments.device)
    try:
        return (_capture_hand if arguments.hand else _capture)(engine, arguments)
    finally:
        release()


def _capture_hand(engine: FingerEngine, arguments: argparse.Namespace) -> int:
    """Take a slap, or all three; a finger that cannot be given never ends it."""
    left_out = left_out_of(arguments.missing, arguments.bandaged)
    steps = steps_of(arguments.hand, left_out)
    made = HandCapture(engine, _open, quiet=arguments.json)
    cancel = threading.Event()
    timer = threading.Timer(max(0.1, arguments.seconds), cancel.set)
    timer.start()
    try:
        made.run(arguments.device, steps, cancel)
        refuse_nothing(made, steps)
        if arguments.save:
            for position, one in made.taken.items():
                _save(arguments.save.with_stem(f"{arguments.save.stem}-{int(position)}"), one.image)
        found = report(made, left_out)
    except Cancelled as nobody:
        raise _nobody() from nobody
    except DeviceError as error:
        raise _no_device(error) from error
    except CaptureError as reason:
        raise refused(reason) from reason
    finally:
        timer.cancel()
        made.wipe()
    if arguments.json:
        emit_json({"device": arguments.device, **found})
    else:
        show(found)
    return DONE


def _nobody() -> CommandRefusal:
    return CommandRefusal(
        NOT_THERE, "no finger was placed in time; start again and place a finger."
    )


def _capture(engine: FingerEngine, arguments: argparse.Namespace) -> int:
    cancel = threading.Event()
    timer = threading.Timer(max(0.1, arguments.seconds), cancel.set)
    with contextlib.closing(_open(arguments.device)) as scanner:
        timer.start()
        try:
            taken = _take(engine, scanner, cancel, quiet=arguments.json)
        except Cancelled as nobody:
            raise _nobody() from nobody
        except DeviceError as error:
            raise _no_device(error) from error
        finally:
            timer.cancel()
    if taken is None:
        raise refused(CaptureError("finger.three_tries"))
    if arguments.save:
        _save(arguments.save, taken.image)
    found = _report(scanner, taken, arguments.save)
    if arguments.json:
        emit_json(found)
    else:
        say(f"Taken: quality {scalar(taken.probe.components, UNIFIED)} of 100.")
        say("Attack detection: not performed.")
    return DONE
