"""Finger: segment, assess, extract, compare one probe with one reference."""
