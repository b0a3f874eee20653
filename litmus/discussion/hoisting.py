"""Reads in loops: which may be moved out, and what a program can tell of it."""

from threading import Lock

from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden

CONSTANT = 1
flag = False


class Bar:
    _val = 0

    def __init__(self):
        self.limit = 1

    def foo(self):
        self._val += 1
        return self._val


class Proxy:
    def __getattr__(self, name):
        return self.source()

    def source(self):
        return 7


def same(items, i, x):
    return items[i] == x


@allowed("2", "1", "0")
class GlobalInALoop(Litmus):
    """for i in range(len(my_list)): if my_list[i] == CONSTANT. Another thread rebinds it."""

    my_list = [1, 1]

    def setup(self):
        global CONSTANT
        CONSTANT = 1

    @actor
    def writer(self):
        global CONSTANT
        CONSTANT = 2

    @actor
    def searcher(self):
        found = 0
        for i in range(len(self.my_list)):
            if self.my_list[i] == CONSTANT:
                found += 1
        return found


@allowed("0, 1", only="bounded, relaxed")
class GlobalGoesBack(Litmus):
    """The same: can the new value be seen first, and then the old one?"""

    my_list = [1, 1]

    def setup(self):
        global CONSTANT
        CONSTANT = 1

    @actor
    def writer(self):
        global CONSTANT
        CONSTANT = 2

    @actor
    def searcher(self):
        first = 0
        second = 0
        if self.my_list[0] == CONSTANT:
            first = 1
        if self.my_list[1] == CONSTANT:
            second = 1
        return first, second


@allowed("0", "1", "2")
@forbidden("AttributeError")
class AttributeInALoop(Litmus):
    """The same with an attribute, and with the comparison in a helper function."""

    my_list = [1, 1]

    def setup(self):
        self.bar = Bar()

    @actor
    def writer(self):
        self.bar.limit = 2

    @actor
    def searcher(self):
        found = 0
        for i in range(len(self.my_list)):
            if same(self.my_list, i, self.bar.limit):
                found += 1
        return found


@allowed("1, 1, 1", "1, 2, 2", "2, 1, 2", "2, 2, 2")
@forbidden("0, 1, 1", "3, 3, 3")
class BarFoo(Litmus):
    """Bar.foo does self._val += 1. Two threads call it on one object."""

    def setup(self):
        self.bar = Bar()

    @actor
    def first(self):
        return self.bar.foo()

    @actor
    def second(self):
        return self.bar.foo()

    @arbiter
    def final(self):
        return self.bar._val


@allowed("5", "7")
class GetAttr(Litmus):
    """A class with __getattr__: an attribute that is added is seen, or the method still answers."""

    def setup(self):
        self.proxy = Proxy()

    @actor
    def writer(self):
        self.proxy.value = 5

    @actor
    def reader(self):
        return self.proxy.value


@allowed("False")
@forbidden("True")
class DefaultArgument(Litmus):
    """def thread1(a=a): the idiom that stashes a global in a local. Is a later write seen?"""

    def setup(self):
        global flag
        flag = False

        def thread1(a=flag):
            return a

        self.thread1 = thread1

    @actor
    def writer(self):
        global flag
        flag = True

    @actor
    def reader(self):
        return self.thread1()


@allowed("2, 2")
@forbidden("1, 1", "1, 2", "2, 1", "AttributeError, 2")
class ThingLock(Litmus):
    """A lock that is an attribute of the object which it guards, while attributes are added."""

    count = 0

    def setup(self):
        self._thing_lock = Lock()

    def maybe_do_scary_things(self):
        with self._thing_lock:
            self.count += 1

    @actor
    def first(self):
        self.maybe_do_scary_things()
        self.extra = 1

    @actor
    def second(self):
        self.other = 2
        self.maybe_do_scary_things()

    @arbiter
    def final(self):
        return self.count, self.other
