"""Whether both eyes can be seen (ISO/IEC 29794-5, eyes visible): dark covers only.

The standard counts the pixels of an occlusion network in the zone of the eyes. Here the brighter
parts of each eye's surroundings are compared with the cheeks: behind dark glasses, a patch or a
shadow they are far darker, at an open or closed eye they are not. Clear, bright or mirroring covers
are not seen, and a face as dark as its covers cannot be assessed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.face.components.mapping import rising
from capture.quality import Component, mapped

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Patch = NDArray[np.uint8]

# In the patch of light.patch: the eyes are 48 pixels apart, 40 from the top and from the side.
_EYES = (np.s_[33:48, 27:54], np.s_[33:48, 75:102])
_CHEEKS = (np.s_[58:76, 32:48], np.s_[58:76, 80:96])
_BRIGHTER = 75
_DARKEST = 12.0


def eyes(cut: Patch) -> Component:
    """Return the brighter parts around the darker eye as a share of the cheeks' brightness.

    Of 483 uncovered faces none lay under 0.47; drawn dark glasses reached 0.38 at most.
    """
    grey = np.asarray(cv2.cvtColor(cut, cv2.COLOR_BGR2GRAY), np.uint8)
    cheeks = float(np.median(np.concatenate([grey[place].ravel() for place in _CHEEKS])))
    if cheeks < _DARKEST:
        return Component("EyesVisible", None, None)
    native = min(float(np.percentile(grey[place], _BRIGHTER)) for place in _EYES) / cheeks
    return mapped("EyesVisible", native, rising(native, 0.42, 0.03))
