"""System call filters, written as classic BPF and installed for every thread of the process.

Own code instead of libseccomp's binding: a hundred lines, no native dependency (and none under
the LGPL in the room), and the whole filter can be read on one page.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
import sys

from client.inspection.isolation.syscalls import MACHINES, number

_PR_SET_NO_NEW_PRIVS = 38
_SET_MODE_FILTER = 1
_ALL_THREADS = 1

_LOAD = 0x20
_JUMP_EQUAL = 0x15
_JUMP_GREATER_EQUAL = 0x35
_JUMP_ANY_BIT = 0x45
_RETURN = 0x06

_ALLOW = 0x7FFF0000
_KILL = 0x80000000
_DENY = 0x00050000

_NUMBER_AT, _MACHINE_AT, _ARGUMENTS_AT = 0, 4, 16
_AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_SECOND_ABI = 0x40000000

_AF_UNIX, _AF_NETLINK = 1, 16
_CLONE_THREAD = 0x00010000
_PROT_EXEC = 0x4

Instruction = tuple[int, int, int, int]

# Computing, waiting, and talking through descriptors that are already open.
_ROOM_ALLOWED = [
    "read",
    "write",
    "close",
    "fstat",
    "poll",
    "lseek",
    "munmap",
    "brk",
    "rt_sigaction",
    "rt_sigprocmask",
    "rt_sigreturn",
    "readv",
    "writev",
    "select",
    "sched_yield",
    "mremap",
    "madvise",
    "nanosleep",
    "alarm",
    "setitimer",
    "getpid",
    "exit",
    "fcntl",
    "gettimeofday",
    "getrusage",
    "sysinfo",
    "times",
    "getuid",
    "getgid",
    "geteuid",
    "getegid",
    "sigaltstack",
    "mlock",
    "munlock",
    "gettid",
    "time",
    "futex",
    "sched_getaffinity",
    "clock_gettime",
    "clock_getres",
    "clock_nanosleep",
    "exit_group",
    "pselect6",
    "ppoll",
    "set_robust_list",
    "getrandom",
    "membarrier",
    "rseq",
    "restart_syscall",
]

# Roads around the socket rule, and into other processes.
_BOOTH_DENIED = [
    "io_uring_setup",
    "io_uring_enter",
    "io_uring_register",
    "ptrace",
    "process_vm_readv",
    "process_vm_writev",
    "bpf",
]


def supported() -> bool:
    """Whether filters can be built for this machine."""
    return sys.platform == "linux" and platform.machine() in MACHINES


def _deny(code: int) -> Instruction:
    return (_RETURN, 0, 0, _DENY | code)


def _argument(index: int) -> Instruction:
    return (_LOAD, 0, 0, _ARGUMENTS_AT + 8 * index)


def _opening(machine: str) -> list[Instruction]:
    """Kill calls of another machine's numbering: they would pass under wrong names."""
    opening: list[Instruction] = [
        (_LOAD, 0, 0, _MACHINE_AT),
        (_JUMP_EQUAL, 1, 0, _AUDIT[machine]),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER_AT),
    ]
    if machine == "x86_64":
        opening += [(_JUMP_GREATER_EQUAL, 0, 1, _SECOND_ABI), (_RETURN, 0, 0, _KILL)]
    return opening


def _rule(name: str, machine: str, verdict: list[Instruction]) -> list[Instruction]:
    call = number(name, machine)
    if call is None:
        return []
    return [(_JUMP_EQUAL, 0, len(verdict), call), *verdict]


def booth_filter() -> list[Instruction]:
    """Everything, except sockets other than UNIX and netlink, and the roads around that."""
    machine = platform.machine()
    allow: Instruction = (_RETURN, 0, 0, _ALLOW)
    socket_verdict: list[Instruction] = [
        _argument(0),
        (_JUMP_EQUAL, 2, 0, _AF_UNIX),
        (_JUMP_EQUAL, 1, 0, _AF_NETLINK),
        _deny(errno.EACCES),
        allow,
    ]
    program = _opening(machine) + _rule("socket", machine, socket_verdict)
    for name in _BOOTH_DENIED:
        program += _rule(name, machine, [_deny(errno.EPERM)])
    return [*program, allow]


def room_filter() -> list[Instruction]:
    """Nothing, except what computing on open pipes needs; the rest is refused with EPERM.

    Refused, not killed: a library that probes for a file must be able to go on without it.
    """
    machine = platform.machine()
    allow: Instruction = (_RETURN, 0, 0, _ALLOW)
    refuse = _deny(errno.EPERM)
    no_execution: list[Instruction] = [
        _argument(2),
        (_JUMP_ANY_BIT, 0, 1, _PROT_EXEC),
        refuse,
        allow,
    ]
    threads_only: list[Instruction] = [
        _argument(0),
        (_JUMP_ANY_BIT, 1, 0, _CLONE_THREAD),
        refuse,
        allow,
    ]
    own_threads: list[Instruction] = [
        _argument(0),
        (_JUMP_EQUAL, 1, 0, os.getpid()),
        refuse,
        allow,
    ]
    program = _opening(machine)
    for name in _ROOM_ALLOWED:
        program += _rule(name, machine, [allow])
    program += _rule("mmap", machine, no_execution)
    program += _rule("mprotect", machine, no_execution)
    program += _rule("clone", machine, threads_only)
    # The C library falls back to clone, whose flags a filter can see.
    program += _rule("clone3", machine, [_deny(errno.ENOSYS)])
    program += _rule("tgkill", machine, own_threads)
    return [*program, refuse]


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def install(instructions: list[Instruction]) -> None:
    """Put the filter on every thread of this process, for good; OSError where it is refused."""
    library = ctypes.CDLL(None, use_errno=True)
    code = b"".join(struct.pack("=HBBI", *instruction) for instruction in instructions)
    program = _Program(len(instructions), code)
    if library.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "no_new_privs")
    call = number("seccomp", platform.machine())
    status = library.syscall(
        ctypes.c_long(call or 0),
        ctypes.c_uint(_SET_MODE_FILTER),
        ctypes.c_uint(_ALL_THREADS),
        ctypes.byref(program),
    )
    if status != 0:
        raise OSError(ctypes.get_errno(), "system call filter")
