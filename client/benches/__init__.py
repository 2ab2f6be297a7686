"""The project's own measurements, one module each: measure() yields Measurement values."""
