"""The zone from a page's picture, read in the closed room."""

from __future__ import annotations

import threading
from dataclasses import replace
from importlib.metadata import entry_points

import pytest

from client.inspection import events
from client.judgement.advice import Action
from devices.errors import Cancelled
from devices.types import DeviceInfo, DeviceKind, Light, Page


@pytest.fixture(scope="module")
def page(tmp_path_factory) -> Page:
    """A training passport's page, without the lines that the simulated reader would tell."""
    from devices.sim.document import as_page

    (point,) = [each for each in entry_points(group="halfdoor.worlds") if each.name == "training"]
    world = point.load()(tmp_path_factory.mktemp("world"))
    return as_page(world.document("clean"))


def test_a_zone_is_read_from_the_picture_alone(officer, station, page: Page) -> None:
    assert page.lines
    assert page.pictures
    with station(page=replace(page, lines=())) as there:
        walk = there.inspect("clean", Action.REFER)
        assert walk.of(events.ZoneRead)[0].mrz.lines == page.lines
        assert not {code for code in walk.codes if code.startswith(("print.", "room."))}
        assert walk.checks["agreement.dg1"][0] == "successful"


@pytest.mark.parametrize(("seen", "outcome"), [(True, "successful"), (False, "failed")])
def test_a_zone_must_show_in_infrared(officer, station, page: Page, seen, outcome) -> None:
    visible = page.pictures[0]
    dark = replace(visible, light=Light.INFRARED)
    blank = replace(dark, encoded=_blank())
    given = Page(pictures=(visible, dark if seen else blank))
    with station(page=given) as there:
        walk = there.inspect("clean", Action.REFER)
        assert walk.checks["print.infrared"][0] == outcome


class Turned:
    """A reader on which the document's back lies first, and then its page."""

    info = DeviceInfo("turned:1", DeviceKind.DOCUMENT_READER, "Turned")

    def __init__(self, page: Page) -> None:
        self.pages = [Page(pictures=(replace(page.pictures[0], encoded=_blank()),)), page]

    def read(self, cancel: threading.Event) -> Page:
        if not self.pages:
            cancel.wait()
            raise Cancelled(self.info.address)
        return self.pages.pop(0)

    def present(self) -> bool:
        return bool(self.pages)

    def close(self) -> None:
        return None


def test_a_document_that_is_turned_over_is_read_then(
    composition, officer, station, page: Page
) -> None:
    """As the sentence asks: lay the page with the zone on the reader."""
    devices = composition.booth._office.devices()
    turned = Turned(replace(page, lines=()))

    def opened(address: str) -> object:
        return turned if address == devices.document_reader else devices.open(address)

    with station(open=opened, page=None) as there:
        walk = there.begin("clean")
        assert walk.see(lambda: walk.of(events.ZoneRead)), walk.told
        assert "print.no_zone" in walk.codes
        assert walk.of(events.ZoneRead)[0].mrz.lines == page.lines
        there.control.cancel()
        assert walk.ended.wait(60), walk.told


def _blank() -> bytes:
    import cv2
    import numpy as np

    return cv2.imencode(".png", np.full((700, 1000, 3), 235, np.uint8))[1].tobytes()


def test_the_page_is_shown_in_every_light_that_was_delivered(officer, station, page: Page) -> None:
    with station(page=page) as there:
        walk = there.inspect("clean", Action.REFER)
    shown = {event.light: event.picture for event in walk.of(events.PageReady)}
    assert set(shown) == {picture.light for picture in page.pictures} == set(Light)
    assert len({picture.tobytes() for picture in shown.values()}) == len(Light)
    for picture in shown.values():
        assert picture.ndim == 3
        assert 600 < picture.shape[1] <= 1240
