class Seq:
    def __init__(self, *items): self.items = list(items)
    def __len__(self): return len(self.items)

    def __getitem__(self, index):
        print("getitem", index)
        return self.items[index]


s = Seq(1, 2, 3)
print(len(s), list(s), 2 in s, 9 in s, s[0:2], s[-1], list(reversed(s)))
a, *b = s
print(a, b)


class Full(Seq):
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
    def __contains__(self, x): return "yes" if x == 1 else ""
    def __iter__(self): yield from ("iter", "values")
    def __reversed__(self): return "reversed called"
    def __bool__(self): return False
    def __missing__(self, k): return "never used"
    def __length_hint__(self): return 10


f = Full(1)
f[1] = 2
f[1:2, ..., None] = 3
del f["k"]
f[0] += 5
print(1 in f, 2 in f, 1 not in f, list(f), reversed(f), bool(f), not f)


class Bad:
    def __len__(self): return self.n
    def __bool__(self): return 1
    def __contains__(self, x): raise KeyError(x)
    def __iter__(self): return 3
    def __getitem__(self, i): raise IndexError


bad = Bad()
for n in (-1, "x", 2.0, 10**30):
    bad.n = n
    try:
        print(len(bad))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
for code in ("bool(bad)", "1 in bad", "list(bad)", "[x for x in bad]", "len(3)", "s.items[0][0]", "print()[0]", "iter(3)", "next([])", "1 in 3", "reversed(3)", "reversed({1})", "del_(3)"):
    try:
        print(eval(code))
    except (TypeError, KeyError, NameError) as error:
        print(type(error).__name__, error)
x = 3
for code in ("x[0] = 1", "del x[0]", "del (1, 2)[0]", "'abc'[0] = 'x'", "for i in x: pass", "x.real = 1"):
    try:
        exec(code)
    except (TypeError, AttributeError, SyntaxError) as error:
        print(type(error).__name__, error)


class Default(dict):
    def __missing__(self, key): return key * 2


d = Default(a=1)
print(d["a"], d["b"], d.get("b"), "b" in d, len(d))


class OnlyIter:
    def __iter__(self): return iter([1, 2])


print(1 in OnlyIter(), max(OnlyIter()), {**dict.fromkeys(OnlyIter() and "ab")})
class NotIter:
    __iter__ = None
    def __getitem__(self, i): return i
try:
    iter(NotIter())
except TypeError as error:
    print(error)
