"""Starting and joining threads, and futures."""

from concurrent.futures import Future, ThreadPoolExecutor
from threading import Thread

from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


@allowed("1, 1")
@forbidden("1, 0", "0, 1", "0, 0")
class StartAndJoin(Litmus):
    """Does a new thread see what was written before start(), and join() what the thread wrote?"""

    x = 0
    y = 0
    seen = 0

    def child(self):
        self.seen = self.x
        self.y = 1

    @actor
    def parent(self):
        self.x = 1
        thread = Thread(target=self.child)
        thread.start()
        thread.join()
        return self.seen, self.y

    @actor
    def bystander(self):
        pass


@allowed("0", "1")
class TimedJoin(Litmus):
    """A join() that may time out: can the thread's write be missed afterwards?"""

    y = 0

    def child(self):
        self.y = 1

    @actor
    def parent(self):
        thread = Thread(target=self.child)
        thread.start()
        thread.join(timeout=0.001)
        return self.y

    @actor
    def bystander(self):
        pass


@allowed("False, 1", "True, 0", "True, 1")
@forbidden("False, 0")
class IsAlive(Litmus):
    """is_alive() says that the thread has ended. Is its write seen?"""

    y = 0

    def child(self):
        self.y = 1

    @actor
    def parent(self):
        thread = Thread(target=self.child)
        thread.start()
        return thread.is_alive(), self.y

    @actor
    def bystander(self):
        pass


@allowed("5, 1")
@forbidden("5, 0")
class FutureResult(Litmus):
    """Does whoever gets the result see what was written before it was set?"""

    data = 0

    def setup(self):
        self.future = Future()

    @actor
    def worker(self):
        self.data = 1
        self.future.set_result(5)

    @actor
    def waiter(self):
        return self.future.result(), self.data


@allowed("True, 1", "False, 0", "False, 1")
@forbidden("True, 0")
class FutureDone(Litmus):
    """done() says True. Is what was written before the result seen?"""

    data = 0

    def setup(self):
        self.future = Future()

    @actor
    def worker(self):
        self.data = 1
        self.future.set_result(5)

    @actor
    def waiter(self):
        return self.future.done(), self.data


@allowed("3")
@forbidden("1", "2")
class TwoChildren(Litmus):
    """Each actor starts a thread that writes its own location: is everything there in the end?"""

    x = 0
    y = 0

    def one(self):
        self.x = 1

    def two(self):
        self.y = 2

    @actor
    def first(self):
        thread = Thread(target=self.one)
        thread.start()
        thread.join()

    @actor
    def second(self):
        thread = Thread(target=self.two)
        thread.start()
        thread.join()

    @arbiter
    def final(self):
        return self.x + self.y


@allowed("2, 1, 1")
@forbidden("2, 0, 1", "2, 1, 0")
class Submit(Litmus):
    """A task sees what was written before submit(), and result() what the task wrote."""

    before = 0
    seen = 0
    after = 0

    def task(self, number):
        self.seen = self.before
        self.after = 1
        return number + 1

    @actor
    def parent(self):
        self.before = 1
        with ThreadPoolExecutor(1) as executor:
            future = executor.submit(self.task, 1)
        return future.result(), self.seen, self.after

    @actor
    def bystander(self):
        pass
