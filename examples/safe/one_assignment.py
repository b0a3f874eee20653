"""Is an assignment atomic? Can a reader see half of it?

Verdict: safe in strict, bounded and relaxed: a read gives one value that some thread wrote, whole; never a mix of two
         writes, never one out of thin air. Whether it is the newest is another question: see flag_then_value.py.
"""

import threading

VALUES = [0, 1 << 62, 1 << 200, 0.5, "text", ("a", "tuple"), None]
x = VALUES[0]


def writer():
    global x
    for number in range(20_000):
        x = VALUES[number % len(VALUES)]


def reader(strange):
    for _ in range(20_000):
        value = x
        if value not in VALUES:
            strange.append(value)


strange = []
threads = [threading.Thread(target=writer), threading.Thread(target=reader, args=(strange,))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert strange == []
print("20000 reads of a global of changing type: each gave a value that was written")
