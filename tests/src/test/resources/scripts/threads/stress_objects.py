"""Attributes, classes, deques, bytearrays and generators used by two threads at once."""

import threading
from collections import deque


def both(*works):
    barrier = threading.Barrier(len(works))
    failures = []

    def run(work):
        barrier.wait()
        try:
            work()
        except BaseException as e:
            failures.append(repr(e))

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return failures


class Record:
    pass


class Other(Record):
    pass


# attributes added by two threads are all there, old ones keep what was written last
lost = 0
for round_ in range(25):
    record = Record()
    record.left = record.right = 0

    def add(side):
        def work():
            for i in range(12):
                setattr(record, f"{side}{i}", i)
                setattr(record, side, i)

        return work

    failures = both(add("left"), add("right"))
    lost += len(failures) + (record.left != 11) + (record.right != 11)
    lost += sum(getattr(record, f"{side}{i}", None) != i for side in ("left", "right") for i in range(12))
print("lost attributes:", lost)

# ... also while the class changes and other attributes go
record = Record()


def change_class():
    for _ in range(400):
        record.__class__ = Other
        record.__class__ = Record


def add_and_delete():
    for i in range(400):
        record.temporary = i
        assert record.temporary == i
        del record.temporary


def count_up():
    for i in range(400):
        record.count = i
        record.other = float(i)


print(both(change_class, add_and_delete, count_up), record.__class__.__name__, record.__dict__)

# names added to one class
class Space:
    pass


def add_names(k):
    def work():
        for i in range(120):
            setattr(Space, f"name{k}_{i}", i)

    return work


print(both(add_names(0), add_names(1)))
print(all(getattr(Space, f"name{k}_{i}") == i for k in (0, 1) for i in range(120)))

# both ends of a deque
queue = deque()
got = ([], [])
N = 10_000


def produce():
    for i in range(N):
        queue.append(i)
        queue.appendleft(-i)


def consume(mine):
    def work():
        while len(mine) < N:
            try:
                mine.append(queue.pop())
            except IndexError:
                pass

    return work


print(both(produce, consume(got[0]), consume(got[1])), len(queue), sum(got[0]) + sum(got[1]))

# bytearrays
data = bytearray()


def grow(byte):
    def work():
        for _ in range(5_000):
            data.append(byte)

    return work


print(both(grow(1), grow(2)), len(data), data.count(1), data.count(2))
bytes_got = ([], [])


def shrink(mine):
    def work():
        try:
            while True:
                mine.append(data.pop())
        except IndexError:
            pass

    return work


print(both(shrink(bytes_got[0]), shrink(bytes_got[1])), len(data), sum(bytes_got[0] + bytes_got[1]))


# a generator resumed by two threads
def numbers():
    yield from range(5_000)


shared = numbers()
taken = ([], [])
refusals = [0, 0]


def take(k):
    def work():
        while True:
            try:
                taken[k].append(next(shared))
            except ValueError as e:
                assert str(e) == "generator already executing", e
                refusals[k] += 1
            except StopIteration:
                return

    return work


print(both(take(0), take(1)), sorted(taken[0] + taken[1]) == list(range(5_000)))

# what a shared generator keeps belongs to everyone who resumes it
def collector():
    kept = []
    while True:
        kept.append((yield kept))


source = collector()
kept = next(source)
lock = threading.Lock()


def feed():
    for i in range(2_000):
        with lock:
            source.send(i)
        kept.append(i)


print(both(feed, feed), len(kept))

# a namespace that code runs in while others store into it
space = {}


def execute():
    for i in range(25):
        exec("value = %d" % i, space)


def fill():
    for i in range(1000):
        space["key%d" % i] = i


print(both(execute, fill), space["value"], sum(space["key%d" % i] for i in range(1000)))
