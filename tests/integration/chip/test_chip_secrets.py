"""After a reading nothing holds the keys or what they were made of, and no log has them."""

from __future__ import annotations

import gc
import hashlib
import logging
import types
from collections.abc import Iterator

import pytest

from devices.sim.chip.cipher import Suite
from devices.sim.chip.oids import Mapping
from devices.sim.chip.personalise import AgreementOffer, PaceOffer, Profile
from mrz.chip import bac, messaging, pace, proofs, symmetric
from mrz.chip.access import CAN, MRZKey
from mrz.chip.errors import AccessRefused, ChipError, ChipLost
from mrz.chip.read import Reading

INFORMATION = "L898902C3674081223204159"
STRONG = Profile(
    pace=(PaceOffer(Mapping.GENERIC, Suite.AES128, 12),),
    agreement=(AgreementOffer(Suite.AES256, 12),),
    active="",
)
_PASSED_OVER = (types.ModuleType, types.FunctionType, type, types.CodeType, types.FrameType)


def reachable(*roots: object) -> Iterator[object]:
    """Yield every object that one can get to from these, through any reference."""
    seen: set[int] = set()
    waiting = list(roots)
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, _PASSED_OVER):
            continue
        seen.add(id(one))
        yield one
        waiting += gc.get_referents(one)


class Overheard:
    """Notes every session key that the reader derives, and what seeds them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.secrets: set[bytes] = set()
        for module in (bac, pace, proofs):
            real = module.derive

            def derive(secret, purpose, suite, real=real):
                key = real(secret, purpose, suite)
                # Copies, so that this list is not what is found.
                self.secrets |= {hashlib.sha256(bytes(key)).digest()}
                self.secrets |= {hashlib.sha256(bytes(secret)).digest()}
                return key

            monkeypatch.setattr(module, "derive", derive)

    def holds(self, one: object) -> bool:
        if not isinstance(one, bytes | bytearray | str):
            return False
        data = one.encode() if isinstance(one, str) else bytes(one)
        return hashlib.sha256(data).digest() in self.secrets


@pytest.fixture
def overheard(monkeypatch: pytest.MonkeyPatch) -> Overheard:
    return Overheard(monkeypatch)


class Keeping:
    """A channel that keeps what it is asked to carry: a reader's driver may do that."""

    def __init__(self, inner) -> None:
        self._inner = inner

    def transmit(self, command: bytes) -> bytes:
        return self._inner.transmit(command)

    def reset(self) -> None:
        self._inner.reset()


def found(overheard: Overheard, *roots: object) -> list[str]:
    hits = []
    for one in reachable(*roots):
        if isinstance(one, str) and INFORMATION in one:
            hits.append("the MRZ information")
        if overheard.holds(one):
            hits.append(f"a key or its seed in {type(one).__name__}")
    return hits


@pytest.mark.parametrize("profile", [Profile(), STRONG], ids=["BAC", "PACE-CA"])
def test_nothing_reachable_holds_a_key(world, overheard, profile, caplog) -> None:
    caplog.set_level(logging.DEBUG)
    channel = Keeping(world.channel(world.image(profile)))
    told: list[object] = []
    reading = Reading(MRZKey("".join(INFORMATION)), lambda *step: told.append(step))
    assert found(overheard, reading)  # it is there before: the search does find it
    evidence = reading.run(channel)
    assert len(overheard.secrets) >= 4
    # The emulated chip has the keys, of course: it is left out.
    channel._inner = None
    assert found(overheard, reading, channel, told) == []
    # Evidence has the ephemeral key of Chip Authentication, to be judged again; no session key.
    assert [hit for hit in found(overheard, evidence) if "key" in hit] == []
    assert INFORMATION not in caplog.text
    assert "ERIKSSON" not in caplog.text


@pytest.mark.parametrize("profile", [Profile(), STRONG], ids=["BAC", "PACE"])
def test_a_reading_that_ended_badly_holds_nothing_either(world, overheard, profile, caplog):
    caplog.set_level(logging.DEBUG)

    class Dies:
        def __init__(self, inner) -> None:
            self.inner, self.left = inner, 14

        def transmit(self, command: bytes) -> bytes:
            self.left -= 1
            if self.left < 0:
                raise ChipLost(code="chip.reader_unplugged")
            return self.inner.transmit(command)

        def reset(self) -> None:
            self.inner.reset()

    channel = Dies(world.channel(world.image(profile)))
    reading = Reading(MRZKey("".join(INFORMATION)), lambda *_step: None)
    try:
        reading.run(channel)
        pytest.fail("the chip was to be lost")
    except ChipLost as lost:
        said = repr(lost) + str(lost) + repr(lost.__cause__)
    channel.inner = None
    # The access key stays, for the document that is put back; the session's keys do not.
    assert set(found(overheard, reading)) <= {"the MRZ information"}
    reading.wipe()
    assert found(overheard, reading) == []
    assert INFORMATION not in said + caplog.text
    with pytest.raises(ChipError):
        reading.run(channel)


@pytest.mark.parametrize("key", [MRZKey("L898902C3674081223204158"), CAN("654321")])
def test_a_refused_key_is_in_no_exception(world, key) -> None:
    with pytest.raises(AccessRefused) as told:
        Reading(key, lambda *_step: None).run(world.channel(world.image(STRONG)))
    secret = getattr(key, "information", "") or getattr(key, "digits", "")
    one: BaseException | None = told.value
    while one is not None:
        assert secret not in repr(one) + str(one)
        one = one.__cause__ or one.__context__


def test_session_keys_are_overwritten() -> None:
    session = messaging.SecureMessaging(
        None, symmetric.Suite.AES128, bytes(range(16)), bytes(range(16, 32))
    )
    kept = session._encryption_key, session._code_key
    session.wipe()
    assert [bytes(one) for one in kept] == [bytes(16)] * 2
