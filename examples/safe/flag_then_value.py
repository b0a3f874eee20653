"""One thread writes b, then sets the flag a; another waits `while not a` and prints b. Always the new b?

Verdict: strict   safe.
         bounded  the loop ends, but b may be old: two plain locations have no order between threads.
         relaxed  the loop may not even end.
Instead: a: Volatile[bool]. Its write happens before the read that sees it; so does the write of b before it.
"""

import threading

from hoistpy import Volatile

a: Volatile[bool] = False
b = 1


def writer():
    global a, b
    b = 2
    a = True


def reader(seen):
    while not a:
        pass
    seen.append(b)


for _ in range(20):
    a, b, seen = False, 1, []
    threads = [threading.Thread(target=reader, args=(seen,)), threading.Thread(target=writer)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [2], seen
print("20 rounds with a volatile flag: the reader always saw b == 2")
