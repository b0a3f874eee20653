"""Loops that first run with one type and then with another."""


def add_all(items, start):
    total = start
    for item in items:
        total = total + item
    return total


def compare_all(items):
    count = 0
    for a, b in zip(items, items[1:]):
        if a < b:
            count += 1
    return count


def index_all(sequence, n):
    found = []
    for i in range(n):
        found.append(sequence[i % len(sequence)])
    return len(found), found[-1]


def overflow(n):
    x = 1
    for _ in range(n):
        x = x * 3 + 1
        if x > 10**30:
            x %= 1_000_003
    return x


for _ in range(3):
    print(add_all(range(20_000), 0), add_all([0.5] * 10_000, 0), add_all([2**61] * 10, 0), add_all(["a"] * 5, ""), add_all([[1]] * 3, []), add_all([1, 2.5, True, 10**20, 1j], 0))
    print(compare_all(list(range(10_000))), compare_all([1.5, 2] * 100), compare_all(list("abcabc")), compare_all([(1, 2), (1, 3)]), compare_all([2**70, 2**71, 5]))
    print(index_all([1, 2, 3], 20_000), index_all("abc", 100), index_all((1.5,), 10), index_all({0: "zero"}, 5), index_all(b"xyz", 10), index_all(range(7), 10))
    print(overflow(30_000))
try:
    add_all([1] * 1000 + ["x"], 0)
except TypeError as error:
    print(error)


def storage(n):
    items = []
    for i in range(n):
        items.append(i)
        if i == n // 2:
            items.append(2.5)
        elif i == n // 2 + 100:
            items.append("text")
        elif i == n // 2 + 200:
            items[5] = 2**70
    return len(items), sum(x for x in items if not isinstance(x, str)), items[5], [type(x).__name__ for x in items[n // 2:n // 2 + 3]]


print(storage(20_000))
d = {}
for i in range(20_000):
    d[i % 1000] = i
    if i == 10_000:
        d["text"] = 1
        d[2.0] = "float"
        d[True] = "bool"
print(len(d), d[2], d[1], d["text"], sum(v for v in d.values() if isinstance(v, int)))


def exceptions(n):
    caught = 0
    for i in range(n):
        try:
            if i % 3 == 0:
                raise ValueError(i)
            if i % 3 == 1:
                [][i]
            caught += 1
        except ValueError as error:
            caught += error.args[0] & 1
        except IndexError:
            caught += 2
        finally:
            caught -= 1
    return caught


print(exceptions(9_000))


def closures(n):
    total = 0

    def add(k):
        nonlocal total
        total += k

    for i in range(n):
        add(i if i < n - 10 else 0.5)
    return total


print(closures(20_000), sum(i * i for i in range(20_000)), max(map(lambda v: v % 997, range(20_000))))


def generator(n):
    for i in range(n):
        received = yield i
        if received:
            yield received


g = generator(20_000)
total = 0
for v in g:
    total += v
    if v % 1000 == 7 and v < 15_000:
        total += g.send(3)
print(total)
