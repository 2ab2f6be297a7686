"""A few at once, and a time of its own for each of the others."""

from __future__ import annotations

from client.upstream.turnstile import LEAST_WAIT, LONGEST_WAIT, Turnstile


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def served(turnstile: Turnstile, clock: Clock, seconds: float, times: int) -> None:
    for _ in range(times):
        entered = turnstile.enter()
        clock.now += seconds
        turnstile.leave(entered)


def test_so_many_are_let_in_and_no_more():
    turnstile = Turnstile(2, Clock())
    first = turnstile.enter()
    assert turnstile.enter() is not None
    assert turnstile.enter() is None
    turnstile.leave(first)
    assert turnstile.enter() is not None


def test_a_thousand_that_are_turned_away_come_back_one_after_another_at_its_own_pace():
    clock = Clock()
    turnstile = Turnstile(1, clock)
    served(turnstile, clock, 0.25, 80)
    waits = [turnstile.wait() for _ in range(1000)]
    assert waits == sorted(waits)
    assert waits[0] == LEAST_WAIT
    # A quarter of a second each: never more than a few in one second.
    assert max(waits.count(second) for second in range(LEAST_WAIT + 1, 240)) <= 5
    assert 240 <= waits[-1] <= 255
    # Later, when those had their turn, nobody waits for them any more.
    clock.now += 300
    assert turnstile.wait() == LEAST_WAIT


def test_nobody_is_sent_away_for_longer_than_a_quarter_of_an_hour():
    clock = Clock()
    turnstile = Turnstile(1, clock)
    served(turnstile, clock, 30, 80)
    assert max(turnstile.wait() for _ in range(5000)) == LONGEST_WAIT
