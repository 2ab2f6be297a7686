"""The booth: one inspection, from a document on the glass to one minimal record."""

import os

# Before numpy's first import, wherever that comes: see capture.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
