"""Takeuchi's function on the lengths of linked lists: calls and attribute reads."""

from harness import main


class Element:
    def __init__(self, value):
        self.value = value
        self.next = None

    def length(self):
        if self.next is None:
            return 1
        return 1 + self.next.length()


def make_list(length):
    if length == 0:
        return None
    element = Element(length)
    element.next = make_list(length - 1)
    return element


def is_shorter(x, y):
    while y is not None:
        if x is None:
            return True
        x = x.next
        y = y.next
    return False


def tail(x, y, z):
    if is_shorter(y, x):
        return tail(tail(x.next, y, z), tail(y.next, z, x), tail(z.next, x, y))
    return z


def benchmark(rounds=1500):
    total = 0
    for _ in range(rounds):
        total += tail(make_list(15), make_list(10), make_list(6)).length()
    return total


EXPECTED = 10 * 1500

if __name__ == "__main__":
    main("list", benchmark, EXPECTED)
