"""The two networks, loaded once: one thread each, no spinning, no telemetry."""

from __future__ import annotations

import os
from importlib import resources
from typing import TYPE_CHECKING, cast

# ONNX Runtime 1.29 and later phone home on Linux unless this stands before its first import.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import numpy as np
import onnxruntime

if TYPE_CHECKING:
    from numpy.typing import NDArray

SEGMENTER = "segmenter.onnx"
RECOGNISER = "recogniser.onnx"


class Network:
    """One ONNX model with one input and one output."""

    def __init__(self, name: str) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        model = resources.files("mrz.ocr").joinpath(name).read_bytes()
        self._session = onnxruntime.InferenceSession(
            model, options, providers=["CPUExecutionProvider"]
        )
        self._input = self._session.get_inputs()[0].name

    def run(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Run the network on a batch."""
        return cast("NDArray[np.float32]", self._session.run(None, {self._input: values})[0])
