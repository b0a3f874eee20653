"""r1 = x; r2 = x, while another thread counts x up: may r2 be older than r1?

Verdict: strict   never.
         bounded  within one strip of a loop it may; across strips, calls into the library and locks never.
         relaxed  it may.
Instead: a Volatile, as here: its reads and writes have one order for all threads.
"""

import threading

from hoistpy import Volatile

x: Volatile[int] = 0


def writer():
    global x
    for number in range(10_000):
        x = number


def reader(backwards):
    for _ in range(10_000):
        first = x
        second = x
        if second < first:
            backwards.append((first, second))


backwards = []
threads = [threading.Thread(target=writer), threading.Thread(target=reader, args=(backwards,))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert backwards == []
print("10000 pairs of volatile reads: the second was never older")
