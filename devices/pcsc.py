"""Chip readers behind PC/SC (pcsc-lite, WinSCard): the only importer of smartcard.

The raw functions are used: no monitor threads, and every status is turned into a Fault here.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any, NoReturn

from smartcard import scard

from devices.errors import Cancelled, DeviceError, Fault
from devices.types import DeviceInfo, DeviceKind

if TYPE_CHECKING:
    from threading import Event

# One look at the reader lasts at most this long, so that a cancel is noticed in time.
LOOK_MILLISECONDS = 150
# A second program usually lets go within this time; then we say who is in the way.
BUSY_SECONDS = 2.0
# A service that was restarted lists its readers again within this time.
RESTART_SECONDS = 1.5

_FAULTS = {
    Fault.SERVICE: (
        scard.SCARD_E_NO_SERVICE,
        scard.SCARD_E_SERVICE_STOPPED,
        scard.SCARD_E_INVALID_HANDLE,
        scard.SCARD_E_SERVER_TOO_BUSY,
        scard.SCARD_E_UNKNOWN_RES_MNG,
        scard.SCARD_F_INTERNAL_ERROR,
    ),
    Fault.UNPLUGGED: (
        scard.SCARD_E_NO_READERS_AVAILABLE,
        scard.SCARD_E_UNKNOWN_READER,
        scard.SCARD_E_READER_UNAVAILABLE,
    ),
    Fault.ABSENT: (
        scard.SCARD_W_REMOVED_CARD,
        scard.SCARD_E_NO_SMARTCARD,
        scard.SCARD_W_UNPOWERED_CARD,
        scard.SCARD_W_UNRESPONSIVE_CARD,
        scard.SCARD_E_NOT_TRANSACTED,
        scard.SCARD_E_COMM_DATA_LOST,
        scard.SCARD_F_COMM_ERROR,
    ),
    Fault.BUSY: (scard.SCARD_E_SHARING_VIOLATION,),
    Fault.PERMISSION: (scard.SCARD_W_SECURITY_VIOLATION, scard.SCARD_E_NO_ACCESS),
    Fault.TIMEOUT: (scard.SCARD_E_TIMEOUT, scard.SCARD_F_WAITED_TOO_LONG),
}
_FAULT_OF = {code: fault for fault, codes in _FAULTS.items() for code in codes}
_REMEDIES = {
    Fault.SERVICE: "sudo systemctl start pcscd.socket",
    Fault.PERMISSION: "allow org.debian.pcsc-lite.access_pcsc for this user (polkit)",
}
_NAME = "Give a name that fits one reader."
_PLUG = "Plug the reader in; 'halfdoor devices' lists what is there."


class PcscAdapter:
    """Every reader that the PC/SC service knows."""

    prefix = "pcsc"

    def scan(self) -> tuple[DeviceInfo, ...]:
        """List the readers; no reader is an empty list, no service is DeviceError(SERVICE)."""
        context = _establish("pcsc:")
        try:
            status, names = scard.SCardListReaders(context, [])
        finally:
            scard.SCardReleaseContext(context)
        if status == scard.SCARD_E_NO_READERS_AVAILABLE:
            return ()
        _check(status, "pcsc:", "list the readers")
        return tuple(_describe(name) for name in names)

    def refer(self, address: str) -> DeviceInfo:
        """Find a reader by its whole name, or by a part that only one reader's name holds."""
        wanted = address.partition(":")[2]
        known = self.scan()
        exact = [info for info in known if info.label == wanted]
        close = exact or [info for info in known if wanted.lower() in info.label.lower()]
        if len(close) != 1:
            said = ", ".join(info.label for info in known) or "none"
            detail = f"{len(close)} readers fit; present: {said}"
            raise DeviceError(Fault.ABSENT, address, detail, _NAME if known else _PLUG)
        return close[0]

    def open(self, info: DeviceInfo) -> PcscReader:
        """Open a context for one reader; DeviceError(UNPLUGGED) where it is not there."""
        reader = PcscReader(info)
        try:
            reader.present()
        except DeviceError:
            reader.close()
            raise
        return reader


