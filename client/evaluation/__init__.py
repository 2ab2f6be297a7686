"""Evaluating a comparison on the operator's own pairs: reading them, counting, reporting."""
