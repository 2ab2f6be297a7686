"""halfdoor seal verify: pictures of seals as cameras and scanners deliver them, and files."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import cv2
import numpy as np
import pytest
import seal_samples as samples

from client.__main__ import main
from devices.sim import seal as maker
from devices.sim.authority import NAMES, load_or_make
from devices.sim.document import Document, issue
from devices.sim.traveller import travellers
from devices.sim.visa import visa_picture
from mrz.seal.barcode import read_codes

VECTORS = Path(__file__).resolve().parents[1] / "vectors" / "seal"
NOW = datetime.datetime.now(datetime.UTC)


@pytest.fixture(scope="module")
def state(tmp_path_factory):
    folder = tmp_path_factory.mktemp("state")
    identities, _ = load_or_make(folder / "keys", NOW)
    trust = folder / "trust"
    trust.mkdir()
    for name in ("csca", "seal-signer"):
        (trust / f"{name}.cer").write_bytes(identities[name].certificate)
    assert set(identities) == set(NAMES)
    return identities, trust


def document() -> Document:
    return issue(travellers(NOW.date())["adult"], NOW.date())


def verify(capsys, *arguments: object) -> tuple[int, dict]:
    status = main(["seal", "verify", *map(str, arguments), "--json"])
    told = capsys.readouterr()
    assert "Traceback" not in told.err
    return status, json.loads(told.out) if told.out else {"err": told.err}


def content(identity, finger: bytes = b"") -> bytes:
    features = [(maker.MRZ_B, maker.c40("V<UTOSPECIMEN<<ANNA<MARIA".ljust(36, "<") + "1" * 28))]
    if finger:
        features.append((maker.FINGER, finger))
    return maker.make_seal(maker.Wanted(maker.VISA, tuple(features), NOW.date()), identity)


def on_paper(code: np.ndarray) -> np.ndarray:
    page = np.full((900, 1300), 236, np.uint8)
    page[300 : 300 + code.shape[0], 500 : 500 + code.shape[1]] = np.minimum(code, 236)
    return page


def turned(page: np.ndarray, degrees: float) -> np.ndarray:
    height, width = page.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 0.9)
    return cv2.warpAffine(page, matrix, (width, height), borderValue=236)


HARDSHIPS = {
    "plain": lambda page: page,
    "upside down": lambda page: cv2.rotate(page, cv2.ROTATE_180),
    "on its side": lambda page: cv2.rotate(page, cv2.ROTATE_90_CLOCKWISE),
    "slanted": lambda page: turned(page, 23),
    "blurred": lambda page: cv2.GaussianBlur(page, (0, 0), 1.6),
    "small": lambda page: cv2.resize(page, None, fx=0.6, fy=0.6, interpolation=cv2.INTER_AREA),
    "pale": lambda page: (170 + page.astype(np.float32) * 0.2).astype(np.uint8),
    "inverted": lambda page: 255 - page,
    "in a shadow": lambda page: (
        page * np.linspace(0.35, 1.0, page.shape[1])[None, :]
    ).astype(np.uint8),
    "large": lambda page: cv2.resize(page, None, fx=4.0, fy=4.0),
}  # fmt: skip


@pytest.mark.parametrize("hardship", HARDSHIPS)
def test_a_seal_in_a_picture_is_valid(hardship: str, state, tmp_path, capsys) -> None:
    identities, trust = state
    page = HARDSHIPS[hardship](on_paper(maker.draw_code(content(identities["seal-signer"]))))
    path = tmp_path / "visa.jpg"
    path.write_bytes(cv2.imencode(".jpg", page, [cv2.IMWRITE_JPEG_QUALITY, 70])[1].tobytes())
    status, told = verify(capsys, path, "--trust", trust)
    assert (status, told["status"], told["code"]) == (0, "valid", "seal.valid")
    assert (told["format"], told["symbology"], told["seals"]) == ("VDS", "DataMatrix", 1)
    assert told["features"][0]["value"].startswith("V<UTOSPECIMEN<<ANNA<MARIA")
    assert told["signer"]["certificate"]["country"] == "UT"


@pytest.mark.parametrize("kind", ["DataMatrix", "QRCode", "Aztec", "PDF417"])
def test_each_symbology_and_a_finger_of_which_only_the_size_is_told(
    kind: str, state, tmp_path, capsys
) -> None:
    identities, trust = state
    packed = content(identities["seal-signer"], b"FMR\x00 20\x00" + bytes(range(200)))
    path = tmp_path / "seal.png"
    page = on_paper(maker.draw_code(packed, 3, kind))
    path.write_bytes(cv2.imencode(".png", page)[1].tobytes())
    _, told = verify(capsys, path, "--trust", trust)
    assert (told["status"], told["symbology"]) == ("valid", kind)
    assert told["features"][1] == {
        "tag": maker.FINGER, "name": "finger_record", "value": None, "bytes": 208
    }  # fmt: skip


def test_the_training_worlds_visa_and_what_is_changed_in_it(state, tmp_path, capsys) -> None:
    identities, trust = state
    picture = visa_picture(document(), identities["seal-signer"], NOW.date())
    path = tmp_path / "visa.jpg"
    path.write_bytes(picture.encoded)
    _, told = verify(capsys, path, "--trust", trust)
    assert (told["status"], told["document"], told["country"]) == ("valid", "visa", "UTO")
    named = {one["name"]: one["value"] for one in told["features"]}
    assert named["passport_number"] == "L898902C3"
    assert named["duration_of_stay"] == "90 days"
    assert main(["seal", "verify", str(path), "--trust", str(trust)]) == 0
    assert "VALID. The seal is what its signer signed" in capsys.readouterr().out


def test_unknown_changed_and_foreign_seals(state, tmp_path, capsys) -> None:
    identities, trust = state
    good = content(identities["seal-signer"])
    foreign = content(identities["stranger-seal-signer"])
    changed = bytearray(good)
    changed[40] ^= 4
    for name, packed, status, code in (
        ("changed", bytes(changed), "not_valid", "seal.altered"),
        ("foreign", foreign, "undetermined", "seal.signer_unknown"),
        ("short", good[:60], "undetermined", "seal.unreadable"),
    ):
        path = tmp_path / name
        path.write_bytes(packed)
        done, told = verify(capsys, path, "--trust", trust)
        assert (done, told["status"], told["code"]) == (0, status, code), name
    signer = tmp_path / "signer.cer"
    signer.write_bytes(identities["stranger-seal-signer"].certificate)
    for place in (("--trust", trust, "--signer", signer), ("--trust", signer)):
        _, told = verify(capsys, tmp_path / "foreign", *place)
        assert (told["status"], told["code"]) == ("undetermined", "seal.root_unknown")


def test_two_seals_on_a_page_and_the_worse_one_answers(state, tmp_path, capsys) -> None:
    identities, trust = state
    good = content(identities["seal-signer"])
    bad = good[:50] + bytes([good[50] ^ 1]) + good[51:]
    page = np.full((700, 1100), 240, np.uint8)
    for place, packed in ((100, good), (700, bad)):
        code = maker.draw_code(packed)
        page[200 : 200 + code.shape[0], place : place + code.shape[1]] = code
    path = tmp_path / "two.png"
    path.write_bytes(cv2.imencode(".png", page)[1].tobytes())
    _, told = verify(capsys, path, "--trust", trust)
    assert (told["seals"], told["status"]) == (2, "not_valid")


def test_signers_are_imported_once_and_found_again(state, tmp_path, capsys) -> None:
    identities, trust = state
    store = tmp_path / "store"
    store.mkdir()
    path = tmp_path / "seal"
    path.write_bytes(content(identities["seal-signer"]))
    assert main(["trust", "import", str(trust / "csca.cer"), "--store", str(store)]) == 0
    capsys.readouterr()
    _, told = verify(capsys, path, "--trust", store)
    assert told["code"] == "seal.signer_unknown"
    assert main(["trust", "import", str(trust / "seal-signer.cer"), "--store", str(store)]) == 0
    assert "a signer of seals" in capsys.readouterr().out
    _, told = verify(capsys, path, "--trust", store)
    assert told["code"] == "seal.valid"


def test_published_seals_through_the_command(tmp_path, capsys) -> None:
    root = samples.Root()
    (tmp_path / "root.cer").write_bytes(root.der)
    (tmp_path / "signer.cer").write_bytes(root.signer("TS", 0x5B, samples.utts_key()))
    code = tmp_path / "permit.png"
    drawn = on_paper(maker.draw_code(samples.UTTS_VERSION_4))
    code.write_bytes(cv2.imencode(".png", drawn)[1].tobytes())
    status, told = verify(capsys, code, "--trust", tmp_path)
    assert (status, told["status"], told["document"]) == (0, "valid", "residence_permit")
    status, told = verify(
        capsys, VECTORS / "australia.json", "--trust", VECTORS / "australia-csca.cer"
    )
    assert (told["format"], told["status"], told["country"]) == ("VDS-NC", "valid", "AUS")
    qr = tmp_path / "qr.png"
    text = json.dumps(json.loads((VECTORS / "australia.json").read_text()), separators=(",", ":"))
    drawn = maker.draw_code(text.encode(), 3, "QRCode")
    qr.write_bytes(cv2.imencode(".png", drawn)[1].tobytes())
    _, told = verify(capsys, qr, "--trust", VECTORS / "australia-csca.cer")
    assert (told["symbology"], told["status"]) == ("QRCode", "valid")


def test_pictures_without_a_seal_and_files_that_are_none(state, tmp_path, capsys) -> None:
    _, trust = state
    blank = cv2.imencode(".png", np.full((300, 300), 255, np.uint8))[1].tobytes()
    other = cv2.imencode(".png", on_paper(maker.draw_code(b"https://example.org", 6, "QRCode")))
    for name, data in (("blank.png", blank), ("link.png", other[1].tobytes())):
        (tmp_path / name).write_bytes(data)
        status, told = verify(capsys, tmp_path / name, "--trust", trust)
        assert (status, told["format"], told["code"]) == (0, None, "seal.none")
    for name, data in (("empty", b""), ("text", b"hello"), ("broken.png", blank[:60])):
        (tmp_path / name).write_bytes(data)
        status, told = verify(capsys, tmp_path / name, "--trust", trust)
        assert status == 4
        assert name in told["err"]
    assert verify(capsys, tmp_path / "nowhere.png", "--trust", trust)[0] == 3
    assert verify(capsys, tmp_path / "text", "--trust", tmp_path / "nowhere")[0] == 3


def test_a_file_that_is_none_keeps_no_other_from_being_read(state, tmp_path, capsys) -> None:
    identities, trust = state
    good = tmp_path / "good"
    good.write_bytes(content(identities["seal-signer"]))
    (tmp_path / "odd").write_bytes(b"neither")
    given = [tmp_path / "absent", good, tmp_path / "odd"]
    assert main(["seal", "verify", *map(str, given), "--trust", str(trust), "--json"]) == 4
    told = capsys.readouterr()
    assert [json.loads(line)["file"] for line in told.out.splitlines()] == [str(good)]
    assert len(told.err.splitlines()) == 2


def photographed(page: np.ndarray, random: np.random.Generator, size: float) -> np.ndarray:
    """Take a picture of a page by hand: slanted, soft, noisy, in uneven light."""
    height, width = page.shape[:2]
    corners = np.float32([[0, 0], [width, 0], [width, height], [0, height]])
    inside = corners * size * 0.9 + np.float32([width, height]) * size * 0.05
    shift = random.uniform(-0.03, 0.03, (4, 2)) * (width * size, height * size)
    matrix = cv2.getPerspectiveTransform(corners, (inside + shift).astype(np.float32))
    taken = cv2.warpPerspective(page, matrix, (int(width * size), int(height * size)))
    taken = cv2.GaussianBlur(taken, (0, 0), 0.9)
    light = np.linspace(0.6, 1.0, taken.shape[1])[None, :]
    noisy = taken * light + random.normal(0, 6, taken.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8)


def test_photographs_of_a_visa_are_read_at_the_first_look(state) -> None:
    identities, _ = state
    encoded = visa_picture(document(), identities["seal-signer"], NOW.date()).encoded
    page = cv2.imdecode(np.frombuffer(encoded, np.uint8), cv2.IMREAD_GRAYSCALE)
    random = np.random.default_rng(5)
    taken = [photographed(page, random, size) for size in (0.7, 0.8, 1.0, 1.3) for _ in range(3)]
    found = [read_codes(np.rot90(one, turn % 4)) for turn, one in enumerate(taken)]
    assert sum(map(bool, found)) >= 11
