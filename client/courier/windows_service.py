"""Join the courier to Windows' service manager, with nothing but ctypes (advapi32).

Checked by mypy for Windows and tested with a service manager of the tests' own; not run on Windows.
"""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from client.courier.config import CourierTrouble
from client.courier.service import NAME, SPECIFIC, Service, State

if TYPE_CHECKING:
    from collections.abc import Callable

_OWN_PROCESS = 0x10

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _Status(ctypes.Structure):
        _fields_ = [
            (name, wintypes.DWORD)
            for name in (
                "service_type", "current_state", "controls_accepted", "win32_exit_code",
                "service_specific_exit_code", "check_point", "wait_hint",
            )
        ]  # fmt: skip

    _MAIN = ctypes.WINFUNCTYPE(None, wintypes.DWORD, ctypes.POINTER(wintypes.LPWSTR))
    _HANDLER = ctypes.WINFUNCTYPE(
        wintypes.DWORD, wintypes.DWORD, wintypes.DWORD, wintypes.LPVOID, wintypes.LPVOID
    )

    class _Entry(ctypes.Structure):
        _fields_ = [("name", wintypes.LPWSTR), ("main", _MAIN)]

    class _Manager:
        """The service manager's three functions, for one service in this process."""

        def __init__(self, work: Callable[[threading.Event], int]) -> None:
            self._library = ctypes.WinDLL("advapi32", use_last_error=True)
            register = self._library.RegisterServiceCtrlHandlerExW
            register.restype = wintypes.SERVICE_STATUS_HANDLE
            register.argtypes = [wintypes.LPCWSTR, _HANDLER, wintypes.LPVOID]
            told = self._library.SetServiceStatus
            told.argtypes = [wintypes.SERVICE_STATUS_HANDLE, ctypes.POINTER(_Status)]
            self._service = Service(work, self._report)
            self._check_point = 0
            # Held here: Windows calls both long after they were handed over.
            self._main = _MAIN(self._started)
            self._handler = _HANDLER(lambda asked, _kind, _data, _own: self._service.control(asked))
            self._handle: int | None = None

        def dispatch(self) -> None:
            """Hand this process to the service manager until the service has stopped."""
            table = (_Entry * 2)(_Entry(NAME, self._main), _Entry(None, _MAIN(0)))
            if not self._library.StartServiceCtrlDispatcherW(table):
                raise CourierTrouble("courier.no_service_manager", str(ctypes.get_last_error()))

        def _started(self, _count: int, _values: object) -> None:
            register = self._library.RegisterServiceCtrlHandlerExW
            self._handle = register(NAME, self._handler, None)
            if self._handle:
                self._service.main()

        def _report(self, state: State, accepted: int, status: int, wait: int) -> None:
            settled = state in {State.RUNNING, State.STOPPED}
            self._check_point = 0 if settled else self._check_point + 1
            told = _Status(
                _OWN_PROCESS, state, accepted, SPECIFIC if status else 0, status,
                self._check_point, wait,
            )  # fmt: skip
            self._library.SetServiceStatus(self._handle, ctypes.byref(told))


def run(work: Callable[[threading.Event], int]) -> None:
    """Run work as the service HalfdoorCourier; returns when it was stopped.

    CourierTrouble "courier.no_service_manager" where no service manager started this program.
    """
    if sys.platform == "win32":
        _Manager(work).dispatch()
    else:
        raise CourierTrouble("courier.no_service_manager", sys.platform)
