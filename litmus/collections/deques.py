"""Deques: both ends are one step."""

from collections import deque

from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("1, 2")
@forbidden("1, 1", "2, 2")
class BothEnds(Litmus):
    """One thread takes from the left, another from the right. Do they get different items?"""

    def setup(self):
        self.items = deque([1, 2])

    @actor
    def left(self):
        return self.items.popleft()

    @actor
    def right(self):
        return self.items.pop()


@allowed("1, IndexError", "IndexError, 1")
@forbidden("1, 1")
class LastItem(Litmus):
    """The same with one item."""

    def setup(self):
        self.items = deque([1])

    @actor
    def left(self):
        return self.items.popleft()

    @actor
    def right(self):
        return self.items.pop()


@allowed("[2, 1]")
@forbidden("[1]", "[2]", "[1, 2]")
class AppendBothEnds(Litmus):
    """Two threads append at different ends."""

    def setup(self):
        self.items = deque()

    @actor
    def right(self):
        self.items.append(1)

    @actor
    def left(self):
        self.items.appendleft(2)

    @arbiter
    def final(self):
        return list(self.items)
