"""The biometric interface's values: recorded answers of a service, and altered ones."""

from __future__ import annotations

import base64
import hashlib
import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from sbi_simulator import Service

from devices.finger.sbi_discovery import read_discovery, read_information
from devices.finger.sbi_record import read_picture
from devices.finger.sbi_stream import pictures
from devices.finger.sbi_trust import read_identity
from devices.finger.sbi_values import SbiRefusal, unpadded
from devices.finger.sbi_wire import CaptureReader, Wish, capture_body

HERE = Path(__file__).resolve()
SHARED = Path(os.environ.get("HALFDOOR_SHARED", HERE.parents[4] / "shared"))
TRANSCRIPTS = SHARED / "data" / "finger" / "recordings" / "sbi"
recorded = pytest.mark.skipif(
    not TRANSCRIPTS.is_dir(), reason="the shared transcripts are not here"
)


def body(name: str) -> bytes:
    head, _, rest = (TRANSCRIPTS / name).read_bytes().partition(b"\r\n\r\n")
    lengths = [x for x in head.lower().split(b"\r\n") if x.startswith(b"content-length:")]
    return rest[: int(lengths[0].split(b":")[1])]


def read_capture(answer: bytes, wished: Wish, **more):
    return CaptureReader(wished, **more).read(answer)


def wish(sub_id: str = "2", **more) -> Wish:
    return Wish("2", sub_id, "Staging", "1234567890-abc", **more)


@recorded
@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "sub_id", "exceptions", "positions"),
    [
        ("right4", "2", (), [2, 3, 4, 5]),
        ("left4_ex1", "1", (10,), [7, 8, 9]),
        ("thumbs", "3", (), [6, 1]),
    ],
)
def test_recorded_captures(name, sub_id, exceptions, positions) -> None:
    fingers, chained = read_capture(
        body(f"reg_rcapture_{name}.response"), wish(sub_id, exceptions=exceptions)
    )
    assert [finger.position for finger in fingers] == positions
    assert len(chained) == 64
    picture = read_picture(fingers[0].record)
    assert picture.pixels_per_inch == 500
    assert picture.pixels.std() > 10


@recorded
@pytest.mark.shared
def test_our_request_is_the_recorded_one() -> None:
    recorded_body = json.loads(body("reg_rcapture_left4_ex1.request"))
    moment = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
    ours = json.loads(capture_body(wish("1", exceptions=(10,)), moment))
    recorded_body.pop("captureTime")
    ours.pop("captureTime")
    assert ours == recorded_body


@recorded
@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("reg_rcapture_badcount", "109"),
        ("reg_rcapture_baddevice", "705"),
        ("reg_rcapture_badpurpose", "121"),
        ("reg_rcapture_intnotstring", "123"),
        ("reg_rcapture_notready", "110"),
    ],
)
def test_recorded_refusals(name, code) -> None:
    with pytest.raises(SbiRefusal) as caught:
        read_capture(body(f"{name}.response"), wish())
    assert caught.value.code == code


@recorded
@pytest.mark.shared
def test_recorded_discovery() -> None:
    (device,) = read_discovery(body("reg_disc.response"), 4501)
    assert (device.label, device.sub_ids) == ("MOSIP SLAP01", ("1", "2", "3"))


@recorded
@pytest.mark.shared
@pytest.mark.parametrize("part", ["data", "hash"])
def test_altered_answers_are_not_believed(part) -> None:
    whole = json.loads(body("reg_rcapture_thumbs.response"))
    item = whole["biometrics"][0]
    if part == "hash":
        item["hash"] = "00" * 32
    else:
        head, payload, signature = item["data"].split(".")
        item["data"] = ".".join((head, payload[:-8] + "AAAAAAAA", signature))
    with pytest.raises(SbiRefusal) as caught:
        read_capture(json.dumps(whole).encode(), wish("3"))
    assert caught.value.code in {"chain", "signature", "format"}


def signer() -> x509.Certificate:
    """The certificate that the recorded service signed with."""
    item = json.loads(body("reg_info.response"))[0]
    header = json.loads(unpadded(item["deviceInfo"].split(".")[0]))
    return x509.load_der_x509_certificate(base64.b64decode(header["x5c"][0]))


