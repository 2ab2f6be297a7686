"""The sentences a person reads: one cause, one sentence, one next step, one stable code."""
