"""What breaks while the window is open: a sentence with its next step; the keys still work."""

from __future__ import annotations

import os
import signal

from PySide6.QtCore import Qt
from window_hands import Post, words

from client.inspection.events import State
from client.ui.language import message

Key = Qt.Key


def says(post: Post, code: str, detail: tuple[tuple[str, str], ...] = ()) -> bool:
    sentence, step = message(code, detail)
    told = post.told()
    return sentence in told and step in told


def to_the_zone(post: Post) -> None:
    post.begin("clean")
    post.until(lambda: post.window.booth.inspection.mrz is not None)


def test_a_room_that_is_killed_is_told_after_the_wipe_too(post: Post, composition) -> None:
    to_the_zone(post)
    os.kill(composition.booth.last._room.process_id, signal.SIGKILL)
    post.until(lambda: post.window.booth.state is State.READY)
    post.qtbot.wait(100)
    assert says(post, "room.lost")
    assert "everything was wiped" not in words(post.window.traveller)
    post.press(Key.Key_F1)
    assert post.page.open_panel is post.page.help
    post.press(Key.Key_Escape)
    post.inspect("clean")
    assert not says(post, "room.lost")
    assert post.decide(Key.Key_F10)["dec"] == "admit"


def test_a_room_that_stands_still_is_ended_by_escape(post: Post, composition) -> None:
    to_the_zone(post)
    os.kill(composition.booth.last._room.process_id, signal.SIGSTOP)
    post.qtbot.wait(300)
    post.press(Key.Key_F8, Key.Key_F8)
    assert post.window.booth.state is not State.READY
    post.press(Key.Key_Escape)
    # Long before the room's own clock would have ended it.
    post.until(lambda: post.window.booth.state is State.READY, 30_000)
    assert not any(view.shows_picture for view in post.page.portraits.views)
    post.inspect("clean")
    assert post.decide(Key.Key_F10)["dec"] == "admit"


def test_a_full_disk_is_told_and_the_decision_stands(post: Post, composition) -> None:
    walk = post.inspect("clean")
    post.until(lambda: post.window.booth.inspection.armed)
    file = composition.outbox._connection
    # SQLite itself says that there is no room left: the file may not grow by one page, and what
    # a record needs is more than any page within it has free.
    file.execute("CREATE TABLE filler(bytes BLOB)")
    file.execute(
        "CREATE TRIGGER fill AFTER INSERT ON queue BEGIN"
        " INSERT INTO filler VALUES (zeroblob(4000000)); END"
    )
    file.execute("PRAGMA max_page_count = 1")
    try:
        post.press(Key.Key_F10)
        post.until(lambda: post.window.booth.state is State.READY)
    finally:
        file.execute("PRAGMA max_page_count = 1073741823")
        file.execute("DROP TRIGGER fill")
        file.execute("DROP TABLE filler")
    post.qtbot.wait(100)
    (code,) = {each for each in walk.codes if each.startswith("records.")}
    detail = next(n.detail for n in walk.told if getattr(n, "code", "") == code)
    assert says(post, code, detail)
    post.inspect("clean")
    assert post.decide(Key.Key_F10)["dec"] == "admit"
