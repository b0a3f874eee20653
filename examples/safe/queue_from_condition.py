"""A queue of one's own, a list and a condition: does the getter see what the putter made?

Verdict: safe in strict, bounded and relaxed: the condition's lock orders both sides. The list needs no lock of its own,
         but what several calls do together does.
"""

import threading

items = []
condition = threading.Condition()


def put(count):
    for number in range(count):
        with condition:
            items.append({"number": number, "square": number * number})
            condition.notify()


def get(count, sums):
    for _ in range(count):
        with condition:
            while not items:
                condition.wait()
            item = items.pop(0)
        sums.append(item["square"] - item["number"] ** 2)


sums = []
threads = [threading.Thread(target=put, args=(2_000,)) for _ in range(2)]
threads += [threading.Thread(target=get, args=(2_000, sums)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert len(sums) == 4_000 and not any(sums) and not items
print("4000 items handed over whole")
