"""The examples of PEP 583, the one attempt at a memory model for Python."""

from threading import Condition

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, forbidden


class Cell:
    def __init__(self):
        self.x = 0


@allowed("0, 3, 0", only="bounded, relaxed")
class Zombie(Litmus):
    """One object under two names: can an old value come back from the dead?"""

    def setup(self):
        self.p = Cell()
        self.q = self.p

    @actor
    def reader(self):
        r1 = self.p
        r2 = r1.x
        r3 = self.q
        r4 = r3.x
        r5 = r1.x
        return r2, r4, r5

    @actor
    def writer(self):
        r6 = self.p
        r6.x = 3


@allowed("1, 0, 1, 0", only="bounded, relaxed")
class IndependentReads(Litmus):
    """Can two readers disagree on the order of two independent writes?"""

    a = 0
    b = 0

    @actor
    def first(self):
        self.a = 1

    @actor
    def second(self):
        self.b = 1

    @actor
    def third(self):
        return self.a, self.b

    @actor
    def fourth(self):
        return self.b, self.a


@allowed("0, 0")
@forbidden("1, 1")
class SelfJustifyingValues(Litmus):
    """a = b against b = a: can both become 1 when nobody writes 1?"""

    a = 0
    b = 0

    @actor
    def first(self):
        value = self.a
        self.b = value
        return value

    @actor
    def second(self):
        value = self.b
        self.a = value
        return value


@allowed("AttributeError", "1")
class UninitialisedRead(Litmus):
    """A variable is read before it is there: an error, or the value."""

    @actor
    def writer(self):
        self.a = 1

    @actor
    def reader(self):
        return self.a


@allowed("1", "nothing")
@allowed("AttributeError", only="bounded, relaxed")
class UninitialisedByFlag(Litmus):
    """A flag says that the variable is there. Can it still be missing?"""

    initialised = False

    @actor
    def writer(self):
        self.a = 1
        self.initialised = True

    @actor
    def reader(self):
        if self.initialised:
            return self.a
        return "nothing"


@allowed("1", "nothing")
@forbidden("AttributeError")
class UninitialisedByVolatileFlag(Litmus):
    """The same with a volatile flag."""

    initialised: Volatile[bool] = False

    @actor
    def writer(self):
        self.a = 1
        self.initialised = True

    @actor
    def reader(self):
        if self.initialised:
            return self.a
        return "nothing"


@allowed("None", "1")
@forbidden("0", "AttributeError")
class DataDependency(Litmus):
    """A list is filled, then published: can a reader that follows the reference see it unfilled?"""

    published = None

    @actor
    def writer(self):
        items = [0]
        items[0] = 1
        self.published = items

    @actor
    def reader(self):
        items = self.published
        return None if items is None else items[0]


@allowed("item")
@forbidden("IndexError", "BLOCKED")
class QueueFromCondition(Litmus):
    """A queue made of a list and a condition."""

    items = []

    def setup(self):
        self.condition = Condition()

    @actor
    def producer(self):
        with self.condition:
            self.items.append("item")
            self.condition.notify()

    @actor
    def consumer(self):
        with self.condition:
            while not self.items:
                self.condition.wait()
            return self.items.pop(0)
