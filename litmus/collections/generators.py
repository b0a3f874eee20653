"""Generators that two threads share, and views of dicts."""

from hoistpy.litmus import Litmus, actor, allowed, forbidden


def numbers():
    for i in range(1, 4):
        yield i


@allowed("1, 2", "2, 1", "1, ValueError", "ValueError, 1")
@forbidden("1, 1", "2, 2", "ValueError, ValueError")
class SharedGenerator(Litmus):
    """Two threads resume one generator. Can both get the same value?"""

    def setup(self):
        self.numbers = numbers()

    @actor
    def first(self):
        return next(self.numbers)

    @actor
    def second(self):
        return next(self.numbers)


@allowed("6")
class OwnGenerator(Litmus):
    """Each thread has a generator of its own; nothing can happen to it."""

    @actor
    def first(self):
        return sum(numbers())

    @actor
    def second(self):
        for _ in numbers():
            pass


@allowed("1", "3", "RuntimeError")
@forbidden("2", "KeyError")
class Items(Litmus):
    """A loop over items() while another thread inserts."""

    table = {"a": 1}

    @actor
    def first(self):
        self.table["b"] = 2

    @actor
    def second(self):
        total = 0
        for _, value in self.table.items():
            total += value
        return total
