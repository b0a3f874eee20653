"""Which library calls hand data from one thread to another, so that it needs no further protection?

Verdict: safe in strict, bounded and relaxed: start and join, put and get, submit and result, a lock's release and its
         next acquire, a semaphore, a barrier, a latch.
"""

import concurrent.futures
import queue
import threading

import hoistpy

box = {}

thread = threading.Thread(target=lambda: box.update(joined=1))
thread.start()
thread.join()

items = queue.Queue(maxsize=1)
thread = threading.Thread(target=lambda: (box.update(queued=2), items.put(None)))
thread.start()
items.get()
assert box["queued"] == 2
thread.join()

with concurrent.futures.ThreadPoolExecutor(2) as pool:
    box["submitted"] = 3
    assert pool.submit(lambda: box["submitted"]).result() == 3

barrier = threading.Barrier(2)
thread = threading.Thread(target=lambda: (box.update(arrived=4), barrier.wait()))
thread.start()
barrier.wait()
assert box["arrived"] == 4
thread.join()

latch = hoistpy.CountDownLatch(1)
thread = threading.Thread(target=lambda: (box.update(counted=5), latch.count_down()))
thread.start()
latch.wait()
assert box["counted"] == 5
thread.join()
print("join, get, result, barrier and latch: each showed what was written before", sorted(box.values()))
