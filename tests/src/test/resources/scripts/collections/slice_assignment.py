"""Slices of lists of ints, floats and anything else, replaced by what lists, tuples, iterators and the list itself give."""

import hashlib
import random

random.seed(5)


def val(kind):
    return random.randrange(9) if kind == 0 else random.random() if kind == 1 else "s%d" % random.randrange(9)


def lst(n, kind):
    return [val(kind) for _ in range(n)]


out = []
for step in range(2500):
    k, k2 = random.randrange(4), random.randrange(4)
    a = lst(random.randrange(8), k if k < 3 else random.randrange(3))
    b = lst(random.randrange(8), k2 if k2 < 3 else random.randrange(3))
    i, j = random.choice([None, *range(-9, 10)]), random.choice([None, *range(-9, 10)])
    s = random.choice([None, None, 1, 2, -1, -3])
    src = random.choice([b, tuple(b), iter(b), a, a[::-1], range(3), {1: 2}])
    try:
        a[i:j:s] = src
    except ValueError as e:
        out.append(str(e))
    out.append(repr(a))
    a.append(1)
    a[len(a) :] = [2.5, "x"]
    out.append(repr(a))
print(len(out), hashlib.md5("\n".join(out).encode()).hexdigest())
