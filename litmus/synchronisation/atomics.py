"""Volatile and atomic locations as synchronisation."""

from hoistpy import AtomicFlag, AtomicInt, AtomicReference, Volatile, fence
from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("True, 1", "False, 0", "False, 1")
@forbidden("True, 0")
class FlagPublishes(Litmus):
    """Data written before an AtomicFlag is set: is it seen by whoever sees it set?"""

    data = 0

    def setup(self):
        self.flag = AtomicFlag()

    @actor
    def writer(self):
        self.data = 1
        self.flag.set()

    @actor
    def reader(self):
        return self.flag.is_set(), self.data


@allowed("True, False", "False, True")
@forbidden("True, True", "False, False")
class CompareExchange(Litmus):
    """Two threads try to replace the same value. Does exactly one succeed?"""

    def setup(self):
        self.value = AtomicReference(None)

    @actor
    def first(self):
        return self.value.compare_exchange(None, "first")

    @actor
    def second(self):
        return self.value.compare_exchange(None, "second")


@allowed("0, 1, 2", "1, 0, 2")
@forbidden("0, 0, 1", "0, 0, 2")
class FetchAdd(Litmus):
    """Do two fetch_add() get different old values, and none is lost?"""

    def setup(self):
        self.count = AtomicInt(0)

    @actor
    def first(self):
        return self.count.fetch_add(1)

    @actor
    def second(self):
        return self.count.fetch_add(1)

    @arbiter
    def final(self):
        return self.count.get()


@forbidden("0, 0")
class FencedStoreBuffering(Litmus):
    """Store buffering with a fence between the write and the read of each thread."""

    x = 0
    y = 0

    @actor
    def first(self):
        self.x = 1
        fence()
        return self.y

    @actor
    def second(self):
        self.y = 1
        fence()
        return self.x


@allowed("1, 0", only="bounded, relaxed")
class VolatileReferencePlainElements(Litmus):
    """A volatile attribute holds a list. Are the elements volatile, too?"""

    items: Volatile[list] = [0, 0]

    @actor
    def writer(self):
        self.items[0] = 1
        self.items[1] = 1

    @actor
    def reader(self):
        return self.items[1], self.items[0]
