"""The chip of an eMRTD (ICAO Doc 9303-10, -11, -12): readers collect, pure code judges."""
