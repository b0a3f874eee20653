"""A thread builds an object and stores it in a global; another finds it there. May it be half built?

Verdict: safe in strict, bounded and relaxed, for what __init__ wrote before the store: an object is published whole,
         even through a race (initialisation safety). Later changes need synchronisation.
"""

import threading


class Point:
    def __init__(self, number):
        self.x = number
        self.y = -number
        self.history = [number]


current = Point(0)


def writer():
    global current
    for number in range(5_000):
        current = Point(number)


def reader(broken):
    for _ in range(5_000):
        point = current
        if point.x != -point.y or point.history != [point.x]:
            broken.append(point)


broken = []
threads = [threading.Thread(target=writer), threading.Thread(target=reader, args=(broken,))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert broken == []
print("5000 looks at objects published without a lock: all were whole")
