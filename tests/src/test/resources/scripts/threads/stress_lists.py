"""No update of a shared list is lost, whichever operations two threads mix."""

import threading


def both(*works):
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


N = 20_000

# appends of one kind, and of kinds that make the list change its representation
ints, mixed = [], []


def append_ints():
    for i in range(N):
        ints.append(i)


def append_mixed():
    for i in range(N // 2):
        mixed.append(i)
        mixed.append(i + 0.5)


print(both(append_ints, append_ints), len(ints), sum(ints) == N * (N - 1))
print(both(append_mixed, append_mixed), len(mixed))
print(len([x for x in mixed if isinstance(x, float)]))

# every element is popped exactly once
taken = ([], [])


def pop_into(mine):
    def work():
        try:
            while True:
                mine.append(ints.pop())
        except IndexError:
            pass

    return work


print(both(pop_into(taken[0]), pop_into(taken[1])), len(ints))
print(len(taken[0]) + len(taken[1]), sum(taken[0]) + sum(taken[1]) == N * (N - 1))

# inserts, removals at both ends, slices
work_list = [0] * 10


def insert_and_pop():
    for i in range(2_000):
        work_list.insert(i % 7, i)
        work_list.pop(0)


def extend_and_delete():
    for i in range(2_000):
        work_list.extend([i, i])
        del work_list[-2:]


print(both(insert_and_pop, insert_and_pop), len(work_list))
work_list[:] = [0] * 10
print(both(insert_and_pop, extend_and_delete), len(work_list))

# an index from the end is that of one moment
last = [0] * 3


def store_last():
    for i in range(20_000):
        last[-1] = i
        last[-3:-2] = [i]


def grow_and_shrink():
    for i in range(20_000):
        last.append(i)
        del last[-1]


print(both(store_last, grow_and_shrink), len(last))

# whole-list operations stay whole
whole = [1, 2]


def double_whole():
    for _ in range(10):
        whole.extend(whole)


print(both(double_whole), len(whole))
flips = list(range(10))


def reverse_flips():
    for _ in range(2_001):
        flips.reverse()


seen = set()


def look_at_flips():
    for _ in range(2_000):
        seen.add(tuple(flips[:]))


print(both(reverse_flips, look_at_flips), flips)
print(seen <= {tuple(range(10)), tuple(range(9, -1, -1))})

# elements equal only by Python code, which calls back into the list
class Same:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        len(pool)
        return isinstance(other, Same) and self.n == other.n

    def __hash__(self):
        return self.n


pool = [Same(i % 50) for i in range(1000)]


def remove_half(start):
    def work():
        for i in range(500):
            pool.remove(Same((start + i) % 50))

    return work


print(both(remove_half(0), remove_half(25)), pool)
