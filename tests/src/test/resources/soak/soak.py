"""Soak: threads share containers, objects, classes and namespaces for some minutes.

    ./hoistpy tests/src/test/resources/soak/soak.py [minutes] [workers]

Each round starts new threads, each of which runs one of the works below some thousand times. After
the round everything that must be there is counted. Ends with a line of totals and exit code 0, or
with the first value that was lost or the first exception that nobody should see.
"""

import gc
import sys
import threading
import time
from collections import deque

MINUTES = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
WORKERS = int(sys.argv[2]) if len(sys.argv) > 2 else 2


class Failure(Exception):
    pass


def expect(what, found, wanted):
    if found != wanted:
        raise Failure(f"{what}: {found!r} instead of {wanted!r}")


class Node:
    kind = "node"

    def __init__(self, number):
        self.number = number


class Other(Node):
    kind = "other"


class Key:
    """Compares in Python code, which calls back and now and then raises."""

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number & 31

    def __eq__(self, other):
        if isinstance(other, Raising):
            raise KeyError(self.number)
        return isinstance(other, Key) and self.number == other.number


class Raising(Key):
    def __eq__(self, other):
        raise KeyError(self.number)

    __hash__ = Key.__hash__


class Round:
    """What one round's threads share."""

    def __init__(self, number):
        self.number = number
        self.lists = [[], [], []]
        self.table = {}
        # each hash is there, so that a key that raises is always compared
        self.keyed = {Key(-32 + i): None for i in range(32)}
        self.brief = {}
        self.members = set()
        self.batches = {}
        self.whole = set()
        self.queue = deque()
        self.data = bytearray()
        self.node = Node(number)
        self.space = {}
        self.taken = deque()
        self.Class = type("Shared", (Node,), {})


def lists(shared, worker, n):
    ints, mixed, popped = shared.lists
    for i in range(n):
        ints.append(i)
        mixed.append(i if i & 1 else str(i))
        popped.append(i)
        if i & 7 == 7:
            mixed[-1:] = []
            mixed.append(None)
            popped.insert(0, popped.pop())
            ints.reverse()


def dicts(shared, worker, n):
    for i in range(n):
        shared.table[worker, i] = i
        shared.members.add((worker, i))
        if i & 3 == 3:
            expect("pop", shared.table.pop((worker, i)), i)
            shared.members.discard((worker, i))
            shared.table.setdefault((worker, i), i)
            shared.members.add((worker, i))


def keys(shared, worker, n):
    for i in range(n // 20):
        shared.keyed[Key(worker * 1000 + i % 60)] = worker
        try:
            shared.keyed[Raising(i)] = None
        except KeyError:
            pass
        else:
            raise Failure("a key that cannot be compared was stored")
        shared.brief[Key(i)] = worker
        if i % 10 == 9:
            shared.brief.clear()


def ends(shared, worker, n):
    for i in range(n):
        shared.queue.append((worker, i))
        shared.data.append(worker)
        if i & 1:
            shared.taken.append(shared.queue.popleft())
        if i & 15 == 15:
            shared.data.pop()


def attributes(shared, worker, n):
    node = shared.node
    for i in range(n // 10):
        setattr(node, f"kept{worker}_{i % 40}", i)
        name = f"gone{worker}_{i % 7}"
        setattr(node, name, i)
        expect(name, getattr(node, name), i)
        delattr(node, name)
        if i % 5 == 0:
            node.__class__ = Other if i % 2 else Node
        expect("number", node.number, shared.number)


def classes(shared, worker, n):
    cls = shared.Class
    for i in range(n // 50):
        setattr(cls, f"name{worker}_{i % 30}", i)
        cls.counter = i
        expect("class attribute", getattr(cls(1), f"name{worker}_{i % 30}"), i)
        type(f"Sub{i}", (cls,), {"number": i})


def namespaces(shared, worker, n):
    for i in range(n // 100):
        exec(f"value{worker} = {i}\ndef f{worker}(): return value{worker}", shared.space)
        shared.space[f"other{worker}"] = i
        expect("exec", shared.space[f"f{worker}"](), i)


def wholes(shared, worker, n):
    """Changes of 64 elements at once, which nobody sees in part."""
    keys = set(range(worker * 64, worker * 64 + 64))
    batch = dict.fromkeys(keys, worker)
    for i in range(n // 40):
        shared.whole.update(keys)
        shared.batches.update(batch)
        for what, seen in ("set", shared.whole), ("dict", shared.batches):
            expect(what + " in part", (len(seen) % 64, len(list(seen)) % 64), (0, 0))
        expect("values", sum(dict(shared.batches.items()).values()) % 64, 0)
        shared.whole.difference_update(keys)


WORKS = [lists, dicts, keys, ends, attributes, classes, namespaces, wholes]


def check(shared, n):
    both = WORKERS * n
    expect("ints", len(shared.lists[0]), both)
    expect("sum of ints", sum(shared.lists[0]), WORKERS * n * (n - 1) // 2)
    expect("popped", sorted(shared.lists[2]), sorted(list(range(n)) * WORKERS))
    expect("dict", len(shared.table), both)
    expect("set", len(shared.members), both)
    expect("keys", len(shared.keyed), 32 + WORKERS * 60)
    expect("batches", (len(shared.batches), len(shared.whole)), (64 * WORKERS, 0))
    expect("queue", len(shared.queue) + len(shared.taken), both)
    expect("bytes", len(shared.data), both - WORKERS * (n // 16))
    for worker in range(WORKERS):
        for i in range(40):
            if not hasattr(shared.node, f"kept{worker}_{i}"):
                raise Failure(f"lost attribute kept{worker}_{i}")
        expect("other", shared.space[f"other{worker}"], n // 100 - 1)
    expect("class", shared.Class.counter, n // 50 - 1)


def main():
    n = 4000
    failures = []
    rounds = threads_run = 0
    end = time.monotonic() + MINUTES * 60

    def run(work, shared, worker):
        try:
            work(shared, worker, n)
        except BaseException as e:
            failures.append((work.__name__, e))

    while time.monotonic() < end:
        shared = Round(rounds)
        for work in WORKS:
            group = [
                threading.Thread(target=run, args=(work, shared, worker))
                for worker in range(WORKERS)
            ]
            # churn: threads that come and go beside the work
            group += [threading.Thread(target=int) for _ in range(140)]
            for thread in group:
                thread.start()
            for thread in group:
                thread.join()
            threads_run += len(group)
            for name, failure in failures:
                print(f"{name}: {type(failure).__name__}: {failure}")
                raise failure
        check(shared, n)
        rounds += 1
        if rounds % 50 == 0:
            gc.collect()
    print(f"{rounds} rounds, {threads_run} threads, nothing lost")


main()
