"""What the station believes: CSCA certificates, signed policy, purpose register, lists, keys."""
