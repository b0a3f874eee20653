"""Loops that poll a flag which another thread sets: do they end?

A global that was written often is a plain field for the compiler; one that was hardly ever
written is a constant, and a write to it throws the compiled code away.
"""

import time

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, forbidden

busy = False
calm = False
stop: Volatile[bool] = False


@allowed("TERMINATED")
@allowed("STALE", only="relaxed")
class OftenWritten(Litmus):
    """while not busy: pass. The flag was written often before. Does the loop end?"""

    def setup(self):
        global busy
        for _ in range(10):
            busy = False

    @actor
    def writer(self):
        global busy
        busy = True

    @actor
    def poller(self):
        while not busy:
            pass
        return "TERMINATED"


@allowed("TERMINATED")
@forbidden("STALE")
class NeverWritten(Litmus):
    """The same when nobody ever wrote the flag before."""

    @actor
    def writer(self):
        global calm
        calm = True

    @actor
    def poller(self):
        while not calm:
            pass
        return "TERMINATED"


@allowed("TERMINATED")
@forbidden("STALE")
class VolatileFlag(Litmus):
    """The same with a volatile flag that was written often."""

    def setup(self):
        global stop
        for _ in range(10):
            stop = False

    @actor
    def writer(self):
        global stop
        stop = True

    @actor
    def poller(self):
        while not stop:
            pass
        return "TERMINATED"


@allowed("TERMINATED")
@forbidden("STALE")
class SleepsInBetween(Litmus):
    """The loop sleeps. Does it see the flag?"""

    def setup(self):
        global busy
        for _ in range(10):
            busy = False

    @actor
    def writer(self):
        global busy
        busy = True

    @actor
    def poller(self):
        while not busy:
            time.sleep(0)
        return "TERMINATED"


@allowed("TERMINATED")
@forbidden("STALE")
class CallsWhatSleeps(Litmus):
    """The loop calls a function that sleeps."""

    def setup(self):
        global busy
        for _ in range(10):
            busy = False

    def pause(self):
        time.sleep(0)

    @actor
    def writer(self):
        global busy
        busy = True

    @actor
    def poller(self):
        while not busy:
            self.pause()
        return "TERMINATED"


@allowed("TERMINATED")
@allowed("STALE", only="relaxed")
class CallsWhatOnlyCounts(Litmus):
    """The loop calls a function that does nothing that another thread could see."""

    def setup(self):
        global busy
        for _ in range(10):
            busy = False

    def step(self, n):
        return n + 1

    @actor
    def writer(self):
        global busy
        busy = True

    @actor
    def poller(self):
        n = 0
        while not busy:
            n = self.step(n)
        return "TERMINATED"


@allowed("done, TERMINATED")
@allowed("STALE, STALE", "STALE, TERMINATED", only="relaxed")
class WriterSpinsToo(Litmus):
    """The writer stores, then polls a flag of its own. Does its store come out?"""

    first = False
    second = False

    @actor
    def writer(self):
        self.first = True
        while not self.second:
            pass
        return "done"

    @actor
    def poller(self):
        while not self.first:
            pass
        self.second = True
        return "TERMINATED"


@allowed("TERMINATED", "STALE")
class SetAndCleared(Litmus):
    """a = True; a = False: may a poller miss the moment?"""

    a: Volatile[bool] = False

    @actor
    def writer(self):
        self.a = True
        self.a = False

    @actor
    def poller(self):
        while not self.a:
            pass
        return "TERMINATED"
