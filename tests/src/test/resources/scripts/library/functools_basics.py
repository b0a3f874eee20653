import functools
from functools import *

print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], "start"), reduce(lambda a, b: (a, b), "abc"))
p = partial(int, base=2)
print(p("101"), p("ff", base=16), p.func, p.args, p.keywords, partial(print, 1, sep="-")(2, 3), partial(partial(max, 1), 5)(3), partial(divmod, 7)(2))
calls = []


@lru_cache(maxsize=2)
def square(x, *, scale=1):
    calls.append(x)
    return x * x * scale


print(square(2), square(3), square(2), square(4), square(2), square(3), calls, square.cache_info(), square(2, scale=3), square.__name__, square.__wrapped__(5))
square.cache_clear()
print(square.cache_info(), square.cache_parameters())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info(), fib(1.0), fib(True))


@lru_cache
def plain(*a, **k):
    return a, k


print(plain(1, x=2), plain(1, x=2), plain(x=2), plain.cache_info().hits, plain(1.0, x=2))


class C:
    @cached_property
    def value(self):
        calls.append("value")
        return 42

    @partialmethod
    def nothing(self): ...

    def add(self, a, b): return a + b
    add5 = partialmethod(add, 5)


c = C()
calls.clear()
print(c.value, c.value, calls, c.__dict__, c.add5(3))
del c.value
print(c.value, calls)


@singledispatch
def show(x): return f"object {x}"


@show.register
def _(x: int): return f"int {x}"


@show.register(list)
def _(x): return f"list of {len(x)}"


print(show(1), show(True), show([1]), show("s"), show(2.5), show.dispatch(bool) is show.dispatch(int))


def decorated(f):
    @wraps(f)
    def inner(*a): return f(*a)
    return inner


@decorated
def documented():
    """Doc."""


print(documented.__name__, documented.__doc__, documented.__wrapped__.__name__, sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))


@total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __le__(self, o): return self.v <= o.v


print(V(1) < V(2), V(1) > V(2), V(2) >= V(2), V(1) != V(2))
for case in ("reduce(lambda a, b: a, [])", "reduce(3, [1, 2])", "partial()", "partial(3)", "square([])", "reduce(max)", "total_ordering(type('T', (), {}))", "cmp_to_key()"):
    try: print(case, eval(case))
    except Exception as error: print(case, type(error).__name__, error)
