"""The open pack border-open: its files by digest, whatever folder or name they come from."""

from __future__ import annotations

import hashlib

import msgspec

from capture.manifest import (
    Attack,
    Calibration,
    Detector,
    File,
    Licence,
    Manifest,
    Operating,
    Recogniser,
)

_YUNET = File(
    "yunet.onnx",
    "104ee26c71d5c270ce79a6b3dced91c91013260d29a6bf18f9296c5b8c4c2b12",
    322_906,
    "ShiqiYu/libfacedetection.train 0047ac24: onnx/yunet_n_dynamic.onnx (Apache-2.0)",
)
_OMZ = File(
    "reidentification-0095.onnx",
    "447b7a21a66bbda8ba82dd3b10980c37e292ddb99eedb6830085ee3cff39c0bd",
    4_442_927,
    "Intel Open Model Zoo: face-reidentification-retail-0095 FP32, IR converted (Apache-2.0)",
)
# Intel's own files, as open_model_zoo 11708340 names them: models/intel/
# face-reidentification-retail-0095/model.yml, FP32. Converted here where the ONNX is not at hand.
GRAPH = File(
    "face-reidentification-retail-0095.xml",
    "a16ac1cfe4334a50ca2ce48639e46f8e981351eb25943f73e3425a47939662b3",
    225_830,
    "open_model_zoo 11708340: face-reidentification-retail-0095 FP32 .xml (Apache-2.0)",
)
WEIGHTS = File(
    "face-reidentification-retail-0095.bin",
    "03836a6a1d03828322491b0608a579b1c47e5097d355c489b5b8aaf5fce1ef48",
    4_427_256,
    "open_model_zoo 11708340: face-reidentification-retail-0095 FP32 .bin (Apache-2.0)",
)
_MOBILE = File(
    "mobilefacenet.onnx",
    "c963fc73cf19ca06a1c0215f763ef03c0ad05c684ec66d623b2e999f5221f592",
    3_998_216,
    "foamliu/MobileFaceNet a6cc9032: weights/MobileFaceNet.onnx, input normalised (Apache-2.0)",
)
_NEAR = File(
    "minifasnet-2.7.onnx",
    "7886c41bcbcc1be00cf8700eddbd8cbd4b1ad138e69010790de2a57a3b01d7e5",
    1_743_495,
    "minivision-ai/Silent-Face-Anti-Spoofing b6d5f04a: 2.7_80x80_MiniFASNetV2 (Apache-2.0)",
)
_FAR = File(
    "minifasnet-4.0.onnx",
    "e67aedf72df3e1912dbf6baa5f7406b8b30c3cb43234170a70dd9d143fea358e",
    1_742_663,
    "minivision-ai/Silent-Face-Anti-Spoofing b6d5f04a: 4_0_0_80x80_MiniFASNetV1SE (Apache-2.0)",
)

_LICENCE = Licence(
    spdx="Apache-2.0 AND MIT",
    use="any",
    text="Apache License 2.0 (all recognisers and the attack models) and MIT (YuNet): "
    "https://www.apache.org/licenses/LICENSE-2.0",
    notes="MobileFaceNet was trained on MS-Celeb-1M, a data set that its publisher withdrew: "
    "have this looked at by a lawyer before operation. The data behind Intel's network are not "
    "stated.",
)
_CARD = (
    "Two small recognisers, their cosines averaged. One to two orders of magnitude weaker than "
    "the best commercial ones of NIST FRTE 1:1. Look at the worst group's false match rate, not "
    "at the pooled one."
)
_CALIBRATION = Calibration(
    data="one half of the people of: Face Research Lab London Set (CC BY 4.0) with simulated chip "
    "portraits and webcam frames, Canada (CC BY 4.0), ORL (AT&T)",
    subjects=46,
    genuine=710,
    impostor=27_970,
    curve=(
        (0.0233, 0.5),
        (0.1107, 0.2),
        (0.1548, 0.1),
        (0.1939, 0.05),
        (0.2393, 0.02),
        (0.2736, 0.01),
        (0.3033, 0.005),
        (0.3257, 0.002),
        (0.3422, 0.001),
        (0.3581, 0.0005),
        (0.3696, 0.0002),
        (0.4152, 0.000107),
    ),
    limits="Pictures of one session for most people, no ageing, no real chips; groups of 4 to 35 "
    "people: group rates are indications.",
)
MANIFEST = Manifest(
    manifest_version=1,
    name="border-open",
    version="2",
    kind="open",
    licence=_LICENCE,
    assist_only=False,
    files=(_YUNET, _OMZ, _MOBILE, _NEAR, _FAR),
    detector=Detector("yunet", _YUNET.name, floor=0.7),
    recognisers=(
        Recogniser(_OMZ.name, "omz", 128, "bgr"),
        Recogniser(_MOBILE.name, "arcface", 112, "rgb", norm=(17.5, 20.1, 22.8)),
    ),
    metric="cosine",
    operating=Operating(0.50, 0.2736, 0.000107, 0.01, 0.2736, 0.3581),
    calibration=_CALIBRATION,
    attacks=(
        Attack(_NEAR.name, 80, 2.7, 1),
        Attack(_FAR.name, 80, 4.0, 1),
    ),
    card=_CARD,
)


def from_intel(content: bytes) -> tuple[Manifest, File]:
    """Describe the pack with Intel's network as it was converted here; returns its new file too."""
    digest = hashlib.sha256(content).hexdigest()
    source = f"{GRAPH.source}, {WEIGHTS.sha256[:8]} .bin, converted here"
    made = File(_OMZ.name, digest, len(content), source)
    files = tuple(made if part.name == _OMZ.name else part for part in MANIFEST.files)
    return msgspec.structs.replace(MANIFEST, files=files), made
