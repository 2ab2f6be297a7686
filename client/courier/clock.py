"""A wrong clock or an ended certificate looks like a TLS mishap; here it is told as what it is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cryptography import x509

from client.courier.config import CourierTrouble

if TYPE_CHECKING:
    from pathlib import Path

    from client.courier.config import CourierConfig

_HOUR = 3600


def trouble(config: CourierConfig, now: datetime | None = None) -> CourierTrouble | None:
    """Say what this station's own files prove about its clock or its certificate; None if nothing.

    A clock before the beginning of its own certificate, or of its CA, stands behind: both were
    there already when they came here.
    """
    here = now or datetime.now(UTC)
    own, above = _certificates(config.certificate), _certificates(config.ca)
    begun = max((each.not_valid_before_utc for each in (*own, *above)), default=here)
    behind = int((begun - here).total_seconds())
    if behind > 0:
        return CourierTrouble("courier.clock_behind", size(behind))
    if own and here > own[0].not_valid_after_utc:
        ended = own[0].not_valid_after_utc.date().isoformat()
        return CourierTrouble("courier.own_expired", ended)
    return None


def size(seconds: int) -> str:
    """Spell a difference between clocks: minutes, hours or days, without a word to translate."""
    if abs(seconds) < 2 * _HOUR:
        return f"{max(1, abs(seconds) // 60)} min"
    hours = abs(seconds) // _HOUR
    return f"{hours} h" if hours < 72 else f"{hours // 24} d"


def _certificates(path: Path) -> list[x509.Certificate]:
    try:
        return x509.load_pem_x509_certificates(path.read_bytes())
    except (OSError, ValueError):
        return []
