"""The booth: one inspection, from a document on the glass to one minimal record."""
