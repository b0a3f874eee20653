"""Threads that take from one iterator: each element goes to one of them; a generator is resumed by one at a time."""

import array
import collections
import itertools
import threading

N = 2_000


def drain(iterator, *, by_next):
    """What two threads take from the iterator, and what they raise."""
    taken = ([], [])
    raised = []
    barrier = threading.Barrier(2)

    def work(mine):
        barrier.wait()
        try:
            if by_next:
                while (item := next(iterator, None)) is not None:
                    mine.append(item)
            else:
                for item in iterator:
                    mine.append(item)
        except BaseException as e:
            raised.append(repr(e))

    threads = [threading.Thread(target=work, args=(mine,)) for mine in taken]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return taken[0] + taken[1], raised


numbers = list(range(1, N + 1))
iterators = {
    "list": lambda: iter(numbers),
    "tuple": lambda: iter(tuple(numbers)),
    "range": lambda: iter(range(1, N + 1)),
    "large range": lambda: iter(range(2**65, 2**65 + N)),
    "str": lambda: iter("x" * N),
    "bytes": lambda: iter(b"x" * N),
    "bytearray": lambda: iter(bytearray(b"x" * N)),
    "memoryview": lambda: iter(memoryview(b"x" * N)),
    "dict": lambda: iter(dict.fromkeys(numbers)),
    "items": lambda: iter(dict.fromkeys(numbers).items()),
    "set": lambda: iter(set(numbers)),
    "deque": lambda: iter(collections.deque(numbers)),
    "array": lambda: iter(array.array("q", numbers)),
    "reversed list": lambda: reversed(numbers),
    "reversed dict": lambda: reversed(dict.fromkeys(numbers)),
    "repeat": lambda: itertools.repeat("x", N),
    "product": lambda: itertools.product(range(60), range(60)),
    "permutations": lambda: itertools.permutations(range(7), 5),
    "combinations": lambda: itertools.combinations(range(13), 5),
}
for name, make in iterators.items():
    expected = sorted(make())
    outcomes = []
    for by_next in True, False:
        taken, raised = drain(make(), by_next=by_next)
        outcomes.append((sorted(taken) == expected, raised))
    print(name, len(expected), outcomes)

counter = itertools.count()
taken = ([], [])


def take(mine):
    for _ in range(N):
        mine.append(next(counter))


threads = [threading.Thread(target=take, args=(mine,)) for mine in taken]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("count", sorted(taken[0] + taken[1]) == list(range(2 * N)))


def generate():
    yield from range(N)


generator = generate()
taken = ([], [])
others = []


def resume(mine):
    while True:
        try:
            mine.append(next(generator))
        except StopIteration:
            return
        except ValueError as e:
            if str(e) != "generator already executing":
                others.append(e)


threads = [threading.Thread(target=resume, args=(mine,)) for mine in taken]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("generator", sorted(taken[0] + taken[1]) == list(range(N)), others)
