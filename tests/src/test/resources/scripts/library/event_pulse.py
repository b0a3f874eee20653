"""Clearing an event at once does not hold back those who were waiting for it."""

import threading
import time

event = threading.Event()
results = []


def waiter():
    results.append(event.wait(20))


threads = [threading.Thread(target=waiter) for _ in range(3)]
for t in threads:
    t.start()
time.sleep(0.3)
begin = time.perf_counter()
event.set()
event.clear()
for t in threads:
    t.join()
print(results, event.is_set(), time.perf_counter() - begin < 10)
