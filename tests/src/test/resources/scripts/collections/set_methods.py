s = {3, 1, 2}
s.add(4); s.add(1); s.discard(9); s.discard(2); s.update([7, 8], "a"); s.remove("a")
print(sorted(s), len(s), 3 in s, "x" in s, sorted(s | {100}), sorted(s & {1, 3}), sorted(s - {1}), sorted(s ^ {1, 50}), s == {8, 7, 4, 3, 1}, s != set(), bool(set()))
a, b = {1, 2, 3}, frozenset({2, 3, 4})
print(sorted(a.union(b, [9])), sorted(a.intersection(b)), sorted(a.difference(b)), sorted(a.symmetric_difference(b)), type(a | b).__name__, type(b | a).__name__, a.issubset([1, 2, 3, 4]), a.issuperset([1]), a.isdisjoint([9]), a <= a, a < a, a >= {1}, a > {1, 2}, {1} < {2}, a == frozenset(a), hash(frozenset(a)) == hash(frozenset([3, 2, 1])))
c = set(a)
c |= {5}; c &= {1, 2, 5}; c -= {2}; c ^= {1, 7}
print(sorted(c), c.copy() == c, c.copy() is c, c.clear(), c, set(), {1}, frozenset(), frozenset("a"), set("a"), sorted(set("hello")), sorted({x % 3 for x in range(10)}), {*(), *[1]})
c.intersection_update([1]); c.update([1], [2], [3]); c.difference_update([1]); c.symmetric_difference_update([2, 9]); c.intersection_update([9, 3], [9])
print(c, c.pop(), c, {1, 1.0, True}, len({0, False, 0.0, -0.0, 0j}), {frozenset([1]): "x"}[frozenset([1])], {1} in {frozenset([1])}, frozenset([1]) in [{1}], {(1, 2), (1, 2)}, {"a"} | {"a"}, {1: 0}.keys() == {1})
f = frozenset([1, 2])
print(f | {3} == {1, 2, 3}, f.copy() is f, frozenset(f) is f, f.union([5]) == {1, 2, 5}, {f: 1}[frozenset([2, 1])], f.__contains__(1), sorted(f), min(f), sum(f), {x for x in f if x > 1}, sorted(map(str, f)))
g = f
g |= {9}
print(f == {1, 2}, g == {1, 2, 9}, type(g).__name__)
primes = {p for p in range(2, 100) if all(p % q for q in range(2, p))}
print(sorted(primes), len(primes), 97 in primes, sorted(set(range(10)) - primes), sorted(primes & set(range(0, 100, 7))))
for case in ("set().pop()", "{1}.remove(2)", "{1}.remove([])", "{[]}", "{{}}", "set([[]])", "{1} + {2}", "{1} | [2]", "{1} & 3", "{1} < [1]", "set(3)", "set(1, 2)", "set(x=1)", "hash(set())", "{set()}", "set([1])[0]", "frozenset().add(1)", "frozenset([{}])", "{1}.union(3)", "{1}.update(3)", "[] in {1}", "{1} in {1}", "{1}.add()", "{1}.discard([])", "{1}.issubset(3)", "frozenset(3)", "frozenset(1, 2)", "{1}.isdisjoint(None)", "{1} - 1", "{1}.nope", "{1} >= 3", "{3} == 3", "sorted({1: 0, 'a': 0})", "{1, 2}.__or__([3])", "{'a': 1} | {1}"):
    try: print(case, eval(case))
    except Exception as error: print(case, type(error).__name__, error)
try:
    s2 = {1}
    s2 |= [2]
except TypeError as error:
    print(error)
