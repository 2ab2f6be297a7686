"""No power cut at any system call loses a promised record, and none breaks the file."""

from __future__ import annotations

import pytest

from client.benches import lost_power
from client.benches.cuts import cut_everywhere

pytestmark = pytest.mark.skipif(not lost_power.available(), reason="needs strace")


@pytest.mark.timeout(400)
def test_no_cut_at_any_system_call_loses_a_promised_record(tmp_path):
    found = cut_everywhere(tmp_path, 4, "FULL")
    assert found.promised == 5
    assert found.disks > 300
    assert found.failures == []


def test_the_power_cut_catches_a_file_that_does_not_wait_for_the_disk(tmp_path):
    found = cut_everywhere(tmp_path, 2, "OFF")
    assert any("promised record lost" in each for each in found.failures)
