"""a = True, then at once a = False: does a thread that polls a notice?

Verdict: not promised in strict, bounded or relaxed, nor for a Volatile: the poller may look before and after.
Instead: count, or hand over an item for each time; a queue keeps them all.
"""

import queue
import threading

notices = queue.SimpleQueue()


def writer():
    for number in range(100):
        notices.put(number)


thread = threading.Thread(target=writer)
thread.start()
received = [notices.get() for _ in range(100)]
thread.join()
assert received == list(range(100))
print("a queue delivered all 100 notices, in order")
