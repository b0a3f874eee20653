"""An OrderedDict that threads change together: nothing lost, nothing twice, one order."""

import threading
from collections import OrderedDict

ROUNDS = 4000
KEYS = 50


def together(*works):
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


def consistent(od):
    keys = list(od)
    return (
        len(keys) == len(od) == len(set(keys))
        and keys == list(reversed(od))[::-1]
        and [od[key] for key in keys] == list(od.values())
    )


def queue(make, last):
    """Each thread adds its own entries and takes whatever comes out."""
    od = make()
    taken = [], []

    def work(me):
        def run():
            for i in range(ROUNDS):
                od[me, i] = i
                if i % 3:
                    taken[me].append(od.popitem(last)[0])

        return run

    failures = together(work(0), work(1))
    everything = taken[0] + taken[1] + list(od)
    wanted = {(me, i) for me in range(2) for i in range(ROUNDS)}
    print(failures or len(everything) == len(wanted) and set(everything) == wanted, consistent(od))


def reorder(make):
    """Keys that are only moved are there all the time."""
    od = make((i, str(i)) for i in range(KEYS))
    missing = []

    def move(last):
        def run():
            for i in range(ROUNDS):
                od.move_to_end(i * 7 % KEYS, last)

        return run

    def look():
        for i in range(2 * ROUNDS):
            key = i % KEYS
            if key not in od or od[key] != str(key) or od.get(key) is None:
                missing.append(key)

    failures = together(move(True), move(True), look)
    failures += together(move(True), move(False), look)
    print(failures or missing or sorted(od) == list(range(KEYS)), consistent(od))


def mixed(make):
    """Everything at once; the kept keys stay, and the order stays one."""
    od = make((i, i) for i in range(KEYS))

    def add_and_remove(me):
        def run():
            for i in range(ROUNDS // 4):
                od[me, i] = i
                od.move_to_end(i % KEYS, i % 2)
                od.setdefault((me, -1 - i), i)
                od.move_to_end((me, i))
                od.pop((me, i))
                del od[me, -1 - i]

        return run

    def copy():
        for _ in range(ROUNDS // 40):
            other = OrderedDict(od) if make is OrderedDict else dict(od.items())
            if not set(range(KEYS)) <= set(list(other)) or not len(other) == len(list(other)):
                raise ValueError("torn copy")

    failures = together(add_and_remove("a"), add_and_remove("b"), copy)
    print(failures or sorted(od) == list(range(KEYS)), consistent(od))


class Derived(OrderedDict):
    pass


for make in OrderedDict, Derived:
    print(make.__name__)
    queue(make, True)
    queue(make, False)
    reorder(make)
    mixed(make)
