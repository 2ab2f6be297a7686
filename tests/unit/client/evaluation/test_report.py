"""What an evaluation says in JSON and in its report."""

from __future__ import annotations

import base64
import re
from html.parser import HTMLParser
from unittest.mock import ANY
from xml.etree import ElementTree

import numpy as np
import pytest

from capture.face.compare import thresholds
from capture.models import ModelPack
from capture.packs.border_open import MANIFEST
from client.evaluation.face import Run, Scored
from client.evaluation.pairs import Pair
from client.evaluation.plot import det, histograms, steps
from client.evaluation.report import html
from client.evaluation.summary import TOO_FEW, summary


@pytest.fixture
def plots() -> None:
    """Plots can be drawn here: the extra is installed."""
    pytest.importorskip("matplotlib", reason="needs matplotlib: pip install 'halfdoor[report]'")


LIMITS = thresholds(MANIFEST)


def _run(genuine: list[float | None], impostor: list[float], group: str = "") -> Run:
    scored = [Scored(Pair("a", "b", same=True, group=group), value) for value in genuine]
    scored += [Scored(Pair("a", "c", same=False, group=group), value) for value in impostor]
    return Run(tuple(scored), 10, ("x",) if None in genuine else (), 12.34)


def test_rates_with_intervals_where_the_pairs_carry_them() -> None:
    found = summary(_run([0.9] * 99 + [0.1], list(np.linspace(-0.2, 0.3, 400))), LIMITS)
    fnmr = found["fnmr"]
    assert isinstance(fnmr, dict)
    assert fnmr["1e-2"]["fnmr"] == 0.01
    low, high = fnmr["1e-2"]["interval"]
    assert low < 0.01 < high
    assert fnmr["1e-3"] == fnmr["1e-4"] == TOO_FEW
    assert (found["pairs"], found["genuine"], found["impostor"]) == (500, 100, 400)


def test_a_failure_to_acquire_is_a_reject_but_no_score() -> None:
    found = summary(_run([0.9, None], [0.0]), LIMITS)
    operating = found["operating"]
    assert isinstance(operating, dict)
    assert operating["fnmr"]["trials"] == 1
    assert (operating["frr"]["events"], operating["frr"]["trials"]) == (1, 2)
    assert found["failure_to_acquire"] == 0.1


def test_no_pairs_of_one_kind_is_said_not_guessed() -> None:
    found = summary(_run([0.9], []), LIMITS)
    assert found["eer"] == TOO_FEW


def test_the_worst_group_is_named_where_it_has_enough_pairs() -> None:
    parts = [
        _run([0.9], [0.0] * 40, "a"),
        _run([0.9], [0.6] + [0.0] * 39, "b"),
        _run([], [0.9], "c"),
    ]
    scored = tuple(one for part in parts for one in part.scored)
    groups = summary(Run(scored, 9, (), 1.0), LIMITS)["groups"]
    assert isinstance(groups, dict)
    worst = groups["worst_fmr"]
    assert (worst["group"], worst["rate"]) == ("b", 0.025)
    assert 0.1 < worst["at_most"] < 0.15
    assert groups["c"]["fmr"]["events"] == 1


class _Balanced(HTMLParser):
    """Fails where an element is closed that was not opened, or left open."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in {"meta", "img"}:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Nothing stays open."""

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def _svgs(text: str) -> list[ElementTree.Element]:
    """Return the pictures that lie in a report, read as XML."""
    found = re.findall(r'src="data:image/svg\+xml;base64,([^"]+)"', text)
    assert text.count("src=") == len(found)
    return [ElementTree.fromstring(base64.b64decode(one)) for one in found]


@pytest.mark.usefixtures("plots")
def test_the_report_is_whole_and_escapes_what_it_is_given() -> None:
    run = _run([0.9, 0.8], [0.0, 0.1], "<script>alert(1)</script>")
    pack = ModelPack(MANIFEST, "0" * 64, {})
    text = html(run, summary(run, LIMITS), pack)
    parser = _Balanced()
    parser.feed(text)
    assert parser.open == []
    assert "<script" not in text
    assert "&lt;script&gt;" in text
    pictures = _svgs(text)
    assert len(pictures) == 2
    drawn = [{part.tag.rpartition("}")[2] for part in picture.iter()} for picture in pictures]
    assert all({"path", "use"} <= tags and not tags & {"script", "image"} for tags in drawn)
    # Links within the picture only.
    links = [
        part.get("{http://www.w3.org/1999/xlink}href") for one in pictures for part in one.iter()
    ]
    assert all(link.startswith("#") for link in links if link is not None)
    assert html(run, summary(run, LIMITS), pack) == text
    assert "<th>FNMR at FMR 0.01%</th><td>too few pairs</td>" in text
    assert "<th>equal error rate</th><td>0.00% (0.00% to 84.19%)</td>" in text
    assert "0.00% (0.00% to 84.19%; 0 of 2)" in text
    assert "no group with enough pairs had a false match" not in text


@pytest.mark.usefixtures("plots")
def test_a_group_without_genuine_pairs_has_no_rate_of_them() -> None:
    scored = _run([0.9], [0.0] * 40, "a").scored + _run([], [0.0] * 30, "b").scored
    run = Run(scored, 9, (), 1.0)
    found = summary(run, LIMITS)
    groups = found["groups"]
    assert isinstance(groups, dict)
    assert groups["b"]["fnmr"]["rate"] is None
    assert groups["worst_fmr"]["group"] == "b"
    text = html(run, found, ModelPack(MANIFEST, "0" * 64, {}))
    assert "<td>no such pairs</td>" in text
    assert "least is known of b: at most 11.57%" in text


def test_the_det_curve_falls_and_stays_in_its_frame() -> None:
    rng = np.random.default_rng(5)
    across, up = steps(rng.normal(1, 0.5, 300), rng.normal(0, 0.5, 300))
    assert len(across) > 500
    assert np.all(np.diff(across) <= 0)
    assert np.all(np.diff(up) >= 0)
    assert -3.9 < across.min() < across.max() <= 0
    assert -3.9 < up.min() < up.max() <= 0


@pytest.mark.usefixtures("plots")
@pytest.mark.parametrize("values", [[], [0.5]])
def test_plots_of_next_to_nothing(values: list[float]) -> None:
    scores = np.array(values, np.float64)
    assert _svgs(det(scores, scores)) == [ANY]
    assert _svgs(histograms(scores, scores, (("match", 0.5),))) == [ANY]
