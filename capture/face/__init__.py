"""Face: detect, align, assess, embed, compare one probe with one reference."""