class PcscReader:
    """One reader; it survives a restart of the service by opening a new context."""

    def __init__(self, info: DeviceInfo) -> None:
        self.info = info
        self._name = info.address.partition(":")[2]
        self._context: int | None = _establish(info.address)

    def connect(self, cancel: Event, seconds: float) -> PcscConnection:
        """Wait up to so many seconds for a chip and power it up afresh."""
        now = time.monotonic()
        patience = _Patience(now + seconds, min(now + seconds, now + BUSY_SECONDS))
        while True:
            if cancel.is_set():
                raise Cancelled(self.info.address)
            try:
                context = self._renewed_context()
                if self._chip_came(context, patience.deadline):
                    return PcscConnection(context, self._name, self.info.address)
            except DeviceError as refusal:
                if refusal.fault is Fault.SERVICE:
                    self.close()
                if not patience.covers(refusal.fault):
                    raise
                cancel.wait(0.05)

    def present(self) -> bool:
        """Whether a chip lies on the reader now."""
        context = self._renewed_context()
        state = self._state(context, scard.SCARD_STATE_UNAWARE, 0)
        return bool(state & scard.SCARD_STATE_PRESENT)

    def close(self) -> None:
        """Release the context; allowed twice."""
        if self._context is not None:
            scard.SCardReleaseContext(self._context)
            self._context = None

    def _renewed_context(self) -> int:
        if self._context is None or scard.SCardIsValidContext(self._context) != 0:
            self._context = _establish(self.info.address)
        return self._context

    def _chip_came(self, context: int, deadline: float) -> bool:
        """Look for a moment whether a chip comes; DeviceError(ABSENT) when the time is over."""
        state = self._state(context, scard.SCARD_STATE_UNAWARE, 0)
        left = int((deadline - time.monotonic()) * 1000)
        if not state & scard.SCARD_STATE_PRESENT and left > 0:
            state = self._state(context, state, min(LOOK_MILLISECONDS, left))
        if not state & scard.SCARD_STATE_PRESENT and time.monotonic() > deadline:
            raise DeviceError(Fault.ABSENT, self.info.address, "no chip answered")
        return bool(state & scard.SCARD_STATE_PRESENT)

    def _state(self, context: int, known: int, milliseconds: int) -> int:
        known &= ~scard.SCARD_STATE_CHANGED
        try:
            status, states = scard.SCardGetStatusChange(
                context, milliseconds, [(self._name, known)]
            )
        except SystemError as problem:  # the binding's word for a context that died under it
            raise _fault(scard.SCARD_E_NO_SERVICE, self.info.address, "look") from problem
        if status == scard.SCARD_E_TIMEOUT:
            return known
        _check(status, self.info.address, "look at the reader")
        return int(states[0][1])


class PcscConnection:
    """A powered chip, ours alone until close; a mrz.chip.apdu.Channel."""

    def __init__(self, context: int, name: str, address: str) -> None:
        self._address = address
        self._handle: int | None = None
        status, handle, protocol = scard.SCardConnect(
            context,
            name,
            scard.SCARD_SHARE_EXCLUSIVE,
            scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1,
        )
        _check(status, address, "connect to the chip")
        self._handle, self._protocol = handle, protocol
        try:
            # Another program may have left the chip in the middle of its session.
            self.reset()
        except DeviceError:
            self.close()
            raise

    def transmit(self, command: bytes) -> bytes:
        """Carry one command APDU, short or extended; DeviceError(ABSENT) for a lifted chip."""
        handle = self._open_handle()
        header = scard.SCARD_PCI_T0 if self._protocol == 1 else scard.SCARD_PCI_T1
        try:
            status, answer = scard.SCardTransmit(handle, header, list(command))
        except SystemError as problem:
            raise _fault(scard.SCARD_E_NO_SERVICE, self._address, "transmit") from problem
        _check(status, self._address, "transmit")
        response = bytes(byte & 0xFF for byte in answer)
        if not response:
            # Some drivers answer nothing at all when the chip leaves during the command.
            raise DeviceError(Fault.ABSENT, self._address, "no answer came")
        if len(response) < 2:
            raise DeviceError(Fault.PROTOCOL, self._address, "an answer without a status word")
        return response

    def reset(self) -> None:
        """Power the chip down and up again."""
        status, protocol = scard.SCardReconnect(
            self._open_handle(),
            scard.SCARD_SHARE_EXCLUSIVE,
            scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1,
            scard.SCARD_UNPOWER_CARD,
        )
        _check(status, self._address, "power the chip up")
        self._protocol = protocol
        status, _, _, _, atr = scard.SCardStatus(self._open_handle())
        _check(status, self._address, "ask for the chip's ATR")
        self.atr = bytes(byte & 0xFF for byte in atr)

    def close(self) -> None:
        """Power the chip down and let go of it; allowed twice."""
        if self._handle is not None:
            scard.SCardDisconnect(self._handle, scard.SCARD_UNPOWER_CARD)
            self._handle = None

    def _open_handle(self) -> int:
        if self._handle is None:
            raise DeviceError(Fault.ABSENT, self._address, "the connection is closed")
        return self._handle


def _establish(address: str) -> int:
    status, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
    _check(status, address, "reach the PC/SC service")
    return int(context)


def _describe(name: str) -> DeviceInfo:
    simulated = name.startswith("Virtual PCD")
    features = ("extended_length",)
    return DeviceInfo(f"pcsc:{name}", DeviceKind.CHIP_READER, name, features, simulated)


class _Patience:
    """For how long a refusal may heal by itself while somebody waits for a chip."""

    def __init__(self, deadline: float, busy_until: float) -> None:
        self.deadline = deadline
        self._until = {Fault.ABSENT: deadline, Fault.BUSY: busy_until}

    def covers(self, fault: Fault) -> bool:
        """Whether a further try makes sense; a service that died may come back once."""
        now = time.monotonic()
        if fault is Fault.SERVICE and fault not in self._until:
            self._until[fault] = self._until[Fault.UNPLUGGED] = now + RESTART_SECONDS
        return now < min(self._until.get(fault, 0.0), self.deadline)


def _check(status: Any, address: str, doing: str) -> None:
    if status != scard.SCARD_S_SUCCESS:
        _refuse(status, address, doing)


def _refuse(status: int, address: str, doing: str) -> NoReturn:
    raise _fault(status, address, doing)


def _fault(status: int, address: str, doing: str) -> DeviceError:
    fault = _FAULT_OF.get(status, Fault.PROTOCOL)
    remedy = _REMEDIES.get(fault, "") if sys.platform == "linux" else ""
    said = scard.SCardGetErrorMessage(status).rstrip(".")
    return DeviceError(fault, address, f"{doing}: {said} ({status & 0xFFFFFFFF:08X})", remedy)
