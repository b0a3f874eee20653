t = (1, 2, 3, 2)
print(t, (), (1,), 1, t + (4,), t * 2, t[0], t[-1], t[1:3], t[::-1], t.count(2), t.index(3), len(t), 2 in t, tuple("ab"), tuple([1]), tuple(), tuple(t) is t, t[:] is t, hash((1, 2)) == hash((1, 2)), hash(()) == hash(()))
print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, 2) == (1.0, 2.0), (1, (2, 3)) == (1, (2, 3)), (1, 2) == [1, 2], ("a", 1) < ("b", 0), {(1, 2): "k"}[(1.0, 2)], hash((1, "a")) == hash((1.0, "a")))
a = 1, 2
(b, c), d = a, 3
x = 1,
print(a, b, c, d, x, (*a, *x), *a, sep="|")
try:
    t[0] = 5
except TypeError as error:
    print(error)
try:
    del t[0]
except TypeError as error:
    print(error)
m = ([1], 2)
try:
    m[0] += [5]
except TypeError as error:
    print(error, m)
t2 = t
t2 += (9,)
print(t, t2, t is t2, [(i, j) for i, j in zip(t, "abcd")], max(t), sum(t), sorted(t), list(reversed(t)), any(()), all(()), t.__getnewargs__(), t.__mul__(0), (1,).__add__((2,)), t.__contains__(9))
for case in ("(1,)[5]", "tuple('a')['a']", "(1,) + [2]", "(1,) + 1", "(1,) * 1.5", "(1,).index(5)", "(1, 2, 1).index(1, 1)", "().index(1, 2, 3, 4)", "(1,) < ('a',)", "(1,) < 5", "hash(([],))", "{([],): 1}", "tuple(3)", "tuple(1, 2)", "(1,).append(2)", "().count()", "(1, 2).x", "(1, None) < (1, 2)"):
    try: print(case, eval(case))
    except Exception as error: print(case, type(error).__name__, error)
