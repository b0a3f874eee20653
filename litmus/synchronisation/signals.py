"""Events, conditions, semaphores, barriers and latches."""

from threading import Barrier, Condition, Event, Semaphore

from hoistpy import CountDownLatch
from hoistpy.litmus import Litmus, actor, allowed, forbidden


@allowed("1")
@forbidden("0")
class EventWait(Litmus):
    """Data written before set(): is it seen after wait()?"""

    data = 0

    def setup(self):
        self.event = Event()

    @actor
    def writer(self):
        self.data = 1
        self.event.set()

    @actor
    def reader(self):
        self.event.wait()
        return self.data


@allowed("True, 1", "False, 0", "False, 1")
@forbidden("True, 0")
class EventIsSet(Litmus):
    """Data written before set(): is it seen when is_set() says True?"""

    data = 0

    def setup(self):
        self.event = Event()

    @actor
    def writer(self):
        self.data = 1
        self.event.set()

    @actor
    def reader(self):
        return self.event.is_set(), self.data


@allowed("True, 1", "False, 0", "False, 1")
@forbidden("True, 0")
class EventTimedWait(Litmus):
    """wait() with a timeout: is the data seen when it returns True?"""

    data = 0

    def setup(self):
        self.event = Event()

    @actor
    def writer(self):
        self.data = 1
        self.event.set()

    @actor
    def reader(self):
        return self.event.wait(timeout=0.001), self.data


@allowed("1")
@forbidden("0", "BLOCKED")
class ConditionWait(Litmus):
    """The usual loop around wait(): is the data seen, and does the reader always wake?"""

    data = 0
    ready = False

    def setup(self):
        self.condition = Condition()

    @actor
    def writer(self):
        with self.condition:
            self.data = 1
            self.ready = True
            self.condition.notify()

    @actor
    def reader(self):
        with self.condition:
            while not self.ready:
                self.condition.wait()
            return self.data


@allowed("1", "BLOCKED")
@forbidden("0")
class ConditionWithoutLoop(Litmus):
    """A wait() without looking first: can the notification be missed?"""

    data = 0

    def setup(self):
        self.condition = Condition()

    @actor
    def writer(self):
        with self.condition:
            self.data = 1
            self.condition.notify()

    @actor
    def reader(self):
        with self.condition:
            self.condition.wait()
            return self.data


@allowed("1")
@forbidden("0")
class SemaphoreAcquire(Litmus):
    """Data written before release(): is it seen after the acquire() that it lets through?"""

    data = 0

    def setup(self):
        self.semaphore = Semaphore(0)

    @actor
    def writer(self):
        self.data = 1
        self.semaphore.release()

    @actor
    def reader(self):
        self.semaphore.acquire()
        return self.data


@allowed("1, 1")
@forbidden("0, 0", "0, 1", "1, 0")
class BarrierWait(Litmus):
    """Each thread writes, meets the other at a barrier, and reads what the other wrote."""

    x = 0
    y = 0

    def setup(self):
        self.barrier = Barrier(2)

    @actor
    def first(self):
        self.x = 1
        self.barrier.wait()
        return self.y

    @actor
    def second(self):
        self.y = 1
        self.barrier.wait()
        return self.x


@allowed("1, 1")
@forbidden("1, 0", "0, 1", "0, 0")
class Latch(Litmus):
    """Two threads count down: does the third see what both wrote before?"""

    x = 0
    y = 0

    def setup(self):
        self.latch = CountDownLatch(2)

    @actor
    def first(self):
        self.x = 1
        self.latch.count_down()

    @actor
    def second(self):
        self.y = 1
        self.latch.count_down()

    @actor
    def reader(self):
        self.latch.wait()
        return self.x, self.y


@allowed("1, BLOCKED", "BLOCKED, 1", "BLOCKED, BLOCKED")
@forbidden("1, 1", "0, BLOCKED", "BLOCKED, 0")
class NotifyOne(Litmus):
    """Two threads wait, and one is notified: either may be the one that wakes."""

    data = 0

    def setup(self):
        self.condition = Condition()

    def wait_once(self):
        with self.condition:
            self.condition.wait()
            return self.data

    @actor
    def first(self):
        return self.wait_once()

    @actor
    def second(self):
        return self.wait_once()

    @actor
    def writer(self):
        with self.condition:
            self.data = 1
            self.condition.notify()
