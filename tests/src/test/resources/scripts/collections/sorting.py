import functools

data = [("pear", 3), ("fig", 1), ("apple", 3), ("kiwi", 2)]
print(sorted(data, key=lambda p: p[1]), sorted(data, key=lambda p: p[1], reverse=True), sorted(data, key=lambda p: (-p[1], p[0])))
print(sorted(data, key=functools.cmp_to_key(lambda a, b: (a[1] > b[1]) - (a[1] < b[1]))), min(data, key=lambda p: len(p[0])), max(data, key=lambda p: p[1]))
calls = []


class K:
    def __init__(self, v): self.v = v
    def __lt__(self, other): calls.append((self.v, other.v)); return self.v < other.v
    def __repr__(self): return f"K{self.v}"


print(sorted([K(2), K(1), K(3)]), calls)
print(sorted([True, 0, 2.5, -1, 1]), sorted(["b", "B", "a", "A"]), sorted([(1, 2), (1,), ()]), sorted([[2], [1, 5]]), sorted(set("hello")), sorted(b"cab"), sorted({"b": 1, "a": 2}.items()))
state = 1
numbers = []
for _ in range(500):
    state = state * 16807 % 2147483647
    numbers.append(state % 1000)
s = sorted(numbers)
print(s[:10], s[-5:], all(a <= b for a, b in zip(s, s[1:])), sorted(numbers, reverse=True) == sorted(numbers, key=lambda x: -x) == s[::-1])
pairs = list(enumerate(numbers))
stable = sorted(pairs, key=lambda p: p[1] % 10)
print(all(a[1] % 10 < b[1] % 10 or a[0] < b[0] for a, b in zip(stable, stable[1:])), sorted(pairs, key=lambda p: p[1] % 3, reverse=True)[:4])
l = [3, 2, 1]
try:
    l.sort(key=lambda x: l.append(x) or x)
except ValueError as error:
    print(error, l)


class Bad:
    def __lt__(self, other): raise RuntimeError("in lt")


items = [Bad(), Bad()]
for case in ("items.sort()", "sorted([1, None])", "sorted(['a', 1])", "sorted(3)", "sorted([1], key=len)", "max([1, 'x'])", "min()", "max(1)", "max([])", "max([], default='d')", "max(1, 2, default=3)", "max(1, key=3)", "min([3, 1], key=lambda v: -v)", "sorted([1], lambda: 0)", "sorted([object(), object()])", "sorted(iterable=[1])", "sorted([2, 1], reverse='yes')", "sorted([2, 1], reverse=None)", "sorted([1], key=None)", "[2, 1].sort(reverse=1.5)"):
    try: print(case, eval(case))
    except Exception as error: print(case, type(error).__name__, error)
print(len(items), max(3, 1, 2), max("abc"), min(2.0, 2), max(2, 2.0), max([1, 3], [2]), min((1, 2), (1, 1)), max({"a": 1, "b": 0}, key={"a": 1, "b": 0}.get), max(-1, 1, key=abs))
