"""halfdoor bench chip: exactly 16 kB, commands counted, own time against a stated link."""

from __future__ import annotations

from pathlib import Path

import pytest

from client.benches import chip
from client.station.training import simulated_world


@pytest.mark.parametrize(("longest", "most"), [(65_536, 12), (256, 80)])
def test_sixteen_kilobytes(tmp_path: Path, longest: int, most: int) -> None:
    world = simulated_world(tmp_path)
    world.start(prefer_pcscd=False)
    try:
        world.present_sized(chip.SIXTEEN_KILOBYTES, longest)
        figures = list(chip._sixteen_kilobytes(chip._adapter(), "here", f"at most {most}"))
    finally:
        world.stop()
    count, own, *shares = figures
    assert count.note.startswith("16384 bytes")
    assert 3 <= count.value <= most
    # The whole share is own time against what the link needs by itself: at least its air time.
    assert own.value > 0
    assert len(shares) == len(chip.LINKS)
    assert shares[0].value <= 3


def test_the_link_needs_the_time_of_its_octets() -> None:
    slow, fast = chip.Link(106, 0.0), chip.Link(848, 0.0)
    # 16.6 kB: 1.41 s at 106 kbit/s and 0.18 s at 848, and three octets in each frame.
    assert slow.seconds(0, 16_600) == pytest.approx(1.41, rel=0.02)
    assert fast.seconds(0, 16_600) == pytest.approx(0.176, rel=0.02)
    assert chip.Link(848, 0.005).seconds(0, 0) == pytest.approx(0.005)
