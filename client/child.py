"""Runs one command as a child of the booth: "python -m client.child upstream".

The kernel ends it when the booth's main thread ends, so that nothing is left running.
"""

from __future__ import annotations

import sys

from client.__main__ import main

if __name__ == "__main__":
    if sys.platform == "linux":
        from client.inspection.isolation.limits import end_with_parent

        end_with_parent()
    sys.exit(main(sys.argv[1:]))
