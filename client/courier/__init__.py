"""The only room with a network: takes sealed envelopes out, brings signed receipts back."""
