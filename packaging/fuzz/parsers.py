"""Every parser of bytes that a chip or a trust file brings, by name: what is fuzzed and tested.

Each takes bytes and may raise mrz.chip.errors.ChipError, or TrustError where it reads the store
of certificates; anything else is a finding.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from zone_parsers import ZONE_PARSERS

from client.trust.trust_files import materials
from mrz.chip import asn1
from mrz.chip.access import MRZKey
from mrz.chip.active import active_holds
from mrz.chip.certificates import certificate
from mrz.chip.chain import chain_of
from mrz.chip.cms import signed_data
from mrz.chip.details import details, displayed_images, listed_tags
from mrz.chip.domains import curve_of, group_of
from mrz.chip.errors import ChipError, ChipLost
from mrz.chip.evidence import ChipEvidence
from mrz.chip.lds import common, zone_lines
from mrz.chip.messaging import SecureMessaging
from mrz.chip.portrait import portrait
from mrz.chip.progress import ALL_OPEN_GROUPS, Progress
from mrz.chip.read import Reading
from mrz.chip.security_infos import card_security_infos, security_infos
from mrz.chip.signatures import public_key
from mrz.chip.sod import security_object
from mrz.chip.symmetric import Suite
from mrz.chip.tlv import read, read_all, read_header
from mrz.chip.trust import TrustView, anchor
from mrz.chip.trust_lists import deviation_list, master_list, revocation_list
from mrz.chip.verify import verify

if TYPE_CHECKING:
    from collections.abc import Callable

    Parser = Callable[[bytes], object]

TODAY = date(2026, 11, 21)
_CHALLENGE = bytes(range(8))
_ZONE = MRZKey("L898902C3674081223204159")


def _time(data: bytes) -> None:
    for tag in (asn1.UTC_TIME, asn1.GENERALIZED_TIME):
        with suppress(ChipError):
            asn1.time(read(bytes((tag, len(data) & 0x7F)) + data[:127].ljust(len(data) & 0x7F)))


def _capabilities(data: bytes) -> None:
    progress = Progress(ALL_OPEN_GROUPS, files={"ATR_INFO": data})
    progress.heed_atr_info()


def _plan(data: bytes) -> None:
    Progress(ALL_OPEN_GROUPS, files={"COM": data, "SOD": data}).plan()


def _own_signature(data: bytes) -> None:
    one = certificate(data)
    one.signed_by(one.key)
    chain_of(one, TrustView((anchor(data),)))


def _active(data: bytes) -> None:
    half = data[1] if len(data) > 1 else 0
    active_holds(data[half:], _CHALLENGE, data[:half])


class _Nobody:
    def transmit(self, command: bytes) -> bytes:
        raise ChipLost(str(len(command)))

    def reset(self) -> None:
        return None


def _response(data: bytes) -> None:
    for suite in Suite:
        key = bytes(range(suite.key_length))
        with suppress(ChipError):
            SecureMessaging(_Nobody(), suite, key, key).open(data)


class _HostileChip:
    """Answers with slices of the input: its first octet says how long each is."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._commands = 0

    def transmit(self, command: bytes) -> bytes:
        del command
        self._commands += 1
        if not self._data or self._commands > 2000:
            raise ChipLost("no more answers")
        length, self._data = self._data[0], self._data[1:]
        answer, self._data = self._data[:length], self._data[length:]
        return answer

    def reset(self) -> None:
        return None


def _whole_reading(data: bytes) -> None:
    Reading(_ZONE, lambda *_step: None, ALL_OPEN_GROUPS).run(_HostileChip(data))


def _judge(data: bytes) -> None:
    files = ("SOD", "DG1", "DG2", "DG14", "DG15", "COM", "CardAccess", "CardSecurity")
    evidence = ChipEvidence(files=tuple((name, data) for name in files))
    verify(evidence, None, TrustView(), TODAY)


def _saved(data: bytes) -> None:
    evidence = ChipEvidence.from_bytes(data)
    verify(evidence, None, TrustView(), TODAY)


PARSERS: dict[str, Parser] = {
    "tlv": read,
    "tlv_all": lambda data: [node.children() for node in read_all(data)],
    "tlv_header": read_header,
    "time": _time,
    "com": common,
    "dg1": zone_lines,
    "dg2": portrait,
    "dg5_dg7": displayed_images,
    "dg11_dg12_dg16": details,
    "tag_list": listed_tags,
    "security_infos": security_infos,
    "card_security": card_security_infos,
    "dg15": _active,
    "sod": security_object,
    "cms": signed_data,
    "certificate": _own_signature,
    "public_key": lambda data: public_key(read(data)),
    "curve": lambda data: curve_of(read(data)),
    "group": lambda data: group_of(read(data)),
    "master_list": master_list,
    "crl": revocation_list,
    "deviation_list": deviation_list,
    "trust_file": lambda data: list(materials(data)),
    "evidence": _saved,
    "trust_view": TrustView.from_bytes,
    "atr_info": _capabilities,
    "plan": _plan,
    "response": _response,
    "reading": _whole_reading,
    "judge": _judge,
    **ZONE_PARSERS,
}
__all__ = ["PARSERS"]
