"""Every statement and expression of the language inside a hot loop, each in a function of its own.

What one of them makes the compiler give up on shows here by the name of the function.
"""
ROUNDS = 300
CHECKS = []


def check(function):
    CHECKS.append(function)
    return function


@check
def closures_in_loops(n):
    total = 0
    for i in range(n):
        row = i * 2
        add = lambda x: x + row
        total += add(i)
    return total


@check
def defaults_in_loops(n):
    total = 0
    for i in range(n):
        def scaled(x, by=i, *, offset=i + 1):
            return x * by + offset
        total += scaled(2) + scaled(3, offset=0)
    return total


@check
def annotated_functions(n):
    count = 0
    for i in range(n):
        def f(x: int, *rest: str, key: float = 1.5, **more) -> list[int]:
            return [x]
        count += len(f.__annotations__) + f(i)[0]
    return count


@check
def classes_in_loops(n):
    total = 0
    for i in range(n // 10):
        class Point:
            scale = i
            def __init__(self, x):
                self.x = x * self.scale
        class Child(Point, **{}):
            pass
        total += Child(3).x
    return total


@check
def unpacking(n):
    a, b, items = 0, 1, []
    for i in range(n):
        a, b = b, (a + b) % 1000
        (c, [d, e]), *rest = (i, (i + 1, i + 2)), 4, 5
        first, *middle, last = range(5)
        items = [*rest, *middle, c + d + e, first, last]
    return a, b, items


@check
def nested_loops(n):
    found = []
    for i in range(n // 10):
        for j in (1, 2, 3):
            if (i + j) % 7 == 0:
                continue
            if j == 3 and i % 5 == 0:
                break
            found.append(i * j)
        else:
            found.append(-i)
    return sum(found)


@check
def while_loops(n):
    i = k = 0
    while True:
        i += 1
        while k < i:
            k += 3
        else:
            k -= 1
        if i >= n:
            break
    return i, k


@check
def comprehensions(n):
    rows = [[i * j for j in range(4) if j != 2] for i in range(n // 10)]
    table = {i: {k for k in row} for i, row in enumerate(rows)}
    pairs = ((x, y) for x in range(5) for y in range(x))
    late = [lambda: i for i in range(3)]
    return sum(map(sum, rows)), len(table), list(pairs)[-1], [f() for f in late]


@check
def exceptions(n):
    log = 0
    for i in range(n):
        try:
            try:
                if i % 3 == 0:
                    raise ValueError(i)
                if i % 3 == 1:
                    {}[i]
            except ValueError as e:
                log += e.args[0]
            except KeyError:
                raise RuntimeError from None
            else:
                log += 1
            finally:
                log += 2
        except RuntimeError:
            log -= 1
    return log


@check
def returns_from_finally(n):
    def once(i):
        for j in range(3):
            try:
                if j == i % 3:
                    return j
            finally:
                if i % 5 == 0:
                    continue
        return -1
    return [once(i) for i in range(n)].count(-1)


@check
def exception_groups(n):
    seen = 0
    for i in range(n // 20):
        try:
            raise ExceptionGroup("g", [ValueError(i), TypeError(i)])
        except* ValueError as group:
            seen += len(group.exceptions)
        except* TypeError:
            seen += 10
    return seen


@check
def context_managers(n):
    entered = []

    class Manager:
        def __init__(self, i):
            self.i = i
        def __enter__(self):
            entered.append(self.i)
            return self.i
        def __exit__(self, *details):
            entered.pop()

    class Swallow:
        def __enter__(self):
            return self
        def __exit__(self, kind, value, traceback):
            return kind is ZeroDivisionError

    total = 0
    for i in range(n // 10):
        with Manager(i) as a, Swallow():
            total += a
            if i % 4 == 0:
                1 / 0
            total += len(entered)
    return total, entered


@check
def generators(n):
    def numbers(limit):
        sent = None
        for i in range(limit):
            try:
                sent = yield i if sent is None else sent
            finally:
                pass

    def chained(limit):
        got = yield from numbers(limit)
        yield got
        yield from (i for i in range(3))

    total = 0
    for value in chained(n):
        total += value or 0
    g = numbers(5)
    next(g)
    return total, g.send(9), next(g), g.close()


@check
def coroutines(n):
    async def one(i):
        return i

    async def ticks(limit):
        for i in range(limit):
            yield await one(i)

    class Scope:
        async def __aenter__(self):
            return 1
        async def __aexit__(self, *details):
            return False

    async def main():
        total = 0
        async for i in ticks(n // 10):
            async with Scope() as s:
                total += i + s
        return total + sum([i async for i in ticks(3)])

    running = main()
    try:
        while True:
            running.send(None)
    except StopIteration as stop:
        return stop.value


@check
def patterns(n):
    def kind(value):
        match value:
            case 0 | 1:
                return "small"
            case int(x) if x > 100:
                return "large"
            case [a, *rest]:
                return len(rest) + a
            case {"k": v, **more}:
                return v + len(more)
            case complex(real=r, imag=0):
                return r
            case str() as s:
                return s
            case _:
                return None
    values = (0, 1, 500, 7, [1, 2, 3], {"k": 5, "m": 6}, 2 + 0j, "text", None)
    return [kind(values[i % len(values)]) for i in range(n)][-9:]


@check
def calls_of_all_shapes(n):
    def f(a, b=2, /, c=3, *args, d=4, **rest):
        return a + b + c + d + len(args) + len(rest)
    total, args, more = 0, (1, 2), {"d": 5, "z": 6}
    for i in range(n):
        total += f(i) + f(i, 1) + f(i, *args) + f(i, **more) + f(*args, i, 7, x=1, **more)
    return total


@check
def attributes_and_items(n):
    class Thing:
        count = 0
        __slots__ = ("value", "__dict__")
        @property
        def double(self):
            return self.value * 2
        def __getattr__(self, name):
            return len(name)
        def __getitem__(self, key):
            return key
    thing, data = Thing(), {"a": [1, 2, 3]}
    total = 0
    for i in range(n):
        thing.value = i
        thing.extra = thing.double + thing.missing
        thing.extra += 1
        Thing.count += 1
        data["a"][i % 3] += 1
        data[i] = data["a"][0:2]
        total += thing.extra + len(thing[1:2, ...])
        del data[i], thing.extra
    return total, Thing.count, data


@check
def operators(n):
    x, y, z = 1, 2.5, 3 + 1j
    flags = 0
    for i in range(1, n):
        x = (x * 3 + i ** 2 - (i << 3) ^ i | 5 & i) % 10007
        y = -y / i + x // 3 + abs(~i) if 0 < x < 5000 or not i % 2 else +y * 0.5
        z = z * 1j + complex(i, 1)
        flags += (x is None) + (i in (1, 2)) + (i not in {3}) + (x == y) + (x != i)
    return x, round(y, 6), z.imag > 0, flags


@check
def strings(n):
    parts = []
    for i in range(n):
        parts.append(f"{i:>4}|{i / 3:.2f}|{'x' * (i % 3)!r:^5}|{i=}")
        parts[-1] = parts[-1].replace(" ", "") + "%d-%s" % (i, "end")
    return parts[-1], len("".join(parts))


@check
def names(n):
    counter = 0

    def bump():
        nonlocal counter
        global SHARED
        counter += 1
        SHARED = counter
        temporary = counter
        del temporary

    for _ in range(n):
        bump()
    if (half := counter // 2) and counter:
        return counter, SHARED, half


@check
def assertions_and_imports(n):
    total = 0
    for i in range(n // 10):
        assert i >= 0, "never"
        from functools import reduce as fold
        import math
        total += fold(max, [i, math.floor(2.5)])
    return total


@check
def dynamic_code(n):
    space = {"x": 1}
    code = compile("x += 1", "<made>", "exec")
    for i in range(n // 10):
        exec(code, space)
    return eval("x * 2", space)


@check
def type_parameters(n):
    count = 0
    for i in range(n // 10):
        def first[T](items: list[T]) -> T:
            return items[0]
        type Pair[A] = tuple[A, A]
        count += first([i]) + len(Pair.__type_params__)
    return count


def main():
    for function in CHECKS:
        print(function.__name__, function(ROUNDS))


if __name__ == "__main__":
    main()
