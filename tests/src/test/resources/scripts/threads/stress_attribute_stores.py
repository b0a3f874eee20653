"""A store into an attribute stays, whatever other threads do to the other attributes of the object."""

import threading


class Plain:
    def __init__(self):
        self.first = 0
        self.second = 0


class Slotted:
    __slots__ = ("first", "second", "__dict__")

    def __init__(self):
        self.first = 0
        self.second = 0


class Other(Plain):
    pass


def write(shared, name, rounds, lost):
    """The only writer of its attribute reads what it wrote."""
    done = 0
    if name == "first":
        for i in range(rounds):
            shared.first = i
            if shared.first != i:
                lost.append((name, i))
            done += 1
    else:
        for i in range(rounds):
            shared.second = i
            if shared.second != i:
                lost.append((name, i))
            done += 1
    return done


def add_and_delete(shared, rounds):
    for i in range(rounds):
        name = "extra%d" % (i % 20)
        setattr(shared, name, i)
        setattr(shared, name, float(i))
        delattr(shared, name)


def change_class(shared, rounds):
    for i in range(rounds):
        shared.__class__ = Other if i % 2 else Plain


def widen(shared, rounds):
    """Another object of the class gets values of another kind, which may move its attributes."""
    for i in range(rounds):
        fresh = type(shared)()
        fresh.first = "text"
        fresh.second = None
        vars(fresh)


def together(cls, others):
    shared = cls()
    lost = []
    # Long enough that the stores are compiled when the other threads begin.
    threads = [
        threading.Thread(target=write, args=(shared, "first", 30_000, lost)),
        threading.Thread(target=write, args=(shared, "second", 30_000, lost)),
    ]
    for thread in threads:
        thread.start()
    write(cls(), "first", 5_000, lost)
    more = [threading.Thread(target=other, args=(shared, 100)) for other in others]
    for thread in more:
        thread.start()
    for thread in threads + more:
        thread.join()
    rest = sorted(name for name in vars(shared) if name.startswith("extra"))
    print(cls.__name__, lost[:3], shared.first, shared.second, rest)


for _ in range(1):
    together(Plain, [widen])
    together(Plain, [add_and_delete])
    together(Plain, [change_class])
    together(Slotted, [add_and_delete, widen])
together(Plain, [add_and_delete, change_class, widen])
