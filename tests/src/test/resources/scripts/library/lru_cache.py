import functools
calls = []
@functools.lru_cache(maxsize=3)
def f(x, *, y=0):
    calls.append(x); return x * 10 + y
print([f(i) for i in (1, 2, 3, 1, 4, 2, 1, 3)], f.cache_info(), calls)
print(f(1, y=2), f(y=2, x=1), f(1, y=2), f.cache_info())
f.cache_clear(); print(f.cache_info(), f(1), f.cache_info())
@functools.lru_cache(maxsize=10)
def g(x): return x
class DoubleEq:
    def __init__(self, x): self.x = x
    def __hash__(self): return self.x
    def __eq__(self, other):
        if self.x == 2: g(DoubleEq(1))
        return self.x == other.x
g(DoubleEq(1)); g(DoubleEq(2)); print(g(DoubleEq(2)).x, g.cache_info())
@functools.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(150), fib.cache_info())
@functools.lru_cache(maxsize=1)
def one(n): return n if n == 0 else one(n - 1)
print(one(20), one.cache_info())
