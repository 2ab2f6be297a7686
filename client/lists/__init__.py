"""Alert lists and the client side of list gateways; a hit is a question, never a verdict."""
