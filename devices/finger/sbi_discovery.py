"""What services of the Secure Biometric Interface say of their scanners. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from devices.finger.sbi_trust import Identity, open_jws, read_identity
from devices.finger.sbi_values import SbiRefusal, folded, is_finger, parsed, refuse, unpadded

if TYPE_CHECKING:
    from devices.finger.sbi_trust import Anchors


VERSION = "0.9.5"


@dataclass(frozen=True, slots=True)
class SbiDevice:
    """A finger scanner that a service offers. identity: as the discovery tells it, unsigned."""

    port: int
    device_id: str
    status: str
    sub_ids: tuple[str, ...]
    purpose: str
    label: str
    kind: str
    identity: Identity


@dataclass(frozen=True, slots=True)
class SbiInformation:
    """A scanner's signed description. trusted: an anchor vouches for it and for its digital id.

    version: of the interface that it is to be asked in.
    """

    device_id: str
    environment: str
    status: str
    purpose: str
    trusted: bool
    identity: Identity
    version: str = VERSION


def _listed(answer: bytes) -> list[dict[str, Any]]:
    """Return the objects of an answer; a service with one device may leave the list out."""
    whole = parsed(answer)
    if isinstance(whole, dict):
        refuse(whole.get("error", whole))
        whole = whole.get("response", [whole])
    if not isinstance(whole, list):
        raise SbiRefusal("format", "no list")
    return [item for item in whole if isinstance(item, dict)]


def read_discovery(answer: bytes, port: int) -> tuple[SbiDevice, ...]:
    """Read a discovery: the finger scanners of one service.

    SbiRefusal where the service refuses; a device that cannot be read does not hide the others.
    """
    found: list[SbiDevice] = []
    refusals: list[SbiRefusal] = []
    for item in _listed(answer):
        try:
            refuse(item.get("error"))
            identity = read_identity(item.get("digitalId"))
        except SbiRefusal as refusal:
            refusals.append(refusal)
            continue
        if is_finger(identity.kind):
            found.append(_device(item, identity, port))
    if refusals and not found:
        raise refusals[0]
    return tuple(found)


def _device(item: dict[str, Any], identity: Identity, port: int) -> SbiDevice:
    subs = item.get("deviceSubId")
    listed = subs if isinstance(subs, list) else [subs]
    return SbiDevice(
        port,
        str(item.get("deviceId", "")),
        str(item.get("deviceStatus", "")),
        tuple(str(sub).strip() for sub in listed if sub is not None) or ("0",),
        str(item.get("purpose", "")),
        f"{identity.make} {identity.model}".strip(),
        identity.sub_kind,
        identity,
    )


def read_information(answer: bytes, anchors: Anchors) -> tuple[SbiInformation, ...]:
    """Read the signed descriptions of a service's scanners.

    SbiRefusal of the first that is refused or false, where none can be believed.
    """
    found: list[SbiInformation] = []
    refusals: list[SbiRefusal] = []
    for item in _listed(answer):
        try:
            refuse(item.get("error"))
            found.append(_information(item, anchors))
        except SbiRefusal as refusal:
            refusals.append(refusal)
    if refusals and not found:
        raise refusals[0]
    return tuple(found)


def _information(item: dict[str, Any], anchors: Anchors) -> SbiInformation:
    text = str(item.get("deviceInfo", ""))
    _registered(text)
    payload, trusted = open_jws(text, anchors)
    identity = read_identity(payload.get("digitalId"), anchors)
    if not identity.signed:
        raise SbiRefusal("signature", "the digital id is not signed")
    return SbiInformation(
        str(payload.get("deviceId", "")),
        str(payload.get("env", "")),
        str(payload.get("deviceStatus", "")),
        str(payload.get("purpose", "")),
        trusted and identity.trusted,
        identity,
        _version(payload.get("specVersion")),
    )


def _registered(text: str) -> None:
    """Refuse what a scanner without a registration says of itself: it cannot sign yet."""
    if not text or text.count(".") == 2:
        return
    plain = parsed(unpadded(text))
    if isinstance(plain, dict) and folded(plain.get("deviceStatus")) == "notregistered":
        raise SbiRefusal("100", "not registered")


def _version(listed: object) -> str:
    """Choose the version to ask in: ours where the scanner knows it, else the last it names."""
    known = [str(one) for one in (listed if isinstance(listed, list) else [listed]) if one]
    return VERSION if VERSION in known or not known else known[-1]
