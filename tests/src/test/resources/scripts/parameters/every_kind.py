def f(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


print(f(1, d=4))
print(f(1, 2, 3, 4, 5, d=6, e=7, x=8, a=9, b=10))
print(f(*range(3), *"xy", d=0, **{"z": 1}, **{"w w": 2}))
print((lambda *, k: k)(k=1), (lambda *a, **k: (a, k))(1, 2, x=3))
print((lambda a, /: a)(1), (lambda: None)())


def defaults(item, seen=[]):
    seen.append(item)
    return seen


defaults(1)
print(defaults(2), defaults.__defaults__)

order = []


def note(x):
    order.append(x)
    return x


def evaluated(a=note("a"), *, b=note("b"), c=note("c")):
    return a, b, c


print(order, evaluated(), evaluated.__defaults__, evaluated.__kwdefaults__)
order.clear()
evaluated(note(1), c=note(2), b=note(3))
print(order)
evaluated.__defaults__ = ("new",)
evaluated.__kwdefaults__["b"] = "newer"
print(evaluated())


def collect(*args, **kwargs):
    args += (0,)
    kwargs["more"] = True
    return args, kwargs


given = {"k": 1}
print(collect(*[1, 2], **given), given)
