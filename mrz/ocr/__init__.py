"""Reads the machine readable zone from a picture."""
