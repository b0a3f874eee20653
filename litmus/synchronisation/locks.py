"""Locks: what is written under a lock is seen by whoever takes the lock next."""

from threading import Lock, RLock

from hoistpy.litmus import Litmus, actor, allowed, forbidden


@allowed("0, 0", "1, 1")
@forbidden("1, 0", "0, 1")
class UnderLock(Litmus):
    """Two values are written, and read, under a lock. Can one be seen without the other?"""

    x = 0
    y = 0

    def setup(self):
        self.lock = Lock()

    @actor
    def writer(self):
        with self.lock:
            self.x = 1
            self.y = 1

    @actor
    def reader(self):
        with self.lock:
            return self.y, self.x


@allowed("0, 0", "1, 1")
@forbidden("1, 0", "0, 1")
class UnderRLock(Litmus):
    """The same with a lock that its holder may take again."""

    x = 0
    y = 0

    def setup(self):
        self.lock = RLock()

    @actor
    def writer(self):
        with self.lock:
            self.x = 1
            with self.lock:
                self.y = 1

    @actor
    def reader(self):
        with self.lock:
            return self.y, self.x


@allowed("False, None", "True, 1")
@forbidden("True, 0")
class TryLock(Litmus):
    """Does a successful attempt to take a lock, after the writer released it, see the data?"""

    x = 0

    def setup(self):
        self.lock = Lock()
        self.lock.acquire()

    @actor
    def writer(self):
        self.x = 1
        self.lock.release()

    @actor
    def reader(self):
        taken = self.lock.acquire(False)
        return taken, self.x if taken else None


@allowed("False, 1")
@allowed("False, 0", only="bounded, relaxed")
class FailedTryLock(Litmus):
    """A failed attempt tells that the writer is past its write. Is the write seen?"""

    x = 0

    def setup(self):
        self.lock = Lock()

    @actor
    def writer(self):
        self.x = 1
        self.lock.acquire()

    @actor
    def reader(self):
        taken = self.lock.acquire(blocking=False)
        if taken:
            self.lock.release()
            return True, None
        return False, self.x


@allowed("True, 1")
@allowed("True, 0", only="bounded, relaxed")
class LockedQuery(Litmus):
    """The lock is seen to be held by the writer, who wrote before. Is the write seen?"""

    x = 0

    def setup(self):
        self.lock = Lock()

    @actor
    def writer(self):
        self.x = 1
        self.lock.acquire()

    @actor
    def reader(self):
        return self.lock.locked(), self.x


@allowed("1, 0", only="bounded, relaxed")
class OneSide(Litmus):
    """Only the writer takes the lock. Can the reader see the flag without the data?"""

    x = 0
    y = 0

    def setup(self):
        self.lock = Lock()

    @actor
    def writer(self):
        with self.lock:
            self.x = 1
            self.y = 1

    @actor
    def reader(self):
        return self.y, self.x


@allowed("1, 0", only="bounded, relaxed")
class EmptySectionAsFence(Litmus):
    """The writer takes and releases a lock between the two writes. Is that a fence for others?"""

    x = 0
    y = 0

    def setup(self):
        self.lock = Lock()

    @actor
    def writer(self):
        self.x = 1
        with self.lock:
            pass
        self.y = 1

    @actor
    def reader(self):
        return self.y, self.x


@allowed("0, 0", only="bounded, relaxed")
class DifferentLocks(Litmus):
    """Store buffering with a lock around each access, but not the same one."""

    x = 0
    y = 0

    def setup(self):
        self.lock = Lock()
        self.other = Lock()

    @actor
    def first(self):
        with self.lock:
            self.x = 1
        with self.lock:
            return self.y

    @actor
    def second(self):
        with self.other:
            self.y = 1
        with self.other:
            return self.x


@allowed("BLOCKED, BLOCKED", "done, done")
class LockOrder(Litmus):
    """Two threads take two locks in opposite order. Can they wait for each other for ever?"""

    def setup(self):
        self.a = Lock()
        self.b = Lock()

    @actor
    def first(self):
        with self.a:
            with self.b:
                return "done"

    @actor
    def second(self):
        with self.b:
            with self.a:
                return "done"
