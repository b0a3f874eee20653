"""x += 1 from several threads: is every increment counted?

Verdict: no, in no mode (nor on CPython): it is a read, an addition and a write. A Volatile does not help.
Instead: AtomicInt or an Atomic annotation, which make it one step, or a lock.
"""

import threading

from hoistpy import AtomicInt

plain = 0
atomic = AtomicInt()
locked = 0
lock = threading.Lock()


def work():
    global plain, locked
    for _ in range(5_000):
        plain += 1
        atomic.incr()
        with lock:
            locked += 1


threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert atomic == 15_000 and locked == 15_000
print(f"of 15000: plain {plain}, atomic {atomic}, with a lock {locked}")
