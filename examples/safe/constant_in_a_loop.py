"""May the compiler read GLOBAL_CONSTANT, or an attribute in a helper, once for a whole loop?

Verdict: it may, in bounded (for a strip of iterations at a time) and relaxed; in strict it reads every time. A thread
         that changes the value is seen late, never wrongly: each comparison uses a value that somebody wrote.
Why:     code that runs in one thread cannot tell, and code that shares the value without synchronisation was not
         promised more. A change at a synchronisation point (here: start) is always seen.
"""

import threading


class Wanted:
    def __init__(self, value):
        self.value = value


GLOBAL_CONSTANT = 3
wanted = Wanted(3)
my_list = [number % 10 for number in range(5000)]


def helper(items, index, x):
    return items[index] == x.value


def count():
    found = 0
    for i in range(len(my_list)):
        if my_list[i] == GLOBAL_CONSTANT and helper(my_list, i, wanted):
            found += 1
    return found


assert count() == 500
GLOBAL_CONSTANT = wanted.value = 20
results = []
thread = threading.Thread(target=lambda: results.append(count()))
thread.start()
thread.join()
assert results == [0]
print("what was written before start() is what the thread compares with")
