"""x += 1 is a read and a write."""

from threading import Lock

from hoistpy import Atomic, Volatile
from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden

total = 0


@allowed("1", "2")
class GlobalUpdate(Litmus):
    """Two threads do total += 1 on a global. Can one of the two be lost?"""

    def setup(self):
        global total
        total = 0

    @actor
    def first(self):
        global total
        total += 1

    @actor
    def second(self):
        global total
        total += 1

    @arbiter
    def final(self):
        return total


@allowed("1", "2")
class AttributeUpdate(Litmus):
    """The same on an attribute."""

    count = 0

    @actor
    def first(self):
        self.count += 1

    @actor
    def second(self):
        self.count += 1

    @arbiter
    def final(self):
        return self.count


@allowed("1", "2")
class ElementUpdate(Litmus):
    """The same on an element of a list."""

    counts = [0]

    @actor
    def first(self):
        self.counts[0] += 1

    @actor
    def second(self):
        self.counts[0] += 1

    @arbiter
    def final(self):
        return self.counts[0]


@allowed("1", "2")
class EntryUpdate(Litmus):
    """The same on an entry of a dict, written out."""

    counts = {"a": 0}

    @actor
    def first(self):
        self.counts["a"] = self.counts["a"] + 1

    @actor
    def second(self):
        self.counts["a"] += 1

    @arbiter
    def final(self):
        return self.counts["a"]


@allowed("1", "2")
class VolatileUpdate(Litmus):
    """The same on a volatile attribute: does volatile make += one step?"""

    count: Volatile[int] = 0

    @actor
    def first(self):
        self.count += 1

    @actor
    def second(self):
        self.count += 1

    @arbiter
    def final(self):
        return self.count


@allowed("2")
@forbidden("1")
class AtomicUpdate(Litmus):
    """The same on an atomic attribute."""

    count: Atomic[int] = 0

    @actor
    def first(self):
        self.count += 1

    @actor
    def second(self):
        self.count += 1

    @arbiter
    def final(self):
        return self.count


@allowed("2")
@forbidden("1")
class LockedUpdate(Litmus):
    """The same under a lock."""

    count = 0

    def setup(self):
        self.lock = Lock()

    @actor
    def first(self):
        with self.lock:
            self.count += 1

    @actor
    def second(self):
        with self.lock:
            self.count += 1

    @arbiter
    def final(self):
        return self.count
