"""A folder as a page reader: pairs of pictures come in, and nothing stays."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from devices import watched_folder
from devices.errors import Cancelled, DeviceError
from devices.interfaces import DocumentReader
from devices.types import Light
from devices.watched_folder import WatchedFolderAdapter, light_of


@pytest.mark.parametrize(
    ("visible", "infrared"),
    [("a.png", "a_ir.png"), ("VIS.png", "IR.png"), ("vis-a.png", "ir-a.png")],
)
def test_a_pair_is_one_page_and_is_removed(tmp_path: Path, visible: str, infrared: str) -> None:
    adapter = WatchedFolderAdapter()
    reader = adapter.open(adapter.refer(f"folder:{tmp_path}"))
    assert isinstance(reader, DocumentReader)
    assert not reader.present()
    (tmp_path / infrared).write_bytes(b"infrared")
    (tmp_path / visible).write_bytes(b"visible")
    (tmp_path / "notes.txt").write_text("left alone")
    assert reader.present()
    page = reader.read(threading.Event())
    found = {picture.light: picture.encoded for picture in page.pictures}
    assert found == {Light.VISIBLE: b"visible", Light.INFRARED: b"infrared"}
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_two_pages_come_one_after_the_other(tmp_path: Path) -> None:
    adapter = WatchedFolderAdapter()
    reader = adapter.open(adapter.refer(f"folder:{tmp_path}"))
    for name in ("1.jpg", "2.jpg", "2-uv.jpg"):
        (tmp_path / name).write_bytes(name.encode())
    assert len(reader.read(threading.Event()).pictures) == 1
    assert {p.light for p in reader.read(threading.Event()).pictures} == {
        Light.VISIBLE,
        Light.ULTRAVIOLET,
    }


def test_a_file_still_being_written_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As long as a busy machine may keep the writer from its next portion.
    monkeypatch.setattr(watched_folder, "SETTLED", 2.0)
    adapter = WatchedFolderAdapter()
    reader = adapter.open(adapter.refer(f"folder:{tmp_path}"))
    done = threading.Event()

    def write() -> None:
        with (tmp_path / "p.jpg").open("wb") as file:
            for _ in range(5):
                file.write(b"x" * 10)
                file.flush()
                done.wait(0.15)

    thread = threading.Thread(target=write)
    thread.start()
    page = reader.read(threading.Event())
    thread.join()
    assert page.pictures[0].encoded == b"x" * 50


def test_a_file_that_was_only_begun_is_left_to_its_writer(tmp_path: Path) -> None:
    """As "scanimage > page.png" makes it: empty until the lamp is warm."""
    adapter = WatchedFolderAdapter()
    reader = adapter.open(adapter.refer(f"folder:{tmp_path}"))
    for name in ("a.png", "b_ir.png"):
        (tmp_path / name).touch()
    (tmp_path / "b.png").write_bytes(b"visible")
    (tmp_path / "c.png").write_bytes(b"whole")
    assert [one.encoded for one in reader.read(threading.Event()).pictures] == [b"whole"]
    (tmp_path / "b_ir.png").write_bytes(b"infrared")
    assert len(reader.read(threading.Event()).pictures) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


def test_folders_and_hidden_files_are_no_pages(tmp_path: Path) -> None:
    adapter = WatchedFolderAdapter()
    reader = adapter.open(adapter.refer(f"folder:{tmp_path}"))
    (tmp_path / "a.png").mkdir()
    (tmp_path / "._b.png").write_bytes(b"of a desktop")
    assert not reader.present()
    (tmp_path / "b.png").write_bytes(b"whole")
    assert [one.encoded for one in reader.read(threading.Event()).pictures] == [b"whole"]


def test_cancelled_and_gone(tmp_path: Path) -> None:
    adapter = WatchedFolderAdapter()
    folder = tmp_path / "in"
    folder.mkdir()
    reader = adapter.open(adapter.refer(f"folder:{folder}"))
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        reader.read(cancel)
    folder.rmdir()
    with pytest.raises(DeviceError):
        reader.read(threading.Event())
    with pytest.raises(DeviceError):
        adapter.refer(f"folder:{folder}")


@pytest.mark.parametrize(
    ("name", "light"),
    [
        ("a.jpg", Light.VISIBLE),
        ("a_IR.jpg", Light.INFRARED),
        ("b-b900.tif", Light.INFRARED),
        ("firs.png", Light.VISIBLE),
        ("page_uv.png", Light.ULTRAVIOLET),
        ("IR.png", Light.INFRARED),
        ("uv page.png", Light.ULTRAVIOLET),
        ("irene.png", Light.VISIBLE),
    ],
)
def test_light_by_name(name: str, light: Light) -> None:
    assert light_of(Path(name)) is light
