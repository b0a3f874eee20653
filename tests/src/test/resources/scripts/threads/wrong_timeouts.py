"""Timeouts that are too large, negative or no numbers, in every kind of wait."""

import _queue
import select
import threading
import time


def show(call):
    try:
        print("   ", call())
    except Exception as e:
        print("   ", type(e).__name__, e)


held = threading.Lock()
held.acquire()
free = threading.RLock()
filled = _queue.SimpleQueue()
infinity = float("inf")
for timeout in (1e10, 10**10, 10**30, -(10**30), 9223372036, 9223372036.5, 9223372037, infinity,
                -infinity, float("nan"), -1e30, -0.5, -1.0, None, [], 1j):
    print(timeout)
    filled.put(1)
    show(lambda: threading.Lock().acquire(True, timeout))
    show(lambda: free.acquire(True, timeout))
    show(lambda: held.acquire(False, timeout))
    if timeout is not None:
        show(lambda: filled.get(True, timeout))
        if not isinstance(timeout, (int, float)) or not 0 < timeout < 1e10:
            show(lambda: time.sleep(timeout))
    if timeout and not isinstance(timeout, complex) and not 0 < timeout < 1e10:
        show(lambda: select.select([], [], [], timeout))
for size in ("x", 1.5, 2**70, -(2**70), -1, 100):
    show(lambda: threading.stack_size(size))
print(time.gmtime(1e10).tm_year)
