"""Visible digital seals: signed data in a two-dimensional bar code (ICAO Doc 9303-13)."""
