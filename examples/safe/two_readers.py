"""x = 1 in one thread, y = 1 in another: may one reader see only x and a second reader only y?

Verdict: strict   never: all see the two writes in one order.
         bounded  they may disagree, within one strip.
         relaxed  they may disagree.
Instead: make both Volatile, as here: volatile writes have one order for all threads.
"""

import threading

from hoistpy import Volatile

x: Volatile[int] = 0
y: Volatile[int] = 0


def write_x():
    global x
    start.wait()
    x = 1


def write_y():
    global y
    start.wait()
    y = 1


def read_x_first(seen):
    start.wait()
    seen["x first"] = (x, y)


def read_y_first(seen):
    start.wait()
    seen["y first"] = (y, x)


outcomes = set()
for _ in range(100):
    x, y = 0, 0
    start = threading.Barrier(4)
    seen = {}
    threads = [threading.Thread(target=write) for write in (write_x, write_y)]
    threads += [threading.Thread(target=read, args=(seen,)) for read in (read_x_first, read_y_first)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    outcomes.add((seen["x first"], seen["y first"]))
assert ((1, 0), (1, 0)) not in outcomes, outcomes
print("with volatiles no two readers disagreed;", len(outcomes), "outcomes seen")
