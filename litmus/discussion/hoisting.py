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


class Counting:
    """A mapping that knows how often it was asked."""

    def __init__(self):
        self.items = {"a": 0}
        self.lookups = 0

    def __getitem__(self, name):
        self.lookups += 1
        return self.items[name]

    def __setitem__(self, name, value):
        self.items[name] = value


class Guarded:
    """A mapping that takes a lock."""

    def __init__(self):
        self.lock = Lock()
        self.items = {"a": 0}

    def __getitem__(self, name):
        with self.lock:
            return self.items[name]

    def __setitem__(self, name, value):
        with self.lock:
            self.items[name] = value


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


@allowed("0, 0, 2", "0, 1, 2", "1, 1, 2")
@allowed("1, 0, 2", only="bounded, relaxed")
@forbidden("0, 0, 1", "1, 1, 1", "0, 1, 1")
class MappingAsNamespace(Litmus):
    """Code runs in a mapping of the program: is each use of a name a call of __getitem__?"""

    def setup(self):
        self.space = Counting()

    @actor
    def writer(self):
        self.space.items["a"] = 1

    @actor
    def reader(self):
        exec("x = a; y = a", {}, self.space)
        return self.space.items["x"], self.space.items["y"], self.space.lookups


@allowed("TERMINATED")
@forbidden("STALE")
class LoopInANamespace(Litmus):
    """exec("while not a: pass") in a mapping that takes a lock. Does the loop see the change?"""

    def setup(self):
        self.space = Guarded()

    @actor
    def writer(self):
        self.space["a"] = 1

    @actor
    def poller(self):
        exec("while not a: pass", {}, self.space)
        return "TERMINATED"
