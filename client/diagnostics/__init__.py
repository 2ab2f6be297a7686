"""Doctor and bench, as data: every part tries and reports."""
