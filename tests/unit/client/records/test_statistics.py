"""I12: no cell under five is shown, and none can be worked out from the others."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from records_samples import draft_of

from client.commands.stats import written
from client.records.statistics import BASE, GRID, SMALLEST, counted, rounded, table

COUNTS = st.dictionaries(
    st.sampled_from(GRID), st.one_of(st.integers(0, 9), st.integers(0, 400)), max_size=len(GRID)
)


def full(counts):
    return {cell: counts.get(cell, 0) for cell in GRID}


@given(COUNTS)
@settings(max_examples=300)
def test_no_small_cell_is_shown_and_shown_cells_are_near(counts):
    made = table("2026-11-20", "UTO-TRAIN", full(counts))
    for cell, count in full(counts).items():
        shown = made.cells[cell]
        if count < SMALLEST:
            assert shown is None
        if shown is not None:
            assert abs(shown - count) < BASE
            assert shown % BASE == 0
    shown = [count for count in made.cells.values() if count is not None]
    assert made.total == (sum(shown) if shown else None)


@given(COUNTS, st.data())
@settings(max_examples=300)
def test_whatever_stands_in_the_small_cells_the_same_is_published(counts, data):
    """Not even a difference of totals can tell: the table does not depend on what it hides."""
    cells = full(counts)
    small = [cell for cell in GRID if cells[cell] < SMALLEST]
    others = data.draw(st.lists(st.integers(0, SMALLEST - 1), min_size=len(small)))
    changed = cells | dict(zip(small, others, strict=False))
    assert table("2026-11-20", "UTO-TRAIN", changed) == table("2026-11-20", "UTO-TRAIN", cells)


def test_a_single_hidden_cell_hides_another_with_it():
    cells = dict.fromkeys(GRID, 20) | {GRID[3]: 2, GRID[7]: 6}
    made = table("2026-11-20", "UTO-TRAIN", cells)
    assert [cell for cell in GRID if made.cells[cell] is None] == [GRID[3], GRID[7]]


def test_rounding_is_to_the_nearest_five():
    assert [rounded(count) for count in (5, 7, 8, 12, 13)] == [5, 5, 10, 10, 15]


def test_second_line_records_are_not_crossings():
    records = [draft_of(), draft_of(), draft_of(parent="ab" * 16)]
    assert counted(records)["in", "passport"] == 2


def test_the_hxl_row_stands_under_the_head():
    made = table("2026-11-20", "UTO-TRAIN", full({GRID[0]: 12}))
    lines = written(made, "hxl").splitlines()
    assert lines[1].startswith("#date,")
    assert lines[2] == "2026-11-20,UTO-TRAIN,in,passport,10"
    assert lines[3] == "2026-11-20,UTO-TRAIN,in,card,"
    assert all(line.count(",") == 4 for line in lines)
