"""The questions that started it: events, flags, and who sees what."""

from threading import Event

from hoistpy.litmus import Litmus, actor, allowed, forbidden

a = False
b = 1


@allowed("cool")
@forbidden("KeyError")
class StuffAndEvent(Litmus):
    """stuff[5] = "cool" before event.set(): is it there after event.wait()?"""

    stuff = {}

    def setup(self):
        self.event = Event()

    @actor
    def thread1(self):
        self.stuff[5] = "cool"
        self.event.set()

    @actor
    def thread2(self):
        self.event.wait()
        return self.stuff[5]


@allowed("2")
@allowed("1", only="bounded, relaxed")
@allowed("STALE", only="relaxed")
class FlagThenPrint(Litmus):
    """b = 2; a = True against while not a: pass; print(b), with the global declarations."""

    def setup(self):
        global a, b
        for _ in range(10):
            a = False
            b = 1

    @actor
    def thread1(self):
        global a, b
        b = 2
        a = True

    @actor
    def thread2(self):
        while not a:
            pass
        return b


@allowed("True, False, 1")
@forbidden("True, True, 1", "True, True, 2", "True, False, 2")
class FlagWithoutGlobal(Litmus):
    """The same without the global declarations: does the other thread ever see the assignments?"""

    def setup(self):
        global a, b
        for _ in range(10):
            a = False
            b = 1

    @actor
    def thread1(self):
        b = 2
        a = True
        return a and b == 2

    @actor
    def thread2(self):
        return a, b


@allowed("0, 0", "1, 0", "1, 2", "0, 2")
class PrintBoth(Litmus):
    """a = 1; b = 2 against print(f"{a=}, {b=}"): can it print a=0, b=2?

    It can even without any reordering: both writes may come between the two reads.
    """

    first = 0
    second = 0

    @actor
    def thread1(self):
        self.first = 1
        self.second = 2

    @actor
    def thread2(self):
        return self.first, self.second


@allowed("STALE", "TERMINATED")
class SetAndReset(Litmus):
    """a = True; a = False: is it sure that a poller sees a at a time when it is True?"""

    def setup(self):
        global a
        for _ in range(10):
            a = False

    @actor
    def thread1(self):
        global a
        a = True
        a = False

    @actor
    def thread2(self):
        while not a:
            pass
        return "TERMINATED"


@allowed("0, 0", "0, 1", "2, 1")
@allowed("2, 0", only="bounded, relaxed")
class PrintBothBackwards(Litmus):
    """The same when b is read before a: can it still see b=2 and a=0?"""

    first = 0
    second = 0

    @actor
    def thread1(self):
        self.first = 1
        self.second = 2

    @actor
    def thread2(self):
        second = self.second
        first = self.first
        return second, first


@allowed("None, None", "1, None", "1, 2", "None, 2")
class AssignTwo(Litmus):
    """a, b = func(c): is the assignment of both one step?"""

    first = None
    second = None

    def func(self):
        return 1, 2

    @actor
    def thread1(self):
        self.first, self.second = self.func()

    @actor
    def thread2(self):
        return self.first, self.second
