r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[1:3], r[::-1], r[::2], 5 in r, 6 in r, 5.0 in r, "x" in r, r.index(8), r.count(8), r.count(7), r.start, r.stop, r.step, list(reversed(r)))
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(0, 3)), range(5)[::-2], range(10)[8:2:-2], bool(range(0)), range(-5), len(range(-5)), list(range(5, 0, -2)), range(1, 10)[2:][1], {range(2): "k"}[range(2)])
print(len(range(10**18)), range(10**30)[10**29], 10**29 in range(10**30), range(10**20, 10**20 + 5)[2], list(range(10**20, 10**20 + 2)), range(2**63 - 1, 2**63 + 1)[-1], sum(range(101)), max(range(5)), sorted(range(3), reverse=True), tuple(range(3)), True in range(2), list(range(True)))
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), s.indices(5), slice(None, None, -1).indices(4), slice(-3, None).indices(2), slice(1, 2) == slice(1, 2), slice(1, 2) < slice(1, 3), "abcdef"[slice(1, None, 2)], [1, 2, 3][slice(-2, None)])


class Show:
    def __getitem__(self, key): return key


g = Show()
print(g[1:2], g[:], g[::2], g[1:2, 3], g[...], g[1, 2], g[()], g["a":"b"], g[1:2:3, ::4, None], g[-1:], g[1,], g[*[1, 2]], g[*"ab", 3:4], g[lambda: 0:1].stop, g[(x := 3)], g[x])
for case in ("range()", "range(1.0)", "range('a')", "range(1, 2, 0)", "range(1, 2, 3, 4)", "range(3)[3]", "range(3)[-4]", "range(3)['a']", "range(3).index(9)", "range(3) + range(3)", "range(3) < range(4)", "range(stop=3)", "range(3).start.x", "slice()", "slice(1, 2, 3, 4)", "slice('a').indices(3)", "slice(1, 2, 0).indices(3)", "slice(1).indices(-1)", "'abc'['a':]", "'abc'[::0]", "'abc'[1.0:]", "hash(slice(1))", "[1][:'x']", "len(range(10**20))", "range(10**20).__len__()", "range(None)", "(1, 2)[::None]", "'abc'[10**30:]", "'abc'[-10**30:2]", "'abc'[::10**30]"):
    try: print(case, eval(case))
    except Exception as error: print(case, type(error).__name__, error)
for case in ("r.start = 1", "r[0] = 1", "del r[0]", "s.start = 2"):
    try: exec(case)
    except Exception as error: print(case, type(error).__name__, error)
