"""Landlock: a second wall between the traveller's room and the file system (Linux 5.13 up).

It stands behind the system call filter on purpose: two mechanisms, written by different people,
would both have to fail.
"""

from __future__ import annotations

import ctypes
import os

_CREATE_RULESET = 444
_RESTRICT_SELF = 446
_VERSION_QUERY = 1
# Rights known to each version of the interface; all are handled and none is granted.
_FILE_RIGHTS = {1: 0x1FFF, 2: 0x3FFF, 3: 0x7FFF, 4: 0x7FFF, 5: 0xFFFF}
_NETWORK_RIGHTS = 0x3


class _RulesetAttributes(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64))


def _syscall(number: int, *arguments: object) -> int:
    library = ctypes.CDLL(None, use_errno=True)
    result = int(library.syscall(ctypes.c_long(number), *arguments))
    if result < 0:
        raise OSError(ctypes.get_errno(), f"system call {number}")
    return result


def _version() -> int:
    try:
        return _syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(_VERSION_QUERY))
    except OSError:
        return 0


def supported() -> bool:
    """Whether this kernel has Landlock switched on."""
    return _version() > 0


def close_file_system() -> None:
    """Forbid every file system access (and TCP, where the kernel can) to this process."""
    version = _version()
    attributes = _RulesetAttributes(
        _FILE_RIGHTS[min(version, 5)], _NETWORK_RIGHTS if version >= 4 else 0
    )
    size = 16 if version >= 4 else 8
    ruleset = _syscall(
        _CREATE_RULESET, ctypes.byref(attributes), ctypes.c_size_t(size), ctypes.c_uint32(0)
    )
    try:
        _syscall(_RESTRICT_SELF, ctypes.c_int(ruleset), ctypes.c_uint32(0))
    finally:
        os.close(ruleset)
