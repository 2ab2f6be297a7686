"""Whatever an upstream answers, nothing leaves the outbox without the State's receipt."""

from __future__ import annotations

import contextlib
import json
import random
from datetime import UTC, datetime
from email.message import Message

import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.courier.backoff import FIRST, LONGEST, Backoff
from client.courier.config import CourierTrouble
from client.courier.courier import clock_difference
from client.courier.delivery import BATCH_PATH, deliver, spell
from client.courier.transport import Reply, retry_seconds
from client.records.sealing import Envelope
from client.records.signing import SignatureRefusal

ENVELOPE = Envelope("ab" * 16, "0020-0001-0003", "cd" * 16, b"sealed", (b"\1" * 32,))


class Line:
    """A line to an upstream that answers as told; said keeps what went out."""

    def __init__(self, reply: Reply) -> None:
        self._reply = reply
        self.said: list[tuple[str, bytes]] = []

    def post(self, path: str, body: bytes) -> Reply:
        self.said.append((path, body))
        return self._reply

    def close(self) -> None:
        return


class Box:
    """An outbox that knows no receipt; removed must stay 0."""

    def __init__(self) -> None:
        self.removed, self.sends = 0, []

    def enter_send(self, records: int, body: bytes, answer: str) -> None:
        self.sends.append((records, body, answer))

    def remove_on_receipt(self, text: str, keys: object) -> bool:
        raise SignatureRefusal("records.signature_form")

    def remove_on_receipts(self, texts: list[str], keys: object) -> int:
        if texts:
            raise SignatureRefusal("records.signature_form")
        return 0


VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
WORDS = st.sampled_from(["answers", "receipt", "id", "code", "command", "query", "upload"])
BODIES = st.one_of(
    st.binary(max_size=200),
    VALUES.map(json.dumps).map(str.encode),
    st.lists(st.dictionaries(WORDS, st.one_of(st.text(), VALUES), max_size=4), max_size=3).map(
        lambda answers: json.dumps({"answers": answers}).encode()
    ),
)


@given(st.sampled_from([200, 201, 204, 301, 400, 401, 413, 429, 500, 503]), BODIES)
def test_a_greedy_upstream_gets_nothing_more_and_frees_nothing(status, body):
    line, box = Line(Reply(status, body, 0, "")), Box()
    with contextlib.suppress(CourierTrouble):
        assert deliver(line, box, {}, [ENVELOPE]).removed == 0
    # Whatever it said, exactly one batch went out, and only the envelope was in it.
    assert line.said == [(BATCH_PATH, spell([ENVELOPE]))]
    assert box.sends == [(1, spell([ENVELOPE]), str(status))]


@pytest.mark.parametrize(
    ("answered", "told"),
    [
        ("records.key_unknown", "upstream.station_unknown"),
        ("records.signature_wrong", "upstream.signature"),
        ("records.seal_broken", "records.seal_broken"),
    ],
)
def test_what_the_state_says_of_a_record_is_not_said_of_its_receipt(answered, told):
    body = json.dumps({"answers": [{"id": ENVELOPE.id, "code": answered}]}).encode()
    done = deliver(Line(Reply(200, body, 0, "")), Box(), {}, [ENVELOPE])
    assert done.refused == ((ENVELOPE.id, told),)


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_upstream_is_asked_again_when_it_says(status):
    with pytest.raises(CourierTrouble) as trouble:
        deliver(Line(Reply(status, b"", 120, "")), Box(), {}, [ENVELOPE])
    assert (trouble.value.code, trouble.value.retry_after) == ("courier.busy", 120)


def test_waits_grow_with_chance_and_end_at_a_quarter_of_an_hour():
    backoff = Backoff(random.Random(1))
    waits = [backoff.next_wait() for _ in range(40)]
    assert FIRST / 2 <= waits[0] <= FIRST
    assert all(LONGEST / 2 <= wait <= LONGEST for wait in waits[20:])
    assert len(set(waits[20:])) == 20
    backoff.succeeded()
    assert backoff.next_wait() <= FIRST


def test_a_longer_wait_that_was_asked_for_is_kept():
    wait = Backoff(random.Random(1)).next_wait(600)
    assert 600 <= wait <= 660


def test_a_fleet_does_not_come_back_in_step():
    waits = [Backoff(random.Random(seed), failures=6).next_wait() for seed in range(500)]
    busiest = max(sum(second <= wait < second + 1 for wait in waits) for second in range(129))
    assert busiest < 25


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "120"}, 120), ({"Retry-After": " 7 "}, 7), ({"Retry-After": "-5"}, 0),
        ({"Retry-After": "9" * 18}, 86_400), ({"Retry-After": "9" * 60_000}, 0), ({}, 0),
        ({"Retry-After": "\u0663"}, 0), ({"Retry-After": "soon"}, 0),
        # A date counts from the upstream's own clock.
        ({"Retry-After": "Sat, 21 Nov 2026 09:05:00 GMT", "Date": "Sat, 21 Nov 2026 09:00:00 GMT"},
         300),
        ({"Retry-After": "Sat, 21 Nov 2026 09:00:00 GMT", "Date": "Sat, 21 Nov 2026 09:05:00 GMT"},
         0),
        ({"Retry-After": "Sat, 21 Nov 2099 09:00:00 GMT"}, 86_400),
        ({"Retry-After": "Sat, 99 Nov 2026 99:00:00 GMT", "Date": "x"}, 0),
    ],
)  # fmt: skip
def test_whatever_stands_in_retry_after_is_a_wait_of_at_most_a_day(headers, seconds):
    given = Message()
    for name, value in headers.items():
        given[name] = value
    assert retry_seconds(given) == seconds


@pytest.mark.parametrize(
    ("date", "ahead"),
    [("Sat, 21 Nov 2026 09:00:00 GMT", 0), ("Sat, 21 Nov 2026 08:00:00 GMT", 3600),
     ("Sun, 22 Nov 2026 09:00:00 GMT", -86400), ("", 0), ("yesterday", 0),
     ("Sat, 21 Nov 2026 09:00:00 +" + 18 * "9", 0)],
)  # fmt: skip
def test_clock_skew_is_told_as_clock_skew(date, ahead):
    assert clock_difference(date, datetime(2026, 11, 21, 9, 0, 0, tzinfo=UTC)) == ahead
