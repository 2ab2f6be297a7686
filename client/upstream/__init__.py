"""The reference receiver: what a State's side does with a record. No other room imports it."""
