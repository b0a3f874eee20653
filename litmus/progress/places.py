"""Polling something other than a global: attributes, elements, sizes, captured variables."""

from threading import Lock

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, forbidden


@allowed("TERMINATED")
@allowed("STALE", only="relaxed")
class Attribute(Litmus):
    """while self.result is None: pass. Does the loop end?"""

    result = None

    @actor
    def writer(self):
        self.result = 1

    @actor
    def poller(self):
        while self.result is None:
            pass
        return "TERMINATED"


@allowed("TERMINATED")
@forbidden("STALE")
class VolatileAttribute(Litmus):
    """The same with a volatile attribute."""

    result: Volatile[object] = None

    @actor
    def writer(self):
        self.result = 1

    @actor
    def poller(self):
        while self.result is None:
            pass
        return "TERMINATED"


@allowed("TERMINATED")
@allowed("STALE", only="relaxed")
class Length(Litmus):
    """while not len(items): pass. Is an append seen?"""

    items = []

    @actor
    def writer(self):
        self.items.append(1)

    @actor
    def poller(self):
        while not len(self.items):
            pass
        return "TERMINATED"


@allowed("TERMINATED")
@allowed("STALE", only="relaxed")
class DictEntry(Litmus):
    """while "ready" not in table: pass. Is a new key seen?"""

    table = {}

    @actor
    def writer(self):
        self.table["ready"] = True

    @actor
    def poller(self):
        while "ready" not in self.table:
            pass
        return "TERMINATED"


@allowed("TERMINATED")
@allowed("STALE", only="relaxed")
class ListElement(Litmus):
    """while not flags[0]: pass. Is the change of an element seen?"""

    flags = [False]

    @actor
    def writer(self):
        self.flags[0] = True

    @actor
    def poller(self):
        while not self.flags[0]:
            pass
        return "TERMINATED"


@allowed("TERMINATED")
@allowed("STALE", only="relaxed")
class CapturedVariable(Litmus):
    """The flag is a local variable that two inner functions share."""

    def setup(self):
        flag = False

        def write():
            nonlocal flag
            flag = True

        def poll():
            while not flag:
                pass

        self.write = write
        self.poll = poll

    @actor
    def writer(self):
        self.write()

    @actor
    def poller(self):
        self.poll()
        return "TERMINATED"


class Settings:
    running = True


@allowed("TERMINATED")
@forbidden("STALE")
class ClassAttribute(Litmus):
    """The flag is an attribute of a class that was hardly ever written."""

    def setup(self):
        Settings.running = True

    @actor
    def writer(self):
        Settings.running = False

    @actor
    def poller(self):
        while Settings.running:
            pass
        return "TERMINATED"


def ready():
    return False


@allowed("TERMINATED")
@forbidden("STALE")
class ReboundFunction(Litmus):
    """The loop calls a global function that another thread replaces."""

    @actor
    def writer(self):
        global ready
        ready = lambda: True  # noqa: E731

    @actor
    def poller(self):
        while not ready():
            pass
        return "TERMINATED"


class Source:
    def ready(self):
        return False


def always(self):
    return True


@allowed("TERMINATED")
@forbidden("STALE")
class ReplacedMethod(Litmus):
    """The loop calls a method that another thread replaces in the class."""

    def setup(self):
        self.source = Source()

    @actor
    def writer(self):
        Source.ready = always

    @actor
    def poller(self):
        while not self.source.ready():
            pass
        return "TERMINATED"


@allowed("TERMINATED")
@forbidden("STALE")
class UnderALock(Litmus):
    """The loop looks at the flag under a lock, the writer does not even take it."""

    flag = False

    def setup(self):
        self.lock = Lock()

    @actor
    def writer(self):
        self.flag = True

    @actor
    def poller(self):
        while True:
            with self.lock:
                if self.flag:
                    break
        return "TERMINATED"


@allowed("TERMINATED")
@forbidden("STALE")
class TriesALock(Litmus):
    """The loop tries a lock that the other thread releases."""

    def setup(self):
        self.lock = Lock()
        self.lock.acquire()

    @actor
    def writer(self):
        self.lock.release()

    @actor
    def poller(self):
        while not self.lock.acquire(False):
            pass
        return "TERMINATED"
