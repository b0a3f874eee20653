# What queue.SimpleQueue says to arguments, and a subclass whose __init__ takes its own.
import queue


def show(make):
    try:
        print(make().get_nowait())
    except (TypeError, queue.Empty) as e:
        print(type(e).__name__, e)


class Named(queue.SimpleQueue):
    def __init__(self, *names, first=None):
        super().__init__()
        self.put((names, first))


class Plain(queue.SimpleQueue):
    pass


for cls in queue.SimpleQueue, Plain, Named:
    show(lambda: cls())
    show(lambda: cls(1))
    show(lambda: cls(first=2))
    show(lambda: cls(1, first=2))
    show(lambda: queue.SimpleQueue.__new__(cls, 1))
