d = {"a": 1, "b": 2}
d["c"] = 3; d["a"] = 10
print(d, len(d), d["a"], d.get("x"), d.get("x", 0), "a" in d, 1 in d, list(d), list(d.values()), list(d.items()), d.keys(), d.values(), d.items())
print(d.pop("b"), d, d.pop("zz", "default"), d.setdefault("a", 5), d.setdefault("n"), d.setdefault("m", []), d, d.popitem(), d, d.copy() == d, d.copy() is d)
d.update({"x": 1}, y=2); d.update([("z", 3)], x=9); d.update(); d.update(k=1); d.update({"q": 1}.items())
print(d, dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict(a=1), dict([("k", "v")]), dict({"m": 1}, n=2), dict(zip("ab", [1, 2])), dict([["x", 1], "yz"]), dict(), {})
print({"a": 1} | {"a": 2, "b": 3}, {**d, "x": 0}["x"], {"a": 1} == {"a": 1.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {} != {1: 1}, {1: 2} == [1, 2])
e = {"a": 1}
e |= {"b": 2}; e |= [("c", 3)]; f = e; f |= {}
print(e, f is e, list(reversed(e)), next(iter(e)), e.clear(), e, f, bool(e), bool({0: 0}))
o = {}
for k in "zyx": o[k] = k
del o["y"]; o["y"] = "again"; o["z"] = "changed"
print(o, {1: "a", True: "b", 1.0: "c"}, {k: v for k, v in o.items() if v != "x"}, {v: k for k, v in o.items()}, max(o, key=o.get), sorted(o.items(), key=lambda kv: kv[1]), {(): 1, None: 2, ...: 3, int: 4, 1.5: 5, b"": 6, frozenset(): 7}[frozenset()])
v = o.keys()
o["new"] = 1
print(v, len(v), v & {"z", "q"} == {"z"}, v | ["w"] == {"z", "x", "y", "new", "w"}, v - {"x"} == {"z", "y", "new"}, v ^ {"z"} == {"x", "y", "new"}, "z" in v, v == {"z", "x", "y", "new"}, v.isdisjoint(["q"]), o.items() & {("x", "x")}, ("x", "x") in o.items(), 1 in o.values(), v > {"z"}, v.mapping["x"], {"z"} < v, o.items() >= {("new", 1)})


class H:
    def __init__(self, h, eq): self.h, self.eq = h, eq
    def __hash__(self): return self.h
    def __eq__(self, other): return self.eq
    def __repr__(self): return f"H{self.h}"


print(len({H(1, False): 1, H(1, False): 2}), len({H(1, True): 1, H(1, True): 2}), len({H(1, True): 1, H(2, True): 2}))
nan = float("nan")
n = {nan: 1}
print(n[nan], nan in n, float("nan") in n, n == {nan: 1})
big = {i: i * i for i in range(1000)}
for i in range(0, 1000, 3): del big[i]
for i in range(0, 30, 3): big[i] = -i
print(len(big), list(big)[:5], list(big)[-3:], sum(big.values()), big[3], 5 in big, 9999 in big)
for case in ("d['missing']", "{}.popitem()", "{}.pop('k')", "d[[]]", "{[]: 1}", "{{}: 1}", "[] in {}", "{}.get([])", "{} + {}", "{} < {}", "{} | 3", "{} | [(1, 2)]", "dict(3)", "dict([1])", "dict(['abc'])", "dict([(1, 2), 3])", "dict({1: 2}, 3)", "dict(**{1: 2})", "{}.update(3)", "{}.update([1])", "{}.setdefault()", "{}.get()", "dict.fromkeys()", "dict.fromkeys(3)", "{}.nothing", "{}.keys()[0]", "hash({})", "{}.keys() + {}.keys()", "{1: 2}.values() == {1: 2}.values()", "{1: 2}[2.0]", "d[1:2]", "d[(1, 'x')]", "reversed({1: 1}.keys()).__class__.__name__", "{'a': 1}.items() | {3}  == {('a', 1), 3}", "{}.keys() & 3", "{'a': []}.items() - {1}", "{1: []}.items() & {(1, 2)}"):
    try: print(case, eval(case))
    except Exception as error: print(case, type(error).__name__, error)
try:
    del d["missing"]
except KeyError as error:
    print(repr(error), error)
