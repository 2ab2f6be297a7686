"""Access, cipher, authentication and length against the emulator, each to its verdict."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from devices.sim.chip.card import Card
from devices.sim.chip.channel import InProcessChannel
from devices.sim.chip.cipher import Suite
from devices.sim.chip.faults import Fault, FaultKind
from devices.sim.chip.field import Field
from devices.sim.chip.oids import Mapping
from devices.sim.chip.personalise import AgreementOffer, PaceOffer, Profile, cloned
from devices.sim.chip.quirks import Quirk
from mrz.checks import Outcome
from mrz.chip.access import CAN, MRZKey
from mrz.chip.errors import AccessRefused, ChipLost
from mrz.chip.progress import ALL_OPEN_GROUPS, Wanted
from mrz.chip.read import Reading

DOMAINS = (0, 1, 2, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18)
SUITES = tuple(Suite)
GOOD = (
    "chip.answers", "chip.access", "chip.downgrade", "chip.files", "chip.sod_signature",
    "chip.hashes", "chip.chain", "chip.validity", "chip.com_sod", "chip.clone",
    "agreement.dg1", "agreement.issuer",
)  # fmt: skip


def assert_good(checks) -> None:
    wrong = {name: checks[name] for name in GOOD if checks[name].outcome is not Outcome.SUCCESSFUL}
    assert not wrong, wrong


def profile(mapping: Mapping, suite: Suite, domain: int, **rest) -> Profile:
    offer = AgreementOffer(suite, domain)
    agreement = () if mapping is Mapping.CHIP_AUTHENTICATION else (offer,)
    values = {"active": "", "agreement": agreement, **rest}
    return Profile(pace=(PaceOffer(mapping, suite, domain),), **values)


def exists(mapping: Mapping, domain: int) -> bool:
    """Chip authentication mapping needs a curve; integrated mapping p = 3 modulo 4 (not P-224)."""
    if mapping is Mapping.CHIP_AUTHENTICATION:
        return domain > 2
    return mapping is not Mapping.INTEGRATED or domain != 10


EVERY_DOMAIN = [(way, domain) for way in Mapping for domain in DOMAINS if exists(way, domain)]


@pytest.mark.parametrize(("mapping", "domain"), EVERY_DOMAIN)
def test_every_domain(world, read, mapping, domain) -> None:
    suite = SUITES[domain % 4]
    if mapping is Mapping.CHIP_AUTHENTICATION and suite is Suite.TDES:
        suite = Suite.AES128
    chip = profile(mapping, suite, domain)
    evidence = read(world.channel(world.image(chip)))
    assert evidence.access.method.startswith("PACE-")
    assert_good(world.judge(evidence))


@pytest.mark.parametrize("longest", [256, 1000, 65535])
@pytest.mark.parametrize(
    ("mapping", "suite"),
    [
        (mapping, suite)
        for mapping in (None, *Mapping)
        for suite in SUITES
        if mapping is not Mapping.CHIP_AUTHENTICATION or suite is not Suite.TDES
    ],
)
def test_every_access_cipher_and_length(world, read, mapping, suite, longest) -> None:
    if mapping is None:
        offer = (AgreementOffer(suite, 13),)
        chip = Profile(active="ecdsa", agreement=offer, longest=longest)
    else:
        chip = profile(mapping, suite, 13, longest=longest)
    evidence = read(world.channel(world.image(chip)))
    assert evidence.access.method == (f"PACE-{mapping}" if mapping else "BAC")
    assert_good(world.judge(evidence))


# A short response carries no signature of RSA-2048 under secure messaging.
ACTIVE = [("ecdsa", 256), ("rsa-1024", 256), ("rsa-1536", 256)]
ACTIVE += [(kind, 65535) for kind in ("ecdsa", "rsa-1024", "rsa-2048", "rsa-3072")]


@pytest.mark.parametrize(("active", "longest"), ACTIVE)
def test_active_authentication(world, read, active, longest) -> None:
    image = world.image(Profile(active=active, longest=longest))
    for digest in ("sha1", "sha224", "sha256", "sha384", "sha512"):
        if active == "rsa-1024" and digest in {"sha384", "sha512"}:
            continue
        # DG14 names the hash of ECDSA; the trailer of RSA names its own.
        if active == "ecdsa":
            image = world.image(Profile(active=active, digest=digest, longest=longest))
        evidence = read(world.channel(replace(image, active_hash=digest)))
        assert evidence.active is not None
        assert_good(world.judge(evidence))


QUIRKS = [(quirk, pace) for quirk in Quirk for pace in (False, True)]
QUIRKS.remove((Quirk.BASIC_ACCESS_6A88, False))  # that chip opens by PACE alone


@pytest.mark.parametrize(("quirk", "pace"), QUIRKS)
def test_every_quirk(world, read, quirk, pace) -> None:
    plain = Profile(quirks=(quirk,))
    chip = profile(Mapping.GENERIC, Suite.TDES, 13, quirks=(quirk,)) if pace else plain
    evidence = read(world.channel(world.image(chip)))
    assert_good(world.judge(evidence))


def test_several_ways_share_an_identifier(world, read, can_key) -> None:
    ways = tuple(PaceOffer(Mapping.GENERIC, Suite.AES128, domain) for domain in (12, 13, 16))
    evidence = read(world.channel(world.image(Profile(pace=ways, bac=False))), can_key)
    assert evidence.access.curve == "brainpoolP384r1"
    assert evidence.access.password == "CAN"
    assert_good(world.judge(evidence))


def test_all_open_groups(world, read) -> None:
    image = world.image(Profile(extra=(7, 13, 16)))
    evidence = read(world.channel(image), wanted=ALL_OPEN_GROUPS)
    assert {"DG7", "DG11", "DG12", "DG13", "DG16"} <= set(evidence.names)
    assert_good(world.judge(evidence))


@pytest.mark.parametrize("pace", [False, True])
def test_wrong_key_is_told_apart(world, read, pace) -> None:
    chip = profile(Mapping.GENERIC, Suite.AES128, 13) if pace else Profile()
    with pytest.raises(AccessRefused):
        read(world.channel(world.image(chip)), MRZKey("L898902C3674081223204158"))
    if pace:
        with pytest.raises(AccessRefused):
            read(world.channel(world.image(chip)), CAN("654321"))


@pytest.mark.parametrize(("longest", "most"), [(65535, 12), (256, 80)])
def test_commands_for_the_three_files(world, read, longest, most) -> None:
    for chip in (
        Profile(longest=longest, active=""),
        profile(Mapping.GENERIC, Suite.AES256, 13, longest=longest),
    ):
        channel = world.channel(world.image(chip))
        evidence = read(channel, wanted=Wanted(("DG1", "DG2"), authenticate=False))
        size = sum(len(evidence.file(name)) for name in ("SOD", "DG1", "DG2"))
        assert size > 15 * 1024
        commands = [command for command in channel.log if command[:2] in {b"\x0c\xb0", b"\x0c\xa4"}]
        assert len(commands) <= most


def test_a_clone_is_found_out(world, read) -> None:
    for chip in (Profile(), profile(Mapping.GENERIC, Suite.AES128, 13)):
        image = cloned(world.image(chip), chip)
        check = world.judge(read(world.channel(image)))["chip.clone"]
        assert check.outcome is Outcome.FAILED


def test_a_fall_to_the_older_access_is_shown(world, read) -> None:
    image = world.image(profile(Mapping.GENERIC, Suite.AES128, 13))
    without = {key: data for key, data in image.master.items() if key != 0x011C}
    check = world.judge(read(world.channel(replace(image, master=without))))["chip.downgrade"]
    assert (check.outcome, check.code) == (Outcome.FAILED, "chip.downgrade.offer_hidden")


def test_a_lifted_document_is_resumed(world, zone_key) -> None:
    image = world.image(Profile(longest=256))
    whole = world.channel(image)
    Reading(zone_key, lambda *_step: None).run(whole)
    channel = world.channel(image, (Fault(len(whole.log) // 2, FaultKind.PULL, 30),))
    seen: list[int] = []
    reading = Reading(zone_key, lambda _step, done, _total: seen.append(done))
    with pytest.raises(ChipLost) as lost:
        reading.run(channel)
    assert lost.value.reading is reading
    threading.Event().wait(0.05)
    before = len(channel.log)
    evidence = lost.value.reading.resume(channel)
    assert_good(world.judge(evidence))
    # Only the rest is read: about half of the commands, and the opening once more.
    assert len(channel.log) - before < len(whole.log) * 0.75
    assert seen == sorted(seen)


def test_nothing_secret_is_left_or_shown(world, zone_key) -> None:
    reading = Reading(zone_key, lambda *_step: None)
    evidence = reading.run(world.channel(world.image(Profile())))
    assert reading._key is None
    session = reading._session
    assert not any(session._encryption_key)
    assert not any(session._code_key)
    for shown in (repr(reading), repr(session), repr(evidence), repr(zone_key), str(evidence)):
        assert "L898902C3" not in shown
        assert "ERIKSSON" not in shown


class Touchy:
    """A chip that ends the session, unprotected, at a command that it does not like."""

    def __init__(self, field, dislikes, status: int) -> None:
        self._inner = InProcessChannel(field)
        self._dislikes = dislikes
        self._status = status

    def transmit(self, command: bytes) -> bytes:
        if self._dislikes(command):
            self.reset()
            return self._status.to_bytes(2, "big")
        return self._inner.transmit(command)

    def reset(self) -> None:
        self._inner.reset()


def long_read(command: bytes) -> bool:
    """Whether a protected READ BINARY asks for more than 160 octets."""
    if command[:2] != b"\x0c\xb0" or b"\x97" not in command[5:8]:
        return False
    place = command.index(b"\x97", 5)
    count = command[place + 1]
    return not 0 < int.from_bytes(command[place + 2 : place + 2 + count], "big") <= 160


def short_identifier(command: bytes) -> bool:
    return command[:2] == b"\x0c\xb0" and bool(command[2] & 0x80)


@pytest.mark.parametrize("pace", [False, True])
@pytest.mark.parametrize("status", [0x6700, 0x6B00, 0x6CA0, 0x6982])
@pytest.mark.parametrize("dislikes", [long_read, short_identifier])
def test_sessions_that_end_at_a_dislike(world, read, dislikes, status, pace) -> None:
    chip = profile(Mapping.GENERIC, Suite.AES128, 12) if pace else Profile()
    place = Field()
    place.insert(Card(world.image(chip)))
    evidence = read(Touchy(place, dislikes, status))
    assert_good(world.judge(evidence))


def test_several_chip_keys_on_explicit_curves(world, read) -> None:
    offers = (AgreementOffer(Suite.TDES, 12), AgreementOffer(Suite.AES256, 14))
    evidence = read(world.channel(world.image(Profile(agreement=offers, explicit_curves=True))))
    proof = evidence.chip_authentication
    assert proof is not None
    # The strongest is chosen, and its key is named.
    assert proof.protocol.endswith(".4")
    assert proof.key_id == "2"
    assert_good(world.judge(evidence))
