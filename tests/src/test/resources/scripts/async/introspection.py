async def f[T](x: T = 3) -> T:
    return x
c = f(5)
try: c.send(None)
except StopIteration as e: print(e.value, f.__type_params__)
class A:
    async def m(self):
        return super().__repr__()[:5], __class__
try: A().m().send(None)
except StopIteration as e: print(e.value)
import inspect
print(inspect.iscoroutinefunction(f), inspect.isawaitable(c), inspect.getcoroutinestate(c))
import collections.abc as a
async def g(): yield
print(isinstance(c, a.Coroutine), isinstance(g(), a.AsyncGenerator), inspect.isasyncgenfunction(g))
