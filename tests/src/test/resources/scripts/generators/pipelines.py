import itertools


def naturals(start=0):
    while True:
        yield start
        start += 1


def primes():
    found = []
    for n in naturals(2):
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n


def take(n, items):
    return [x for x, _ in zip(items, range(n))]


def coroutine(function):
    def start(*args):
        g = function(*args)
        next(g)
        return g
    return start


@coroutine
def averager():
    total = count = 0
    average = None
    while True:
        total += yield average
        count += 1
        average = total / count


@coroutine
def broadcast(*targets):
    while True:
        value = yield
        for target in targets:
            target.send(value)


@coroutine
def printer(name):
    try:
        while True:
            print(name, (yield))
    except GeneratorExit:
        print(name, "closed")


print(take(10, primes()))
a = averager()
print(a.send(10), a.send(20), a.send(60))
p, q = printer("p"), printer("q")
b = broadcast(p, q)
b.send(1)
b.send("two")
b.close()
p.close()
q.close()
g = (x * y for x in range(3) for y in range(x, 3) if (x + y) % 2 == 0)
print(list(g), list(g))
print(sum(x for x in range(10)), sorted((c for c in "hello"), reverse=True), ",".join(str(i) for i in range(3)))
print(g.__name__, naturals.__name__, type(g).__name__, g.gi_running, g.gi_frame, naturals().gi_code.co_name)
evens = filter(lambda n: n % 2 == 0, naturals())
print(list(itertools.islice(evens, 5)), next(evens))
lazy = (print("evaluated", x) for x in print("source now") or [1])
print("made")
next(lazy)
print([*map(lambda g: next(g), [naturals(i) for i in range(3)])])


def permutations(items):
    if not items:
        yield ()
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield (item, *rest)


print(list(permutations((1, 2, 3))), sum(1 for _ in permutations(tuple(range(6)))))


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(" ".join(hanoi(3)))
