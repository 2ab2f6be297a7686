"""What an exercise measured: so many tries, so many successes, and how the values spread."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Series:
    """One measured thing. unit: "ms", "grey", "share" or "". values: of the successes, in order."""

    name: str
    unit: str
    tries: int
    values: tuple[float, ...]

    @property
    def successes(self) -> int:
        """How many tries gave a value."""
        return len(self.values)

    @property
    def median(self) -> float:
        """The middle value, 0 where there is none."""
        return self.quantile(0.5)

    def quantile(self, share: float) -> float:
        """Return the value that this share of the values does not exceed; 0 without values."""
        if not self.values:
            return 0.0
        ordered = sorted(self.values)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

    def histogram(self, buckets: int = 8) -> tuple[tuple[float, int], ...]:
        """Return (upper bound, count) of equal buckets between the least and the greatest value."""
        if not self.values:
            return ()
        least, most = min(self.values), max(self.values)
        if least == most:
            return ((most, len(self.values)),)
        width = (most - least) / buckets
        counts = [0] * buckets
        for value in self.values:
            counts[min(buckets - 1, int((value - least) / width))] += 1
        return tuple((least + width * (at + 1), count) for at, count in enumerate(counts))


def lines(series: Series) -> tuple[str, ...]:
    """Spell a series for a terminal: one line of figures, one line a bucket."""
    head = (
        f"{series.name}: {series.successes} of {series.tries}, median {series.median:.1f}, "
        f"95 % up to {series.quantile(0.95):.1f} {series.unit}"
    ).rstrip()
    most = max((count for _, count in series.histogram()), default=1)
    bars = (
        f"  up to {bound:>9.1f} {'#' * (30 * count // most):<30} {count}"
        for bound, count in series.histogram()
    )
    return (head, *bars)
