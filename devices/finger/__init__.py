"""Fingerprint scanners, one file per wire protocol."""
