"""The commands, one module each, imported only when asked for.

Each module has SUMMARY, EXAMPLE, configure(parser) and run(arguments) -> exit status.
"""
