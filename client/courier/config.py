"""The courier's settings: <station folder>/courier.toml, unknown keys refused."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "courier.toml"
_KEYS = {"url", "ca", "certificate", "key", "proxy", "batch", "interval", "est"}
_MOST_IN_BATCH = 500
_SCHEMES = frozenset({"https", "nats"})


class CourierTrouble(Exception):  # noqa: N818 - an answer to the person, mostly passing
    """Nothing can be delivered now; code keys the sentence, detail is for a technician.

    retry_after: seconds that the upstream asked for, 0 where it did not.
    """

    def __init__(self, code: str, detail: str = "", retry_after: int = 0) -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class CourierConfig:
    """Where to deliver, and with which files.

    ca: the private CA, the only one that is believed. certificate, key: the station's TLS pair.
    proxy: (host, port) or None. batch: records in one delivery. interval: seconds between looks.
    hub: the url began with nats://: the upstream is reached through a NATS hub. est: where the
    State's CA signs certificates (RFC 7030): (host, port, path), None where it does not.
    """

    host: str
    port: int
    path: str
    ca: Path
    certificate: Path
    key: Path
    proxy: tuple[str, int] | None = None
    batch: int = 200
    interval: int = 30
    hub: bool = False
    est: tuple[str, int, str] | None = None


def names_upstream(url: str) -> bool:
    """Whether a url has a scheme that the courier speaks, a host, and no port out of range."""
    try:
        split = urlsplit(url)
        return split.scheme in _SCHEMES and bool(split.hostname) and split.port != 0
    except ValueError:
        return False


def load(folder: Path, *, url: str = "", name: str = FILE_NAME) -> CourierConfig:
    """Read a file of connection settings; url replaces the one in it. CourierTrouble if not."""
    try:
        values = tomllib.loads((folder / name).read_text())
    except FileNotFoundError as error:
        raise CourierTrouble("courier.not_configured", str(folder / name)) from error
    except OSError as error:
        raise CourierTrouble("courier.config_unreadable", error.strerror or "") from error
    except ValueError as error:
        raise CourierTrouble("courier.config_unreadable", str(error)) from error
    unknown = sorted(set(values) - _KEYS)
    missing = sorted({"url", "ca", "certificate", "key"} - set(values))
    if unknown or missing:
        raise CourierTrouble("courier.config_keys", ", ".join(unknown or missing))
    return _config(folder, {**values, "url": url} if url else values)


def _config(folder: Path, values: dict[str, object]) -> CourierConfig:
    try:
        split = urlsplit(str(values["url"]))
        hub = split.scheme == "nats"
        port = split.port or (4222 if hub else 443)
        proxy = urlsplit(str(values.get("proxy", "")))
        through = (proxy.hostname, proxy.port or 3128) if proxy.hostname else None
        est = _est(str(values.get("est", "")))
        batch, interval = int(str(values.get("batch", 200))), int(str(values.get("interval", 30)))
    except ValueError as error:
        raise CourierTrouble("courier.config_value", str(error)) from error
    if split.scheme not in _SCHEMES or not split.hostname:
        raise CourierTrouble("courier.config_url")
    if not (1 <= batch <= _MOST_IN_BATCH and interval >= 1):
        raise CourierTrouble("courier.config_value", "batch, interval")
    return CourierConfig(
        host=split.hostname,
        port=port,
        path=split.path.rstrip("/"),
        ca=folder / str(values["ca"]),
        certificate=folder / str(values["certificate"]),
        key=folder / str(values["key"]),
        proxy=through,
        batch=batch,
        interval=interval,
        hub=hub,
        est=est,
    )


def _est(address: str) -> tuple[str, int, str] | None:
    split = urlsplit(address)
    if not address:
        return None
    if split.scheme != "https" or not split.hostname:
        raise CourierTrouble("courier.config_url")
    return split.hostname, split.port or 443, split.path.rstrip("/") or "/.well-known/est"
