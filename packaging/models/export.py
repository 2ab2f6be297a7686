"""Write checkpoints as ONNX: export.py segmenter|recogniser CHECKPOINT TARGET."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

import torch
from recogniser import Recogniser
from segmenter import Segmenter


def main() -> None:
    """Export one network; the older exporter writes the smaller graph."""
    kind, checkpoint, target = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    model = Segmenter() if kind == "segmenter" else Recogniser()
    model.load_state_dict(torch.load(checkpoint, weights_only=True))
    model.eval()
    shape = (1, 1, 320, 480) if kind == "segmenter" else (2, 1, 32, 720)
    axes = {0: "n", 2: "height", 3: "width"} if kind == "segmenter" else {0: "n"}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            model,
            (torch.zeros(shape),),
            str(target),
            input_names=["picture"],
            output_names=["found"],
            dynamic_axes={"picture": axes, "found": {0: "n"}},
            dynamo=False,
        )
    print(target.name, target.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
