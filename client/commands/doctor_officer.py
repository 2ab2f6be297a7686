"""Who may sign in at a real post: a name and a secret, asked for where they are typed unseen."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING

from client.terminal import DONE, NOT_THERE, UNREADABLE, WRONG_USAGE, CommandRefusal, say
from client.trust.officers import Officers

if TYPE_CHECKING:
    from client.settings import Station

LEAST = 6
_NAME = "a sign-in name has 1 to 32 small letters, digits, dots and dashes; choose another."
_TRAINING = "in the training world any name signs in; a real post begins with settings.toml."
_LIST = "the list of officers, officers.toml, is not what this command wrote; remove it and begin."
_SHORT = f"a secret has at least {LEAST} characters; choose another."


def run_officer(station: Station, name: str) -> int:
    """Add an officer to this station's list, or renew the secret; who leaves is a line less."""
    if station.training:
        raise CommandRefusal(NOT_THERE, _TRAINING)
    officers = Officers(station.folder, training=False)
    try:
        officers.names()
    except ValueError as odd:
        raise CommandRefusal(UNREADABLE, _LIST) from odd
    try:
        officers.add(name, _secret(name))
    except ValueError as odd:
        raise CommandRefusal(WRONG_USAGE, _NAME) from odd
    say(f"{name} can sign in at this station.")
    return DONE


def _secret(name: str) -> str:
    """Ask twice on a terminal; a line of standard input elsewhere. CommandRefusal."""
    if not sys.stdin.isatty():
        secret = again = sys.stdin.readline().rstrip("\r\n")
    else:
        secret = getpass.getpass(f"Secret of {name}: ")
        again = getpass.getpass("Once more: ")
    if secret != again:
        raise CommandRefusal(WRONG_USAGE, "the two secrets are not alike; begin again.")
    if len(secret) < LEAST:
        raise CommandRefusal(WRONG_USAGE, _SHORT)
    return secret
