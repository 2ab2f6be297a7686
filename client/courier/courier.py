"""The courier's round: look, deliver, wait; for weeks where it must be."""

from __future__ import annotations

import random
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from client.courier.backoff import Backoff
from client.courier.config import CourierTrouble
from client.courier.delivery import deliver
from client.courier.est import Renewal, Renewed
from client.courier.link import link_of
from client.records.schema import StoreRefusal
from client.records.told import Told, tell, told

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Mapping

    from cryptography.hazmat.primitives.asymmetric import ec

    from client.courier.config import CourierConfig
    from client.records.outbox import Outbox

_CLOCKS_AGREE = 300


@dataclass(frozen=True, slots=True)
class Round:
    """What one round did.

    waiting: what stays. refused: what the upstream would not take. clock: seconds by which this
    station's clock is ahead of the upstream's, 0 where they agree within five minutes.
    """

    removed: int
    waiting: int
    refused: tuple[tuple[str, str], ...] = ()
    clock: int = 0


Event = Round | CourierTrouble | Renewed


def clock_difference(upstream_date: str, now: datetime) -> int:
    """Compare an HTTP date with our clock: seconds, 0 under five minutes or without a date."""
    try:
        ahead = int((now - parsedate_to_datetime(upstream_date)).total_seconds())
    except (TypeError, ValueError, OverflowError):
        return 0
    return ahead if abs(ahead) >= _CLOCKS_AGREE else 0


class Courier:
    """Delivers one station's records. stop ends every wait at once."""

    def __init__(
        self,
        outbox: Outbox,
        config: CourierConfig,
        keys: Mapping[str, ec.EllipticCurvePublicKey],
        stop: threading.Event,
        renewal: Renewal | None = None,
    ) -> None:
        self._renewal = renewal or Renewal(config)
        self._outbox = outbox
        self._config = config
        self._keys = keys
        self._stop = stop
        # Smaller than the settings say where the upstream, or a hub on the way, takes less at once.
        self._most = config.batch

    def once(self) -> Round:
        """Deliver everything that waits; CourierTrouble at the first mishap."""
        try:
            return self._once()
        except StoreRefusal as refusal:
            raise CourierTrouble(refusal.code) from refusal

    def _once(self) -> Round:
        refused: list[tuple[str, str]] = []
        link, removed, after, date = link_of(self._config), 0, 0, ""
        try:
            while not self._stop.is_set():
                batch = self._outbox.pending(self._most, after)
                if not batch:
                    break
                envelopes = [queued.envelope for queued in batch]
                try:
                    done = deliver(link, self._outbox, self._keys, envelopes)
                except CourierTrouble as trouble:
                    if trouble.code != "upstream.too_much" or len(batch) == 1:
                        raise
                    self._most = len(batch) // 2
                    continue
                removed += done.removed
                refused += done.refused
                date = done.upstream_date
                # What was refused stays; the next batch begins behind it.
                after = batch[-1].seq
        finally:
            link.close()
        with suppress(StoreRefusal):
            self._outbox.settle()
        clock = clock_difference(date, datetime.now(UTC))
        if date and clock != told(self._outbox, Told.CLOCK):
            with suppress(StoreRefusal):
                # On a full disk there is no room for it; what was delivered is told all the same.
                tell(self._outbox, {Told.CLOCK: clock})
        return Round(removed, self._outbox.status().waiting, tuple(refused), clock)

    def forever(self, tell: Callable[[Event], None]) -> None:
        """Deliver until stopped; every round, mishap and new certificate is told once."""
        backoff = Backoff(random.SystemRandom())
        while not self._stop.is_set():
            renewed = self._renewal.look()
            if renewed is not None:
                tell(renewed)
            wait = float(self._config.interval)
            try:
                done = self.once()
                tell(done)
                if done.refused and not done.removed:
                    # Offering the same again and again would only load the line.
                    wait = max(wait, backoff.next_wait())
                else:
                    backoff.succeeded()
            except CourierTrouble as trouble:
                tell(trouble)
                wait = backoff.next_wait(trouble.retry_after)
            self._stop.wait(wait)
