"""Which line a station delivers over: HTTPS, or a NATS hub where the State runs one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from client.courier.config import CourierTrouble
from client.courier.transport import HTTPSLink

if TYPE_CHECKING:
    from client.courier.config import CourierConfig
    from client.courier.transport import Reply


class Link(Protocol):
    """A line to the upstream; the same bytes and the same receipts over each."""

    def post(self, path: str, body: bytes) -> Reply:
        """Deliver deflated JSON; CourierTrouble says why there is no answer."""
        ...

    def close(self) -> None:
        """Close the line."""
        ...


def link_of(config: CourierConfig) -> Link:
    """Open the line that the url names: https:// or nats://; CourierTrouble where it cannot."""
    if not config.hub:
        return HTTPSLink(config)
    try:
        from client.courier.nats_link import NATSLink  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise CourierTrouble("courier.nats_missing") from error
    return NATSLink(config)
