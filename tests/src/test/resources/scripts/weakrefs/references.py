"""weakref.ref, proxies and what _weakref tells of them."""
import gc
import _weakref
from _weakref import ref, proxy, getweakrefcount, getweakrefs, ProxyType, CallableProxyType


class C:
    def __init__(self, x=0):
        self.x = x

    def method(self):
        return self.x

    def __eq__(self, other):
        return isinstance(other, C) and self.x == other.x

    def __hash__(self):
        return hash(self.x) + 1


def attempt(function):
    try:
        return function()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


# what can be referred to
class Slots:
    __slots__ = ("a",)


class SlotsWeak:
    __slots__ = ("a", "__weakref__")


class MyInt(int):
    pass


class MyStr(str):
    pass


class MyTuple(tuple):
    pass


class MyList(list):
    pass


for make in (lambda: 1, lambda: "s", lambda: (1,), lambda: [], lambda: {}, lambda: None, lambda: b"",
             object, Slots, SlotsWeak, MyInt, MyStr, MyTuple, MyList, C, set, frozenset, lambda: len,
             lambda: C, lambda: (lambda: 1), lambda: C().method, lambda: (i for i in []),
             ValueError, type("E", (ValueError,), {}), lambda: ref(C), lambda: property(), lambda: gc,
             lambda: C.method.__code__, lambda: iter([]), lambda: slice(1), lambda: bytearray()):
    it = make()
    print(type(it).__name__, attempt(lambda: ref(it)() is it))

# life and death
c = C(1)
r = ref(c)
print(r() is c, ref(c) is r, r.__callback__, type(r))
del c
gc.collect()
print(r(), r == ref(C), str(r).endswith("; dead>"))

# callbacks: the youngest first, with the reference itself
c = C(2)
calls = []
r1 = ref(c, lambda w: calls.append((1, w is r1, w())))
r2 = ref(c, lambda w: calls.append((2, w is r2, w())))
print(r1 is r2, r1 == r2, callable(r1.__callback__))
print(getweakrefcount(c), getweakrefs(c) == [r1, r2])
del c
gc.collect()
print(calls, r1.__callback__)

# a callback whose reference is gone is not called
c = C(3)
ref(c, lambda w: calls.append("never"))
gc.collect()
del c
gc.collect()
print(calls[2:])

# equality and hash
a, b = C(5), C(5)
ra, rb = ref(a), ref(b)
print(ra == rb, ra != rb, hash(ra) == hash(a), ra == a, {ra: 1}[rb])
hash(rb)
del b
gc.collect()
print(ra == rb, hash(rb) == hash(a), rb == rb)
dead = ref(C(1))
gc.collect()
print(attempt(lambda: hash(dead)))

# wrong calls
for f in (lambda: ref(), lambda: ref(a, None, 1), lambda: ref(a, callback=None), lambda: ra(1), lambda: ra < rb,
          lambda: proxy(1), lambda: setattr(ra, "x", 1), lambda: ra.x):
    print(attempt(f))


class Named(dict):
    def __getattr__(self, name):
        return self[name]


named = Named()
print("to 'Named' at 0x" in repr(ref(named)), repr(ref(C)).endswith("(C)>"), repr(ref(gc)).endswith("gc)>"))


# subclasses
class Sub(ref):
    def __new__(cls, target, callback=None, *, note=None):
        self = super().__new__(cls, target, callback)
        self.note = note
        return self

    def __init__(self, target, callback=None, *, note=None):
        super().__init__(target, callback)

    def __call__(self):
        return self.note, super().__call__()


s = Sub(a, note="n")
print(s() == ("n", a), Sub(a) is Sub(a), s == ra, isinstance(s, ref), getweakrefcount(a) >= 2)
print(ref[int], a.__weakref__ is ref(a), C().__weakref__)


# proxies
class Box:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __add__(self, other):
        return ("add", type(other).__name__, other)

    def __radd__(self, other):
        return ("radd", other)

    def __iadd__(self, other):
        self.items.append(other)
        return self

    def __neg__(self):
        return "neg"

    def __index__(self):
        return 1

    def __lt__(self, other):
        return "lt"

    def __bool__(self):
        return False

    def __str__(self):
        return "box"

    def __bytes__(self):
        return b"box"

    def __reversed__(self):
        return "reversed"

    def __pow__(self, other, mod=None):
        return ("pow", other, mod)


box = Box([1, 2, 3])
p = proxy(box)
print(type(p) is ProxyType, p is proxy(box), p.items, len(p), p[0], 2 in p, list(p), p + 1, 1 + p, -p)
print([10, 20][p], p < 3, bool(p), str(p), bytes(p), reversed(p), p ** 2, pow(p, 2, 3), p.__class__ is Box)
p[0] = 9
del p[1]
p.new = "attribute"
print(box.items, box.new, isinstance(p, Box))
del p.new
print(hasattr(box, "new"), attempt(lambda: hash(p)), attempt(lambda: p()), attempt(lambda: next(p)))
q = p
q += 7
print(q is box, box.items, proxy(box) + proxy(box) == ("add", "Box", box))
print(repr(p).startswith("<weakproxy at 0x"), " to Box at 0x" in repr(p))


def function(a, *, b=2):
    return a, b


f = proxy(function)
print(type(f) is CallableProxyType, f(1), f(1, b=3), f.__name__)
del function
gc.collect()
del box, q
gc.collect()
print(attempt(lambda: p.items), attempt(lambda: str(p)), attempt(lambda: p == p))
print(repr(p).startswith("<weakproxy at 0x"), " to NoneType at 0x" in repr(p))

d = {"k": ref(a), "x": 1}
_weakref._remove_dead_weakref(d, "k")
print(attempt(lambda: _weakref._remove_dead_weakref(d, "x")))
_weakref._remove_dead_weakref(d, "missing")
print(sorted(d))
del a
s.note = None
del s
gc.collect()
_weakref._remove_dead_weakref(d, "k")
print(sorted(d))
