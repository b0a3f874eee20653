def f(a, b=2):
    c = a + b
    before = dict(locals())
    d = lambda: a
    locals()["c"] = "ignored"
    return before, c, sorted(locals())


print(f(1))
globals()["created"] = "by globals()"
print(created, globals() is globals(), "f" in globals(), vars() is globals())


class C:
    x = 1
    names = sorted(k for k in locals() if not k.startswith("__"))


print(C.names, vars(C)["x"], type(vars(C)).__name__)
try:
    vars(C)["y"] = 2
except TypeError as error:
    print(error)
try:
    vars(3)
except TypeError as error:
    print(error)
c = C()
vars(c)["added"] = 1
c.__dict__ = {"replaced": True}
print(c.replaced, hasattr(c, "added"), vars(c))
try:
    c.__dict__ = 3
except TypeError as error:
    print(error)


def g():
    x = 1

    def h():
        return x
    return sorted(locals()), [sorted(locals()) for _ in range(1)][0] != []


print(g())
print(__name__, __doc__, __builtins__.__name__, sorted(n for n in dir() if n[0] != "_"))
import builtins
builtins.everywhere = 42
print(everywhere)
del builtins.everywhere
builtins_len = builtins.len
try:
    builtins.len = lambda x: "patched"
    print(len([1, 2]))
finally:
    builtins.len = builtins_len
print(len([1, 2]), dir(c)[-1], [n for n in dir(C) if not n.startswith("__")])
