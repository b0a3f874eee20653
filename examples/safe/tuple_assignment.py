"""a, b = func(c): does another thread see both new values or both old ones?

Verdict: no, in no mode: these are two assignments, and a thread may look between them.
Instead: assign one tuple, which is one assignment, or take a lock on both sides.
"""

import threading

pair = (0, 0)


def writer():
    global pair
    for number in range(10_000):
        pair = (number, -number)


def reader(torn):
    for _ in range(10_000):
        a, b = pair
        if a != -b:
            torn.append((a, b))


torn = []
threads = [threading.Thread(target=writer), threading.Thread(target=reader, args=(torn,))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert torn == []
print("10000 reads of one tuple: its two halves always belonged together")
