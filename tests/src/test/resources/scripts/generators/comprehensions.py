print([x for x in range(3)], {x % 2 for x in range(5)}, {x: x**2 for x in range(3)}, list(x for x in "ab"))
print([(x, y) for x in range(3) if x for y in range(x) if y < 2])
print([[y for y in range(x)] for x in range(3)], [y for x in [[1], [2, 3]] for y in x])
x = "outer"
[x for x in range(3)]
print(x)


def f():
    y = "local"
    r = [y for y in range(2)]
    funcs = [lambda: (i, y) for i in range(2)]
    return r, y, [g() for g in funcs]


print(f())


def captured():
    fs = [lambda: i for i in range(3)]
    gs = {i: lambda: i for i in range(3)}
    return [f() for f in fs], [g() for g in gs.values()]


print(captured())


def unbound():
    try:
        [z for _ in range(1)]
        z = 1
    except NameError as error:
        print(type(error).__name__, error)


unbound()


def rebind():
    a = 5
    result = [a for a in range(a)]
    inner = [(lambda: a)() for b in range(2)]
    return result, a, inner


print(rebind())


def shadow_delete():
    try:
        [1 / 0 for v in [1]]
    except ZeroDivisionError:
        pass
    return "v" in locals()


print(shadow_delete(), sorted((lambda: [k for k in locals()])()))
print([i for i in range(5) if i % 2 if i > 1], [a + b for a, b in [(1, 2), (3, 4)]], [a for a, *b in ["xyz"]])
print({**{k: v for k, v in zip("ab", [1, 2])}}, [*(i for i in range(2))], {i for i in ()}, {i: i for i in ()})
print([[i := 10, i + 1] for _ in range(1)], i)
order = []
def t(v):
    order.append(v)
    return v
{t("k"): t("v") for _ in [0]}
[t("e") for _ in t([1]) if t("cond")]
print(order)
class K:
    n = 3
    a = [i for i in range(n)]
    b = list(j for j in range(n))
print(K.a, K.b, hasattr(K, "i"))
print([n for n in range(2)] + [m for m in [n for n in range(2)]], [[n, [n for n in "ab"], n] for n in range(2)])
x = [x for x in [1]]
print(x, [x[0] for y in [1]])
try:
    [undefined for q in [1]]
except NameError as error:
    print(error)
try:
    {[]: 1 for _ in [1]}
except TypeError as error:
    print(error)
