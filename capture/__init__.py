"""Pictures and biometrics: bytes and arrays in, values out; no devices, no network, no files.

ONNX Runtime 1.29 and later phone home on Linux unless the first variable below stands before its
first import; every module of this package comes after these lines. The second keeps numpy's small
products on one thread, where they are quickest: on two busy cores its threads wait for each other.
"""

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
