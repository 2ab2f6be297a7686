"""Contract tests for adapters, ours and other people's.

Subclass the class that fits, override its few "lay" and "open" methods, and let pytest collect
the subclass. The classes themselves have names that pytest does not collect.
"""
