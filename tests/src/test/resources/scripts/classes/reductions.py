import pickle, copyreg
d = {}
for i in range(850):
    d = {42: d.values()}
try:
    print(len(repr(d)))
except RecursionError as e: print(e)
class A:
    def __init__(self): self.x = 1
class B:
    __slots__ = ('a',)
class C:
    def __new__(cls, *a, **k):
        self = object.__new__(cls); self.a = a; self.k = k
        return self
    def __getnewargs_ex__(self): return (1, 2), {'z': 3}
    def __getstate__(self): return None
b = B(); b.a = 5
for p in range(6):
    print(p, pickle.loads(pickle.dumps(A(), p)).x)
    if p < 4: continue
    c = pickle.loads(pickle.dumps(C(), p))
    print(c.a, c.k)
    try:
        print(pickle.loads(pickle.dumps(b, p)).a)
    except Exception as e: print(type(e), e)
for o in (A(), b, C()):
    for p in (1, 2, 4):
        try:
            r = o.__reduce_ex__(p); print([getattr(x, '__name__', None) or type(x).__name__ for x in r], r[1:2])
        except Exception as e: print(type(e), e)
print(complex.__new__(complex, c2 := 1+2j) is c2, int.__itemsize__, bool.__basicsize__)

class SlotSet(frozenset):
    __slots__ = ("x", "__dict__")


s = SlotSet([1, 2])
s.x, s.y = 5, 6
copy = pickle.loads(pickle.dumps(s, 4))
print(sorted(copy), copy.x, copy.y)
print(hash(int | str) == hash(frozenset([str, int])))
