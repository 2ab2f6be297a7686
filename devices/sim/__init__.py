"""Simulated devices and the training world's synthetic travellers; reached by entry point only."""
