"""Coherence: the rules for one location."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden, next_strip


@allowed("1, 0", only="bounded, relaxed")
class CoRR(Litmus):
    """Can two reads of one location go back in time?"""

    x = 0

    @actor
    def first(self):
        self.x = 1

    @actor
    def second(self):
        r1 = self.x
        r2 = self.x
        return r1, r2


@allowed("1, 0", only="relaxed")
class CoRRStrips(Litmus):
    """The same when the reads are in different strips of a loop."""

    x = 0

    @actor
    def first(self):
        self.x = 1

    @actor
    def second(self):
        r1 = self.x
        next_strip()
        r2 = self.x
        return r1, r2


@forbidden("1, 0")
class CoRRVolatile(Litmus):
    """The same with a volatile location."""

    x: Volatile[int] = 0

    @actor
    def first(self):
        self.x = 1

    @actor
    def second(self):
        r1 = self.x
        r2 = self.x
        return r1, r2


@allowed("0, 2", "1, 2", "2, 2")
@forbidden("0, 1", "1, 1", "2, 1")
class CoWW(Litmus):
    """Can the first of two writes of one thread be the one that stays?"""

    x = 0

    @actor
    def first(self):
        self.x = 1
        self.x = 2

    @actor
    def second(self):
        r1 = self.x
        return r1

    @arbiter
    def final(self):
        return self.x


@allowed("1", "2")
@forbidden("0")
class CoWR(Litmus):
    """Can a thread not see its own write, nor a later one?"""

    x = 0

    @actor
    def first(self):
        self.x = 1
        r1 = self.x
        return r1

    @actor
    def second(self):
        self.x = 2


@forbidden("2, 1")
@allowed("1, 1", "1, 2", "2, 2")
class CoWRFinal(Litmus):
    """Can a thread see another's write and overwrite it in the past?"""

    x = 0

    @actor
    def first(self):
        self.x = 1
        r1 = self.x
        return r1

    @actor
    def second(self):
        self.x = 2

    @arbiter
    def final(self):
        return self.x


@forbidden("1, 0", "1, 1")
class CoRW1(Litmus):
    """Can a read see the write that its own thread makes afterwards?"""

    x = 0

    @actor
    def first(self):
        r1 = self.x
        self.x = 1
        return r1

    @actor
    def second(self):
        r1 = self.x
        return r1


@forbidden("2, 2")
@allowed("0, 1", "0, 2", "2, 1")
class CoRW2(Litmus):
    """A thread overwrites the value that it read. Can that value be the one that stays?"""

    x = 0

    @actor
    def first(self):
        r1 = self.x
        self.x = 1
        return r1

    @actor
    def second(self):
        self.x = 2

    @arbiter
    def final(self):
        return self.x
