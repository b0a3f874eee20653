"""One generator for each place in which a yield may stand."""

target = {}


def y01(): b = (yield 2) + (yield 3)
def y02(): c = [(yield 4), (yield 5), *(yield 6)]
def y03(): d = {(yield 7): (yield 8)}
def y04(): e = f"{(yield 9)} and {(yield 10)!r}"
def y05(): e = f"{1:>{(yield 11)}}"
def y06(): f = dict(x=(yield 12))
def y07(): f = dict(**(yield 13))
def y08(): g = (yield 14) if (yield 15) else (yield 16)
def y09(): h = (yield 17) < (yield 18) < (yield 19)
def y10(): i = [1, 2, 3][(yield 20):(yield 21)]
def y11(): j = (yield 22) and (yield 23) or (yield 24)
def y12(): k = not (yield 25)
def y13(): l = (lambda x=(yield 26): x)()
def y14(): (yield 27)[(yield 28)] = yield 29
def y15(): m, *n = yield 30
def y16(): o = "text".join((yield 31))
def y17():
    assert (yield 33), (yield 34)
def y18():
    try:
        raise (yield 35)
    except (yield 36) as q:
        r = str(q)
def y19():
    with (yield 37) as s:
        t = yield s
def y20():
    for u in (yield 38):
        v = yield u
def y21():
    while (yield 39):
        yield "loop"
def y22(): w = yield (yield 40), (yield 41)
def y23(): del (yield 42)[(yield 43)]
def y24(): x = (y := (yield 44)) * 2
def y25(): return (yield 45), [(yield 46)]
def y26(): x = [1,2]; x[(yield 0)] += (yield 1)
def y27(): x = (yield 1).real
def y28(): print((yield 1), end=(yield 2))
def y29():
    match (yield 1):
        case 1 if (yield 2): yield 3
def y30():
    class C((yield 1)): x = 1
def y31():
    def f(a=(yield 1)) -> (yield 2): pass
def y32(): x = {**(yield 1), 2: (yield 3)}
def y33(): x = {(yield 1), *(yield [2])}
def y34(): f"{(yield 1)=}"
def y35(): x = 1 + (yield 1) * 2 - -(yield 2)
def y36(): max(*(yield [1,2]), 3, key=(yield None))
def y37(): raise (yield ValueError(1)) from (yield None)
def y38(): x: (yield 1) = (yield 2)
def y39(): global target; target = yield 5
def y40(): (yield 1), (yield 2)
def y41(): yield from (yield [1])
def y42(): x = 5; x -= yield 1; print(x)
def y43():
    import sys as q; q.xx = yield 1
def y44(): 1 in (yield [1])
def y45(): x = a = (yield 3)


class Manager:
    def __enter__(self): return "entered"
    def __exit__(self, *error): pass


answers = {6: "ab", 11: "4", 13: {}, 20: 0, 21: 1, 27: target, 28: "k", 29: 1, 30: "abc", 31: "ab", 33: 0, 35: ValueError("x"),
           36: ValueError, 37: Manager(), 38: "pq", 39: 0, 42: {43: 1}, 43: 43}
for name, function in sorted(item for item in globals().items() if item[0][0] == "y" and item[0][1:].isdigit()):
    generator, sent, seen = function(), None, []
    try:
        while len(seen) < 9:
            got = generator.send(sent)
            seen.append(got)
            sent = answers.get(got, got) if isinstance(got, int) else got
    except StopIteration as stop:
        seen.append(("returned", stop.value))
    except Exception as error:
        seen.append((type(error).__name__, str(error)))
    print(name, seen)
