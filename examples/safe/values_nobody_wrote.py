"""b = a in one thread, a = b in another, both 0 at first: may both become 1, which nobody writes?

Verdict: safe in strict, bounded and relaxed: a read gives what somebody wrote, never a value out of thin air, and never
         parts of two values, whatever their kinds.
"""

import threading

a = 0
b = 0


def copy_a():
    global b
    for _ in range(20_000):
        b = a


def copy_b():
    global a
    for _ in range(20_000):
        a = b


def in_parallel(*works):
    threads = [threading.Thread(target=work) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


in_parallel(copy_a, copy_b)
assert (a, b) == (0, 0), (a, b)


class Box:
    pass


VALUES = (1, 2.5, "text", None, 1 << 80, (3, 4))


def write():
    """Values of several kinds, in one attribute and one element."""
    for number in range(30_000):
        box.value = VALUES[number % len(VALUES)]
        items[0] = VALUES[-number % len(VALUES)]


def read():
    for _ in range(30_000):
        assert_known(box.value)
        assert_known(items[0])


def assert_known(value):
    if value not in VALUES:
        unknown.append(value)


box = Box()
box.value = 1
items = [1]
unknown = []
in_parallel(write, write, read)
assert unknown == [], unknown[:3]
print("only values that were written")
