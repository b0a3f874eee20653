l = [3, 1, 2]
l.append(4); l.extend([5, 6]); l.extend("ab"); l.insert(0, "first"); l.insert(-1, "before last"); l.insert(100, "end"); l.insert(-100, "start")
print(l, len(l), l.pop(), l.pop(0), l.pop(-2), l)
l.remove(1)
print(l, l.index(2), l.count(3), 2 in l, l + [1], l * 2, 2 * [0], [] * 5, [1] * -1)
n = [5, 3, 8, 1]
print(n.sort(), n, n.sort(reverse=True), n, sorted(n), n.reverse(), n, list(reversed(n)), n.copy() == n, n.copy() is n, n.clear(), n)
w = ["banana", "Apple", "cherry", "apple"]
w.sort(key=str.lower)
print(w, sorted(w, key=len), sorted(w, key=lambda s: (-len(s), s)), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted("hello", reverse=True), max(w, key=len), sorted({3: 1, 1: 2}))
s = list(range(10))
print(s[2:5], s[:3], s[7:], s[::2], s[::-1], s[-3:-1], s[5:2], s[8:2:-2], s[100:], s[-100:2], s[::3], s[slice(1, 4)], s[True], s[:])
s[2:5] = "xyz"; print(s); s[1:1] = [0.5, 0.6]; print(s); s[::2] = [None] * 6; print(s); s[3:] = []; print(s); s[:] = range(5); print(s); s[5:] = s; print(s)
del s[0]; print(s); del s[-2:]; print(s); del s[::2]; print(s); del s[:]; print(s)
a = b = [1]
a += [2]; print(b); a *= 2; print(b, a is b); a = a + [3]; print(b); b += "xy"; b += (z for z in range(2)); print(b); b[len(b):] = [9]; print(b)
x = [1, 2, 3]
x[0], x[-1] = x[-1], x[0]; x[1] += 10; print(x, [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [1, 2] == [1, 2.0], [[1]] == [[1]], x != [], [1, "a"] == [1, "b"])
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5; shared = [[0] * 2] * 2; shared[0][0] = 1
print(grid, shared, [*grid[0], *x], list("abc"), list({"k": 1}), list(range(3)), list(), list((1,)), [i for i in x if i > 1], sum([[1], [2]], []))
e = [1, 2, 3, 4]
for v in e[:]:
    if v % 2: e.remove(v)
print(e, e.__contains__(2), e.__len__(), e.__getitem__(0), [1, 2].__add__([3]), [].__eq__(()), e.__iadd__([7]), e)
for case in ("[].pop()", "[1].pop(3)", "[1].pop('x')", "[].remove(1)", "[1].index(2)", "[1, 2].index(1, 1)", "[1][1]", "[1][-2]", "x['a']", "x[1.0]", "x[None]", "[1] + (2,)", "[1] * 1.0", "[1] * 'a'", "[1].insert('a', 1)", "[1].extend(3)", "list(3)", "list(1, 2)", "list(x=1)", "[1].sort(lambda x: x)", "[1, 'a'].sort()", "[1].sort(key=3)", "[1j, 2].sort()", "[].index()", "[1].count()", "[1].append()", "x.__setitem__(9, 1)", "x.__delitem__(9)", "x[::0]", "[1, 2] < [1, 'a']", "hash([1])", "{[1]: 2}", "[1].nothing", "[] > 3", "list.append(3, 4)", "list.append()", "x.__getitem__('q')", "x[10**30]", "[1] * 2**62", "[].copy(1)", "[3, 1].reverse(1)", "next([1])"):
    try: print(case, eval(case))
    except Exception as error: print(case, type(error).__name__, error)
for case in ("x[9] = 1", "del x[9]", "x['a'] = 1", "x[0:2] = 5", "x[::2] = [1]", "del x['a']", "x[::2] = 3", "x += 3", "x[1:2:3, 4]", "x[-9] = 1"):
    try: exec(case); print(case, x)
    except Exception as error: print(case, type(error).__name__, error)
