log = []


def source(n):
    for i in range(n):
        log.append(i)
        yield i


z = zip(source(3), source(5))
print(log, next(z), log, list(z), log)
log.clear()
m = map(lambda x: log.append(("f", x)) or x * 2, source(2))
print(log, list(m), log)
log.clear()
print(any(x == 1 for x in source(5)), log, all(x < 1 for x in source(5)), log)
log.clear()
print(2 in source(10), log, next(filter(lambda x: x > 2, source(10))), log)
e = enumerate(source(2), 10**20)
print(list(e), max(source(4)), sum(source(4)), sorted(source(3), reverse=True), [*source(2)], {**dict(enumerate(source(2)))}, *source(2))


def failing():
    yield 1
    raise KeyError("in source")


for consumer in (list, tuple, set, sum, sorted, dict, "".join, max, lambda g: [*g], lambda g: {*g}, lambda g: (lambda *a: a)(*g), bytes, lambda g: [x for x in g], lambda g: list(map(str, g)), lambda g: list(zip(g, "ab")), enumerate, frozenset, all, any, lambda g: 5 in g, bytearray, lambda g: [].extend(g), lambda g: print(*g)):
    try:
        print(consumer(failing()).__class__.__name__)
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
calls = iter([1, 2, 0, 3])
print(list(iter(lambda: next(calls), 0)), next(calls))
r = reversed([1, 2, 3])
print(next(r), r.__length_hint__(), list(r), list(r))
l = [1, 2, 3]
it = iter(l)
next(it)
l.append(4)
print(list(it))
l.append(5)
print(list(it), next(it, "stays exhausted"))
z = zip([1, 2, 3], iter([1]))
print(list(z), list(z), list(zip(range(3), range(10, 20), "abc")), [a + b for a, b in zip([1, 2], [10, 20])])