@recorded
@pytest.mark.shared
def test_recorded_information_is_signed_and_so_is_the_digital_id() -> None:
    (device,) = read_discovery(body("reg_disc.response"), 4501)
    alone = read_information(body("reg_info.response"), ())
    under = read_information(body("reg_info.response"), (signer(),))
    assert [one.device_id for one in alone] == ["2", "3", "1"]
    assert alone[0].identity.signed
    assert alone[0].identity.is_same(device.identity)
    assert not any(one.trusted for one in alone)
    assert [one.trusted for one in under] == [True, False, False]


@recorded
@pytest.mark.shared
def test_an_answer_of_another_scanner_is_thrown_away() -> None:
    information = read_information(body("reg_info.response"), ())
    answer = body("reg_rcapture_thumbs.response")
    own, another = information[0].identity, information[1].identity
    assert len(read_capture(answer, wish("3"), identity=own)[0]) == 2
    with pytest.raises(SbiRefusal) as caught:
        read_capture(answer, wish("3"), identity=another)
    assert caught.value.code == "identity"


@recorded
@pytest.mark.shared
def test_a_finger_that_was_left_out_is_not_taken() -> None:
    with pytest.raises(SbiRefusal) as caught:
        read_capture(body("reg_rcapture_right4.response"), wish("2", exceptions=(5,)))
    assert caught.value.code == "answer"


@recorded
@pytest.mark.shared
def test_fingers_in_another_order_break_the_chain() -> None:
    whole = json.loads(body("reg_rcapture_right4.response"))
    whole["biometrics"][1:3] = reversed(whole["biometrics"][1:3])
    with pytest.raises(SbiRefusal) as caught:
        read_capture(json.dumps(whole).encode(), wish("2"))
    assert caught.value.code == "chain"


@pytest.mark.parametrize("spelled", [bytes.hex, lambda joined: joined.hex().upper()])
def test_a_chain_of_hexadecimal_texts_is_a_chain(spelled) -> None:
    """As the interface's text has it; before each capture stands the hash of the one before."""

    class Literal(Service):
        def linked(self, joined: bytes) -> bytes:
            return hashlib.sha256(spelled(joined).encode()).digest()

    service, previous = Literal(), ""
    for _ in range(2):
        wished = wish(previous=previous)
        answer = service.answer("RCAPTURE", json.loads(capture_body(wished)))
        fingers, previous = read_capture(json.dumps(answer).encode(), wished)
        assert [finger.position for finger in fingers] == [2, 3]
    spoiled = json.loads(json.dumps(answer))
    spoiled["biometrics"].reverse()
    with pytest.raises(SbiRefusal) as caught:
        read_capture(json.dumps(spoiled).encode(), wished)
    assert caught.value.code == "chain"


@recorded
@pytest.mark.shared
def test_an_authentication_asked_of_a_registration_service_is_refused() -> None:
    with pytest.raises(SbiRefusal) as caught:
        read_capture(body("reg_capture_wrongverb.response"), wish("1", purpose="Auth"))
    assert caught.value.code == "809"


@recorded
@pytest.mark.shared
@pytest.mark.parametrize("piece", [700, 100_000])
def test_recorded_live_view(piece) -> None:
    rest = (TRANSCRIPTS / "reg_stream.response").read_bytes().partition(b"\r\n\r\n")[2]
    pieces = [rest[at : at + piece] for at in range(0, len(rest), piece)] + [b""]
    shown = list(pictures(lambda _: pieces.pop(0)))
    assert [len(one) for one in shown[:2]] == [23472, 23472]
    assert len(shown) == rest.count(b"--BoundaryString")
    assert all(one.startswith(b"\xff\xd8") for one in shown)


@recorded
@pytest.mark.shared
def test_a_discovery_with_one_broken_device_still_shows_the_other() -> None:
    listed = json.loads(body("reg_disc.response"))
    broken = [{"digitalId": "%%%"}, {"error": {"errorCode": "100"}}, "nothing", *listed]
    (device,) = read_discovery(json.dumps(broken).encode(), 4501)
    assert device.device_id == "2"


@pytest.mark.parametrize("text", ["", "....", "a.b.c", "bm90aGluZw", "W10"])
def test_what_is_no_digital_id_is_refused(text) -> None:
    with pytest.raises(SbiRefusal):
        read_identity(text)
