"""Do appends to one list, stores to one dict and adds to one set from several threads get lost, or break it?

Verdict: safe in strict, bounded and relaxed: each such operation is one atomic step.
"""

import collections
import threading

items, table, numbers, ends = [], {}, set(), collections.deque()


def work(number):
    for i in range(number * 2_000, (number + 1) * 2_000):
        items.append(i)
        table[i] = i
        numbers.add(i)
        ends.appendleft(i)


threads = [threading.Thread(target=work, args=(number,)) for number in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
everything = list(range(6_000))
assert sorted(items) == sorted(table) == sorted(numbers) == sorted(ends) == everything
print("3 threads, 6000 operations on each of list, dict, set and deque: none lost")
