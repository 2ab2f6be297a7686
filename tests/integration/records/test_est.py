"""A station gets its certificate from the State's CA by EST, and renews it by itself (RFC 7030)."""

from __future__ import annotations

import base64
import shutil
import subprocess
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from certificates import Authority as OtherAuthority
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from records_samples import draft_of

from client.courier import est
from client.courier.config import CourierTrouble, load
from client.courier.courier import Courier
from client.courier.enrolment import days_left, due, new_request, present
from client.courier.est import Renewal, Renewed, enrol, renew
from client.courier.transport import believing, context_of
from client.records.station import keys_of, outbox_of
from client.upstream.est import Authority, ESTServer


@pytest.fixture
def sign(world):
    """Start the training State's CA with a lifetime of our choice; returns the courier's config."""
    started = []

    def start(days: float = 30, **changes: str):
        authority = Authority(world.folder / "upstream", timedelta(days=days))
        door = ESTServer(world.folder / "upstream", ("127.0.0.1", 0), authority)
        started.append(door)
        path = world.folder / "courier.toml"
        lines = [line for line in path.read_text().splitlines() if not line.startswith("est")]
        lines.append(f'est = "{changes.get("est", door.url)}"')
        path.write_text("\n".join(lines) + "\n")
        return load(world.folder)

    yield start
    for door in started:
        door.close()


def give_secret(world, told: str = "post7:correct horse", held: str = "correct horse") -> None:
    place = world.folder / "upstream" / "enrol"
    place.mkdir(exist_ok=True)
    (place / "post7.secret").write_text(held)
    (world.folder / "tls" / "enrol.secret").write_text(told + "\n")


def test_the_first_certificate_costs_a_secret_that_works_once(world, upstream, sign):
    config = sign()
    for name in ("station.pem", "station.key"):
        (world.folder / "tls" / name).unlink()
    give_secret(world)
    done = world.command("courier", "--enrol")
    assert "A new certificate is in place" in done.stdout, done.stderr
    assert days_left(config) == 29
    assert not (world.folder / "tls" / "enrol.secret").exists()
    assert not (world.folder / "upstream" / "enrol" / "post7.secret").exists()
    (world.folder / "tls" / "enrol.secret").write_text("post7:correct horse")
    again = world.command("courier", "--enrol")
    assert (again.returncode, "HTTP 401" in again.stderr) == (3, True)
    outbox, keys = outbox_of(world.folder), keys_of(world.folder)
    outbox.commit(draft_of(), keys.signer, keys.sealer)
    outbox.close()
    told = world.command("courier", "--once", "--url", upstream().url)
    assert told.stdout == "1 delivered with receipt, 0 waiting.\n"


def test_the_courier_renews_by_itself_before_the_end_and_says_so(world, upstream, sign):
    config = sign(days=3)
    give_secret(world)
    enrol(config)
    first = present(config)
    # The last third of its life has begun.
    shift = first.not_valid_after_utc - timedelta(hours=2)
    assert due(first, shift)
    assert not due(first, first.not_valid_before_utc + timedelta(days=1))
    outbox, keys, stop = outbox_of(world.folder), keys_of(world.folder), threading.Event()
    outbox.commit(draft_of(), keys.signer, keys.sealer)
    renewal = Renewal(config, lambda: shift)
    there = load(world.folder, url=upstream().url)
    courier = Courier(outbox, there, keys.receipts, stop, renewal)
    told = []

    def tell(what) -> None:
        told.append(what)
        if len(told) == 2:
            stop.set()

    courier.forever(tell)
    outbox.close()
    renewed, delivered = told
    assert isinstance(renewed, Renewed)
    assert delivered.removed == 1
    second = present(config)
    assert second.subject == first.subject
    assert second.serial_number != first.serial_number
    assert second.public_key() != first.public_key()


def test_a_ca_that_is_away_is_asked_again_after_an_hour(world, sign):
    config = sign(days=1)
    give_secret(world)
    enrol(config)
    gone = sign(est="https://127.0.0.1:9")
    clock = [present(config).not_valid_after_utc - timedelta(hours=2)]
    renewal = Renewal(gone, lambda: clock[0])
    assert renewal.look().code == "courier.refused"
    clock[0] += timedelta(minutes=30)
    assert renewal.look() is None
    clock[0] += timedelta(minutes=31)
    assert renewal.look().code == "courier.refused"
    # What holds is still in place: delivery goes on.
    context_of(config)


def test_a_clock_that_was_set_back_does_not_keep_a_station_from_asking(world, sign):
    config = sign(days=1)
    give_secret(world)
    enrol(config)
    clock = [present(config).not_valid_after_utc + timedelta(days=2000)]
    renewal = Renewal(sign(est="https://127.0.0.1:9"), lambda: clock[0])
    assert renewal.look().code == "courier.refused"
    # The clock stood years ahead; now it is right, and the certificate is about to end.
    clock[0] = present(config).not_valid_after_utc - timedelta(hours=1)
    assert renewal.look().code == "courier.refused"


