"""What a person gave on the command line instead of a device: a page, a chip's files, a face."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from client.named_file import OddFileError, content
from client.station import chip_folder
from client.terminal import NOT_THERE, UNREADABLE, CommandRefusal
from devices.types import Light, Page, PagePicture
from mrz.errors import DocumentError
from mrz.parse import split

LARGEST_RECORD = 8 * 1024 * 1024
LARGEST_PICTURE = 48 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Given:
    """Addresses, or what stands in for a device; "" and None for not given."""

    page: Page | None = None
    document_reader: str = ""
    saved_chip: bytes = b""
    chip_reader: str = ""
    camera: str = ""
    finger_scanner: str = ""
    finger_record: bytes = b""


@dataclass(frozen=True, slots=True)
class Offered:
    """The options as a person wrote them; None for not given."""

    document: str | None = None
    chip: str | None = None
    face: str | None = None
    finger: str | None = None
    finger_record: str | None = None


def understand(offered: Offered) -> Given:
    """Turn the options into devices or values; CommandRefusal where nothing is there."""
    document, chip, face = offered.document, offered.chip, offered.face
    page, reader = _document(document) if document else (None, "")
    saved = b""
    if chip and Path(chip).is_dir():
        saved, chip = chip_folder.load(Path(chip)).to_bytes(), ""
    camera = _camera(face) if face else ""
    scanner = _finger(offered.finger) if offered.finger else ""
    record = _bytes(Path(offered.finger_record), LARGEST_RECORD) if offered.finger_record else b""
    return Given(page, reader, saved, chip or "", camera, scanner, record)


def _document(given: str) -> tuple[Page | None, str]:
    if given.startswith("mrz:"):
        try:
            return Page(lines=tuple(split(given.removeprefix("mrz:").replace("\\n", "\n")))), ""
        except DocumentError as unread:
            text = "the text after mrz: is no zone; give its two or three lines, joined by \\n."
            raise CommandRefusal(UNREADABLE, text) from unread
    path = Path(given)
    if path.is_file():
        return Page(pictures=(PagePicture(Light.VISIBLE, _bytes(path, LARGEST_PICTURE)),)), ""
    if ":" in given:
        return None, given
    raise CommandRefusal(NOT_THERE, f"there is no picture and no device '{given}'.")


def _finger(given: str) -> str:
    if Path(given).is_file() or Path(given).is_dir():
        return f"fingerfile:{Path(given).resolve()}"
    if ":" in given:
        return given
    raise CommandRefusal(NOT_THERE, f"there is no picture and no finger scanner '{given}'.")


def _camera(given: str) -> str:
    if Path(given).is_file():
        return f"file:{Path(given).resolve()}"
    if ":" in given:
        return given
    raise CommandRefusal(NOT_THERE, f"there is no picture, video or camera '{given}'.")


def _bytes(path: Path, largest: int) -> bytes:
    try:
        return content(path, largest)
    except OddFileError as error:
        text = f"'{path.name}' cannot be used: {error.strerror}; give another."
        raise CommandRefusal(UNREADABLE, text) from error
    except OSError as error:
        raise CommandRefusal(NOT_THERE, f"'{path}' cannot be opened: {error.strerror}.") from error
