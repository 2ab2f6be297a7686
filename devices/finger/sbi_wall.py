"""The helper's wall: no files, and TCP only to the ports of the biometric interface (Landlock).

The kernel knows ports, not addresses: that the peer is 127.0.0.1 stands in the one place that
connects (devices.finger.sbi_http).
"""

from __future__ import annotations

import ctypes
import os
import sys

from devices.finger.sbi_values import FIRST_PORT, LAST_PORT

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_NO_NEW_PRIVILEGES = 38
_VERSION_QUERY = 1
_NETWORK_SINCE = 4
_FILE_RIGHTS, _NETWORK_RIGHTS, _CONNECT = 0x7FFF, 0x3, 0x2
_PORT_RULE = 2


class _Attributes(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64))


class _Port(ctypes.Structure):
    _fields_ = (("rights", ctypes.c_uint64), ("port", ctypes.c_uint64))


def _call(library: ctypes.CDLL, number: int, *arguments: object) -> int:
    result = int(library.syscall(ctypes.c_long(number), *arguments))
    if result < 0:
        raise OSError(ctypes.get_errno(), f"system call {number}")
    return result


def raise_wall() -> bool:
    """Close this process; False where the kernel cannot (then only the code keeps to loopback)."""
    if sys.platform != "linux":
        return False
    library = ctypes.CDLL(None, use_errno=True)
    try:
        version = _call(
            library, _CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(_VERSION_QUERY)
        )
        if version < _NETWORK_SINCE:
            return False
        _close(library)
    except OSError:
        return False
    return True


def _close(library: ctypes.CDLL) -> None:
    rights = _Attributes(_FILE_RIGHTS, _NETWORK_RIGHTS)
    ruleset = _call(
        library, _CREATE_RULESET, ctypes.byref(rights), ctypes.c_size_t(16), ctypes.c_uint32(0)
    )
    try:
        for port in range(FIRST_PORT, LAST_PORT + 1):
            rule = _Port(_CONNECT, port)
            _call(
                library,
                _ADD_RULE,
                ctypes.c_int(ruleset),
                ctypes.c_int(_PORT_RULE),
                ctypes.byref(rule),
                ctypes.c_uint32(0),
            )
        library.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        _call(library, _RESTRICT_SELF, ctypes.c_int(ruleset), ctypes.c_uint32(0))
    finally:
        os.close(ruleset)
