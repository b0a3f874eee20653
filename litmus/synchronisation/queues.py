"""Queues: what is done before put() is seen after the get() of that item."""

from queue import Empty, LifoQueue, Queue, SimpleQueue

from hoistpy.litmus import Litmus, actor, allowed, forbidden


@allowed("item, 1")
@forbidden("item, 0")
class QueueGet(Litmus):
    """Data written before put(): is it seen after get()?"""

    data = 0

    def setup(self):
        self.queue = Queue()

    @actor
    def writer(self):
        self.data = 1
        self.queue.put("item")

    @actor
    def reader(self):
        return self.queue.get(), self.data


@allowed("item, 1")
@forbidden("item, 0")
class SimpleQueueGet(Litmus):
    """The same with the simplest queue."""

    data = 0

    def setup(self):
        self.queue = SimpleQueue()

    @actor
    def writer(self):
        self.data = 1
        self.queue.put("item")

    @actor
    def reader(self):
        return self.queue.get(), self.data


@allowed("1", "empty")
@forbidden("0")
class QueueGetNowait(Litmus):
    """get_nowait() either finds the item, and then sees the data, or raises Empty."""

    data = 0

    def setup(self):
        self.queue = Queue()

    @actor
    def writer(self):
        self.data = 1
        self.queue.put("item")

    @actor
    def reader(self):
        try:
            self.queue.get_nowait()
        except Empty:
            return "empty"
        return self.data


@allowed("2, 1", "1, 2")
@forbidden("1, 1", "2, 2")
class LifoOrder(Litmus):
    """Two items in a stack: does each come out once, in either order?"""

    def setup(self):
        self.queue = LifoQueue()

    @actor
    def writer(self):
        self.queue.put(1)
        self.queue.put(2)

    @actor
    def reader(self):
        return self.queue.get(), self.queue.get()


@allowed("1")
@forbidden("0")
class BoundedQueue(Litmus):
    """A full queue: does the put that had to wait see what was done before the get?"""

    data = 0

    def setup(self):
        self.queue = Queue(1)
        self.queue.put("first")

    @actor
    def consumer(self):
        self.data = 1
        self.queue.get()

    @actor
    def producer(self):
        self.queue.put("second")
        return self.data


@allowed("1")
@forbidden("0")
class QueueJoin(Litmus):
    """Does join() see what was done before task_done()?"""

    data = 0

    def setup(self):
        self.queue = Queue()
        self.queue.put("task")

    @actor
    def worker(self):
        self.queue.get()
        self.data = 1
        self.queue.task_done()

    @actor
    def waiter(self):
        self.queue.join()
        return self.data
