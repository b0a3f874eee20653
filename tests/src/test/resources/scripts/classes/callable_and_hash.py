class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, *args, scale=1): return (self.n + sum(args)) * scale


class Poly:
    __call__ = staticmethod(lambda *a: ("static", a))


class NoCall: pass


class Key:
    def __init__(self, v): self.v = v
    def __eq__(self, other): return isinstance(other, Key) and self.v == other.v
    def __hash__(self): return hash(("Key", self.v))
    def __repr__(self): return f"Key({self.v})"


class EqOnly:
    def __eq__(self, other): return True


class Child(EqOnly): pass


class Restored(EqOnly):
    __hash__ = object.__hash__


class Big:
    def __hash__(self): return 10**30


class Neg:
    def __hash__(self): return -1


a = Adder(5)
print(a(), a(1, 2), a(1, scale=3), callable(a), callable(NoCall()), Poly()(1), list(map(a, [1, 2])), Adder.__call__(a, 10), a.__call__(1))
n = NoCall()
n.__call__ = lambda: 1
for case in ("n()", "NoCall()()", "hash(EqOnly())", "hash(Child())", "{EqOnly(): 1}", "EqOnly() in {1: 2}", "a(scale=1, bad=2)", "hash([])", "hash({})", "hash(slice(1)) and 1", "hash((1, []))"):
    try:
        print(case, eval(case))
    except TypeError as error:
        print(case, "->", error)
d = {Key(1): "a", Key(2): "b"}
d[Key(1)] = "c"
print(d, Key(1) in d, {Key(1), Key(1), Key(3)} == {Key(3), Key(1)}, hash(Restored()) is not None, EqOnly.__hash__, hash(Big()) == hash(10**30), hash(Neg()))
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash(2**61) == 1, hash(0.5) == hash(1 / 2), hash(-1), hash("a") == hash("a"), hash(None) == hash(None), hash(()) == hash(()), hash(float("inf")), hash(-float("inf")), hash(2**61 - 1), hash(-2.0), hash(1e300), hash(0.1), hash(10**20), hash(-(10**20)), hash(1.5), hash(3 + 4j))
calls = []


class Tracked:
    def __init__(self, v): self.v = v
    def __hash__(self): calls.append(f"hash {self.v}"); return 1
    def __eq__(self, other): calls.append(f"eq {self.v} {other.v}"); return self.v == other.v


t = {Tracked(1): "x"}
t[Tracked(2)] = "y"
print(calls)
calls.clear()
print(t[Tracked(2)], calls)
k = Tracked(3)
t[k] = "z"
calls.clear()
print(t[k], calls, len(t))
f = [lambda: 1, len, str.upper, Adder, a, a.__call__, print, type, (lambda x: x).__get__(3)]
print([callable(x) for x in f], [type(x).__name__ for x in f])