def test_a_disk_that_takes_no_new_key_does_not_stop_the_courier(world, sign):
    config = sign(days=1)
    give_secret(world)
    enrol(config)
    tls, shift = world.folder / "tls", present(config).not_valid_after_utc - timedelta(hours=1)
    kept = {path: path.read_bytes() for path in tls.iterdir()}
    # The folder of keys is gone as if by a fault: nothing can be written, the courier goes on.
    moved = replace(config, key=tls / "away" / "station.key")
    assert Renewal(moved, lambda: shift).look().code == "courier.tls_files"
    assert {path: path.read_bytes() for path in tls.iterdir()} == kept


def test_a_revoked_station_gets_no_new_certificate(world, sign):
    other = OtherAuthority()
    state = world.folder / "upstream"
    (state / "ca.pem").write_bytes(other.pem())
    (state / "ca.key").write_bytes(
        other.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    other.issue(state / "server")
    (world.folder / "tls" / "ca.pem").write_bytes(other.pem())
    give_secret(world)
    config = sign()
    enrol(config)
    assert isinstance(renew(config), Renewed)
    before = present(config)
    (state / "crl.pem").write_bytes(other.revoking(config.certificate))
    config = sign()
    with pytest.raises(CourierTrouble) as trouble:
        renew(config)
    assert trouble.value.code in {"courier.tls_refused", "courier.interrupted"}
    assert present(config) == before


def test_only_the_certificate_before_it_renews_and_only_under_its_name(world, sign):
    config = sign()
    give_secret(world)
    enrol(config)
    before = present(config)
    state = world.folder / "upstream"
    stolen = replace(config, certificate=state / "hub.pem", key=state / "hub.key")
    asked = new_request(config, before.subject)
    for context, status in ((context_of(stolen), "400"), (believing(config), "403")):
        with pytest.raises(CourierTrouble) as trouble:
            est.ask(config, context, "simplereenroll", asked, {})
        assert (trouble.value.code, trouble.value.detail) == ("courier.est_refused", status)
    assert present(config) == before
    assert isinstance(renew(config), Renewed)


@pytest.mark.parametrize(
    ("told", "held"), [("post7:wrong", "right"), ("../ca:x", "x"), ("nobody:x", "x"), ("", "x")]
)
def test_a_wrong_secret_signs_nothing(world, sign, told, held):
    config = sign()
    give_secret(world, told, held)
    with pytest.raises(CourierTrouble) as trouble:
        enrol(config)
    assert trouble.value.detail == "401"
    assert (world.folder / "upstream" / "enrol" / "post7.secret").exists()


def test_a_stranger_hears_no_secret(world, sign):
    config = sign()
    give_secret(world)
    config.ca.write_bytes(OtherAuthority().pem())
    with pytest.raises(CourierTrouble) as trouble:
        enrol(config)
    assert trouble.value.code == "courier.server_unknown"
    assert (world.folder / "upstream" / "enrol" / "post7.secret").exists()
    assert (world.folder / "tls" / "enrol.secret").exists()


def test_a_foreign_tool_reads_what_the_ca_answers(sign):
    if shutil.which("openssl") is None or shutil.which("curl") is None:
        pytest.skip("needs curl and openssl")
    config = sign()
    host, port, path = config.est
    answer = subprocess.run(
        ["curl", "-sS", "--cacert", config.ca, f"https://{host}:{port}{path}/cacerts"],
        capture_output=True, check=True,
    ).stdout  # fmt: skip
    shown = subprocess.run(
        ["openssl", "pkcs7", "-print_certs", "-inform", "DER"],
        input=base64.b64decode(answer), capture_output=True, check=True,
    ).stdout  # fmt: skip
    told = x509.load_pem_x509_certificate(shown[shown.index(b"-----BEGIN") :])
    assert told == x509.load_pem_x509_certificate(config.ca.read_bytes())


def test_the_command_signs_beside_the_upstream(world):
    process = world.start("upstream", "--listen", "127.0.0.1:0", "--enrol", "127.0.0.1:0")
    try:
        lines = [process.stdout.readline() for _ in range(2)]
        assert "Certificates are signed at https://127.0.0.1:" in lines[1]
        with (world.folder / "courier.toml").open("a") as file:
            file.write(f'est = "{lines[1].split()[-1]}"\n')
        give_secret(world)
        assert "A new certificate" in world.command("courier", "--enrol").stdout
        assert days_left(load(world.folder), datetime.now(UTC)) == 29
    finally:
        process.terminate()
        process.communicate(timeout=60)
