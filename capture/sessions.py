"""The one place where ONNX Runtime is entered: one thread, no spinning, no telemetry."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from capture.errors import CaptureError

if os.environ.get("ORT_DISABLE_TELEMETRY") != "1":
    raise CaptureError("model.telemetry", "ORT_DISABLE_TELEMETRY must stand before the import")

import onnxruntime

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

# What goes wrong is told once, by our own words: the runtime writes to the terminal else.
_QUIET = 4


def _options(*, optimised: bool) -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    if not optimised:
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = _QUIET
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.inter_op.allow_spinning", "0")
    return options


class Session:
    """A network in memory: arrays in, arrays out, on the calling thread."""

    def __init__(self, content: bytes, *, optimised: bool = True) -> None:
        """Build the network; optimised costs time at the start and saves it at each run."""
        try:
            self._session = onnxruntime.InferenceSession(
                content, _options(optimised=optimised), providers=["CPUExecutionProvider"]
            )
        except Exception as cause:  # the runtime raises classes of its own, with no common base
            raise CaptureError("model.format", type(cause).__name__) from cause
        self._source = self._session.get_inputs()[0].name
        self.outputs = tuple(output.name for output in self._session.get_outputs())
        self.shape = tuple(self._session.get_inputs()[0].shape)

    def run(self, blob: Array) -> tuple[Array, ...]:
        """Run the network; float32 in, its outputs in the network's order.

        CaptureError "model.format" where it does not take an input of this shape or type.
        """
        try:
            return tuple(self._session.run(None, {self._source: blob}))
        except Exception as cause:  # the runtime raises classes of its own, with no common base
            raise CaptureError("model.format", type(cause).__name__) from cause
