from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from client.settings import Settings, SettingsError, Station, load, parse, station


def test_nothing_configured_is_the_training_world(tmp_path: Path) -> None:
    found = station({"HALFDOOR_HOME": str(tmp_path)})
    assert found == Station(tmp_path, training=True)
    assert found.folder == tmp_path / "training"
    assert load(found) == Settings()


def test_a_settings_file_in_the_home_makes_a_production_station(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(
        'post = "UTO-NORTH1"\n[devices]\ncamera = "v4l:0"\ndocument_reader = "document-camera:2"\n'
    )
    found = station({"HALFDOOR_HOME": str(tmp_path)})
    settings = load(found)
    assert not found.training
    assert (settings.post, settings.devices.camera) == ("UTO-NORTH1", "v4l:0")


@pytest.mark.parametrize(
    ("text", "code", "word"),
    [
        ('pots = "UTO-A1"', "settings.unknown_key", "pots"),
        ('[devices]\nwebcam = "v4l:0"', "settings.unknown_key", "webcam"),
        ("retention_seconds = 121", "settings.out_of_range", "retention_seconds"),
        ("retention_seconds = true", "settings.out_of_range", "retention_seconds"),
        ("blind_sampling = -0.1", "settings.out_of_range", "blind_sampling"),
        ("second_line = 1", "settings.out_of_range", "second_line"),
        ('direction = "up"', "settings.out_of_range", "direction"),
        ('language = ["en"]', "settings.out_of_range", "language"),
        ('post = ""', "settings.out_of_range", "post"),
        ("devices = 3", "settings.out_of_range", "devices"),
        ('[devices]\ncamera = "noaddress"', "settings.out_of_range", "camera"),
        ("post = ", "settings.unreadable", "TOML"),
    ],
)
def test_anything_unknown_is_refused_with_one_sentence(text: str, code: str, word: str) -> None:
    with pytest.raises(SettingsError) as refusal:
        parse(text.encode())
    assert refusal.value.code == code
    assert word in refusal.value.sentence
    assert refusal.value.sentence.endswith(".")


def test_the_example_of_the_manual_is_a_settings_file_with_every_key() -> None:
    manual = Path(__file__).parents[3] / "docs" / "operations.md"
    example = manual.read_text().partition("```toml\n")[2].partition("```")[0]
    parse(example.encode())
    for field in fields(Settings):
        assert re.search(rf"^\[?{field.name}\b", example, re.MULTILINE), field.name
