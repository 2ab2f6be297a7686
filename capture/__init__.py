"""Pictures and biometrics: bytes and arrays in, values out; no devices, no network, no files.

ONNX Runtime 1.29 and later phone home on Linux unless the variable below stands before its first
import; every module of this package comes after this line.
"""

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
