"""The traveller's room: one process for each inspection, closed, whose end is the wipe (I8)."""
