"""Habits of real chips that a reader must live with; each was seen on a chip or in an issue."""

from __future__ import annotations

from enum import StrEnum


class Quirk(StrEnum):
    """One deviation; a chip may have several."""

    # SELECT of the master file.
    MASTER_FILE_6982 = "master_file_6982"
    MASTER_FILE_6700 = "master_file_6700"
    MASTER_FILE_6A86 = "master_file_6a86"
    # A file control template comes although P2 = 0C asks for none.
    UNASKED_TEMPLATE = "unasked_template"
    # Read lengths.
    WRONG_LENGTH_6C = "wrong_length_6c"
    REFUSES_LONG_READ = "refuses_long_read"
    WARNS_AT_FULL_LENGTH = "warns_at_full_length"
    LONGEST_READ_160 = "longest_read_160"
    NO_SHORT_FILE_IDENTIFIER = "no_short_file_identifier"
    # SELECT of the application under secure messaging answers 6700 but for one form.
    APPLICATION_6700 = "application_6700"
    # Eight bytes of nonce in PACE with 3DES.
    SHORT_NONCE = "short_nonce"
    # Reading a file that needs Terminal Authentication ends secure messaging.
    SESSION_ENDS_AT_FINGERS = "session_ends_at_fingers"
    # Active Authentication.
    DER_SIGNATURE = "der_signature"
    # A wrong key is answered with a warning that counts the tries left.
    COUNTS_TRIES = "counts_tries"
    # BAC is listed nowhere and refused with 6A88.
    BASIC_ACCESS_6A88 = "basic_access_6a88"
