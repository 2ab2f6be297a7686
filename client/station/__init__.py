"""The parts of one station that the composition root joins: devices, lists, closing, training."""
