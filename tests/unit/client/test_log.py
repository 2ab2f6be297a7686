from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

import pytest

from client import log
from devices.errors import Fault
from mrz.checks import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECRET = "ERIKSSON<<ANNA<MARIA"


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Path]:
    handler = log.configure(tmp_path, level=logging.DEBUG)
    yield tmp_path / "log" / "halfdoor.log"
    log.release(handler)


def test_a_line_of_the_vocabulary_is_written(written: Path) -> None:
    log.allow(["sim:camera"])
    log.note(log.Event.TROUBLE, device="sim:camera", fault=Fault.BUSY, count=3)
    assert written.read_text().endswith(
        "INFO halfdoor trouble device=sim:camera fault=device.busy count=3\n"
    )


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO, logging.CRITICAL])
def test_foreign_lines_lose_their_text_at_every_level(written: Path, level: int) -> None:
    logging.getLogger("thirdparty.module").log(level, "read %s", SECRET)
    logging.getLogger("thirdparty").log(level, SECRET, extra={"closed": {"name": SECRET}})
    logging.getLogger(SECRET).log(level, "started")
    text = written.read_text()
    assert "ERIKSSON" not in text
    assert text.count(log.Event.WITHHELD) == 3


def test_a_value_outside_the_closed_list_is_withheld(written: Path) -> None:
    log.note(log.Event.TROUBLE, kind=SECRET, outcome=Outcome.FAILED, code="anna.eriksson")
    log.note(log.Event.TROUBLE, count=740812, seconds=898902123)
    log.note(log.Event.TROUBLE, surname="failed")
    lines = written.read_text().splitlines()
    assert lines[0].endswith("trouble kind=withheld outcome=failed code=withheld")
    assert lines[1].endswith("trouble count=large seconds=large")
    assert lines[2].endswith("trouble withheld=1")


def test_an_exception_leaves_its_type_and_place_never_its_text(written: Path) -> None:
    try:
        int(SECRET)
    except ValueError as error:
        log.stumble(error)
        logging.getLogger("x").exception(SECRET)
        logging.getLogger("x").warning("w", exc_info=sys.exc_info(), stack_info=True)
    text = written.read_text()
    assert "stumbled kind=ValueError" in text
    assert "ERIKSSON" not in text
    assert "Traceback" not in text


def test_the_log_is_readable_by_its_owner_alone(written: Path) -> None:
    assert written.stat().st_mode & 0o077 == 0
    assert written.parent.stat().st_mode & 0o077 == 0
