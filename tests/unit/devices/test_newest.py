"""A slow reader gets the newest value, never a queue of old ones."""

from __future__ import annotations

from devices.newest import Newest


def test_newest_keeps_one_value() -> None:
    place: Newest[int] = Newest()
    assert place.get(seconds=0.01) == (0, None)
    for value in range(5):
        place.put(value)
    count, value = place.get()
    assert (count, value) == (5, 4)
    assert place.get(after=count, seconds=0.01) == (5, None)
    place.clear()
    assert place.get(after=4, seconds=0.01) == (5, None)
