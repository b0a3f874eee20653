"""One object under two names: may a reader see a new value of an attribute and then the old one?

Verdict: strict   never.
         bounded  within one strip, if it reads through two names: reads of one location may be reordered.
         relaxed  it may.
Instead: make the attribute Volatile in its class, as here.
"""

import threading

from hoistpy import Volatile


class Cell:
    value: Volatile[int]

    def __init__(self):
        self.value = 0


def writer(cell):
    for number in range(1, 10_000):
        cell.value = number


def reader(one, other, backwards):
    for _ in range(10_000):
        first = one.value
        second = other.value
        third = one.value
        if not first <= second <= third:
            backwards.append((first, second, third))


cell = Cell()
backwards = []
threads = [
    threading.Thread(target=writer, args=(cell,)),
    threading.Thread(target=reader, args=(cell, cell, backwards)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert backwards == []
print("10000 reads through two names: no old value came back")
