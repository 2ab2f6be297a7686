"""Documents: what is printed, and what the chip says."""
