"""The window. Qt lives here and nowhere else; one view per file."""
