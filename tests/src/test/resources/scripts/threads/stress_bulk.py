"""Changes of several elements at once: seen whole or not at all, and nothing of another thread lost."""

import threading

ROUNDS = 150
SIZE = 300


def together(*works):
    barrier = threading.Barrier(len(works))
    failures = []

    def run(work):
        barrier.wait()
        try:
            work()
        except BaseException as e:
            failures.append(repr(e))

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return failures


def repeat(step):
    def work():
        for _ in range(ROUNDS):
            step()

    return work


def lengths(read):
    seen = set()

    def step():
        seen.add(len(read()))

    return seen, repeat(step)


def whole(name, read, *changes):
    seen, look = lengths(read)
    failures = together(look, *(repeat(change) for change in changes))
    print(name, sorted(seen - {0, SIZE}), failures)


ints = {i: i for i in range(SIZE)}
pairs = {(i, str(i)): i for i in range(SIZE)}
for kind, source in ("ints", ints), ("pairs", pairs):
    d, s = {}, set()
    keys = set(source)
    whole(f"dict update {kind}", lambda: d, lambda: d.update(source), d.clear)
    whole(f"dict copy {kind}", lambda: d.copy(), lambda: d.update(source), d.clear)
    whole(f"dict or {kind}", lambda: d | {}, lambda: d.update(source), d.clear)
    whole(f"set update {kind}", lambda: s, lambda: s.update(keys), s.clear)
    whole(f"set or {kind}", lambda: s | set(), lambda: s.update(keys), s.clear)
    whole(f"set xor {kind}", lambda: s, lambda: s.symmetric_difference_update(keys))
    whole(f"set minus {kind}", lambda: s, lambda: s.update(keys), lambda: s.difference_update(keys))
    whole(f"set and {kind}", lambda: s & keys, lambda: s.update(keys), lambda: s.intersection_update(()))
    s.clear()
    whole(f"difference {kind}", lambda: keys - s, lambda: s.update(keys), s.clear)

# an intersection keeps what another thread adds meanwhile, where it is allowed
s = set()
allowed = set(range(4_000))


def add():
    for i in range(4_000):
        s.add(i)


def keep():
    global s
    for _ in range(300):
        s &= allowed


print("intersection", together(add, keep), len(s))

# what is appended while another thread sorts stays
items = list(range(3_000))
errors = []


def sort():
    for _ in range(30):
        try:
            items.sort()
        except ValueError as e:
            errors.append(str(e))


def append():
    for i in range(4_000):
        items.append(i)


print("sort", together(sort, append), len(items), sorted(items) == sorted([*range(3_000), *range(4_000)]))
print(set(errors) <= {"list modified during sort"})
