"""Contract tests that every adapter passes: ours, and those of third parties."""
