"""Single operations in loops; each function does its operation n times and returns a checksum."""


def call_positional(n):
    def f(a, b):
        return a
    total = 0
    for i in range(n):
        total += f(i, 1)
    return total


def call_keyword(n):
    def f(a, b=0, *, c=1):
        return a + c
    total = 0
    for i in range(n):
        total += f(i, c=2)
    return total


def call_star(n):
    def f(*args, **kwargs):
        return len(args) + len(kwargs)
    total = 0
    for i in range(n):
        total += f(i, 1, x=2)
    return total


def call_method(n):
    class C:
        def m(self, x):
            return x
    c = C()
    total = 0
    for i in range(n):
        total += c.m(i)
    return total


def call_bound_method(n):
    class C:
        def m(self, x):
            return x
    m = C().m
    total = 0
    for i in range(n):
        total += m(i)
    return total


def call_closure(n):
    base = 1
    def f(x):
        return x + base
    total = 0
    for i in range(n):
        total += f(i)
    return total


def call_builtin(n):
    items = [1, 2, 3]
    total = 0
    for i in range(n):
        total += len(items)
    return total


def allocate(n):
    class Point:
        def __init__(self, x, y):
            self.x = x
            self.y = y
    last = None
    for i in range(n):
        last = Point(i, last and last.x)
    return last.x


def raise_and_catch(n):
    caught = 0
    for i in range(n):
        try:
            raise ValueError(i)
        except ValueError:
            caught += 1
    return caught


def raise_through_call(n):
    def f(i):
        if i >= 0:
            raise KeyError
    caught = 0
    for i in range(n):
        try:
            f(i)
        except KeyError:
            caught += 1
    return caught


def generator(n):
    def count(n):
        for i in range(n):
            yield i
    total = 0
    for i in count(n):
        total += i
    return total


def comprehension(n):
    return sum([i * 2 for i in range(n) if i & 1])


def dict_get_set(n):
    d = {}
    for i in range(n):
        key = i & 1023
        d[key] = d.get(key, 0) + 1
    return len(d)


def dict_of_strings(n):
    keys = [f"key{i}" for i in range(256)]
    d = dict.fromkeys(keys, 0)
    for i in range(n):
        d[keys[i & 255]] += 1
    return sum(d.values())


def str_index(n):
    text = "the quick brown fox jumps over the lazy dog"
    count = 0
    for i in range(n):
        if text[i % 43] == "o":
            count += 1
    return count


def str_split_join(n):
    text = "the quick brown fox jumps over the lazy dog"
    length = 0
    for _ in range(n // 10):
        length += len("-".join(text.split()))
    return length


def str_build(n):
    parts = []
    for i in range(n):
        parts.append(str(i))
    return len("".join(parts))


def str_append(n):
    text = ""
    for i in range(n):
        text += "x"
    return len(text)


def sort_with_key(n):
    items = [(i * 7919) % 10007 for i in range(n)]
    items.sort(key=lambda item: -item)
    return items[0]


OPERATIONS = {name: value for name, value in list(globals().items()) if callable(value)}

if __name__ == "__main__":
    import sys
    from time import perf_counter_ns

    n = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    for name, operation in OPERATIONS.items():
        times = []
        for _ in range(10):
            start = perf_counter_ns()
            operation(n)
            times.append(perf_counter_ns() - start)
        print(f"{name:20} {min(times) / n:8.1f} ns")
