"""Dicts and sets of two threads: nothing lost, with keys that compare in Python code."""

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


N = 3_000
d, s = {}, set()


def store(k):
    def work():
        for i in range(N):
            d[k, i] = i
            s.add((k, i))

    return work


print(both(store(0), store(1)), len(d), len(s))
print(all(d[k, i] == i for k in (0, 1) for i in range(0, N, 37)))

popped = ([], [])


def pop_items(mine):
    def work():
        try:
            while True:
                mine.append(d.popitem()[0])
        except KeyError:
            pass

    return work


print(both(pop_items(popped[0]), pop_items(popped[1])), len(d), len(set(popped[0] + popped[1])))


def pop_set(mine):
    def work():
        try:
            while True:
                mine.append(s.pop())
        except KeyError:
            pass

    return work


popped = ([], [])
print(both(pop_set(popped[0]), pop_set(popped[1])), len(s), len(set(popped[0] + popped[1])))

# setdefault and pop agree on one winner
winners = {}
wins = [0, 0]


def claim(k):
    def work():
        for i in range(1_500):
            if winners.setdefault(i, k) == k:
                wins[k] += 1

    return work


print(both(claim(0), claim(1)), len(winners), sum(wins))


def unclaim(k):
    def work():
        for i in range(1_500):
            if winners.pop(i, None) is not None:
                wins[k] -= 1

    return work


print(both(unclaim(0), unclaim(1)), len(winners), sum(wins))


# keys whose code runs during every operation
class Key:
    calls = 0

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 16

    def __eq__(self, other):
        Key.calls += 1
        len(keyed)
        if Key.calls % 5 == 0:
            keyed[Key.calls % 3] = Key.calls  # the table changes under the search
        return isinstance(other, Key) and self.n == other.n


keyed = {}
keys = ([Key(i) for i in range(0, 100)], [Key(i) for i in range(100, 200)])


def store_keys(mine):
    def work():
        for _ in range(3):
            for key in mine:
                keyed[key] = key.n

    return work


print(both(store_keys(keys[0]), store_keys(keys[1])))
print(sorted(k.n for k in keyed if isinstance(k, Key)) == list(range(200)))


class Bad:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ValueError("no comparison")


bad = {Bad(): 0}
raised = [0, 0]


def compare_bad(k):
    def work():
        for _ in range(500):
            try:
                bad[Bad()] = 1
            except ValueError:
                raised[k] += 1

    return work


print(both(compare_bad(0), compare_bad(1)), len(bad), raised)

# a dict that is replaced whole by update reads as one or the other
pairs = {"a": 0, "b": 0}
one, two = {"a": 1, "b": 1}, {"a": 2, "b": 2}
torn = []


def update_with(other):
    def work():
        for _ in range(600):
            pairs.update(other)

    return work


def look():
    for _ in range(600):
        seen = pairs.copy()
        if seen["a"] != seen["b"]:
            torn.append(seen)


print(both(update_with(one), update_with(two), look), torn[:3])

# iteration beside changes: an error or a view, never anything else
steps = {i: i for i in range(100)}


def iterate():
    for _ in range(100):
        try:
            for key in steps:
                assert isinstance(key, int), key
        except RuntimeError:
            pass


def change():
    for i in range(1_500):
        steps[i + 1000] = i
        del steps[i + 1000]


print(both(iterate, change), len(steps))
