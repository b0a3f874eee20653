a, b = [1, 2], (3, 4)


def returns(): return *a, *b
def yields():
    yield *a, 0
    yield (*b,)


print(returns(), list(yields()), [*a, *b], (*a,), {*a, *b}, {**dict(zip("xy", a))})
for x in *a, *b: print(x, end=" ")
print()
for x, *y in [(1, 2, 3), "ab"]: print(x, y)
print(*a, *b, sep="", *[5], **{"end": "!\n"})
print(max(*a, *b), max(0, *a, key=lambda v: -v), dict(**{"p": 1}, q=2, **{"r": 3}))
d = {(1, 2): "t"}
print(d[*a], d[1, 2])
x = *a, 9
print(x)
[*p, q] = *a, *b
print(p, q)
(*r,) = "xy"
print(r)
*s, = range(2)
print(s)
del x, p[0], (q, r)
print(p)


class K(*(object,), **{}): pass


def g(*args: *tuple[int, ...]): return args


print(K.__mro__, g(1, 2), g.__annotations__)
while (n := len(a)) and a.pop(): print(n)
print([*map(str, b)], f"{[*b]}", *(), {**{}, "k": [*"ab"]})
t = (yield_ := 3), *b
print(t)
print((lambda *a: a)(*b, 5, *b), [i for i in (*b, 5)], sorted([*b, *b], reverse=True))
