"""a = 1 then b = 2 in one thread: can another one print a=0, b=2?

Verdict: strict   never.
         bounded  it can: plain writes and reads of different locations may be reordered.
         relaxed  it can.
Instead: make b Volatile, as here: whoever reads 2 sees everything that was written before.
"""

import threading

from hoistpy import Volatile

a = 0
b: Volatile[int] = 0


def writer():
    global a, b
    a = 1
    b = 2


def reader(seen):
    for _ in range(100):
        late = b
        seen.add((a, late))


outcomes = set()
for _ in range(30):
    a, b = 0, 0
    seen = set()
    threads = [threading.Thread(target=reader, args=(seen,)), threading.Thread(target=writer)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    outcomes |= seen
assert (0, 2) not in outcomes, outcomes
print("a volatile b: seen", sorted(outcomes), "but never (0, 2)")
