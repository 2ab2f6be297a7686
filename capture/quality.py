"""Quality of a sample, component by component (ISO/IEC 29794-1)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Component:
    """One measured component.

    component: the standard's name, such as "HeadPoseYaw". native: the measured value in the
    component's own unit. scalar: 0 (worst) to 100; None is a failure to assess, which is not 0.
    """

    component: str
    native: float | None
    scalar: int | None


def mapped(name: str, native: float | None, scalar: float | None) -> Component:
    """Round a scalar into 0..100 and keep a failure to assess as it is."""
    if native is None or scalar is None:
        return Component(name, None, None)
    return Component(name, float(native), max(0, min(100, round(scalar))))
