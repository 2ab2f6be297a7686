"""An eMRTD chip in plain Python (ICAO Doc 9303-10, -11), written apart from mrz.chip on purpose.

Reader and chip share no code, so that they cannot share a misunderstanding: each is checked
against the standard's worked examples, and against the other.
"""
